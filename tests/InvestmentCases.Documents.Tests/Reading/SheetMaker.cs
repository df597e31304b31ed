using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Makes a workbook of a document's blocks: texts in the first column, tables with real numbers, merged cells over several columns.</summary>
internal static class SheetMaker
{
    public static byte[] Make(SourceDocument source)
    {
        var data = new SheetData();
        var merges = new List<MergeCell>();
        var row = 1u;
        // In millions "3,250" is a decimal number, so that only what reads one way is made a number.
        var isInMillions = source.Blocks.Any(block => UnitWords.In(block switch { ParagraphBlock text => text.Text, HeadingBlock heading => heading.Text, TableBlock table => string.Join(' ', table.Rows.SelectMany(cells => cells).Select(cell => cell.Text)), _ => "" }) is not (null or AmountUnit.Thousands or AmountUnit.Kroner));
        foreach (var block in source.Blocks)
        {
            if (block is TableBlock table)
                foreach (var cells in table.Rows)
                    data.Append(new Row(Enumerable.Range(0, cells.Count).Where(c => cells[c].Text.Length > 0).Select(c => Made(cells[c], c, row, merges, isInMillions))) { RowIndex = row++ });
            else
            {
                data.Append(new Row(Made(new(block switch { HeadingBlock heading => heading.Text, ParagraphBlock paragraph => paragraph.Text, ListBlock list => string.Join('\n', list.Items), _ => "" }), 0, row, merges, isInMillions, isText: true)) { RowIndex = row });
                row++;
            }
            row++;
        }
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = merges.Count == 0 ? new Worksheet(data) : new Worksheet(data, new MergeCells(merges));
            book.Workbook.Append(new Sheets(new Sheet { Name = "Ark1", SheetId = 1, Id = book.GetIdOfPart(part) }));
        }
        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Made(Documents.Reading.Cell cell, int column, uint row, List<MergeCell> merges, bool isInMillions, bool isText = false)
    {
        var reference = FormattableString.Invariant($"{(char)('A' + column)}{row}");
        if (cell.Columns > 1)
            merges.Add(new() { Reference = FormattableString.Invariant($"{reference}:{(char)('A' + column + cell.Columns - 1)}{row}") });
        // A sheet's numbers are numbers: what is printed -1.500 is stored as -1500.
        var number = isText ? null : NumberCell.Of(cell);
        return number is { Content: CellContent.Number, MayBeFootnote: false, OwnUnit: null, OtherCurrency: null, Options: [var option, ..] options } && (options.Count == 1 || !isInMillions)
            ? new() { CellReference = reference, CellValue = new(option.Value.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number }
            : new() { CellReference = reference, InlineString = new(new Text(cell.Text)), DataType = CellValues.InlineString };
    }
}
