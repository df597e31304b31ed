using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using Xunit;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>What a workbook shows of what it stores: the table's unit speaks of what is shown.</summary>
public sealed class SheetNumbersTests
{
    public SheetNumbersTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("#,##0,", "1.000 kr.", 1_250_000)]
    [InlineData("#,##0.0,,", "mio. kr.", 1_250_000)]
    [InlineData("#,##0,\\ ;[Red]-#,##0,\\ ", "1.000 kr.", 1_250_000)]
    [InlineData("_-* #,##0_-;-* #,##0_-", "kr.", 1_250_000)]
    [InlineData("#,##0\"t,kr\"", "1.000 kr.", 1_250_000_000)]
    public void A_number_that_is_shown_in_thousands_is_read_as_it_is_shown(string format, string unit, decimal kroner)
    {
        var file = Made(format, [Words(unit), Number(2026), Number(2027)], [Words("Udgift til løn"), Number(1_250_000, isShown: true), Number(1_250_000, isShown: true)]);

        var row = Assert.Single(Assert.Single(DocumentReader.ReadFile(file, "tal.xlsx").Tables).Rows);

        Assert.Equal(kroner, row.Amounts[2026]);
    }

    [Fact]
    public void A_formula_that_nobody_has_computed_is_asked_about()
    {
        var file = Made("0", [Words("1.000 kr."), Number(2026), Number(2027)], [Words("Udgift til løn"), Number(900), new() { CellFormula = new("B2*2") }]);

        var question = Assert.Single(DocumentReader.ReadFile(file, "tal.xlsx").Questions);

        Assert.Equal((QuestionCode.AmbiguousNumber, 2027), (question.Code, question.Year));
    }

    [Fact]
    public void A_day_of_which_only_the_year_is_shown_is_that_year()
    {
        var file = Made("yyyy", [Words("1.000 kr."), Number(46_023, isShown: true), Number(46_388, isShown: true)], [Words("Udgift til løn"), Number(900), Number(950)]);

        Assert.Equal([2026, 2027], Assert.Single(DocumentReader.ReadFile(file, "tal.xlsx").Tables).Years);
    }

    private static Cell Words(string text) => new() { InlineString = new(new Text(text)), DataType = CellValues.InlineString };

    private static Cell Number(decimal value, bool isShown = false) => new() { CellValue = new(value), DataType = CellValues.Number, StyleIndex = isShown ? 1u : 0u };

    private static byte[] Made(string format, params Cell[][] rows)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = format }), new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 170 }));
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select((cells, r) => new Row(cells.Select((cell, c) =>
            {
                cell.CellReference = FormattableString.Invariant($"{(char)('A' + c)}{r + 1}");
                return cell;
            }))
            { RowIndex = (uint)r + 1 })));
            book.Workbook.Append(new Sheets(new Sheet { Name = "Ark1", SheetId = 1, Id = book.GetIdOfPart(part) }));
        }
        return stream.ToArray();
    }
}
