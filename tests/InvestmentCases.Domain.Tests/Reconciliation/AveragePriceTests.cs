using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class AveragePriceTests
{
    [Fact]
    public void A_saving_at_an_average_price_differs()
    {
        var findings = Find(Case(Lines.Saving(2017, -500_000m) with { Label = "Færre pladser", Drivers = new SortedDictionary<int, Driver> { [2017] = new(1, 500_000m, "own-place") } }), "AveragePrice");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void A_saving_that_takes_capacity_out_is_left_alone()
    {
        var findings = Find(Case(Lines.Saving(2017, -500_000m) with { Label = "To pladser nedlægges", Drivers = new SortedDictionary<int, Driver> { [2017] = new(1, 500_000m, "own-place") } }), "AveragePrice");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_saving_at_another_price_is_left_alone()
    {
        var findings = Find(Case(Lines.Saving(2017, -500_000m) with { Label = "Færre pladser", Drivers = new SortedDictionary<int, Driver> { [2017] = new(1, 500_000m, "bought-place") } }), "AveragePrice");

        Assert.Empty(findings);
    }
}
