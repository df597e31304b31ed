using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

/// <summary>Refusals in both languages, each with field, row and year. The Danish sentences stand in the rule pages as well.</summary>
public class InputCheckTests
{
    private static readonly CalculationInput Right = new() { Years = new(2017, 2022), Lines = Lines.CloseToTheFamily(), BaseSuccessRate = 0.1m };

    [Fact]
    public void A_right_case_is_let_through()
    {
        var refused = Record.Exception(() => InputCheck.Refuse(Right));

        Assert.Null(refused);
    }

    [Fact]
    public void Every_fault_is_named_and_not_only_the_first()
    {
        var input = Right with
        {
            Lines = [Right.Lines[0], Lines.Cost(2022, 1m, 2m, 3m) with { Label = "" }],
            BaseSuccessRate = 1.5m,
            Scenarios = [new() { Name = "a", CostFactor = -1m }],
        };

        var faults = Faults(InLanguage.English(), input);

        Assert.Equal(
            [
                new("lines[1].amounts.2023", "Line 2, 2023: the year lies outside the case's years 2017–2022."),
                new("lines[1].amounts.2024", "Line 2, 2024: the year lies outside the case's years 2017–2022."),
                new("baseSuccessRate", "The case's success rate 150 % must be above 0 % and at most 100 %."),
                new("scenarios[0].costFactor", "Scenario 1 “a”: the cost factor −1 must lie between 0 and 10."),
            ],
            faults);
    }

    [Fact]
    public void A_quantity_without_a_price_names_row_and_year()
    {
        var line = Lines.Saving(2017, -1m) with { Label = "Placements", Drivers = new SortedDictionary<int, Driver> { [2017] = new(2.5m, 0m) } };

        var faults = Faults(InLanguage.English(), Right with { Lines = [line] });

        Assert.Equal([new("lines[0].drivers.2017.unitPrice", "Line 1 “Placements”, 2017: the quantity 2.5 has no unit price.")], faults);
    }

    [Fact]
    public void More_than_five_hundred_lines_are_refused()
    {
        var line = Lines.Saving(2017, -1m);

        var faults = Faults(InLanguage.English(), Right with { Lines = [.. Enumerable.Repeat(line, 501)] });

        Assert.Equal([new("lines", "There are 501 lines. A case has at most 500.")], faults);
    }

    [Fact]
    public void A_rate_outside_its_range_is_refused()
    {
        var settings = CalculationSettings.Default with { Discount = new() { Steps = [new(0, 1.01m)] }, PaybackLimitYears = 0 };

        var faults = Faults(InLanguage.English(), Right with { Settings = settings });

        Assert.Equal(["discountRate", "paybackLimitYears"], faults.Select(f => f.Field));
    }

    [Fact]
    public void An_own_net_stands_alone_and_inside_the_years()
    {
        var scenario = new Scenario { Name = "own", DelayYears = 1, NetByYear = YearAmounts.From(2022, 1m, 2m) };

        var faults = Faults(InLanguage.English(), Right with { Scenarios = [scenario, scenario with { DelayYears = 0, NetByYear = YearAmounts.None }] });

        Assert.Equal(["scenarios[0].netByYear", "scenarios[0].netByYear.2023", "scenarios[1].netByYear"], faults.Select(f => f.Field));
    }

    [Fact]
    public void A_success_rate_needs_one_to_reckon_from()
    {
        var faults = Faults(InLanguage.English(), Right with { BaseSuccessRate = null, Scenarios = [new() { Name = "half", SuccessRate = 0.05m }] });

        Assert.Equal([new("scenarios[0].successRate", "Scenario 1 “half”: the success rate cannot be used, since the case has no success rate to reckon from. Give the case's success rate above 0 %.")], faults);
    }

    [Fact]
    public void The_fast_path_refuses_the_same()
    {
        using var english = InLanguage.English();
        var input = Right with { BaseSuccessRate = 0m };

        Assert.Throws<InvalidInputException>(() => CalculationService.CalculateKeyFigures(input));
        Assert.Throws<InvalidInputException>(() => CalculationService.Calculate(input));
    }

    [Fact]
    public void An_index_with_a_year_twice_or_a_fall_to_nothing_is_refused()
    {
        using var english = InLanguage.English();

        var refused = Assert.Throws<InvalidInputException>(() => new PriceIndex("Test", new(2026, 1, 1), [new(PriceSeries.Service, 2024, 1m), new(PriceSeries.Service, 2024, 2m), new(PriceSeries.Wages, 2024, -100m)]));

        Assert.Equal(["rises[1]", "rises[2]"], refused.Faults.Select(f => f.Field));
        Assert.Contains("wages 2024", refused.Faults[1].Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Fault> Faults(InLanguage language, CalculationInput input)
    {
        using (language)
            return Assert.Throws<InvalidInputException>(() => CalculationService.Calculate(input)).Faults;
    }
}
