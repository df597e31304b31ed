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

    [Theory]
    [InlineData(AmountUnit.Thousands, 8_000, 10_000, "Tallene er 1.000 gange for små i 1.000 kr.")]
    [InlineData(AmountUnit.Millions, 8_000_000_000, 10_000_000_000, "Tallene er 1.000 gange for store i mio. kr.")]
    public void It_is_said_how_far_and_which_way_the_numbers_are_off(AmountUnit unit, double first, double second, string text)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Case(Lines.Cost(2017, 8_000_000m, 10_000_000m)) with { StatedTables = [Table("T", unit, Row("A", StatedRowRole.Line, null, (decimal)first, (decimal)second))] }, "TableUnit"));

        Assert.StartsWith(text, finding.Text, StringComparison.Ordinal);
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
