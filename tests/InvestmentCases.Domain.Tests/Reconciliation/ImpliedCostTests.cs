using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ImpliedCostTests
{
    [Fact]
    public void The_cost_that_two_rates_imply_is_held_against_the_lines()
    {
        var findings = Find(Case(Lines.Once(2017, 1_567_305m)) with { Unit = AmountUnit.Kroner, Scenarios = [new() { Name = "10 %", SuccessRate = 0.10m, NetByYear = YearAmounts.From(2017, 2_175_391m) }, new() { Name = "6 %", SuccessRate = 0.06m, NetByYear = YearAmounts.From(2017, 2_908_165m) }] }, "ImpliedCost");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-2_440_021m, finding.Difference);
        Assert.Equal("2.908.165 + (2.908.165 − 2.175.391) : 4 × 6 = 4.007.326 kr.", finding.Arithmetic[0]);
    }

    [Fact]
    public void The_same_cost_agrees()
    {
        var findings = Find(Case(Lines.Once(2017, 4_007_326m)) with { Unit = AmountUnit.Kroner, Scenarios = [new() { Name = "10 %", SuccessRate = 0.10m, NetByYear = YearAmounts.From(2017, 2_175_391m) }, new() { Name = "6 %", SuccessRate = 0.06m, NetByYear = YearAmounts.From(2017, 2_908_165m) }] }, "ImpliedCost");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void One_scenario_implies_nothing()
    {
        var findings = Find(Case(Lines.Once(2017, 1m)) with { Scenarios = [new() { Name = "10 %", SuccessRate = 0.10m, NetByYear = YearAmounts.From(2017, 2m) }] }, "ImpliedCost");

        Assert.Empty(findings);
    }
}
