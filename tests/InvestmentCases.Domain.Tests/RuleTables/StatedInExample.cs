using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>What an example of rule 15 states beside its lines, and what the checks find in it.</summary>
public sealed class StatedInExample
{
    private static readonly ReconciliationContext Context = new(new HashSet<string> { "ØU" }, code => code);

    public List<StatedFigure> Figures { get; } = [];

    public List<FinancingLine> Financing { get; } = [];

    public List<StatedTable> Tables { get; } = [];

    public List<RouteStep> Route { get; } = [];

    public int? PriceLevel { get; set; } = 2017;

    public IReadOnlyList<Finding> FindingsOf(ExampleCase of) => Reconciler.Check(
        new()
        {
            Title = of.Example.Title,
            Years = new(of.FirstYear, of.LastYear),
            Unit = of.Example.Unit,
            PriceLevel = PriceLevel,
            Lines = of.Lines,
            Scenarios = of.Scenarios,
            BaseSuccessRate = of.BaseSuccessRate,
            StatedFigures = Figures,
            StatedTables = Tables,
            Financing = Financing,
            Route = Route,
        }, of.Result, Context);
}

/// <summary>"Finansiering fra puljen, part SOF: navn" and "Tabel »Tabel 1«, i alt: navn": what is stated year by year.</summary>
public sealed partial class StatedRow : InputRow
{
    public override bool Take(ExampleRow row, ExampleCase into)
    {
        if (FinancingName().Match(row.Name) is { Success: true } financing)
        {
            into.Stated.Financing.Add(new()
            {
                Source = FinancingSource.Fund,
                Party = financing.Groups["party"].Success ? financing.Groups["party"].Value : null,
                Label = financing.Groups["name"].Value,
                Amounts = into.Amounts(row, FormattableString.Invariant($"financing[{into.Stated.Financing.Count}].amounts")),
            });
            return true;
        }
        if (TableName().Match(row.Name) is not { Success: true } match)
            return false;
        var heading = match.Groups["table"].Value;
        var at = into.Stated.Tables.FindIndex(table => table.Heading == heading);
        if (at < 0)
        {
            at = into.Stated.Tables.Count;
            into.Stated.Tables.Add(new() { Heading = heading, Unit = into.Example.Unit, PriceLevel = into.Stated.PriceLevel });
        }
        var stated = new StatedTableRow { Label = match.Groups["name"].Value, Role = match.Groups["total"].Success ? StatedRowRole.Total : StatedRowRole.Line, Amounts = into.Amounts(row, "statedTables") };
        into.Stated.Tables[at] = into.Stated.Tables[at] with { Rows = [.. into.Stated.Tables[at].Rows, stated] };
        return true;
    }

    [GeneratedRegex("^Finansiering fra puljen(?:, part (?<party>[^:]+))?: (?<name>.+)$")]
    private static partial Regex FinancingName();

    [GeneratedRegex("^Tabel »(?<table>[^«]+)«(?<total>, i alt)?: (?<name>.+)$")]
    private static partial Regex TableName();
}

/// <summary>What "Givet" and "Facit" can say of rule 15.</summary>
public static class StatedClauses
{
    private static readonly Dictionary<string, StatedMeasure> Measures = new()
    {
        ["startkapital"] = StatedMeasure.StartCapital,
        ["varig virkning"] = StatedMeasure.PermanentAnnualEffect,
        ["nettoeffekt"] = StatedMeasure.Net,
        ["akkumuleret"] = StatedMeasure.CumulativeNet,
        ["nutidsværdi"] = StatedMeasure.NetPresentValue,
    };

    private static readonly Dictionary<string, string> Checks = new()
    {
        ["tilbagebetalingstid"] = "StatedPayback",
        ["startkapital"] = "StatedStartCapital",
        ["varig virkning"] = "StatedPermanentEffect",
        ["nettoeffekt"] = "StatedNet",
        ["nutidsværdi"] = "StatedPresentValue",
        ["tabellens sum"] = "TableTotal",
        ["tabellens enhed"] = "TableUnit",
        ["tabeller, der gentager"] = "TableRestates",
        ["finansiering"] = "FinancingAgainstNeed",
        ["udgift, der stopper"] = "CostStops",
        ["besparelse, der ophører"] = "SavingStops",
        ["tjenes ikke hjem"] = "NeverRepaid",
        ["tab i nutidsværdi"] = "LosesAtDiscountRate",
        ["anlæg uden afledt drift"] = "CapitalWithoutRunningCost",
        ["besparelse længere end anlægget"] = "AssetOutlived",
        ["indfasning"] = "PhaseInUnfinished",
        ["fortegn"] = "SignAgainstKind",
        ["udgift ved 0 %"] = "ImpliedCost",
        ["scenariernes nettoudgift"] = "ScenarioNet",
        ["prisniveau"] = "PriceLevelMissing",
        ["økonomiudvalg"] = "EconomyCommittee",
        ["antal gange pris"] = "DriverAmount",
    };

    private static readonly Dictionary<string, FindingResult> Results = new()
    {
        ["stemmer"] = FindingResult.Agrees,
        ["stemmer inden for afrunding"] = FindingResult.AgreesWithinRounding,
        ["afviger"] = FindingResult.Differs,
        ["kan ikke holde"] = FindingResult.CannotHold,
        ["kan ikke efterprøves"] = FindingResult.CannotBeChecked,
    };

    public static IEnumerable<(Regex Form, Action<Match, ExampleCase> Take)> Given { get; } =
    [
        (new(@"^oplyst tilbagebetalingstid (\S+) år$"), (m, c) => c.Stated.Figures.Add(new() { Measure = StatedMeasure.PaybackYears, Value = c.Number(m.Groups[1].Value), Unit = "Years" })),
        (new(@"^oplyst (startkapital|varig virkning|nettoeffekt|akkumuleret|nutidsværdi) (\S+)(?: (?:i|fra) (\d{4}))?(?: »(.+)«)?$"), (m, c) => c.Stated.Figures.Add(new()
        {
            Measure = Measures[m.Groups[1].Value],
            Value = c.Kroner(m.Groups[2].Value),
            Unit = "Kroner",
            Year = m.Groups[3].Success ? int.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture) : null,
            Text = m.Groups[4].Value,
        })),
        (new("^p/l er ikke oplyst$"), (_, c) => c.Stated.PriceLevel = null),
        (new("^ruten (.+)$"), (m, c) => c.Stated.Route.AddRange(m.Groups[1].Value.Split(", ").Select(committee => new RouteStep(committee)))),
    ];

    public static IEnumerable<(Regex Form, Func<Match, ExampleCase, bool> Holds)> Facts { get; } =
    [
        (new("^intet om (.+)$"), (m, c) => Of(m, c).Length == 0),
        (new("^(.+?) (stemmer|stemmer inden for afrunding|afviger|kan ikke holde|kan ikke efterprøves)$"), (m, c) => Of(m, c).Select(finding => finding.Result).Distinct().SequenceEqual([Results[m.Groups[2].Value]])),
        (new(@"^(.+?) afviger med (-?\d\S*)$"), (m, c) => Of(m, c) is [{ Result: FindingResult.Differs } finding] && finding.Difference == c.Kroner(m.Groups[2].Value)),
        (new(@"^(.+?) afviger med (-?\d\S*) år$"), (m, c) => Of(m, c) is [{ Result: FindingResult.Differs } finding] && finding.Difference == c.Number(m.Groups[2].Value)),
        (new("^(.+?) viser »(.+)«$"), (m, c) => Of(m, c).Any(finding => finding.Arithmetic.Select(Plain).Contains(m.Groups[2].Value))),
    ];

    // A middle dot parts the clauses of a page, so a page writes a slash between figures.
    private static string Plain(string arithmetic) => arithmetic.Replace(" · ", " / ", StringComparison.Ordinal).Replace('\u00a0', ' ');

    private static Finding[] Of(Match match, ExampleCase of) => Checks.TryGetValue(match.Groups[1].Value, out var check)
        ? [.. of.Stated.FindingsOf(of).Where(finding => finding.Check == check)]
        : throw of.Example.Wrong($"ukendt kontrol »{match.Groups[1].Value}«");
}
