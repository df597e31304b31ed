using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Cases;

/// <summary>
/// What the cases of an area begin with (<em>skabelon</em>): texts with questions, budget lines, criteria, risks and change logic, without anything that only
/// one case can say. Kept by administrators; a case that was begun from one is its own from then on.
/// </summary>
public sealed record CaseTemplate
{
    /// <summary>The first year of all contents: only their number of years means anything.</summary>
    private const int AnyYear = YearRange.EarliestYear;

    /// <summary>How many years a case has where a template's own case says nothing.</summary>
    public const int UsualYears = 5;

    /// <summary>Its number in the database.</summary>
    public long Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The area that it is for, in the municipality's own words.</summary>
    public required string Area { get; init; }

    /// <summary>When to use it, in a few lines.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it is offered no longer.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What a case begins with: as <see cref="ContentsOf"/> leaves it.</summary>
    public required Proposal Contents { get; init; }

    /// <summary>What of a case others can begin with: its kind, unit, number of years, texts, change logic, and its lines, criteria, indicators and risks without amounts, levels and people.</summary>
    /// <param name="from">The case.</param>
    /// <returns>It has no title, and says how many years, not which. A line whose amounts were found by a price of the catalogue keeps the price's code, with no quantity.</returns>
    public static Proposal ContentsOf(Proposal from) => new()
    {
        Title = "",
        Kind = from.Kind,
        Unit = from.Unit,
        Years = OfYears(from.Years?.Count ?? UsualYears),
        Sections = from.Sections,
        ChangeLogic = from.ChangeLogic,
        Lines = [.. from.Lines.Select(Emptied)],
        Criteria = [.. from.Criteria.Select(criterion => new SuccessCriterion
        {
            Criterion = criterion.Criterion,
            Measures = criterion.Measures,
            FollowUp = criterion.FollowUp,
            Indicators = [.. criterion.Indicators.Select(indicator => new Indicator { Name = indicator.Name, Unit = indicator.Unit, Direction = indicator.Direction })],
        })],
        Risks = [.. from.Risks.Select(risk => new Risk(risk.Description, Mitigation: risk.Mitigation))],
    };

    /// <summary>The years of contents.</summary>
    /// <param name="count">How many, 1 to 50.</param>
    /// <exception cref="InvalidInputException">It is another number.</exception>
    public static YearRange OfYears(int count) => new(AnyYear, AnyYear + count - 1);

    /// <summary>The proposal of a new case.</summary>
    /// <param name="title">What the case is called.</param>
    /// <param name="leadUnit">The unit that puts it forward, or null for none.</param>
    /// <param name="firstYear">Its first year and the year of its budget.</param>
    /// <param name="priceLevel">The year whose prices it is in.</param>
    /// <param name="priceOf">A quantity of 0 at the price that a code of the catalogue has at that price level, by the series of the line's control area; null where there is no such price.</param>
    /// <returns>Every part has an id of its own. A line with a price of the catalogue has it in every year, and an amount of 0.</returns>
    /// <exception cref="InvalidInputException">The years leave what a case can hold.</exception>
    public Proposal Begin(string title, string? leadUnit, int firstYear, int priceLevel, Func<string, PriceSeries, Driver?> priceOf)
    {
        var years = new YearRange(firstYear, firstYear + (Contents.Years?.Count ?? UsualYears) - 1);
        return Contents with
        {
            Title = title,
            LeadUnit = leadUnit,
            BudgetYear = firstYear,
            PriceLevel = priceLevel,
            Years = years,
            Lines = [.. Contents.Lines.Select(line => Begun(line, years, priceOf))],
            Criteria = [.. Contents.Criteria.Select(criterion => criterion with
            {
                Id = Guid.CreateVersion7(),
                Indicators = [.. criterion.Indicators.Select(indicator => indicator with { Id = Guid.CreateVersion7() })],
            })],
        };
    }

    /// <summary>The code of the catalogue's price that a line is found by, or null.</summary>
    public static string? PriceCodeOf(CashFlowLine line) => line.Drivers.OrderBy(driver => driver.Key).Select(driver => driver.Value.Catalogue).FirstOrDefault(code => code is not null);

    private static CashFlowLine Emptied(CashFlowLine line) => new()
    {
        Label = line.Label,
        Kind = line.Kind,
        ControlArea = line.ControlArea,
        Duration = line.Duration,
        DependsOnSuccess = line.DependsOnSuccess,
        LifetimeYears = line.LifetimeYears,
        Drivers = line.Drivers.OrderBy(driver => driver.Key).Where(driver => driver.Value.Catalogue is not null).Take(1).ToDictionary(_ => AnyYear, driver => driver.Value with { Quantity = 0 }),
    };

    private static CashFlowLine Begun(CashFlowLine line, YearRange years, Func<string, PriceSeries, Driver?> priceOf)
    {
        var begun = line with { Id = Guid.CreateVersion7(), Drivers = new Dictionary<int, Driver>() };
        return PriceCodeOf(line) is { } code && priceOf(code, PriceIndex.SeriesOf(line.ControlArea)) is { } price
            ? begun with
            {
                Amounts = new(years.Years.Select(year => KeyValuePair.Create(year, 0m))),
                Drivers = years.Years.ToDictionary(year => year, _ => price),
            }
            : begun;
    }
}
