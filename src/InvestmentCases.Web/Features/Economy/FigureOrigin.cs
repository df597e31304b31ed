using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Features.Economy;

/// <summary>One line of an answer to <em>Hvor kommer tallet fra?</em></summary>
/// <param name="Label">What it is.</param>
/// <param name="Amount">Kroner, or null where there is none to show.</param>
/// <param name="Note">What more is to say of it, or null.</param>
/// <param name="IsResult">Whether it is the sum of those above.</param>
/// <param name="Running">The running sum up to it in kroner, or null where sums do not run.</param>
public sealed record OriginRow(string Label, decimal? Amount, string? Note = null, bool IsResult = false, decimal? Running = null);

/// <summary>The answer: what the figure is, the lines or years that it came from, and the rule.</summary>
/// <param name="Title">Which figure, for which year.</param>
/// <param name="Lead">What it is, in a sentence.</param>
/// <param name="Rule">The rule's number.</param>
/// <param name="Remark">What is not in the rows: the exact result or why there is none; or null.</param>
public sealed record FigureOrigin(string Title, string Lead, IReadOnlyList<OriginRow> Rows, int Rule, string? Remark = null)
{
    /// <summary>The answer, or null where there is no such figure in the case as it stands.</summary>
    public static FigureOrigin? Of(FigureAsked asked, Proposal proposal, CalculationInput? input, CalculationResult? result)
    {
        if (proposal.Years is not { } years)
            return null;
        return asked switch
        {
            { Name: FigureAsked.Net, Year: { } year } => SumOfLines(Say.In($"Samlet økonomisk påvirkning {year:0}", $"Total economic effect {year:0}"), Say.In($"Årets nettoeffekt er summen af alle poster. Under nul er en gevinst.", $"The year's net effect is the sum of all lines. Below zero is a gain."), proposal, proposal.Lines, year),
            { Name: FigureAsked.Cumulative, Year: { } year } => Cumulative(proposal, years, year),
            { Year: { } year } when Block(asked.Name) is { } block => SumOfLines(Say.In($"{YearText(year)}: sum af blokken", $"{YearText(year)}: sum of the block"), Say.In($"Summen af blokkens poster i året.", $"The sum of the block's lines in the year."), proposal, [.. proposal.Lines.Where(line => GridRows.BlockOf(line) == block)], year),
            { Name: FigureAsked.Net } => SumOfYears(Say.In($"Samlet økonomisk påvirkning", $"Total economic effect"), Say.In($"Alle års nettoeffekt lagt sammen.", $"The net effect of all years added up."), years, NetEffect.Of(proposal.Lines, years), 1),
            _ when Block(asked.Name) is { } block => SumOfBlock(proposal, [.. proposal.Lines.Where(line => GridRows.BlockOf(line) == block)]),
            _ when asked.Name.StartsWith("line-", StringComparison.Ordinal) => Line(proposal, asked.Name["line-".Length..]),
            _ when result is null || input is null => null,
            { Name: FigureAsked.StartCapital } => StartCapital(result),
            { Name: FigureAsked.PaybackService } => OfPayback(result.PaybackService, Say.In($"Tilbagebetalingstid baseret på serviceeffektivisering", $"Payback based on service savings"), Say.In($"Tælles på service: udgifter på service og anlæg mod besparelser på service.", $"Counted in service: costs of service and capital against savings of service.")),
            { Name: FigureAsked.PaybackTotal } => OfPayback(result.PaybackTotal, Say.In($"Tilbagebetalingstid baseret på totaløkonomi", $"Payback based on the total economy"), Say.In($"Tælles på alle poster.", $"Counted on all lines.")),
            { Name: FigureAsked.PermanentEffect } => Permanent(proposal, years, result),
            { Name: FigureAsked.PresentValue } => PresentValue(input, result),
            { Name: FigureAsked.InternalRate } => InternalRate(result),
            { Name: FigureAsked.BenefitCost } => BenefitCost(proposal, years, input, result),
            { Name: FigureAsked.Peak } => Peak(result),
            _ => null,
        };
    }

    private static GridBlock? Block(string name) =>
        name.StartsWith("block-", StringComparison.Ordinal) && Enum.TryParse<GridBlock>(name.AsSpan("block-".Length), out var block) ? block : null;

    private static FigureOrigin SumOfLines(string title, string lead, Proposal proposal, IReadOnlyList<CashFlowLine> lines, int year) =>
        new(title, lead,
            [
                .. lines.Where(line => line.Amounts.Has(year)).Select(line => new OriginRow(NameOf(proposal, line), line.Amounts[year], DriverText(line, year))),
                new(Say.In($"I alt {year:0}", $"Total {year:0}"), lines.Sum(line => line.Amounts[year]), IsResult: true),
            ], 1);

    private static FigureOrigin SumOfYears(string title, string lead, YearRange years, IReadOnlyList<decimal> sums, int rule) =>
        new(title, lead, [.. years.Years.Select((year, i) => new OriginRow(YearText(year), sums[i])), new(Say.In($"I alt", $"Total"), sums.Sum(), IsResult: true)], rule);

    private static FigureOrigin SumOfBlock(Proposal proposal, IReadOnlyList<CashFlowLine> lines) =>
        new(Say.In($"Sum af blokken i alle år", $"Sum of the block over all years"), Say.In($"Blokkens poster, hver lagt sammen over årene.", $"The block's lines, each added up over the years."),
            [.. lines.Select(line => new OriginRow(NameOf(proposal, line), line.Amounts.Total)), new(Say.In($"I alt", $"Total"), lines.Sum(line => line.Amounts.Total), IsResult: true)], 1);

    private static FigureOrigin Cumulative(Proposal proposal, YearRange years, int year)
    {
        var net = NetEffect.Of(proposal.Lines, years);
        return new(Say.In($"Akkumuleret nettoeffekt {year:0}", $"Cumulative net effect {year:0}"), Say.In($"Nettoeffekten lagt sammen fra det første år til og med {year:0}.", $"The net effect added up from the first year up to and with {year:0}."),
            [.. years.Years.TakeWhile(y => y <= year).Select((y, i) => new OriginRow(YearText(y), net[i])), new(Say.In($"Akkumuleret {year:0}", $"Cumulative {year:0}"), net.Take(year - years.First + 1).Sum(), IsResult: true)], 2);
    }

    private static FigureOrigin? Line(Proposal proposal, string key) => AmountRows.FindLine(proposal, key) is not { } line ? null
        : new(NameOf(proposal, line), Say.In($"Postens beløb, år for år.", $"The line's amounts, year by year."),
            [.. line.Amounts.Select(a => new OriginRow(YearText(a.Key), a.Value, DriverText(line, a.Key))), new(Say.In($"I alt", $"Total"), line.Amounts.Total, IsResult: true)], 1);

    private static FigureOrigin StartCapital(CalculationResult result) =>
        new(Say.In($"Behov for startkapital", $"Need for start capital"), Say.In($"Nettoeffekten i de år, hvor der bruges mere, end der spares. Andre år tæller 0.", $"The net effect in the years in which more is spent than saved. Other years count 0."),
            [.. result.Years.Where(y => y.StartCapital > 0).Select(y => new OriginRow(YearText(y.Year), y.StartCapital)), new(Say.In($"I alt", $"Total"), result.StartCapitalTotal, IsResult: true)], 5);

    private static FigureOrigin OfPayback(Payback payback, string title, string basis)
    {
        var lead = payback.Status == PaybackStatus.Immediate
            ? Say.In($"Intet år koster mere, end det sparer: der er ingen investering at tjene hjem.", $"No year costs more than it saves: there is no investment to pay back.")
            : Say.In($"Tælles fra {payback.StartYear:0}, det første år med en nettoudgift, til året, hvor den løbende sum når nul eller derunder. Begge år tæller med.", $"Counted from {payback.StartYear:0}, the first year with a net cost, to the year in which the running sum reaches zero or less. Both years count.");
        var remarks = new List<string> { Documents.Pictures.Sentences.Heading(payback) + "." };
        if (payback.InterpolatedYears is { } exact)
            remarks.Add(Say.In($"Regnet inden for året: {AmountText.Years(exact, Cultures.Danish, 2)}.", $"Within the year: {AmountText.Years(exact, Cultures.English, 2)}."));
        if (Documents.Pictures.Sentences.GainedBefore(payback, kroner => AmountText.Format(kroner, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " kr.") is { } gained)
            remarks.Add(gained);
        return new(title, basis + " " + lead,
            [.. payback.Trace.Select(t => new OriginRow(YearText(t.Year) + (t.IsExtrapolated ? Say.In($" (forlænget)", $" (extended)") : ""), t.Net, Running: t.Cumulative))],
            payback.Status == PaybackStatus.Extrapolated ? 4 : 3, string.Join(" ", remarks));
    }

    private static FigureOrigin? Permanent(Proposal proposal, YearRange years, CalculationResult result) => result.PermanentAnnualEffect is not { } effect ? null
        : new(Say.In($"Varig nettobesparelse", $"Permanent net saving"), Say.In($"De varige posters netto i sidste år, {years.Last:0}. Det er sådan hvert år fra {effect.FromYear:0}.", $"The net of the permanent lines in the last year, {years.Last:0}. It is so every year from {effect.FromYear:0}."),
            [.. proposal.Lines.Where(line => line.Duration == Duration.Permanent && line.Amounts[years.Last] != 0).Select(line => new OriginRow(NameOf(proposal, line), line.Amounts[years.Last])), new(Say.In($"Pr. år fra {effect.FromYear:0}", $"Per year from {effect.FromYear:0}"), effect.Amount, IsResult: true)], 6);

    private static FigureOrigin PresentValue(CalculationInput input, CalculationResult result) =>
        new(Say.In($"Nutidsværdi", $"Net present value"), Say.In($"Hvert års nettoeffekt delt med renten lagt på rente fra det første år. Første år tæller fuldt.", $"Each year's net effect discounted to the first year, which counts in full."),
            [.. result.Years.Select((y, k) => new OriginRow(YearText(y.Year), y.DiscountedNet, k == 0 ? null : Say.In($"rente {AmountText.Percent(input.Settings.Discount.RateOf(k), Cultures.Danish)}", $"rate {AmountText.Percent(input.Settings.Discount.RateOf(k), Cultures.English)}"))), new(Say.In($"Nutidsværdi", $"Net present value"), result.NetPresentValue, IsResult: true)], 7);

    private static FigureOrigin InternalRate(CalculationResult result) =>
        new(Say.In($"Intern rente", $"Internal rate of return"), Say.In($"Den rente, hvor nutidsværdien er nul. Den findes kun, når nettoeffekten skifter fortegn netop én gang.", $"The rate at which the net present value is zero. There is one only where the net effect changes sign exactly once."),
            [.. result.Years.Select(y => new OriginRow(YearText(y.Year), y.Net))], 8,
            result.InternalRateOfReturn is { } rate ? Say.In($"Intern rente: {AmountText.Percent(rate, Cultures.Danish, 4)}.", $"Internal rate: {AmountText.Percent(rate, Cultures.English, 4)}.") : result.InternalRateOfReturnReason);

    private static FigureOrigin? BenefitCost(Proposal proposal, YearRange years, CalculationInput input, CalculationResult result)
    {
        if (result.BenefitCostRatio is not { } ratio)
            return null;
        decimal Present(Func<decimal, bool> which) =>
            Domain.Calculation.PresentValue.Of([.. years.Years.Select(year => proposal.Lines.Select(line => line.Amounts[year]).Where(which).Sum())], input.Settings.Discount);
        return new(Say.In($"Besparelse pr. krone brugt", $"Saved per krone spent"), Say.In($"Alle besparelser og indtægter delt med alle udgifter, begge i nutidskroner og før de er trukket fra hinanden.", $"All savings and income divided by all spending, both in present kroner and before they are netted."),
            [new(Say.In($"Besparelser og indtægter", $"Savings and income"), Present(amount => amount < 0)), new(Say.In($"Udgifter", $"Spending"), Present(amount => amount > 0))], 7,
            Say.In($"Forholdet er {AmountText.Number(ratio, Cultures.Danish, 4)}.", $"The ratio is {AmountText.Number(ratio, Cultures.English, 4)}."));
    }

    private static FigureOrigin? Peak(CalculationResult result) => result.PeakExposure is not { } peak ? null
        : new(Say.In($"Største akkumulerede udlæg", $"Largest cumulative outlay"), Say.In($"Det største af årenes akkumulerede nettoeffekt; det nås i {peak.Year:0}.", $"The largest of the years' cumulative net effect; it is reached in {peak.Year:0}."),
            [.. result.Years.TakeWhile(y => y.Year <= peak.Year).Select(y => new OriginRow(YearText(y.Year), y.Net, Running: y.CumulativeNet)), new(Say.In($"Størst i {peak.Year:0}", $"Largest in {peak.Year:0}"), peak.Amount, IsResult: true)], 5);

    private static string NameOf(Proposal proposal, CashFlowLine line)
    {
        var number = AmountRows.NumberOf(proposal, AmountRows.KeyOf(line));
        return line.Label.Length == 0 ? Say.In($"Post {number:0}", $"Line {number:0}") : Say.In($"Post {number:0} · {line.Label}", $"Line {number:0} · {line.Label}");
    }

    private static string? DriverText(CashFlowLine line, int year) => line.Drivers.TryGetValue(year, out var driver)
        ? AmountText.Number(driver.Quantity, CultureInfo.CurrentCulture) + " × " + AmountText.Format(driver.UnitPrice, AmountUnit.Kroner, CultureInfo.CurrentCulture) + " kr."
        : null;

    private static string YearText(int year) => year.ToString("0", CultureInfo.InvariantCulture);
}
