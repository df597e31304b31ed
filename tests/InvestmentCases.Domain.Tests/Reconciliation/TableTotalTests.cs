using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TableTotalTests
{
    [Fact]
    public void Rows_that_make_the_total_in_every_year_agree()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, null, -1_500_000m), Row("B", StatedRowRole.Line, null, 9_000_000m), Row("I alt", StatedRowRole.Total, null, 7_500_000m))] }, "TableTotal");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["2017: −1.500 + 9.000 = 7.500"], finding.Arithmetic);
    }

    [Fact]
    public void A_total_that_the_rows_do_not_make_differs_in_that_year()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, null, 1_000m, 2_000m), Row("I alt", StatedRowRole.Total, null, 1_000m, 9_000m))] }, "TableTotal");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(["2018: 2; i tabellen 9"], finding.Arithmetic);
        Assert.Equal(7_000m, finding.Difference);
    }

    [Fact]
    public void A_subtotal_takes_the_rows_since_the_subtotal_before()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("A", StatedRowRole.Line, null, 1_000m), Row("Varige", StatedRowRole.Subtotal, null, 1_000m), Row("B", StatedRowRole.Line, null, 2_000m), Row("Midlertidige", StatedRowRole.Subtotal, null, 2_000m), Row("I alt", StatedRowRole.Total, null, 3_000m))] }, "TableTotal");

        Assert.Equal(3, findings.Count);
        Assert.All(findings, finding => Assert.Equal(FindingResult.Agrees, finding.Result));
    }
}
