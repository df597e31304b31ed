using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class DriverAmountTests
{
    [Fact]
    public void Quantity_times_price_agrees()
    {
        var findings = Find(Case(Lines.Cost(2017, 3_000_000m) with { Drivers = new SortedDictionary<int, Driver> { [2017] = new(6, 500_000m) } }), "DriverAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["OperatingCost, 2017: 6 × 500.000 = 3.000.000 kr."], finding.Arithmetic);
    }

    [Fact]
    public void Another_product_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 3_100_000m) with { Drivers = new SortedDictionary<int, Driver> { [2017] = new(6, 500_000m) } }), "DriverAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(100_000m, finding.Difference);
    }

    [Fact]
    public void A_saving_that_is_reckoned_without_a_minus_agrees()
    {
        var findings = Find(Case(Lines.Saving(2017, -500_000m) with { Drivers = new SortedDictionary<int, Driver> { [2017] = new(5, 100_000m) } }), "DriverAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void A_line_without_a_calculation_is_left_alone()
    {
        var findings = Find(TheFamily(), "DriverAmount");

        Assert.Empty(findings);
    }
}
