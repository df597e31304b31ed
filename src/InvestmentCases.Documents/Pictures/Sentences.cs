using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;

namespace InvestmentCases.Documents.Pictures;

/// <summary>What a case's figures say, in words: the headings of its picture.</summary>
public static class Sentences
{
    /// <summary>The finding as a heading: "Investeringen er tjent hjem i 2022, det 6. år".</summary>
    public static string Heading(Payback payback) => payback switch
    {
        { Status: PaybackStatus.Immediate } => Say.In($"Ingen investering at tjene hjem: intet år koster mere, end det sparer", $"No investment to pay back: no year costs more than it saves"),
        { Status: PaybackStatus.Repaid, Relapses: true, StaysRepaidFrom: { } stays } => Say.In(
            $"Investeringen er tjent hjem i {payback.Year:0}, det {payback.Years}. år, falder tilbage og er varigt tjent hjem fra {stays:0}",
            $"The investment is repaid in {payback.Year:0}, its {Ordinal(payback.Years)} year, relapses, and stays repaid from {stays:0}"),
        { Status: PaybackStatus.Repaid, Relapses: true } => Say.In(
            $"Investeringen er tjent hjem i {payback.Year:0}, det {payback.Years}. år, men falder tilbage",
            $"The investment is repaid in {payback.Year:0}, its {Ordinal(payback.Years)} year, but relapses"),
        { Status: PaybackStatus.Repaid } => Say.In(
            $"Investeringen er tjent hjem i {payback.Year:0}, det {payback.Years}. år",
            $"The investment is repaid in {payback.Year:0}, its {Ordinal(payback.Years)} year"),
        { Status: PaybackStatus.Extrapolated } => Say.In(
            $"Investeringen er tjent hjem i {payback.Year:0}, det {payback.Years}. år, når perioden forlænges",
            $"The investment is repaid in {payback.Year:0}, its {Ordinal(payback.Years)} year, when the period is extended"),
        { Status: PaybackStatus.Unknown } => Say.In(
            $"Investeringen er ikke tjent hjem inden for de oplyste år",
            $"The investment is not repaid within the stated years"),
        _ => Say.In($"Investeringen tjenes ikke hjem", $"The investment is not repaid"),
    };

    /// <summary>The finding where there is little room: "Tjent hjem i 2022, det 6. år".</summary>
    public static string InBrief(Payback payback) => payback switch
    {
        { Status: PaybackStatus.Immediate } => Say.In($"Ingen investering at tjene hjem", $"No investment to pay back"),
        { Status: PaybackStatus.Repaid, Relapses: true } => Say.In(
            $"Tjent hjem i {payback.Year:0}, det {payback.Years}. år, men falder tilbage",
            $"Repaid in {payback.Year:0}, the {Ordinal(payback.Years)} year, but relapses"),
        { Status: PaybackStatus.Repaid } => Say.In($"Tjent hjem i {payback.Year:0}, det {payback.Years}. år", $"Repaid in {payback.Year:0}, the {Ordinal(payback.Years)} year"),
        { Status: PaybackStatus.Extrapolated } => Say.In(
            $"Tjent hjem i {payback.Year:0}, det {payback.Years}. år, når perioden forlænges",
            $"Repaid in {payback.Year:0}, the {Ordinal(payback.Years)} year, when the period is extended"),
        { Status: PaybackStatus.Unknown } => Say.In($"Ikke tjent hjem inden for de oplyste år", $"Not repaid within the stated years"),
        _ => Say.In($"Tjenes ikke hjem", $"Not repaid"),
    };

    /// <summary>What was gained before the payback began to be counted; null where nothing was.</summary>
    /// <param name="payback">How it is repaid.</param>
    /// <param name="amount">Writes an amount in kroner with its unit.</param>
    public static string? GainedBefore(Payback payback, Func<decimal, string> amount) =>
        payback.GainedBeforeStart == 0 || payback.StartYear is not { } start ? null : payback.GainedBeforeStart < 0
            ? Say.In($"Før {start:0} er der vundet {amount(-payback.GainedBeforeStart)}; de er ikke regnet med.", $"Before {start:0} {amount(-payback.GainedBeforeStart)} was gained; it is not counted.")
            : Say.In($"Før {start:0} er der brugt {amount(payback.GainedBeforeStart)}; de er ikke regnet med.", $"Before {start:0} {amount(payback.GainedBeforeStart)} was spent; it is not counted.");

    /// <summary>What the picture shows, for those who do not see it.</summary>
    /// <param name="figures">The figures that it is drawn from.</param>
    /// <param name="amount">Writes an amount in kroner as a number in the unit.</param>
    /// <param name="unit">The unit: "1.000 kr.".</param>
    public static string OfPicture(CaseFigures figures, Func<decimal, string> amount, string unit)
    {
        var years = figures.Years;
        var peak = years.MaxBy(y => y.Cumulative)!;
        var top = peak.Cumulative > 0
            ? Say.In($" Den akkumulerede nettoeffekt topper i {peak.Year:0} med {amount(peak.Cumulative)}.", $" The cumulative net peaks in {peak.Year:0} at {amount(peak.Cumulative)}.")
            : "";
        return Say.In($"Udgifter opad og besparelser nedad pr. år {years[0].Year:0} til {years[^1].Year:0}.", $"Spending upwards and savings downwards per year {years[0].Year:0} to {years[^1].Year:0}.")
            + top + " " + Heading(figures.Payback) + ". " + Say.In($"Beløb i {unit}", $"Amounts in {unit}");
    }

    /// <summary>An English ordinal: 1st, 2nd, 3rd, 4th, 11th.</summary>
    public static string Ordinal(int? number) => number is not { } n ? "" : (n % 100 is >= 11 and <= 13 ? 0 : n % 10) switch
    {
        1 => FormattableString.Invariant($"{n}st"),
        2 => FormattableString.Invariant($"{n}nd"),
        3 => FormattableString.Invariant($"{n}rd"),
        _ => FormattableString.Invariant($"{n}th"),
    };
}
