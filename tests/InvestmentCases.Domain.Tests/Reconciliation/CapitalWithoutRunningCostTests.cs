using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class CapitalWithoutRunningCostTests
{
    [Fact]
    public void An_outlay_without_running_costs_differs()
    {
        var findings = Find(Case(Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }), "CapitalWithoutRunningCost");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void An_outlay_with_running_costs_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }, Lines.Cost(2017, 0m, 780_000m)), "CapitalWithoutRunningCost");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_without_an_outlay_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 1_000m)), "CapitalWithoutRunningCost");

        Assert.Empty(findings);
    }
}
