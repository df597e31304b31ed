using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Domain.Tests.Reconciliation;

/// <summary>A small case to hold checks against, and what one check finds in it.</summary>
internal static class CaseUnderCheck
{
    public static ReconciliationContext Context { get; } = new(new HashSet<string> { "ØU" }, code => code == "SOF" ? "Socialforvaltningen" : code)
    {
        IsAveragePrice = code => code == "own-place",
        Administrations = [("SOF", "Socialforvaltningen"), ("BUF", "Børne- og Ungdomsforvaltningen")],
        Catalogue = [new("foster-care", "Plejefamilie", 520_000m, 2017), new("preventive", "Forebyggende foranstaltning", 100_000m, 2017, IsIllustrative: true)],
        PriceIndex = new("Prøveindeks", new(2016, 7, 1), [new(PriceSeries.Service, 2018, 2.0m)]),
    };

    /// <summary>A case over as many years as the longest line, from 2017, in 1.000 kr.</summary>
    public static Proposal Case(params CashFlowLine[] lines) => new()
    {
        Title = "Prøvecase",
        Years = new(2017, 2017 + Math.Max(1, lines.Max(line => line.Amounts.Count)) - 1),
        PriceLevel = 2017,
        Lines = [.. lines.Select(line => line with { Evidence = EvidenceGrade.OwnResults })],
    };

    public static Proposal TheFamily() => Case(Lines.CloseToTheFamily());

    public static Proposal Stating(this Proposal proposal, StatedMeasure measure, decimal value, int? year = null, string text = "", PaybackBasis? basis = null, string? unit = null) =>
        proposal with { StatedFigures = [.. proposal.StatedFigures, new() { Measure = measure, Value = value, Year = year, Text = text, Basis = basis, Unit = unit }] };

    public static Proposal Telling(this Proposal proposal, params string[] sentences) =>
        proposal with { Sections = [.. proposal.Sections, new(SectionKey.Content, "3. Indhold", string.Join(' ', sentences))] };

    public static IReadOnlyList<Finding> Find(Proposal proposal, string check) => Find(proposal, check, Context);

    /// <summary>The same, with a report of March 2018 whose part on the case is <paramref name="report"/>.</summary>
    public static IReadOnlyList<Finding> FindReported(Proposal proposal, string check, string report) => Find(proposal, check, Context with
    {
        CommitteeNames = new Dictionary<string, string> { ["SUD"] = "Socialudvalget", ["BR"] = "Borgerrepræsentationen" },
        Beside = CaseSurroundings.None with { Reports = [new(new(2018, 3, 22), "Status", [new(null, "Status", report)])] },
    });

    private static IReadOnlyList<Finding> Find(Proposal proposal, string check, ReconciliationContext context) =>
        [.. Reconciler.Check(proposal, CalculationInput.For(proposal, CalculationSettings.Default) is { } input ? CalculationService.Calculate(input) : null, context).Where(finding => finding.Check == check)];

    public static StatedTable Table(string heading, AmountUnit unit, params StatedTableRow[] rows) => new() { Heading = heading, Unit = unit, PriceLevel = 2017, Rows = rows };

    public static StatedTableRow Row(string label, StatedRowRole role, decimal? total, params decimal[] kroner) => new() { Label = label, Role = role, Total = total, Amounts = YearAmounts.From(2017, kroner) };
}
