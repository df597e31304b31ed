using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class PriceLevelMissingTests
{
    [Fact]
    public void Amounts_without_a_price_level_cannot_be_checked()
    {
        var findings = Find(TheFamily() with { PriceLevel = null }, "PriceLevelMissing");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
    }

    [Fact]
    public void A_case_with_a_price_level_is_left_alone()
    {
        var findings = Find(TheFamily(), "PriceLevelMissing");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_without_amounts_is_left_alone()
    {
        var findings = Find(TheFamily() with { PriceLevel = null, Lines = [] }, "PriceLevelMissing");

        Assert.Empty(findings);
    }
}
