using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Reading;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Makes a Word file of a document's blocks, with real styles, numbering, merged cells and footnotes, for reading it again.</summary>
internal static class WordMaker
{
    /// <summary>Stands for a cell that the one above it goes on in.</summary>
    public const string FromAbove = "^";

    public static byte[] Make(SourceDocument source) => Made(source.Blocks.SelectMany(Elements));

    /// <summary>One table, some of its cells merged downwards.</summary>
    public static byte[] Table(string[][] rows) =>
        Made([new Table(rows.Select(row => new TableRow(row.Select(text => new TableCell(
            new TableCellProperties(new VerticalMerge { Val = text == FromAbove ? MergedCellValues.Continue : MergedCellValues.Restart }), Of(text == FromAbove ? "" : text, null))))))]);

    /// <summary>A text that was put into Word as it is: a paragraph for each line, tabs as Word has them.</summary>
    public static byte[] Pasted(string text) => Made(text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(line.Split('\t').SelectMany((cell, c) => c == 0 ? new[] { Words(cell) } : [new Run(new TabChar()), Words(cell)]))));

    private static byte[] Made(IEnumerable<OpenXmlElement> elements)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Enumerable.Range(1, 6).Select(level => new Style(new StyleName { Val = FormattableString.Invariant($"heading {level}") }) { Type = StyleValues.Paragraph, StyleId = FormattableString.Invariant($"Overskrift{level}") }));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
            main.Document = new Document(new Body(elements));
        }
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Elements(Block block) => block switch
    {
        HeadingBlock heading => [new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = FormattableString.Invariant($"Overskrift{Math.Min(heading.Level, 6)}") }), Words(heading.Text))],
        ParagraphBlock paragraph => [Of(paragraph.Text, null)],
        ListBlock list => list.Items.Select(item => Of(item, new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list.IsNumbered ? 2 : 1 })))),
        TableBlock table => [new Table(table.Rows.Select(row => new TableRow(Cells(row))))],
        _ => [],
    };

    private static IEnumerable<OpenXmlElement> Cells(IReadOnlyList<Cell> row)
    {
        for (var c = 0; c < row.Count; c += row[c].Columns)
            yield return new TableCell([new TableCellProperties(new GridSpan { Val = row[c].Columns }), .. row[c].Text.Split('\n').Select(line => Of(line, null))]);
    }

    private static Paragraph Of(string markdown, ParagraphProperties? properties)
    {
        var paragraph = new Paragraph();
        if (properties is not null)
            paragraph.Append(properties);
        foreach (var (line, l) in markdown.Split('\n').Select((line, l) => (line, l)))
        {
            if (l > 0)
                paragraph.Append(new Run(new Break()));
            // Emphasis becomes bold and italic runs, the marks of footnotes raised digits.
            foreach (var (piece, isBold) in Pieces(line, "**"))
                foreach (var (inner, isItalic) in Pieces(piece, "*"))
                    if (inner.Length > 0)
                        paragraph.Append(Words(inner, isBold, isItalic));
        }
        return paragraph;
    }

    private static IEnumerable<(string Text, bool IsMarked)> Pieces(string text, string mark) => text.Split(mark).Select((piece, i) => (piece, i % 2 == 1));

    private static Run Words(string text, bool isBold = false, bool isItalic = false)
    {
        var properties = new RunProperties();
        if (isBold)
            properties.Append(new Bold());
        if (isItalic)
            properties.Append(new Italic());
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }
}
