using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TablePriceLevelTests
{
    [Fact]
    public void A_table_in_other_prices_than_the_case_differs()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands) with { PriceLevel = 2016 }] }, "TablePriceLevel");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void A_table_in_the_cases_prices_is_left_alone()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands)] }, "TablePriceLevel");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_table_without_a_price_level_is_left_alone()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands) with { PriceLevel = null }] }, "TablePriceLevel");

        Assert.Empty(findings);
    }
}
