using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Json;

namespace InvestmentCases.Domain.Cases;

/// <summary>Reads the parts of a case that calculations are made from, also where they come without a case.</summary>
public static class LineJson
{
    /// <summary>What budget lines are called in messages.</summary>
    public static RowWords LineWords { get; } = new("Post", "Line", "label");

    /// <summary>What scenarios are called in messages.</summary>
    public static RowWords ScenarioWords { get; } = new("Scenarie", "Scenario", "name");

    /// <summary>The years from <c>firstYear</c> to <c>lastYear</c>; null where neither stands, or where they are refused.</summary>
    public static YearRange? Years(JsonObjectReader json)
    {
        var first = json.WholeNumber("firstYear", int.MinValue, int.MaxValue);
        var last = json.WholeNumber("lastYear", int.MinValue, int.MaxValue);
        if (first is { } from && last is { } to)
            return json.Try<YearRange?>(() => new YearRange(from, to), null);
        if (first is not null && !json.Has("lastYear"))
            json.Refuse("lastYear", Say.In($"Sidste år mangler.", $"The last year is missing."));
        if (last is not null && !json.Has("firstYear"))
            json.Refuse("firstYear", Say.In($"Første år mangler.", $"The first year is missing."));
        return null;
    }

    /// <summary>The list <c>lines</c>: at most 500, ids only once. A kind that is not stated follows the sign: a line that is below zero in all is a saving, else an operating cost.</summary>
    /// <param name="json">The object that holds the list.</param>
    /// <param name="years">The years that amounts may stand in, or null where they are not known.</param>
    /// <param name="unitOf">Reads a member that holds a unit.</param>
    public static IReadOnlyList<CashFlowLine> Lines(JsonObjectReader json, YearRange? years, Func<JsonObjectReader, string, string?> unitOf)
    {
        var ids = new HashSet<Guid>();
        var lines = json.Parts("lines", LineWords, line => Line(line, years, unitOf, ids));
        if (lines.Count > Proposal.MostLines)
            json.Refuse("lines", Say.In($"Der er {lines.Count:N0} poster; en case kan højst have {Proposal.MostLines:N0}.", $"There are {lines.Count:N0} lines; a case can have at most {Proposal.MostLines:N0}."));
        return lines;
    }

    /// <summary>The list <c>scenarios</c>; a scenario needs a name.</summary>
    /// <param name="json">The object that holds the list.</param>
    /// <param name="years">The years that own nets may stand in, or null where they are not known.</param>
    public static IReadOnlyList<Scenario> Scenarios(JsonObjectReader json, YearRange? years)
    {
        var ids = new HashSet<Guid>();
        return json.Parts("scenarios", ScenarioWords, scenario => Scenario(scenario, years, ids));
    }

    private static Scenario Scenario(JsonObjectReader scenario, YearRange? years, HashSet<Guid> ids)
    {
        var name = scenario.Text("name");
        if (string.IsNullOrWhiteSpace(name))
            scenario.Refuse("name", Say.In($"Scenariet mangler et navn.", $"The scenario has no name."));
        return new()
        {
            Id = UniqueId(scenario, ids) ?? Guid.Empty,
            Name = name ?? "",
            SuccessRate = Share(scenario, "successRate", excludesZero: false),
            DelayYears = scenario.WholeNumber("delayYears", 0, 50) ?? 0,
            CostFactor = scenario.NumberWithin("costFactor", 0, 10) ?? 1,
            NetByYear = scenario.Has("netByYear") ? scenario.Amounts("netByYear", years) : NoneOf(scenario, "netByYear"),
        };
    }

    /// <summary>A share from 0 to 1, told as per cent where it is refused.</summary>
    public static decimal? Share(JsonObjectReader json, string member, bool excludesZero)
    {
        if (json.Number(member) is not { } share)
            return null;
        if (share <= 1 && (excludesZero ? share > 0 : share >= 0))
            return share;
        json.Refuse(member, excludesZero
            ? Say.In($"Succesraten {share * 100:0.####} % skal være over 0 % og højst 100 %.", $"The success rate {share * 100:0.####} % must be above 0 % and at most 100 %.")
            : Say.In($"Succesraten {share * 100:0.####} % skal ligge mellem 0 % og 100 %.", $"The success rate {share * 100:0.####} % must lie between 0 % and 100 %."));
        return null;
    }

    /// <summary>The flat rate <c>discountRate</c>: above −0,10 and at most 1.</summary>
    public static decimal? DiscountRate(JsonObjectReader json) =>
        json.Number("discountRate") is { } rate && json.Try(() => DiscountSchedule.Flat(rate), null!) is not null ? rate : null;

    private static CashFlowLine Line(JsonObjectReader json, YearRange? years, Func<JsonObjectReader, string, string?> unitOf, HashSet<Guid> ids)
    {
        var amounts = json.Amounts("amounts", years);
        var (low, high) = (json.NumberWithin("low", 0, 100, excludesLowest: true), json.NumberWithin("high", 0, 100, excludesLowest: true));
        if (low > high)
            json.Refuse("high", Say.In($"Usikkerhedens høje faktor {high:0.####} er lavere end den lave {low:0.####}.", $"The high factor {high:0.####} is below the low factor {low:0.####}."));
        return new()
        {
            Id = UniqueId(json, ids) ?? Guid.CreateVersion7(),
            Label = json.Text("label") ?? "",
            Kind = json.Choice<LineKind>("kind") ?? (amounts.Total < 0 ? LineKind.Saving : LineKind.OperatingCost),
            ControlArea = json.Choice<ControlArea>("controlArea") ?? ControlArea.Service,
            Duration = json.Choice<Duration>("duration") ?? Duration.Permanent,
            Party = unitOf(json, "party"),
            DependsOnSuccess = json.Flag("dependsOnSuccess") ?? false,
            Evidence = json.Choice<EvidenceGrade>("evidence"),
            Amounts = amounts,
            Drivers = json.PartsByYear("drivers", years, Driver),
            Low = low,
            High = high,
            LifetimeYears = json.WholeNumber("lifetimeYears", 1, 100),
        };
    }

    /// <summary>The member <c>id</c>, which may stand only once among its kind; null where it does not stand.</summary>
    internal static Guid? UniqueId(JsonObjectReader json, HashSet<Guid> ids)
    {
        var id = json.Id("id");
        if (id is { } stated && !ids.Add(stated))
            json.Refuse("id", Say.In($"Id'et står også på en række længere oppe.", $"The id also stands on a row further up."));
        return id;
    }

    private static Driver? Driver(JsonObjectReader json, int year)
    {
        var (quantity, price) = (json.Number("quantity"), json.Number("unitPrice"));
        var catalogue = json.Text("catalogue");
        if (quantity is not null && !json.Has("unitPrice"))
            json.Refuse("unitPrice", Say.In($"Beregningen for {year:0} har et antal, men ingen enhedspris.", $"The calculation for {year:0} has a quantity but no unit price."));
        if (quantity is null && !json.Has("quantity"))
            json.Refuse("quantity", Say.In($"Beregningen for {year:0} mangler et antal.", $"The calculation for {year:0} has no quantity."));
        if (quantity is not { } count || price is not { } each)
            return null;
        if (Math.Abs(count) > YearAmounts.Largest || Math.Abs(each) > YearAmounts.Largest || (double)Math.Abs(count) * (double)Math.Abs(each) > (double)YearAmounts.Largest)
        {
            json.Refuse("quantity", Say.In($"Antal gange enhedspris for {year:0} er for stort et beløb.", $"Quantity times unit price for {year:0} is too large an amount."));
            return null;
        }
        return new(count, each, catalogue);
    }

    private static YearAmounts? NoneOf(JsonObjectReader json, string member)
    {
        json.Ignore(member);
        return null;
    }
}
