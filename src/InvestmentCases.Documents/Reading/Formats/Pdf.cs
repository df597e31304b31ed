using System.Text;
using InvestmentCases.Documents.Reading.Numbers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Text-based PDF files: each line of a page is written out with its words where they stand, so that columns stay columns, and read as text. A page of pictures has no text and says so.</summary>
internal sealed class Pdf
{
    private const int MostPages = 500, WidestLine = 400, DeepestNesting = 200, MostRules = 20_000;

    private readonly PdfBlocks written = new();
    private readonly PageWords wordsOf = new();
    private double unit;
    private CellLines? texts;
    private int rules;

    private Pdf()
    {
    }

    public static SourceDocument Read(byte[] file, string name)
    {
        if (NestsTooDeep(file))
            throw Refusals.Damaged(name);
        try
        {
            using var document = PdfDocument.Open(file);
            if (document.NumberOfPages > MostPages)
                throw Refusals.TooLarge(name);
            var reader = new Pdf();
            (Page Page, List<PageWord> Words, PageMargins Margins)? waiting = null;
            PageMargins? before = null;
            foreach (var page in document.GetPages())
            {
                var words = reader.wordsOf.Of(page);
                var margins = new PageMargins(words, page.Number);
                if (waiting is { } last)
                {
                    reader.WritePage(last.Page, last.Words, last.Margins, before, margins);
                    before = last.Margins;
                }
                waiting = (page, words, margins);
            }
            if (waiting is { } end)
                reader.WritePage(end.Page, end.Words, end.Margins, before, null);
            return reader.written.Read() is { } read ? read : throw Refusals.NoText(name);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw Refusals.Encrypted(name);
        }
        // The library meets a damaged file with whatever its own code runs into.
        catch (Exception damage) when (damage is not (RefusedDocumentException or OutOfMemoryException))
        {
            throw Refusals.Damaged(name);
        }
    }

    // Lists within lists without end would exhaust the reader's stack; what stands in streams is not counted.
    private static bool NestsTooDeep(ReadOnlySpan<byte> file)
    {
        var depth = 0;
        for (var i = 0; i < file.Length; i++)
            if (file[i] == (byte)'[' || (file[i] == (byte)'<' && i + 1 < file.Length && file[i + 1] == (byte)'<' && i++ >= 0))
            {
                if (++depth > DeepestNesting)
                    return true;
            }
            else if (file[i] == (byte)']' || (file[i] == (byte)'>' && i + 1 < file.Length && file[i + 1] == (byte)'>' && i++ >= 0))
                depth = Math.Max(0, depth - 1);
            else if (file[i] == (byte)'s' && file[i..].StartsWith("stream"u8))
                i = file[i..].IndexOf("endstream"u8) is var end and > 0 ? i + end + 8 : file.Length;
        return false;
    }

    private void WritePage(Page page, List<PageWord> words, PageMargins margins, PageMargins? before, PageMargins? next)
    {
        margins.TakeOut(words, before, next);
        if (words.Count == 0)
            return;
        var letters = words.SelectMany(word => word.Letters).Select(letter => letter.Width).Where(width => width > 0).Order().ToArray();
        var width = Math.Max(1, letters.Length == 0 ? 5 : letters[letters.Length / 2]);
        var height = words.Select(word => word.BoundingBox.Height).Order().ElementAt(words.Count / 2);
        var left = words.Min(word => word.BoundingBox.Left);
        var size = SizeOf(words);
        // One measure for all pages: a table may go on over several.
        unit = unit > 0 ? unit : width;
        texts ??= new(width);
        texts.Learn(PageLines.Of(words, height));
        var drawn = Drawn(page);
        foreach (var word in words)
            word.LoseWhereStruck(drawn.Levels);
        var tables = RuledTable.Take(drawn, words, height, width, texts);
        var lines = PageLines.Of(words, height).ToArray();
        written.NextPage(tables, [.. lines.Select(line => (line[0].BoundingBox.Bottom, string.Join(' ', line.Select(word => word.Text))))]);
        var (rows, pieces) = Rows(drawn, lines, left, height, width);
        // A table that goes on over the page goes on here.
        if (rows.Length > 0 && HasColumns(written.Last) && HasColumns(Written(pieces[0], width)))
            written.RemoveEmpty();
        var (looks, above) = (new PageLooks(rows, pieces, size), 0);
        for (var l = 0; l < rows.Length; l++)
        {
            for (; above < tables.Count && tables[above].Top > rows[l].First; above++)
                written.Add(tables[above]);
            if (l > 0 && (rows[l].Table is null && rows[l - 1].Table is null ? GapAbove(rows, l) > height * 2.4 && !IsWithinTable(rows, pieces, l, height) : rows[l].Table != rows[l - 1].Table))
                written.Add("");
            var (heading, level) = looks.HeadingAt(l);
            if (heading > 0)
            {
                written.Add("");
                written.Add($"{new string('#', level)} {string.Join(' ', pieces[l..(l + heading)].Select(piece => piece[0].Text))}");
                written.Add("");
                l += heading - 1;
                continue;
            }
            if (looks.StartsParagraph(l))
                written.Add("");
            written.Add(Written(pieces[l], width), pieces[l]);
        }
        foreach (var table in tables.Skip(above))
            written.Add(table);
        written.Add("");
    }

    private static double SizeOf(IEnumerable<PageWord> words) => words.SelectMany(word => word.Letters).Select(letter => Math.Round(letter.PointSize, 1)).Order().ToArray() is { Length: > 0 } sizes ? sizes[sizes.Length / 2] : 0;

    // A document of drawings is read without its lines.
    private PageRules Drawn(Page page)
    {
        var drawn = rules > MostRules ? PageRules.None : PageRules.Of(page);
        rules += drawn.Levels.Count + drawn.Uprights.Count;
        return drawn;
    }

    // Lines of text, but a row that takes several is one.
    private (PageRow[] Rows, Piece[][] Pieces) Rows(PageRules drawn, List<PageWord>[] lines, double left, double height, double width)
    {
        var (rows, pieces) = (new List<PageRow>(), new List<Piece[]>());
        var ruled = RuledBands.In(drawn.Levels, lines, width);
        var open = OpenRows.In(lines, l => ruled.Any(band => band.First <= l && l < band.First + band.Count), height, width);
        var bands = ruled.Concat(open).DistinctBy(band => band.First).ToDictionary(band => band.First);
        for (var l = 0; l < lines.Length; l++)
            if (bands.TryGetValue(l, out var band) && band.Cells is { } cells)
            {
                var last = l + band.Count - 1;
                rows.Add(new(lines[l][0].BoundingBox.Bottom, lines[last][0].BoundingBox.Bottom, band.Table, 0, false));
                pieces.Add([.. cells.Select(cell => new Piece(PageLines.HasNumbersUnderEachOther(cell) ? NumberCell.Lost : texts!.Joined(cell, null).Replace('\n', ' '), (cell.Min(line => line[0].BoundingBox.Left) - left) / unit, (cell.Max(line => line[^1].BoundingBox.Right) - left) / unit))]);
                l = last;
            }
            else
            {
                var around = bands.Values.FirstOrDefault(other => other.First <= l && l < other.First + other.Count);
                rows.Add(new(lines[l][0].BoundingBox.Bottom, lines[l][0].BoundingBox.Bottom, around?.Table, SizeOf(lines[l]), lines[l].TrueForAll(word => word.IsBold)));
                pieces.Add(around is null ? Measured(lines[l], left, width) : WithShared(Measured(lines[l], left, width), [.. lines.Skip(around.First).Take(around.Count).SelectMany(line => line).Where(around.IsShared)], left));
            }
        return ([.. rows], [.. pieces]);
    }

    // A number that several rows share is lost in each: it cannot be told which it belongs to.
    private Piece[] WithShared(Piece[] pieces, PageWord[] shared, double left)
    {
        foreach (var word in shared)
            if (pieces.Skip(1).Any(piece => piece.Text.Any(char.IsAsciiDigit)) || pieces.Length == 1)
            {
                var place = new Piece(NumberCell.Lost, (word.BoundingBox.Left - left) / unit, (word.BoundingBox.Right - left) / unit);
                pieces = [.. pieces.Where(piece => piece.End <= place.At || piece.At >= place.End).Append(place).OrderBy(piece => piece.At)];
            }
        return pieces;
    }

    private static double GapAbove(PageRow[] lines, int line) => lines[line - 1].Last - lines[line].First;

    // The rows of a table may stand wide apart: a gap as between its other rows parts nothing, before a heading within it neither.
    private static bool IsWithinTable(PageRow[] lines, Piece[][] pieces, int line, double height)
    {
        bool IsRow(int l) => l >= 0 && l < lines.Length && pieces[l].Length >= 3 && pieces[l].Skip(1).All(piece => piece.Text.Any(char.IsAsciiDigit) || NumberCell.IsNothing(piece.Text) || piece.Text.Length <= 30) && pieces[l].Count(piece => piece.Text.Any(char.IsAsciiDigit)) >= 2;
        var near = Enumerable.Range(Math.Max(1, line - 8), Math.Min(17, lines.Length - Math.Max(1, line - 8))).Where(l => IsRow(l) && IsRow(l - 1)).Select(l => GapAbove(lines, l)).ToArray();
        return near.Length > 0 && GapAbove(lines, line) <= Math.Min(near.Min() * 1.3, height * 6) && (IsRow(line - 1) || IsRow(line - 2)) && (IsRow(line) || IsRow(line + 1) || (pieces[line].Length == 2 && pieces[line][1].Text.Any(char.IsAsciiDigit)));
    }

    // Words that stand together as they are written out; places from the left in letters of the first page.
    private Piece[] Measured(List<PageWord> line, double left, double width) =>
        [.. PageLines.Pieces(line, width).Select(words => new Piece(string.Join(' ', words.Select(word => word.Text)), (words[0].BoundingBox.Left - left) / unit, (words[^1].BoundingBox.Right - left) / unit))];

    private static bool HasColumns(string line) => line.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries).Length > 2;

    // Words that follow each other are parted by one space; a wider gap parts columns and keeps the place.
    private string Written(Piece[] pieces, double width)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
            text.Append(' ', Math.Max(text.Length > 0 ? 2 : 0, Math.Min(WidestLine, (int)(piece.At * unit / width)) - text.Length)).Append(piece.Text);
        return text.ToString().TrimEnd();
    }
}
