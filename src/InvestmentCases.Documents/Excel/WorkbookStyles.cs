using DocumentFormat.OpenXml.Spreadsheet;

namespace InvestmentCases.Documents.Excel;

/// <summary>The workbook's stylesheet: one cell format per <see cref="Look"/>, and one more where a text could be taken for a formula.</summary>
internal sealed class WorkbookStyles
{
    // A real minus sign, as everywhere in the program.
    private const string Whole = "#,##0;\u2212#,##0;0";
    private const string TwoDecimals = "#,##0.00;\u2212#,##0.00;0.00";

    private static readonly Look[] Looks = Enum.GetValues<Look>();

    private readonly bool amountsHaveDecimals;

    /// <param name="amountsHaveDecimals">Whether any entered amount has øre, so that amounts are shown with them.</param>
    public WorkbookStyles(bool amountsHaveDecimals) => this.amountsHaveDecimals = amountsHaveDecimals;

    /// <summary>The format's place for a look. Texts that begin as a formula does are quoted, so that they stay text when the cell is edited.</summary>
    public static uint IndexOf(Look look, string? text) =>
        (uint)(int)look + (text is { Length: > 0 } && "=+-@".Contains(text[0], StringComparison.Ordinal) ? (uint)Looks.Length : 0);

    public Stylesheet Build()
    {
        var formats = new Dictionary<string, uint>();
        var cells = new CellFormats();
        foreach (var quoted in new[] { false, true })
            foreach (var look in Looks)
                cells.Append(Cell(look, quoted, NumberFormatOf(look, formats)));
        var sheet = new Stylesheet();
        sheet.Append(new NumberingFormats(formats.Select(f => new NumberingFormat { NumberFormatId = f.Value, FormatCode = f.Key })) { Count = (uint)formats.Count });
        sheet.Append(new Fonts(
            FontOf(11, false, "FF1B2430"),
            FontOf(16, true, "FF1B2430"),
            FontOf(10, false, "FF4E5A68"),
            FontOf(11, true, "FF1B2430"),
            FontOf(12, true, "FF1B2430")));
        sheet.Append(new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FFEFEFEB"),
            FillOf("FFECEEF9")));
        sheet.Append(new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), BottomLine("FF75808D"), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), BottomLine("FFDEDED8"), new DiagonalBorder())));
        sheet.Append(new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }));
        sheet.Append(cells);
        sheet.Append(new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        return sheet;
    }

    private static CellFormat Cell(Look look, bool quoted, uint numberFormat)
    {
        var isNumber = numberFormat != 0 || look is Look.HeadNumber or Look.Right;
        var format = new CellFormat
        {
            NumberFormatId = numberFormat,
            FontId = look switch { Look.Title => 1, Look.Note => 2, Look.Head or Look.HeadNumber or Look.Strong or Look.AmountStrong => 3, Look.Heading => 4, _ => 0 },
            FillId = look switch { Look.Head or Look.HeadNumber => 2, Look.InputText or Look.InputAmount or Look.InputWhole or Look.InputRate => 3, _ => 0 },
            BorderId = look switch { Look.Head or Look.HeadNumber => 1, Look.Title or Look.Note or Look.Heading => 0, _ => 2 },
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = numberFormat != 0,
            ApplyAlignment = true,
        };
        if (quoted)
            format.QuotePrefix = true;
        format.Append(new Alignment
        {
            Horizontal = isNumber && look is not Look.Date ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
            Vertical = look is Look.Head or Look.HeadNumber ? VerticalAlignmentValues.Bottom : VerticalAlignmentValues.Top,
            WrapText = look is Look.Head or Look.HeadNumber or Look.Wrapped or Look.InputText or Look.Right,
        });
        return format;
    }

    private uint NumberFormatOf(Look look, Dictionary<string, uint> formats)
    {
        var code = look switch
        {
            Look.InputAmount or Look.Amount or Look.AmountStrong => amountsHaveDecimals ? TwoDecimals : Whole,
            Look.ExactAmount => TwoDecimals,
            Look.InputWhole or Look.Whole => "0;\u22120",
            Look.InputRate or Look.Rate => "0.00##%;\u22120.00##%",
            Look.Years => "0.000000",
            Look.Ratio => "0.000000",
            Look.Factor => "0.00000000",
            Look.Date => "dd\\.mm\\.yyyy",
            _ => null,
        };
        if (code is null)
            return 0;
        if (!formats.TryGetValue(code, out var id))
            formats[code] = id = (uint)(164 + formats.Count);
        return id;
    }

    private static Font FontOf(double size, bool bold, string colour)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Arial" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill FillOf(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static BottomBorder BottomLine(string colour) => new(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin };
}
