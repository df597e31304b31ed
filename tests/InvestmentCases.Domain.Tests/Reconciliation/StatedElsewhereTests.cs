using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedElsewhereTests
{
    [Fact]
    public void Figures_that_stand_elsewhere_in_the_case_agree()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Other, 9_000_000m, 2017, unit: "Kroner").Stating(StatedMeasure.Other, 6, unit: "Years"), "StatedElsewhere");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal("2 oplyste tal genfindes i casen", finding.Title);
    }

    [Fact]
    public void Figures_that_nothing_can_be_held_against_are_one_finding()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Quantity, 12, text: "12 flere").Stating(StatedMeasure.Other, 15, text: "Ca. 15 %", unit: "Percent"), "StatedElsewhere");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
        Assert.Equal(["12 flere", "Ca. 15 %"], finding.Arithmetic);
    }

    [Fact]
    public void A_case_that_states_nothing_has_no_finding()
    {
        var findings = Find(TheFamily(), "StatedElsewhere");

        Assert.Empty(findings);
    }
}
