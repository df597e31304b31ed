using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Naming;

namespace InvestmentCases.Documents.Word;

/// <summary>The small pieces that a document is built of.</summary>
internal static class Blocks
{
    public static Run Run(string text, bool bold = false, string? colour = null, bool italic = false)
    {
        var look = new RunProperties();
        if (bold)
            look.Append(new Bold());
        if (italic)
            look.Append(new Italic());
        if (colour is not null)
            look.Append(new Color { Val = colour });
        var run = new Run();
        if (look.HasChildren)
            run.Append(look);
        run.Append(new Text(LegalText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    public static Paragraph Paragraph(string style, params Run[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A field that Word computes, such as the page number.</summary>
    public static IEnumerable<Run> Field(string instruction, string shown) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new(new Text(shown)),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    /// <summary>A table of a style, of columns with widths in twentieths of a point, with what it holds in a few words for those who do not see it.</summary>
    public static Table Table(string style, string description, params int[] widths)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = style },
                new TableWidth { Width = Digits(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = LegalText.Of(description) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = Digits(w) })));
        return table;
    }

    /// <summary>A row that stays whole on a page; a head is repeated on every page.</summary>
    public static TableRow Row(bool isHead, IEnumerable<TableCell> cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(int width, string? fill, params Paragraph[] paragraphs)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Digits(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        var cell = new TableCell(properties);
        cell.Append(paragraphs);
        return cell;
    }

    public static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
