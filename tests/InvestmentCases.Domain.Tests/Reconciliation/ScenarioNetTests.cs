using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ScenarioNetTests
{
    [Fact]
    public void A_net_above_the_gross_cost_differs()
    {
        var findings = Find(Case(Lines.Once(2017, 1_567_305m)) with { Scenarios = [new() { Name = "10 %", NetByYear = YearAmounts.From(2017, 2_175_391m) }] }, "ScenarioNet");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(608_086m, finding.Difference);
    }

    [Fact]
    public void A_net_below_the_gross_cost_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 1_567_305m)) with { Scenarios = [new() { Name = "10 %", NetByYear = YearAmounts.From(2017, 1_000_000m) }] }, "ScenarioNet");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_scenario_without_an_own_net_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 1_567_305m)) with { Scenarios = [new() { Name = "s" }] }, "ScenarioNet");

        Assert.Empty(findings);
    }
}
