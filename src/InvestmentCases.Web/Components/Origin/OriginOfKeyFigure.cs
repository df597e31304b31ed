using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using static InvestmentCases.Web.Components.Origin.OriginWords;

namespace InvestmentCases.Web.Components.Origin;

/// <summary>Where a case's key figures come from.</summary>
internal static class OriginOfKeyFigure
{
    public static FigureOrigin? Of(FigureAsked asked, AskedCase of, CalculationInput input, CalculationResult result) => asked.Name switch
    {
        FigureAsked.PartyNeed => PartyNeed(of, input, result, asked.Of),
        _ when asked.Of is not null => null,
        FigureAsked.StartCapital => StartCapitalOf(of, result),
        FigureAsked.AppliedFor => AppliedFor(of.Proposal),
        FigureAsked.PaybackService => OfPayback(result.PaybackService, ServiceTitle, ServiceBasis(of.Proposal, result)),
        FigureAsked.PaybackTotal => OfPayback(result.PaybackTotal, TotalTitle, Say.In($"Tælles på alle poster.", $"Counted on all lines.")),
        FigureAsked.PaybackDiscounted => OfPayback(result.PaybackDiscounted, DiscountedTitle, DiscountedBasis, rule: 7),
        FigureAsked.PermanentEffect => Permanent(of.Proposal, input.Years, result),
        FigureAsked.PresentValue => OfPresentValue(Say.In($"Nutidsværdi", $"Net present value"), result.Years, result.NetPresentValue, input.Settings.Discount),
        FigureAsked.InternalRate => InternalRate(result),
        FigureAsked.BenefitCost => BenefitCost(of.Proposal, input, result),
        FigureAsked.Peak => Peak(result),
        _ => null,
    };

    public static string ServiceTitle => Say.In($"Tilbagebetalingstid baseret på serviceeffektivisering", $"Payback based on service savings");

    public static string TotalTitle => Say.In($"Tilbagebetalingstid baseret på totaløkonomi", $"Payback based on the total economy");

    public static string DiscountedTitle => Say.In($"Tilbagebetalingstid, diskonteret", $"Payback, discounted");

    public static string DiscountedBasis => Say.In($"Tælles på hvert års nettoeffekt i nutidskroner.", $"Counted on each year's net effect in present kroner.");

    /// <summary>A payback, traced year by year from its start year.</summary>
    /// <param name="payback">How it is repaid, with its trace.</param>
    /// <param name="title">Which payback.</param>
    /// <param name="basis">What it is counted on, in a sentence.</param>
    /// <param name="rule">The rule, where it is not 3 or 4.</param>
    public static FigureOrigin OfPayback(Payback payback, string title, string basis, int? rule = null)
    {
        var lead = payback.Status == PaybackStatus.Immediate
            ? Say.In($"Intet år koster mere, end det sparer: der er ingen investering at tjene hjem.", $"No year costs more than it saves: there is no investment to pay back.")
            : Say.In($"Tælles fra {payback.StartYear:0}, det første år med en nettoudgift, til året, hvor den løbende sum når nul eller derunder. Begge år tæller med.", $"Counted from {payback.StartYear:0}, the first year with a net cost, to the year in which the running sum reaches zero or less. Both years count.");
        var remarks = new List<string> { Sentences.Heading(payback) + "." };
        if (payback.InterpolatedYears is { } exact)
            remarks.Add(Say.In($"Regnet inden for året: {AmountText.Years(exact, Cultures.Danish, 2)}.", $"Within the year: {AmountText.Years(exact, Cultures.English, 2)}."));
        if (Sentences.GainedBefore(payback, Kroner) is { } gained)
            remarks.Add(gained);
        return new(title, basis + " " + lead, TraceOf(payback), rule ?? (payback.Status == PaybackStatus.Extrapolated ? 4 : 3), string.Join(" ", remarks));
    }

    /// <summary>The years of a payback with their running sum.</summary>
    public static IReadOnlyList<OriginRow> TraceOf(Payback payback) =>
        [.. payback.Trace.Select(t => new OriginRow(YearText(t.Year) + (t.IsExtrapolated ? Say.In($" (forlænget)", $" (extended)") : ""), t.Net, Running: t.Cumulative))];

    /// <summary>A present value, year by year.</summary>
    public static FigureOrigin OfPresentValue(string title, IReadOnlyList<YearResult> years, decimal presentValue, DiscountSchedule discount) =>
        new(title, Say.In($"Hvert års nettoeffekt delt med renten lagt på rente fra det første år. Første år tæller fuldt.", $"Each year's net effect discounted to the first year, which counts in full."),
            [.. years.Select((y, k) => new OriginRow(YearText(y.Year), y.DiscountedNet, k == 0 ? null : Say.In($"rente {Percent(discount.RateOf(k))}", $"rate {Percent(discount.RateOf(k))}"))), new(Say.In($"Nutidsværdi", $"Net present value"), presentValue, IsResult: true)], 7);

    private static FigureOrigin StartCapitalOf(AskedCase of, CalculationResult result) =>
        new(Say.In($"Behov for startkapital", $"Need for start capital"), Say.In($"Nettoeffekten i de år, hvor der bruges mere, end der spares. Andre år tæller 0.", $"The net effect in the years in which more is spent than saved. Other years count 0."),
            [.. result.Years.Where(y => y.StartCapital > 0).Select(y => new OriginRow(YearText(y.Year), y.StartCapital)), new(Say.In($"I alt", $"Total"), result.StartCapitalTotal, IsResult: true)], 5,
            result.StartCapital.PartiesNeedMore <= 0 ? null : Say.In(
                $"Parterne skal hver for sig finde mere, i alt {Kroner(result.StartCapital.ByParty.Sum(part => part.Total))}: {Parties(of, result)}. Den ene parts besparelse betaler ikke den andens udgift, medmindre det er aftalt.",
                $"Each on their own the parties must find more, in all {Kroner(result.StartCapital.ByParty.Sum(part => part.Total))}: {Parties(of, result)}. One party's saving does not pay another's cost unless that is agreed."));

    private static string Parties(AskedCase of, CalculationResult result) =>
        string.Join(", ", result.StartCapital.ByParty.Where(part => part.Total > 0).Select(part => $"{PartyText(of, part.Key)} {Kroner(part.Total)}"));

    private static string PartyText(AskedCase of, string? party) => party is null ? Say.In($"poster uden part", $"lines without a party") : of.NameOfParty(party);

    private static FigureOrigin? PartyNeed(AskedCase of, CalculationInput input, CalculationResult result, string? party)
    {
        var key = string.IsNullOrEmpty(party) ? null : party;
        if (result.StartCapital.ByParty.FirstOrDefault(part => part.Key == key) is not { } need)
            return null;
        var net = NetEffect.Of([.. input.Lines.Where(line => line.Party == key)], input.Years);
        return new(Say.In($"Behov for startkapital: {PartyText(of, key)}", $"Need for start capital: {PartyText(of, key)}"), Say.In($"Partens egen nettoeffekt i de år, hvor den bruger mere, end den sparer. De andre parters besparelser tæller ikke med.", $"The party's own net effect in the years in which it spends more than it saves. The other parties' savings do not count."),
            [.. input.Years.Years.Select((year, i) => new OriginRow(YearText(year), need.PerYear[i], net[i] < 0 ? Say.In($"sparer {Kroner(-net[i])}", $"saves {Kroner(-net[i])}") : null)), new(Say.In($"I alt", $"Total"), need.Total, IsResult: true)], 5);
    }

    private static FigureOrigin AppliedFor(Proposal proposal) =>
        new(Say.In($"Ansøgt beløb", $"Applied for"), Say.In($"Summen af finansieringen fra puljen. Den kan afvige fra behovet for startkapital.", $"The sum of the financing from the fund. It may differ from the need for start capital."),
            YearsAndSum(proposal.Financing.Where(line => line.Source == FinancingSource.Fund).Select(line => new OriginRow(line.Label, line.Amounts.Total)), Say.In($"I alt", $"Total")), 5);

    private static string ServiceBasis(Proposal proposal, CalculationResult result)
    {
        var basis = Say.In($"Tælles på service: udgifter på service og anlæg mod besparelser på service.", $"Counted in service: costs of service and capital against savings of service.");
        if (result.ServiceLines.Count == proposal.Lines.Count)
            return basis;
        var numbers = string.Join(", ", result.ServiceLines.Select(line => AmountRows.NumberOf(proposal, AmountRows.KeyOf(line))));
        return basis + " " + (numbers.Length == 0 ? Say.In($"Ingen post tæller med.", $"No line counts.") : Say.In($"Poster, der tæller med: {numbers}.", $"Lines that count: {numbers}."));
    }

    private static FigureOrigin? Permanent(Proposal proposal, YearRange years, CalculationResult result) => result.PermanentAnnualEffect is not { } effect ? null
        : new(Say.In($"Varig nettobesparelse", $"Permanent net saving"), Say.In($"De varige posters netto i sidste år, {years.Last:0}. Det er sådan hvert år fra {effect.FromYear:0}.", $"The net of the permanent lines in the last year, {years.Last:0}. It is so every year from {effect.FromYear:0}."),
            [.. proposal.Lines.Where(line => line.Duration == Duration.Permanent && line.Amounts[years.Last] != 0).Select(line => new OriginRow(NameOf(proposal, line), line.Amounts[years.Last])), new(Say.In($"Pr. år fra {effect.FromYear:0}", $"Per year from {effect.FromYear:0}"), effect.Amount, IsResult: true)], 6);

    private static FigureOrigin InternalRate(CalculationResult result) =>
        new(Say.In($"Intern rente", $"Internal rate of return"), Say.In($"Den rente, hvor nutidsværdien er nul. Den findes kun, når nettoeffekten skifter fortegn netop én gang.", $"The rate at which the net present value is zero. There is one only where the net effect changes sign exactly once."),
            [.. result.Years.Select(y => new OriginRow(YearText(y.Year), y.Net))], 8,
            result.InternalRateOfReturn is { } rate ? Say.In($"Intern rente: {Percent(rate, 4)}.", $"Internal rate: {Percent(rate, 4)}.") : result.InternalRateOfReturnReason);

    private static FigureOrigin? BenefitCost(Proposal proposal, CalculationInput input, CalculationResult result)
    {
        if (result.BenefitCostRatio is not { } ratio)
            return null;
        decimal Present(Func<decimal, bool> which) =>
            PresentValue.Of([.. input.Years.Years.Select(year => proposal.Lines.Select(line => line.Amounts[year]).Where(which).Sum())], input.Settings.Discount);
        return new(Say.In($"Besparelse pr. krone brugt", $"Saved per krone spent"), Say.In($"Alle besparelser og indtægter delt med alle udgifter, begge i nutidskroner og før de er trukket fra hinanden.", $"All savings and income divided by all spending, both in present kroner and before they are netted."),
            [new(Say.In($"Besparelser og indtægter", $"Savings and income"), Present(amount => amount < 0)), new(Say.In($"Udgifter", $"Spending"), Present(amount => amount > 0))], 7,
            Say.In($"Forholdet er {Number(ratio)}.", $"The ratio is {Number(ratio)}."));
    }

    private static FigureOrigin? Peak(CalculationResult result) => result.PeakExposure is not { } peak ? null
        : new(Say.In($"Største akkumulerede udlæg", $"Largest cumulative outlay"), Say.In($"Det største af årenes akkumulerede nettoeffekt; det nås i {peak.Year:0}.", $"The largest of the years' cumulative net effect; it is reached in {peak.Year:0}."),
            [.. result.Years.TakeWhile(y => y.Year <= peak.Year).Select(y => new OriginRow(YearText(y.Year), y.Net, Running: y.CumulativeNet)), new(Say.In($"Størst i {peak.Year:0}", $"Largest in {peak.Year:0}"), peak.Amount, IsResult: true)], 5);
}
