using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TableLabelTests
{
    [Fact]
    public void A_row_that_names_another_control_area_than_the_heading_differs()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("Service", AmountUnit.Thousands, Row("I alt, Overførsler mv.", StatedRowRole.Total, null) with { ControlArea = ControlArea.Transfers }) with { ControlArea = ControlArea.Service }] }, "TableLabel");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal("statedTables[0].rows[0]", finding.Location);
    }

    [Fact]
    public void A_row_that_names_the_same_control_area_is_left_alone()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("Service", AmountUnit.Thousands, Row("I alt, service", StatedRowRole.Total, null) with { ControlArea = ControlArea.Service }) with { ControlArea = ControlArea.Service }] }, "TableLabel");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_heading_that_names_none_is_left_alone()
    {
        var findings = Find(TheFamily() with { StatedTables = [Table("Tabel", AmountUnit.Thousands, Row("I alt", StatedRowRole.Total, null) with { ControlArea = ControlArea.Transfers })] }, "TableLabel");

        Assert.Empty(findings);
    }
}
