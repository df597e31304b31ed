using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Documents.Reading.Texts;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Documents.Reading;

/// <summary>The case that a reading makes: what a table restates is never added twice, what covers the need never becomes a cost. Held against itself by the reconciler, as any case is.</summary>
internal static partial class CaseOfReading
{
    private static readonly HashSet<string> EconomyCommittees = ["ØU", "Økonomiudvalget"];

    /// <summary>The case, as far as the document and the answers go: units, committees and parties stand by the names printed.</summary>
    /// <param name="reading">What was understood.</param>
    /// <param name="name">The file's name, which is the title of a document without one; null where there is none.</param>
    /// <param name="firstYear">The calendar year that "1. år" is, where it was answered; costs that name no year stand in it.</param>
    /// <param name="told">The lines that the text tells, where no table does.</param>
    /// <param name="left">Tables that are not to be in it, by their places.</param>
    /// <param name="restated">Which of the others make its lines.</param>
    public static Proposal Make(DocumentReading reading, string? name, int? firstYear, IReadOnlyList<CashFlowLine> told, IReadOnlyCollection<int> left, RestatedTables restated)
    {
        var lines = new List<CashFlowLine>();
        var financing = new List<FinancingLine>();
        foreach (var t in restated.Own)
            AddTable(reading.Tables[t], MeantUnit(reading, t) is { } meant ? AmountText.Factor(meant) / AmountText.Factor(reading.Tables[t].Unit) : 1m, lines, financing);
        if (lines.Count == 0 && left.Count == 0)
            AddFigures(reading.StatedFigures, lines, firstYear);
        if (lines.Count == 0 && left.Count == 0)
            lines.AddRange(told);
        if (financing.Count == 0)
            financing.AddRange(FinancingReader.In(reading.StatedFigures, reading.Sections, reading.Head.Fund));
        var evidence = EvidenceReader.In(reading.Head, reading.Sections);
        var years = lines.SelectMany(line => line.Amounts.Years).Concat(reading.Scenarios.SelectMany(scenario => scenario.NetByYear.Keys)).Where(year => year >= YearRange.EarliestYear).ToArray();
        if (years.Length > 0 && reading.StatedFigures.FirstOrDefault(figure => figure is { Measure: StatedMeasure.Other, Unit: "Years" } && figure.Text.Contains("beregning", StringComparison.OrdinalIgnoreCase) && figure.Value > years.Distinct().Count()) is { Value: > 1 and <= YearRange.LongestInYears } horizon)
            years = [.. years, years.Min() + (int)horizon.Value - 1];
        var main = reading.Tables.Where((_, t) => !left.Contains(t)).FirstOrDefault(table => table.Rows.Any(row => row.Role == RowRole.Line));
        return new()
        {
            Title = reading.Head.Title ?? name ?? Say.In($"Uden titel", $"No title"),
            Kind = reading.Head.Kind ?? CaseKind.BusinessCase,
            ProposalNumber = reading.Head.ProposalNumber,
            Programme = reading.Head.Programme,
            CaseNumber = reading.Head.CaseNumber,
            DocumentNumber = reading.Head.DocumentNumber,
            DocumentDate = reading.Head.Date,
            Caseworker = reading.Head.Caseworker,
            Contact = reading.Head.Contact,
            LeadUnit = reading.Head.LeadUnit,
            AffectedUnits = reading.Head.AffectedUnits,
            Fund = reading.Head.Fund,
            BudgetYear = reading.Head.BudgetYear,
            Summary = reading.Head.Summary,
            TargetGroup = CaseTexts.TargetGroup(reading.Head, reading.Sections),
            Areas = CaseTexts.Areas(reading.Sections),
            RelatedCases = CaseTexts.RelatedCases(reading.Head, reading.Sections),
            Risks = CaseTexts.Risks(reading.Sections),
            Goals = reading.Head.Goals,
            RiskLevel = reading.Head.RiskLevel,
            ExecutionReadiness = reading.Head.ExecutionReadiness,
            Route = reading.Head.Route,
            ChangeLogic = reading.Head.ChangeLogic,
            Unit = (main is null ? null : MeantUnit(reading, reading.Tables.ToList().IndexOf(main))) ?? main?.Unit ?? ToldUnit(reading.StatedFigures),
            PriceLevel = main?.PriceLevel,
            Years = years.Length > 0 && years.Max() - years.Min() < YearRange.LongestInYears ? new(years.Min(), years.Max()) : null,
            ShowsGainSigns = main?.ShowsGainSigns ?? reading.Scenarios.Count > 0,
            Sections = reading.Sections,
            Lines = [.. lines.Select(line => line.Kind == LineKind.Saving ? line with { Evidence = evidence } : line)],
            Financing = financing,
            StatedTables = [.. reading.Tables.Where((table, t) => !left.Contains(t) && !restated.OtherAlternatives.Contains(t) && !table.AreYearsOrdinal).Select(Stated)],
            StatedFigures = [.. reading.StatedFigures.Where(figure => figure.Year is null or >= YearRange.EarliestYear)],
            Criteria = reading.Criteria.Count > 0 ? reading.Criteria : CaseTexts.Criteria(reading.Sections),
            Scenarios = [.. reading.Scenarios.Where(scenario => scenario.NetByYear.Keys.All(year => year >= YearRange.EarliestYear)).Select(scenario => new Scenario { Name = scenario.Name, SuccessRate = scenario.SuccessRate, NetByYear = Amounts(scenario.NetByYear) })],
        };
    }

    /// <summary>What the reconciler finds in the case.</summary>
    public static IReadOnlyList<Finding> FindingsOf(Proposal proposal) =>
        Reconciler.Check(proposal, CalculationInput.For(proposal, CalculationSettings.Default) is { } input ? CalculationService.Calculate(input) : null, new(EconomyCommittees, code => code));

    // Until the question is answered the lines stand as the rest of the document says; the table itself stays as printed.
    private static AmountUnit? MeantUnit(DocumentReading reading, int table) =>
        reading.Tables[table].IsUnitStated && reading.Questions.FirstOrDefault(question => question.Code == QuestionCode.Unit && question.Table == table) is { Suggestion: { } suggestion } ? Enum.Parse<AmountUnit>(suggestion) : null;

    // A text that gives every amount in millions is read in millions.
    private static AmountUnit ToldUnit(IReadOnlyList<StatedFigure> figures) => figures.Where(figure => figure.Unit == "Kroner").ToArray() switch
    {
        var kroner when kroner.Any(figure => figure.Value % 1000 != 0) => AmountUnit.Kroner,
        { Length: > 0 } kroner when kroner.All(figure => figure.Value % 100_000 == 0 && InMillions().IsMatch(figure.Text)) => AmountUnit.Millions,
        _ => AmountUnit.Thousands,
    };

    private static void AddTable(ReadTable table, decimal factor, List<CashFlowLine> lines, List<FinancingLine> financing)
    {
        var rows = table.Rows.Where(row => row.Role == RowRole.Line).ToArray();
        foreach (var row in rows.Where(row => row.Kind is null))
            financing.Add(new() { Source = FinancingSource.Fund, Label = row.Label, Party = row.Party, Amounts = Amounts(row.Amounts, row.Amounts.Values.Sum() < 0 ? -factor : factor) });
        var own = rows.Where(row => row.Kind is not null).ToArray();
        if (lines.Count > 0 && own.Any(row => lines.Any(line => Name(line.Label) == Name(row.Label) && line.Kind == row.Kind)))
            return;
        lines.AddRange(own.Select(row => new CashFlowLine
        {
            Label = row.Label,
            Kind = row.Kind ?? LineKind.OperatingCost,
            ControlArea = row.ControlArea ?? ControlArea.Service,
            // What the document says nothing of goes on, unless it is a cost of beginning.
            Duration = row.Duration ?? (row.Kind == LineKind.ImplementationCost ? Duration.Temporary : Duration.Permanent),
            Party = row.Party,
            Amounts = Amounts(row.Amounts, factor),
        }));
    }

    // A document without a table may list its costs: "Drift: kr. 1.337.305,-", in the first year.
    private static void AddFigures(IReadOnlyList<StatedFigure> figures, List<CashFlowLine> lines, int? firstYear)
    {
        foreach (var figure in figures.Where(figure => figure is { Measure: StatedMeasure.LineAmount, Unit: "Kroner" }))
            if ((figure.Year ?? firstYear) is >= YearRange.EarliestYear and var year && Listed().Match(figure.Text) is { Success: true } listed)
                lines.Add(new()
                {
                    Label = listed.Groups["label"].Value,
                    Kind = Words.KindIn(listed.Groups["label"].Value) ?? (figure.Value < 0 ? LineKind.Saving : LineKind.OperatingCost),
                    Duration = Duration.Temporary,
                    Amounts = YearAmounts.From(year, figure.Value),
                    Drivers = DriverReader.In(figure.Text) is { } driver ? new Dictionary<int, Driver> { [year] = driver } : [],
                });
    }

    private static StatedTable Stated(ReadTable table) => new()
    {
        Heading = table.Heading.Length > 0 ? table.Heading : table.Location,
        Unit = table.Unit,
        PriceLevel = table.PriceLevel,
        ControlArea = table.ControlArea,
        Rows = [.. table.Rows.Where(row => row.Role is RowRole.Line or RowRole.Subtotal or RowRole.Total).Select(row => new StatedTableRow
        {
            Label = row.Label,
            Role = row.Role switch { RowRole.Subtotal => StatedRowRole.Subtotal, RowRole.Total => StatedRowRole.Total, _ => StatedRowRole.Line },
            ControlArea = Words.AreaIn(row.Label),
            Amounts = Amounts(row.Amounts),
            Total = row.Total,
        })],
    };

    // An amount that no case can hold is asked about, and left out until it is answered.
    private static YearAmounts Amounts(IEnumerable<KeyValuePair<int, decimal>> amounts, decimal factor = 1m) =>
        new(amounts.Select(amount => KeyValuePair.Create(amount.Key, amount.Value * factor)).Where(amount => amount.Key is >= YearRange.EarliestYear and <= YearRange.LatestYear && YearAmounts.WhyRefused(amount.Value, amount.Key) is null));

    private static string Name(string label) => (label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is var at and > 0 ? label[..at] : label).Trim().ToUpperInvariant();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L} ,/-]{2,60}): (?:kr\.|\d)")]
    private static partial Regex Listed();

    [GeneratedRegex(@"\d\.? ?(?:mio\.|mill\.|millioner)", RegexOptions.IgnoreCase)]
    private static partial Regex InMillions();
}
