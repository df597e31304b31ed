using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TableRestatesTests
{
    [Fact]
    public void Two_tables_that_together_are_a_line_of_the_case_agree()
    {
        var tables = new[] { Table("Tabel 1", AmountUnit.Thousands, Row("Sagsbehandlere", StatedRowRole.Line, null, 1_500_000m, 5_100_000m)), Table("Tabel 2", AmountUnit.Thousands, Row("Midlertidig finansiering", StatedRowRole.Line, null, 7_500_000m, 3_900_000m)) };

        var findings = Find(TheFamily() with { StatedTables = tables }, "TableRestates");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["2017: 1.500 + 7.500 = 9.000", "2018: 5.100 + 3.900 = 9.000"], finding.Arithmetic);
        Assert.Contains("to gange", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_one_half_of_another_is_counted_twice()
    {
        var tables = new[] { Table("Tabel 1", AmountUnit.Thousands, Row("Sagsbehandlere", StatedRowRole.Line, null, 1_500_000m, 5_100_000m)), Table("Tabel 2", AmountUnit.Thousands, Row("Midlertidig finansiering", StatedRowRole.Line, null, 7_500_000m, 3_900_000m)) };

        var findings = Find(Case(Lines.Cost(2017, 9_000_000m, 9_000_000m), Lines.Cost(2017, 7_500_000m, 3_900_000m)) with { StatedTables = tables }, "TableRestates");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void A_row_with_a_lines_name_but_other_amounts_differs()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("Saving (varig)", StatedRowRole.Line, null, -1_500_000m, -5_000_000m))] }, "TableRestates");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(100_000m, finding.Difference);
    }

    [Fact]
    public void A_row_that_is_a_line_agrees()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("T", AmountUnit.Thousands, Row("Saving", StatedRowRole.Line, null, -1_500_000m, -5_100_000m))] }, "TableRestates");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }
}
