using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Excel;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Excel;

public sealed class CaseWorkbookTests
{
    public CaseWorkbookTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("tet-paa-familien"), InlineData("ishoej-model"), InlineData("tidlig-indsats-0-2"), InlineData("socialraadgivere-i-daginstitutioner")]
    public void The_workbook_is_valid_for_Excel(string name)
    {
        var file = CaseWorkbook.Write(Samples.Summary(Samples.Demo(name)));

        using var workbook = new WorkbookReader(file);
        OfficeFile.AssertValid(workbook.File);
    }

    [Fact]
    public void What_can_be_changed_stands_apart_from_what_is_computed()
    {
        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.CloseToTheFamily()));

        Assert.Equal(["Forudsætninger", "Beregning", "Tilbagebetaling", "Kontrol"], workbook.SheetNames);
        Assert.Equal(-1_500_000m, workbook.Number("Forudsætninger", "H6"));
        Assert.Null(workbook.Formula("Forudsætninger", "H6"));
        var typed = workbook.Cells("Beregning").Where(c => c.CellReference!.Value![0] != 'A' && c.CellFormula is null && c.DataType is null).Select(workbook.TextOf);
        Assert.Equal(["0.05", "-0.3", "-0.6", "-0.9", "0.5", "2"], typed);
    }

    [Fact]
    public void Every_formula_stands_beside_the_programs_own_figure()
    {
        var summary = Samples.CloseToTheFamily();

        using var workbook = new WorkbookReader(CaseWorkbook.Write(summary));

        var row = workbook.RowOf("Beregning", "Nutidsværdi, kr. (første år diskonteres ikke)");
        Assert.Equal(153_990.12m, decimal.Round(workbook.Number("Beregning", "B" + row), 2));
        Assert.StartsWith("SUMPRODUCT(", workbook.Formula("Beregning", "B" + row), StringComparison.Ordinal);
        Assert.Equal(-1_200_000m, workbook.Number("Beregning", "G8"));
        Assert.All(workbook.Cells("Beregning").Where(c => c.CellFormula is not null), c => Assert.NotNull(c.CellValue));
        Assert.True(workbook.File.WorkbookPart!.Workbook!.CalculationProperties!.FullCalculationOnLoad!.Value);
    }

    [Fact]
    public void Findings_have_a_sheet_open_ones_first_and_answered_ones_with_answer_reason_name_role_and_date()
    {
        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.WithAnswer(Samples.CloseToTheFamily())));

        string[] Row(int row) => [.. "ABCFGHI".Select(column => workbook.Text("Kontrol", $"{column}{row}"))];
        Assert.Equal("4 uden svar · 1 besvaret · 7 stemmer og står ikke her", workbook.Text("Kontrol", "A2"));
        Assert.Equal(["Uden svar", "Afviger", "Casen koster ved 3,5 %", "", "", "", ""], Row(5));
        Assert.Equal(["Besvaret", "Afviger", "Startkapital i 2017: 2,1 mio. kr.", "Dokumentet er forkert", "Tastefejl i notatet", "Ida Holm", "Controller"], Row(9));
        Assert.Equal((decimal)new DateTime(2026, 11, 20).ToOADate(), workbook.Number("Kontrol", "J9"));
        OfficeFile.AssertValid(workbook.File);
    }

    [Fact]
    public void A_text_never_becomes_a_formula()
    {
        var proposal = Samples.Demo("tet-paa-familien");
        var line = Samples.Line("=1+1", LineKind.Saving, ControlArea.Service, Duration.Permanent, 2017, -1m);

        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.Summary(proposal with { Title = "@SUM(A1)", Lines = [line] })));

        var label = workbook.Cell("Forudsætninger", "A6")!;
        Assert.Equal("=1+1", workbook.TextOf(label));
        Assert.Equal(CellValues.SharedString, label.DataType!.Value);
        Assert.Null(label.CellFormula);
        var formats = workbook.File.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
        Assert.True(formats[label.StyleIndex!.Value].QuotePrefix!.Value);
        OfficeFile.AssertValid(workbook.File);
    }

    [Fact]
    public void Heads_name_the_unit_and_stay_on_screen_and_on_every_page()
    {
        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.CloseToTheFamily()));

        Assert.Equal("kr., 2017 p/l", workbook.Text("Beregning", "A4"));
        var pane = workbook.Part("Beregning").Worksheet!.Descendants<Pane>().Single();
        Assert.Equal((PaneStateValues.Frozen, "B5"), (pane.State!.Value, pane.TopLeftCell!.Value));
        var titles = workbook.File.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles").Select(n => n.Text);
        Assert.Equal(["'Forudsætninger'!$5:$5", "'Beregning'!$4:$4", "'Tilbagebetaling'!$4:$4", "'Kontrol'!$4:$4"], titles);
        Assert.All(workbook.SheetNames, name => Assert.NotEmpty(workbook.Part(name).Worksheet!.Descendants<Column>()));
    }

    [Fact]
    public void A_case_without_years_says_so()
    {
        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.Summary(new Proposal { Title = "Ny idé" })));

        Assert.Equal("Casen har endnu ingen år, så der er intet at regne på.", workbook.Text("Forudsætninger", "A4"));
        OfficeFile.AssertValid(workbook.File);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out()
    {
        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.Summary(new Proposal { Title = "En\u0001 idé\uD800 😀" })));

        Assert.Equal("En idé 😀", workbook.Text("Forudsætninger", "A1"));
    }

    [Fact]
    public void English_readers_get_an_English_workbook()
    {
        Samples.Speak(Cultures.English);

        using var workbook = new WorkbookReader(CaseWorkbook.Write(Samples.CloseToTheFamily()));

        Assert.Equal(["Assumptions", "Calculation", "Payback", "Findings"], workbook.SheetNames);
        Assert.Equal("Operating saving", workbook.Text("Assumptions", "B6"));
        OfficeFile.AssertValid(workbook.File);
    }
}
