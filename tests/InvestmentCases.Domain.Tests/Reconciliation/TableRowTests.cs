using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TableRowTests
{
    [Fact]
    public void Rows_whose_years_make_their_totals_agree()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, -6_600_000m, -1_500_000m, -5_100_000m))] }, "TableRow");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["A: −1.500 − 5.100 = −6.600"], finding.Arithmetic);
    }

    [Fact]
    public void A_row_with_another_total_differs_and_names_its_place()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, -6_700_000m, -1_500_000m, -5_100_000m))] }, "TableRow");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal("statedTables[0].rows[0]", finding.Location);
        Assert.Equal(-100_000m, finding.Difference);
    }

    [Fact]
    public void A_total_within_half_a_digit_of_each_term_agrees_within_rounding()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Millions, Row("A", StatedRowRole.Line, 6_700_000m, 1_500_000m, 5_100_000m))] }, "TableRow");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.AgreesWithinRounding, finding.Result);
    }
}
