using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class LosesAtDiscountRateTests
{
    [Fact]
    public void A_case_that_is_repaid_and_yet_loses_differs()
    {
        var findings = Find(TheFamily(), "LosesAtDiscountRate");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(153_990.12m, finding.Difference);
        Assert.Contains("Diskonteret: tjent hjem i 2023, 7 år", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_gains_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 1_000m, 0m), Lines.Saving(2017, 0m, -2_000m)), "LosesAtDiscountRate");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_that_is_not_repaid_is_left_alone()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m)), "LosesAtDiscountRate");

        Assert.Empty(findings);
    }
}
