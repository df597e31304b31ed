using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class CostStopsTests
{
    [Fact]
    public void A_cost_that_stops_while_its_saving_goes_on_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 3_000_000m, 3_000_000m, 0m, 0m, 0m, 0m) with { Duration = Duration.Temporary, Party = "SOF" }, Lines.Saving(2017, -500_000m, -500_000m, -1_300_000m, -1_300_000m, -1_300_000m, -1_300_000m) with { Party = "SOF" }) with { Unit = AmountUnit.Millions }, "CostStops");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains("2017–2018: udgift 3", finding.Arithmetic[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_payback_that_holds_only_if_the_cost_stops_cannot_hold()
    {
        var findings = Find((Case(Lines.Cost(2017, 3_000_000m, 3_000_000m, 0m, 0m, 0m, 0m) with { Duration = Duration.Temporary, Party = "SOF" }, Lines.Saving(2017, -500_000m, -500_000m, -1_300_000m, -1_300_000m, -1_300_000m, -1_300_000m) with { Party = "SOF" }) with { Unit = AmountUnit.Millions }).Stating(StatedMeasure.PaybackYears, 6, text: "På 6 år"), "CostStops");

        Assert.Equal([FindingResult.Differs, FindingResult.CannotHold], findings.Select(finding => finding.Result));
        Assert.Equal("Hele casen akkumuleret, mio. kr., hvis den fortsætter: 2,5 · 5,0 · 6,7 · 8,4 · 10,1 · 11,8 → tjenes ikke hjem", findings[1].Arithmetic[0]);
    }

    [Fact]
    public void A_cost_that_goes_on_is_left_alone()
    {
        var findings = Find(TheFamily(), "CostStops");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_temporary_saving_may_outlast_its_cost()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m, 0m) with { Duration = Duration.Temporary }, Lines.Line(LineKind.Saving, Duration.Temporary, 2017, 0m, -2_000m)), "CostStops");

        Assert.Empty(findings);
    }
}
