using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace InvestmentCases.Documents.Tests.Excel;

/// <summary>Reads values and formulas from a workbook by sheet and address.</summary>
internal sealed class WorkbookReader : IDisposable
{
    private readonly SpreadsheetDocument file;

    public WorkbookReader(byte[] bytes) => file = OfficeFile.Workbook(bytes);

    public SpreadsheetDocument File => file;

    public IReadOnlyList<string> SheetNames => [.. file.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!)];

    public WorksheetPart Part(string sheet) =>
        (WorksheetPart)file.WorkbookPart!.GetPartById(file.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == sheet).Id!);

    public IEnumerable<Cell> Cells(string sheet) => Part(sheet).Worksheet!.Descendants<Cell>();

    public Cell? Cell(string sheet, string address) => Cells(sheet).SingleOrDefault(c => c.CellReference == address);

    /// <summary>The text that the cell holds or shows; empty where there is none.</summary>
    public string Text(string sheet, string address) => Cell(sheet, address) is { } cell ? TextOf(cell) : "";

    public string TextOf(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? file.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : cell.CellValue?.Text ?? "";

    public decimal Number(string sheet, string address) => decimal.Parse(Text(sheet, address), NumberStyles.Float, CultureInfo.InvariantCulture);

    public string? Formula(string sheet, string address) => Cell(sheet, address)?.CellFormula?.Text;

    /// <summary>The row whose first column reads <paramref name="label"/>.</summary>
    public string RowOf(string sheet, string label) =>
        Cells(sheet).First(c => c.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()) == "A" && TextOf(c) == label).CellReference!.Value![1..];

    public void Dispose() => file.Dispose();
}
