using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InvestmentCases.Documents.Naming;

namespace InvestmentCases.Documents.Excel;

/// <summary>Writes sheets as one .xlsx file. Every formula stands beside the value that the program has computed, and is computed anew when the file is opened.</summary>
internal sealed class WorkbookFile(string title, string author, DateTime madeAt)
{
    private readonly List<Sheet> sheets = [];
    private readonly List<(string Name, string Formula)> names = [];
    private readonly Dictionary<string, int> texts = [];

    public bool AmountsHaveDecimals { get; init; }

    public void Add(Sheet sheet) => sheets.Add(sheet);

    /// <summary>A name that formulas use in place of an address.</summary>
    public void Name(string name, string formula) => names.Add((name, formula));

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            file.PackageProperties.Title = LegalText.Of(title);
            file.PackageProperties.Creator = LegalText.Of(author);
            file.PackageProperties.Created = madeAt;
            file.PackageProperties.Language = CultureInfo.CurrentUICulture.Name;
            var book = file.AddWorkbookPart();
            book.Workbook = new Workbook(new BookViews(new WorkbookView()));
            var list = book.Workbook.AppendChild(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new WorkbookStyles(AmountsHaveDecimals).Build();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, sheets[i], isFirst: i == 0);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = sheets[i].Name });
            }
            var defined = DefinedNames();
            if (defined.HasChildren)
                book.Workbook.Append(defined);
            book.Workbook.Append(new CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true });
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                texts.OrderBy(t => t.Value).Select(t => new SharedStringItem(new Text(t.Key) { Space = SpaceProcessingModeValues.Preserve })));
        }
        return stream.ToArray();
    }

    private DefinedNames DefinedNames()
    {
        var defined = new DefinedNames();
        foreach (var (name, formula) in names.OrderBy(n => n.Name, StringComparer.OrdinalIgnoreCase))
            defined.Append(new DefinedName(formula) { Name = name });
        for (var i = 0; i < sheets.Count; i++)
        {
            var quoted = $"'{sheets[i].Name}'!";
            if (sheets[i].Filter is { } filter)
                defined.Append(new DefinedName(quoted + string.Join(':', filter.Split(':').Select(Absolute))) { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true });
            if (sheets[i].RepeatedRows is { } rows)
                defined.Append(new DefinedName(FormattableString.Invariant($"{quoted}${rows.First}:${rows.Last}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }
        return defined;
    }

    private static string Absolute(string address)
    {
        var letters = address.TakeWhile(char.IsAsciiLetter).Count();
        return $"${address[..letters]}${address[letters..]}";
    }

    private void Write(WorksheetPart part, Sheet sheet, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(sheet, isFirst)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        if (sheet.Widths.Count > 0)
            writer.WriteElement(new Columns(sheet.Widths.Select(w => new Column { Min = (uint)w.Key, Max = (uint)w.Key, Width = w.Value, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        foreach (var (number, cells) in sheet.Rows)
        {
            var row = new Row { RowIndex = (uint)number };
            if (sheet.Heights.TryGetValue(number, out var height))
                (row.Height, row.CustomHeight) = (height, true);
            writer.WriteStartElement(row);
            foreach (var (column, cell) in cells)
                writer.WriteElement(CellOf(number, column, cell));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        if (sheet.Filter is { } filter)
            writer.WriteElement(new AutoFilter { Reference = filter });
        if (sheet.Choices.Count > 0)
            writer.WriteElement(new DataValidations(sheet.Choices.Select(c => new DataValidation(new Formula1(c.ListFormula))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                ShowErrorMessage = true,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = c.Range },
            }))
            { Count = (uint)sheet.Choices.Count });
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = sheet.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = sheet.FitsOnePage ? 1u : 0u });
        writer.WriteElement(new HeaderFooter(new OddFooter($"&L{Escaped(title)}&C&A&R&P / &N")));
        writer.WriteEndElement();
    }

    private static SheetView View(Sheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst };
        var (row, column) = sheet.Scrolling;
        if (row == 1 && column == 1)
            return view;
        var pane = new Pane { TopLeftCell = Sheet.Address(row, column), State = PaneStateValues.Frozen, ActivePane = row > 1 ? column > 1 ? PaneValues.BottomRight : PaneValues.BottomLeft : PaneValues.TopRight };
        if (column > 1)
            pane.HorizontalSplit = column - 1;
        if (row > 1)
            pane.VerticalSplit = row - 1;
        view.Append(pane);
        view.Append(new Selection { Pane = pane.ActivePane });
        return view;
    }

    private Cell CellOf(int row, int column, SheetCell cell)
    {
        var written = new Cell { CellReference = Sheet.Address(row, column), StyleIndex = WorkbookStyles.IndexOf(cell.Look, cell.Formula is null ? cell.Text : null) };
        if (cell.Formula is { } formula)
            written.CellFormula = new CellFormula(formula);
        if (cell.Number is { } number)
            written.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        else if (cell.Formula is not null)
        {
            written.DataType = CellValues.String;
            written.CellValue = new CellValue(cell.Text ?? "");
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            if (!texts.TryGetValue(Legal(text), out var at))
                texts[Legal(text)] = at = texts.Count;
            written.DataType = CellValues.SharedString;
            written.CellValue = new CellValue(at);
        }
        return written;
    }

    private static string Escaped(string text) => Legal(text[..Math.Min(text.Length, 90)]).Replace("&", "&&", StringComparison.Ordinal);

    // A cell holds at most 32.767 characters.
    private static string Legal(string text) => LegalText.Of(text) is var kept && kept.Length > 32_767 ? kept[..32_767] : kept;
}
