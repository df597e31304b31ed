using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TableUnitTests
{
    [Fact]
    public void A_table_whose_numbers_fit_only_in_another_unit_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 8_000_000m, 10_000_000m)) with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, null, 8_000m, 10_000m))] }, "TableUnit");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains("hvis enheden er mio. kr.", finding.Text, StringComparison.Ordinal);
        Assert.Equal("statedTables[0].unit", finding.Location);
    }

    [Fact]
    public void A_table_that_fits_in_its_own_unit_is_left_alone()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, null, -1_500_000m))] }, "TableUnit");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_table_that_fits_in_no_unit_is_left_alone()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, null, 7m))] }, "TableUnit");

        Assert.Empty(findings);
    }
}
