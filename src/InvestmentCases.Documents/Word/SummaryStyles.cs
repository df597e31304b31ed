using DocumentFormat.OpenXml.Wordprocessing;

namespace InvestmentCases.Documents.Word;

/// <summary>The document's styles: Word's own where it has them, so that a table of contents and a municipality's template understand them.</summary>
internal static class SummaryStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Normal = "Normal";
    public const string Caption = "Caption";
    public const string Picture = "Picture";
    public const string KeyLabel = "KeyLabel";
    public const string KeyValue = "KeyValue";
    public const string KeyNote = "KeyNote";
    public const string CellText = "CellText";
    public const string CellNumber = "CellNumber";
    public const string ListItem = "ListBullet";
    public const string Footer = "Footer";
    public const string YearTable = "CaseTable";
    public const string KeyTable = "KeyFigureTable";

    public const string Ink = "1B2430";
    public const string Quiet = "4E5A68";
    public const string Spending = "A8430A";
    public const string Saving = "006A78";
    public const string Chosen = "2F3F9B";
    public const string ChosenTint = "ECEEF9";
    private const string Line = "DEDED8";
    private const string StrongLine = "1B2430";

    public static Styles Build(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "Arial", ComplexScript = "Arial" },
                new Color { Val = Ink },
                new FontSize { Val = "19" },
                new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "80", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph(Normal, "Normal", null, isDefault: true),
        Paragraph(Title, "Title", Spacing(0, 40), size: 34, bold: true, next: Subtitle),
        Paragraph(Subtitle, "Subtitle", Spacing(0, 120), size: 18, colour: Quiet),
        Paragraph(Heading1, "heading 1", Heading(160, 60, level: 0), size: 23, bold: true, next: Normal),
        Paragraph(Heading2, "heading 2", Heading(140, 50, level: 1), size: 20, bold: true, next: Normal),
        Paragraph(Caption, "caption", Keep(Spacing(60, 30)), size: 17, colour: Quiet),
        Paragraph(Picture, "Picture", Keep(Spacing(20, 0))),
        Paragraph(KeyLabel, "Key label", Keep(Spacing(40, 0)), size: 16, colour: Quiet),
        Paragraph(KeyValue, "Key value", Keep(Spacing(0, 0)), size: 26, bold: true),
        Paragraph(KeyNote, "Key note", Spacing(0, 40), size: 16, colour: Quiet),
        Paragraph(CellText, "Cell text", Spacing(20, 20), size: 17),
        Paragraph(CellNumber, "Cell number", Right(Spacing(20, 20)), size: 17),
        Paragraph(ListItem, "List Bullet", Bullet(Spacing(0, 40)), size: 18),
        Paragraph(Footer, "footer", FooterTabs(Spacing(0, 0)), size: 16, colour: Quiet),
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        TableNormal(),
        TableOf(YearTable, "Case table", insideColumns: false),
        TableOf(KeyTable, "Key figure table", insideColumns: true));

    private static Style Paragraph(string id, string name, StyleParagraphProperties? layout, int? size = null, bool bold = false, string? colour = null, string? next = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        style.Append(new StyleName { Val = name });
        if (!isDefault)
            style.Append(new BasedOn { Val = Normal });
        if (next is not null)
            style.Append(new NextParagraphStyle { Val = next });
        style.Append(new PrimaryStyle());
        if (layout is not null)
            style.Append(layout);
        var look = new StyleRunProperties();
        if (bold)
            look.Append(new Bold());
        if (colour is not null)
            look.Append(new Color { Val = colour });
        if (size is { } half)
            look.Append(new FontSize { Val = Blocks.Digits(half) });
        if (look.HasChildren)
            style.Append(look);
        return style;
    }

    private static StyleParagraphProperties Spacing(int before, int after) =>
        new() { SpacingBetweenLines = new() { Before = Blocks.Digits(before), After = Blocks.Digits(after) } };

    private static StyleParagraphProperties Heading(int before, int after, int level)
    {
        var layout = Keep(Spacing(before, after));
        layout.KeepLines = new();
        layout.OutlineLevel = new() { Val = level };
        layout.ParagraphBorders = new(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 4, Color = StrongLine });
        return layout;
    }

    private static StyleParagraphProperties Keep(StyleParagraphProperties layout)
    {
        layout.KeepNext = new();
        return layout;
    }

    private static StyleParagraphProperties Right(StyleParagraphProperties layout)
    {
        layout.Justification = new() { Val = JustificationValues.Right };
        return layout;
    }

    private static StyleParagraphProperties Bullet(StyleParagraphProperties layout)
    {
        layout.NumberingProperties = new(new NumberingId { Val = 1 });
        layout.Indentation = new() { Left = "227", Hanging = "227" };
        return layout;
    }

    private static StyleParagraphProperties FooterTabs(StyleParagraphProperties layout)
    {
        layout.Tabs = new(new TabStop { Val = TabStopValues.Right, Position = SummaryDocument.TextWidth });
        return layout;
    }

    private static Style TableNormal() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new UnhideWhenUsed(),
        new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    private static Style TableOf(string id, string name, bool insideColumns)
    {
        var borders = new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 6, Color = StrongLine },
            new BottomBorder { Val = BorderValues.Single, Size = 6, Color = StrongLine },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line });
        if (insideColumns)
            borders.Append(new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Line });
        var style = new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "TableNormal" },
            new PrimaryStyle(),
            new StyleTableProperties(borders))
        { Type = StyleValues.Table, StyleId = id, CustomStyle = true };
        if (!insideColumns)
            style.Append(new TableStyleProperties(
                new RunPropertiesBaseStyle(new Bold()),
                new TableStyleConditionalFormattingTableCellProperties(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Color = Quiet })))
            { Type = TableStyleOverrideValues.FirstRow });
        return style;
    }
}
