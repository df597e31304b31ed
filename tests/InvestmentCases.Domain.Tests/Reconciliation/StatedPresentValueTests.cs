using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedPresentValueTests
{
    [Fact]
    public void The_present_value_of_rule_7_agrees()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.NetPresentValue, 153_990.12m), "StatedPresentValue");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void The_present_value_that_Excels_formula_gives_differs()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.NetPresentValue, 148_782.73m), "StatedPresentValue");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains("Excels NPV", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_states_none_has_no_finding()
    {
        var findings = Find(TheFamily(), "StatedPresentValue");

        Assert.Empty(findings);
    }
}
