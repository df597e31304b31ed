using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public class RenewalTests
{
    private static readonly PriceIndex index = new("Prøve", new(2026, 1, 1),
        [new(PriceSeries.Service, 2018, 2m), new(PriceSeries.Service, 2019, 3m), new(PriceSeries.Capital, 2018, 10m), new(PriceSeries.Capital, 2019, 10m)]);

    private static readonly Proposal earlier = new()
    {
        Title = "En case",
        Years = new(2017, 2020),
        PriceLevel = 2017,
        BudgetYear = 2017,
        Lines =
        [
            new() { Label = "Løn", Amounts = YearAmounts.From(2017, 1000m, 2000.01m), Drivers = new Dictionary<int, Driver> { [2017] = new(2m, 500m, "aarsvaerk") } },
            new() { Label = "Bygning", ControlArea = ControlArea.Capital, Amounts = YearAmounts.From(2018, 100m) },
        ],
        Financing = [new() { Amounts = YearAmounts.From(2017, 1000m), EndsOn = new(2018, 12, 31) }],
        Scenarios = [new() { Name = "Egen", NetByYear = YearAmounts.From(2017, -100m) }],
        StatedFigures = [new() { Text = "6 år" }],
    };

    [Fact]
    public void Years_move_and_amounts_follow_their_control_areas_prices()
    {
        var renewed = Renewal.By(earlier, 2, index);

        Assert.Equal((new YearRange(2019, 2022), 2019, 2019), (renewed.Years, renewed.PriceLevel, renewed.BudgetYear));
        // 2 × 525,30 (500 × 1,02 × 1,03), and 2.000,01 × 1,0506 = 2.101,2105.
        Assert.Equal(YearAmounts.From(2019, 1050.60m, 2101.21m), renewed.Lines[0].Amounts);
        Assert.Equal(new Driver(2m, 525.30m), renewed.Lines[0].Drivers[2019]);
        Assert.Equal(YearAmounts.From(2020, 121m), renewed.Lines[1].Amounts);
        Assert.Equal((YearAmounts.From(2019, 1050.60m), new DateOnly(2020, 12, 31)), (renewed.Financing[0].Amounts, renewed.Financing[0].EndsOn));
        Assert.Equal(YearAmounts.From(2019, -105.06m), renewed.Scenarios[0].NetByYear);
        Assert.Empty(renewed.StatedFigures);
    }

    [Fact]
    public void No_years_change_nothing() => Assert.Same(earlier, Renewal.By(earlier, 0, null));

    [Fact]
    public void Without_a_price_level_amounts_stay_as_they_are_and_need_no_index()
    {
        var renewed = Renewal.By(earlier with { PriceLevel = null }, 1, null);

        Assert.Equal((null, YearAmounts.From(2019, 100m)), (renewed.PriceLevel, renewed.Lines[1].Amounts));
    }

    [Fact]
    public void A_year_that_the_index_lacks_is_named() =>
        Assert.Contains("2020", Assert.Throws<InvalidInputException>(() => Renewal.By(earlier, 3, index)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void Only_forward_and_not_too_far(int years) => Assert.Equal("years", Assert.Throws<InvalidInputException>(() => Renewal.By(earlier, years, index)).Faults[0].Field);

    [Fact]
    public void Without_an_index_the_refusal_says_so() => Assert.Equal("priceLevel", Assert.Throws<InvalidInputException>(() => Renewal.By(earlier, 1, null)).Faults[0].Field);
}
