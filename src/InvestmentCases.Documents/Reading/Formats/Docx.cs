using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Word files: styles give headings, numbering gives lists, merged cells are laid out, footnotes follow the text.</summary>
internal sealed class Docx
{
    private readonly List<Block> blocks = [];
    private readonly DocxStyles styles;
    private readonly MainDocumentPart main;

    private Docx(MainDocumentPart main)
    {
        this.main = main;
        styles = new(main);
    }

    public static SourceDocument Read(byte[] file, string name)
    {
        OfficeContainer.Check(file, name, "word/document.xml");
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(file, writable: false), false);
            if (package.MainDocumentPart?.Document?.Body is not { } body)
                throw Refusals.Damaged(name);
            var reader = new Docx(package.MainDocumentPart);
            if (reader.PlainLines(body) is { } lines)
                return PlainText.Read(string.Join('\n', lines));
            foreach (var header in package.MainDocumentPart.HeaderParts.Take(3))
                reader.ReadAll(header.Header?.ChildElements ?? default);
            reader.ReadAll(body.ChildElements);
            reader.ReadFootnotes();
            return new(reader.blocks);
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or InvalidDataException or FormatException or System.Xml.XmlException or ArgumentException or InvalidOperationException or IOException)
        {
            throw Refusals.Damaged(name);
        }
    }

    // A text that was put into Word as it was, with no style, list, table or emphasis: its own marks, blank lines and tabs say what is what.
    private IReadOnlyList<string>? PlainLines(Body body)
    {
        if (body.ChildElements.Any(element => element is not (Paragraph or SectionProperties or BookmarkStart or BookmarkEnd)))
            return null;
        var paragraphs = body.Elements<Paragraph>().ToArray();
        if (paragraphs.Any(paragraph => styles.HeadingLevelOf(paragraph) is not null || styles.ListOf(paragraph) is not null || DocxRuns.Boxes(paragraph).Any() || DocxRuns.IsEmphasised(paragraph)))
            return null;
        var lines = paragraphs.Select(paragraph => DocxRuns.Text(paragraph, main)).ToArray();
        // Without blank lines between them and without marks there is nothing that the paragraphs do not say themselves.
        return lines.Any(line => line.StartsWith('#') || line.StartsWith('|')) || lines.Count(line => line.Trim().Length == 0) * 4 >= lines.Length ? lines : null;
    }

    private string Place => Say.In($"afsnit {(blocks.Count + 1).ToString(CultureInfo.InvariantCulture)}", $"block {(blocks.Count + 1).ToString(CultureInfo.InvariantCulture)}");

    private void ReadAll(IEnumerable<OpenXmlElement> elements)
    {
        var list = new List<(bool IsNumbered, string Text)>();
        var columns = new List<string>();
        foreach (var element in elements)
        {
            if (element is not Paragraph paragraph)
            {
                FlushColumns(columns);
                Flush(list);
                Read(element);
                continue;
            }
            var (text, isNumbered, hasBoxes) = (DocxRuns.Text(paragraph, main).TrimEnd(), styles.ListOf(paragraph), DocxRuns.Boxes(paragraph).Any());
            if (isNumbered is null && !hasBoxes && text.Trim().Contains('\t') && styles.HeadingLevelOf(paragraph) is null)
            {
                Flush(list);
                columns.Add(text);
                continue;
            }
            FlushColumns(columns);
            text = text.Trim();
            if (isNumbered is { } numbered)
            {
                if (list.Count > 0 && list[0].IsNumbered != numbered)
                    Flush(list);
                if (text.Length > 0)
                    list.Add((numbered, text));
            }
            else if (text.Length > 0 || hasBoxes)
            {
                Flush(list);
                ReadParagraph(paragraph, text);
            }
        }
        Flush(list);
        FlushColumns(columns);
    }

    // Rows set by tabs rather than in a table.
    private void FlushColumns(List<string> rows)
    {
        if (rows.Count > 1 && rows.Exists(row => row.Count(c => c == '\t') > 1))
            blocks.Add(new TableBlock(Place, DelimitedText.Grid(DelimitedText.Rows(string.Join('\n', rows), '\t'))));
        else
            foreach (var row in rows)
                blocks.Add(new ParagraphBlock(Place, row.Trim()));
        rows.Clear();
    }

    private void Flush(List<(bool IsNumbered, string Text)> list)
    {
        if (list.Count > 0)
            blocks.Add(new ListBlock(Place, list[0].IsNumbered, [.. list.Select(item => item.Text)]));
        list.Clear();
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case Table table:
                ReadTable(table);
                break;
            case SdtBlock { SdtContentBlock: { } content }:
                ReadAll(content.ChildElements);
                break;
        }
    }

    private void ReadParagraph(Paragraph paragraph, string text)
    {
        if (text.Length > 0)
            blocks.Add(styles.HeadingLevelOf(paragraph) is { } level ? new HeadingBlock(Place, level, Numbers.NumberCell.Plain(text)) : new ParagraphBlock(Place, text));
        // A text box stands beside its paragraph; Word stores it twice, once for older versions.
        foreach (var box in DocxRuns.Boxes(paragraph))
            ReadAll(box.ChildElements);
    }

    private void ReadTable(Table table)
    {
        var grid = new MergedGrid();
        var above = new Dictionary<int, Cell>();
        foreach (var row in table.Elements<TableRow>())
        {
            grid.NextRow();
            var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            for (var c = 0; c < column; c++)
                grid.Add(Cell.Empty);
            foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
            {
                var properties = cell.TableCellProperties;
                var isCovered = properties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
                var columns = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, 200);
                if (!isCovered)
                    above[column] = new(TextOf(cell));
                grid.Add(isCovered ? MergedGrid.Covered(above.GetValueOrDefault(column, Cell.Empty)) : above[column], columns);
                column += columns;
            }
        }
        if (grid.Rows.Count > 0)
            blocks.Add(new TableBlock(Place, grid.Rows));
    }

    private string TextOf(TableCell cell) =>
        string.Join('\n', cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any()).Select(paragraph => (styles.ListOf(paragraph) is not null ? "• " : "") + DocxRuns.Text(paragraph, main).Trim()).Where(text => text.Trim('•', ' ').Length > 0));

    private void ReadFootnotes()
    {
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            if (note.Id?.Value > 0 && string.Join(' ', note.Descendants<Paragraph>().Select(paragraph => DocxRuns.Text(paragraph, main).Trim())).Trim() is { Length: > 0 } text)
                blocks.Add(new ParagraphBlock(Place, $"{Footmarks.Superscript(note.Id.Value.ToString(CultureInfo.InvariantCulture))} {text}"));
    }
}
