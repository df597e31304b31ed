using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>One kind of "(facit)" row: what the program gives for it, year by year. A new kind is a new small class in <see cref="Known"/>.</summary>
public abstract class FactRow
{
    public static IReadOnlyList<FactRow> Known { get; } = [new YearFactRow(), new PartNetRow(), new FactorRow(), new ScenarioNetRow(), new OtherPricesRow(), new TraceRow()];

    /// <summary>What comes out by year, exact or rounded by the rule; null where the row is of another kind.</summary>
    public abstract IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of);

    /// <summary>Whether the cells are plain numbers and no amounts.</summary>
    public virtual bool IsPlainNumber => false;

    /// <summary>What is unrounded is held against the figure at as many decimals of a krone as the figure has, at least whole øre.</summary>
    public virtual bool IsUnrounded => false;
}

/// <summary>The case's own years: net, cumulative, need and discounted net.</summary>
public sealed class YearFactRow : FactRow
{
    private static readonly Dictionary<string, Func<YearResult, decimal>> Figures = new()
    {
        ["Nettoeffekt"] = year => year.Net,
        ["Akkumuleret"] = year => year.CumulativeNet,
        ["Behov"] = year => year.StartCapital,
        ["Nutidsværdi"] = year => decimal.Round(year.DiscountedNet, 2, MidpointRounding.AwayFromZero),
    };

    public override IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of) =>
        Figures.TryGetValue(name, out var figure) ? of.Result.Years.ToDictionary(y => y.Year, figure) : null;
}

/// <summary>"Nettoeffekt, Service", "Behov, part SOF": rule 1 and 5 by control area, party, kind or duration.</summary>
public sealed class PartNetRow : FactRow
{
    public override IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of)
    {
        var isNeed = name.StartsWith("Behov, ", StringComparison.Ordinal);
        if (!isNeed && !name.StartsWith("Nettoeffekt, ", StringComparison.Ordinal))
            return null;
        var part = name[(name.IndexOf(", ", StringComparison.Ordinal) + 2)..];
        var years = of.Input.Years;
        var lines = of.Lines;
        var net = part.StartsWith("part ", StringComparison.Ordinal) ? Of(NetEffect.By(lines, years, l => l.Party ?? ""), part[5..])
            : Of(NetEffect.By(lines, years, l => AreaName(l.ControlArea)), part) ?? Of(NetEffect.By(lines, years, l => KindName(l.Kind)), part) ?? Of(NetEffect.By(lines, years, l => l.Duration == Duration.Permanent ? "varig" : "midlertidig"), part);
        return net is null ? null : years.Years.Zip(net).ToDictionary(y => y.First, y => isNeed ? Math.Max(0m, y.Second) : y.Second);
    }

    private static IReadOnlyList<decimal>? Of(IReadOnlyList<NetPart<string>> parts, string name) => parts.FirstOrDefault(p => p.Key == name)?.Net;

    private static string AreaName(ControlArea area) => area switch { ControlArea.Transfers => "Overførsler", ControlArea.Capital => "Anlæg", ControlArea.Financial => "Finansposter", _ => "Service" };

    private static string KindName(LineKind kind) => kind switch { LineKind.Saving => "Driftsbesparelse", LineKind.Income => "Indtægt", LineKind.ImplementationCost => "Implementeringsomkostning", _ => "Driftsomkostning" };
}

/// <summary>"Faktor": the discount factors to six decimals.</summary>
public sealed class FactorRow : FactRow
{
    public override bool IsPlainNumber => true;

    public override IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of)
    {
        if (name != "Faktor")
            return null;
        var factors = PresentValue.Factors(of.Settings.Discount)[..of.Input.Years.Count].ToArray();
        return of.Input.Years.Years.Zip(factors).ToDictionary(y => y.First, y => decimal.Round(y.Second, 6, MidpointRounding.AwayFromZero));
    }
}

/// <summary>"Scenarie 6 %": the net under a scenario.</summary>
public sealed class ScenarioNetRow : FactRow
{
    private const string Start = "Scenarie ";

    public override bool IsUnrounded => true;

    public override IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of) =>
        !name.StartsWith(Start, StringComparison.Ordinal) ? null : of.Result.Scenarios.SingleOrDefault(s => s.Name == name[Start.Length..])?.Years.ToDictionary(y => y.Year, y => y.Net);
}

/// <summary>"I nye priser": the net brought to the other year's prices.</summary>
public sealed class OtherPricesRow : FactRow
{
    public override bool IsUnrounded => true;

    public override IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of) =>
        name != "I nye priser" ? null : of.Input.Years.Years.Zip(of.NetInOtherPrices).ToDictionary(y => y.First, y => y.Second);
}

/// <summary>"Akkumuleret fra start": the trace of the payback in total economy.</summary>
public sealed class TraceRow : FactRow
{
    public override IReadOnlyDictionary<int, decimal>? Actual(string name, ExampleCase of) =>
        name != "Akkumuleret fra start" ? null : of.Result.PaybackTotal.Trace.ToDictionary(y => y.Year, y => y.Cumulative);
}
