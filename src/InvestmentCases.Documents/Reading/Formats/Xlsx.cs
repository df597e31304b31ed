using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Workbooks: each sheet's regions between empty rows become tables, its numbers are taken exactly, lines of words become text. Hidden sheets, rows and columns are left.</summary>
internal sealed partial class Xlsx
{
    private const int MostColumns = 16_384;

    private readonly string name;
    private readonly List<Block> blocks = [];
    private readonly IReadOnlyList<string> shared;
    private readonly XlsxFormats formats;

    private Xlsx(WorkbookPart book, string name)
    {
        this.name = name;
        shared = [.. Elements<SharedStringItem>(book.SharedStringTablePart).Select(TextOf)];
        formats = new(book.WorkbookStylesPart?.Stylesheet);
    }

    public static SourceDocument Read(byte[] file, string name)
    {
        OfficeContainer.Check(file, name, "xl/workbook.xml");
        try
        {
            using var package = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), false);
            var book = package.WorkbookPart ?? throw Refusals.Damaged(name);
            var reader = new Xlsx(book, name);
            foreach (var sheet in book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
                if (sheet.Id?.Value is { } id && (sheet.State is null || sheet.State.Value == SheetStateValues.Visible) && book.GetPartById(id) is WorksheetPart part)
                    reader.ReadSheet(part, sheet.Name?.Value ?? "");
            return new(ContinuedTables.Joined(reader.blocks));
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or InvalidDataException or FormatException or System.Xml.XmlException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException or OverflowException)
        {
            throw Refusals.Damaged(name);
        }
    }

    private void ReadSheet(WorksheetPart part, string sheet)
    {
        var hidden = Elements<DocumentFormat.OpenXml.Spreadsheet.Column>(part).Where(column => column.Hidden?.Value == true).Take(MostColumns).SelectMany(column => Enumerable.Range((int)Math.Min(column.Min?.Value ?? 1, MostColumns) - 1, (int)Math.Clamp((column.Max?.Value ?? 0) - (long)(column.Min?.Value ?? 1) + 1, 0, MostColumns))).Take(4 * MostColumns).ToHashSet();
        var merges = Elements<MergeCell>(part).Select(merge => merge.Reference?.Value?.Split(':')).Where(range => range?.Length == 2).GroupBy(range => range![0]).ToDictionary(group => group.Key, group => group.First()![1]);
        if (!DefaultName().IsMatch(sheet))
            blocks.Add(new HeadingBlock(sheet, 2, sheet));
        var (region, first, last, cells) = (new List<IReadOnlyList<Cell>>(), 1, 0, 0);
        var down = merges.Select(merge => (At: Column(merge.Key), From: RowOf(merge.Key), To: RowOf(merge.Value))).Where(merge => merge.To > merge.From).GroupBy(merge => (merge.At, merge.From)).ToDictionary(merge => merge.Key, merge => merge.First().To);
        var covered = new Dictionary<int, (int To, Cell Cell)>();
        foreach (var row in Elements<Row>(part))
        {
            var number = (int?)row.RowIndex?.Value ?? last + 1;
            if (row.Hidden?.Value == true)
            {
                last = number;
                continue;
            }
            var line = new List<Cell>();
            foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
            {
                if (++cells > Refusals.MostCells)
                    throw Refusals.TooManyCells(name);
                var at = cell.CellReference?.Value is { } reference ? Column(reference) : line.Count;
                if (at >= MostColumns)
                    continue;
                // An empty cell far to the right makes no row wide.
                if (at > line.Count && cell.CellValue is null && cell.InlineString is null && cell.CellFormula is null)
                    continue;
                cells += Math.Max(0, at - line.Count);
                while (line.Count < at)
                    line.Add(Cell.Empty);
                line.Add(hidden.Contains(at) ? Cell.Empty : CellOf(cell, merges));
                if (down.TryGetValue((at, number), out var to))
                    covered[at] = (to, MergedGrid.Covered(line[^1]));
                else if (covered.TryGetValue(at, out var above) && number <= above.To)
                    line[^1] = above.Cell;
            }
            if (number > last + 1 || line.All(cell => cell.Text.Length == 0))
                EndRegion(sheet, region, ref first, number);
            if (line.Any(cell => cell.Text.Length > 0))
            {
                region.Add(line);
                if (region.Count == TableReader.MostRows + 1)
                    TableReader.RefuseTooLong(region, sheet);
            }
            last = number;
        }
        EndRegion(sheet, region, ref first, last + 1);
    }

    private void EndRegion(string sheet, List<IReadOnlyList<Cell>> region, ref int first, int next)
    {
        var place = FormattableString.Invariant($"{sheet}!{first}");
        // Lines of words alone are text: titles, units, remarks.
        if (region.All(row => row.Count(cell => cell.Text.Length > 0) <= 1 && !row.Any(cell => cell.Value is not null)))
            foreach (var row in region)
                blocks.Add(new ParagraphBlock(place, row.First(cell => cell.Text.Length > 0).Text));
        else if (region.Count > 0)
        {
            var width = region.Max(row => row.Count);
            blocks.Add(new TableBlock(place, [.. region.Select(row => row.Count == width ? row : [.. row, .. Enumerable.Repeat(Cell.Empty, width - row.Count)])]));
        }
        region.Clear();
        first = next;
    }

    private Cell CellOf(DocumentFormat.OpenXml.Spreadsheet.Cell cell, Dictionary<string, string> merges)
    {
        var columns = cell.CellReference?.Value is { } from && merges.TryGetValue(from, out var to) ? Math.Max(1, Column(to) - Column(from) + 1) : 1;
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return new(int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at].Trim() : "") { Columns = columns };
        if (type == CellValues.InlineString)
            return new(cell.InlineString is { } inline ? TextOf(inline).Trim() : "") { Columns = columns };
        // A formula that nobody has computed shows a number that the file does not hold.
        if (raw.Length == 0 && cell.CellFormula is not null)
            return new(Numbers.NumberCell.Lost) { Columns = columns };
        if (raw.Length == 0 || (type is not null && type != CellValues.Number))
            return new(raw.Trim()) { Columns = columns };
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number) || Math.Abs(number) > 1e18)
            return new(raw) { Columns = columns };
        var style = cell.StyleIndex?.Value;
        if (formats.IsYear(style))
            return new(DateTime.FromOADate(Math.Clamp(number, -657_434, 2_958_465)).Year.ToString(CultureInfo.InvariantCulture)) { Columns = columns };
        if (formats.IsDate(style))
            return new(DateTime.FromOADate(Math.Clamp(number, -657_434, 2_958_465)).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)) { Columns = columns };
        // "#,##0," shows thousands of what is stored: what is shown is what the table's unit speaks of.
        var value = (decimal)number / formats.ShownIn(style);
        return formats.IsPercent(style)
            ? new($"{(value * 100m).ToString("0.####", Cultures.Danish)} %") { Columns = columns }
            : new(value.ToString("0.##########", Cultures.Danish)) { Columns = columns, Value = value };
    }

    private static string TextOf(OpenXmlElement item)
    {
        var text = new StringBuilder();
        foreach (var piece in item.Descendants<Text>().Where(piece => piece.Parent is not PhoneticRun))
        {
            var isRaised = piece.Parent is DocumentFormat.OpenXml.Spreadsheet.Run { RunProperties: { } properties } && properties.GetFirstChild<VerticalTextAlignment>()?.Val?.Value == VerticalAlignmentRunValues.Superscript;
            text.Append(isRaised ? Footmarks.Raised(piece.Text) ?? piece.Text : piece.Text);
        }
        return text.ToString();
    }

    /// <summary>The elements of one sort in a part, read one at a time: a sheet is never held whole.</summary>
    private static IEnumerable<T> Elements<T>(OpenXmlPart? part) where T : OpenXmlElement
    {
        if (part is null)
            yield break;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(T) && reader.IsStartElement && reader.LoadCurrentElement() is T element)
                yield return element;
    }

    private static int RowOf(string reference) => int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter).Take(4))
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
        return Math.Max(0, column - 1);
    }

    [GeneratedRegex(@"^(?:ark|sheet|blad|tabelle)\s?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex DefaultName();
}
