using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Csv;
using InvestmentCases.Documents.Excel;
using InvestmentCases.Documents.Tests.Excel;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Documents.Tests.Csv;

public sealed class CaseListTests
{
    private static readonly CaseListEntry Entry = new()
    {
        Number = 7,
        Title = "Æbler; \"ø\" og å",
        Status = CaseStatus.InCommittee,
        Kind = CaseKind.BusinessCase,
        LeadUnit = "Socialforvaltningen",
        FirstYear = 2017,
        LastYear = 2022,
        PriceLevel = 2017,
        StartCapital = 11_400_000m,
        ServiceStatus = PaybackStatus.Repaid,
        ServiceYears = 6,
        ServiceYear = 2022,
        TotalStatus = PaybackStatus.Never,
        PermanentEffect = -3_500_000m,
        PermanentFrom = 2020,
        NetPresentValue = 153_990.12m,
        OpenFindings = 4,
        NextDate = new(2026, 11, 24),
    };

    public CaseListTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void Csv_opens_in_a_Danish_Excel()
    {
        var file = CaseListCsv.Write([Entry]);

        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var lines = Encoding.UTF8.GetString(file)[1..].Split("\r\n");
        Assert.StartsWith("Nr.;Titel;Status;Type;Fremstillende forvaltning;Pulje;Første år;", lines[0], StringComparison.Ordinal);
        Assert.Equal("7;\"Æbler; \"\"ø\"\" og å\";I politisk behandling;Business case;Socialforvaltningen;;2017;2022;2017;11400000,00;Tjent hjem;6;2022;Tjenes ikke hjem;;;-3500000,00;2020;153990,12;4;2026-11-24", lines[1]);
    }

    [Fact]
    public void Csv_in_English_has_commas_and_points()
    {
        Samples.Speak(Cultures.English);

        var text = Encoding.UTF8.GetString(CaseListCsv.Write([Entry with { Title = "Apples" }]));

        Assert.Contains("7,Apples,In committee,Business case,Socialforvaltningen,,2017,2022,2017,11400000.00,Repaid,6,2022,Never repaid,,,-3500000.00,2020,153990.12,4,2026-11-24", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+45"), InlineData("-2"), InlineData("@SUM(A1)"), InlineData("\tx")]
    public void No_text_of_the_list_starts_a_formula(string title)
    {
        var csv = Encoding.UTF8.GetString(CaseListCsv.Write([Entry with { Title = title }]));
        using var workbook = new WorkbookReader(CaseListWorkbook.Write([Entry with { Title = title }], "Marie Lindgaard", Samples.PrintedAt));

        Assert.Contains(";'" + title, csv.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var cell = workbook.Cell("Cases", "B5")!;
        Assert.Equal((title, CellValues.SharedString), (workbook.TextOf(cell), cell.DataType!.Value));
        Assert.Null(cell.CellFormula);
    }

    [Fact]
    public void The_workbook_holds_numbers_under_heads_with_their_unit()
    {
        using var workbook = new WorkbookReader(CaseListWorkbook.Write([Entry, Entry with { Number = 8, Title = "B" }], "Marie Lindgaard", Samples.PrintedAt));

        Assert.Equal("Behov for startkapital, kr.", workbook.Text("Cases", "J4"));
        Assert.Equal(11_400_000m, workbook.Number("Cases", "J5"));
        Assert.Equal(46_350m, workbook.Number("Cases", "U6"));
        Assert.Equal("A4:U6", workbook.Part("Cases").Worksheet!.Descendants<AutoFilter>().Single().Reference!.Value);
        OfficeFile.AssertValid(workbook.File);
    }

    [Fact]
    public void An_empty_list_is_a_head_alone()
    {
        using var workbook = new WorkbookReader(CaseListWorkbook.Write([], "Marie Lindgaard", Samples.PrintedAt));

        Assert.Equal(21, workbook.Cells("Cases").Count(c => c.CellReference!.Value!.EndsWith('4')));
        OfficeFile.AssertValid(workbook.File);
    }
}
