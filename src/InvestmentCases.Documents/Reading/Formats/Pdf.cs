using System.Text;
using InvestmentCases.Documents.Reading.Numbers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using PageWord = UglyToad.PdfPig.Content.Word;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Text-based PDF files: each line of a page is written out with its words where they stand, so that columns stay columns, and read as text. A page of pictures has no text and says so.</summary>
internal sealed class Pdf
{
    private const int MostPages = 500, WidestLine = 400, DeepestNesting = 200, MostRules = 20_000;

    private readonly PdfBlocks written = new();
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
            foreach (var page in document.GetPages())
                reader.WritePage(page);
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

    private void WritePage(Page page)
    {
        var words = page.GetWords().Where(word => word.Text.Trim().Length > 0).ToList();
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
        texts.Learn(Lines([.. words], height));
        var drawn = Drawn(page);
        var tables = RuledTable.Take(drawn, words, height, width, texts);
        var lines = Lines([.. words], height).ToArray();
        written.NextPage(tables, [.. lines.Select(line => (line[0].BoundingBox.Bottom, string.Join(' ', line.Select(word => word.Text))))]);
        var (rows, pieces) = Rows(drawn, lines, left, width);
        // A table that goes on over the page goes on here.
        if (rows.Length > 0 && HasColumns(written.Last) && HasColumns(Written(pieces[0], width)))
            written.RemoveEmpty();
        var above = 0;
        for (var l = 0; l < rows.Length; l++)
        {
            for (; above < tables.Count && tables[above].Top > rows[l].Bottom; above++)
                written.Add(tables[above]);
            if (l > 0 && (rows[l].Table is null && rows[l - 1].Table is null ? GapAbove(rows, l) > height * 2.4 && !IsWithinTable(rows, pieces, l, height) : rows[l].Table != rows[l - 1].Table))
                written.Add("");
            if (rows[l].Table is null && IsLarge(pieces[l], rows[l].Size, size))
            {
                // A heading may be set over several lines.
                var first = l;
                while (l + 1 < rows.Length && rows[l + 1].Table is null && IsLarge(pieces[l + 1], rows[l + 1].Size, size) && rows[l + 1].Size == rows[first].Size && GapAbove(rows, l + 1) <= rows[l].Size * 1.6)
                    l++;
                written.Add("");
                written.Add("## " + string.Join(' ', pieces[first..(l + 1)].Select(piece => piece[0].Text)));
                written.Add("");
                continue;
            }
            written.Add(Written(pieces[l], width), pieces[l]);
        }
        foreach (var table in tables.Skip(above))
            written.Add(table);
        written.Add("");
    }

    // Larger than the running text: a heading, however it is set apart.
    private static bool IsLarge(Piece[] pieces, double size, double running) =>
        size >= running * 1.15 && pieces is [{ Text: { Length: >= 3 and <= 150 } text }] && char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter);

    private static double SizeOf(IEnumerable<PageWord> words) => words.SelectMany(word => word.Letters).Select(letter => Math.Round(letter.PointSize, 1)).Order().ToArray() is { Length: > 0 } sizes ? sizes[sizes.Length / 2] : 0;

    // A document of drawings is read without its lines.
    private PageRules Drawn(Page page)
    {
        var drawn = rules > MostRules ? PageRules.None : PageRules.Of(page);
        rules += drawn.Levels.Count + drawn.Uprights.Count;
        return drawn;
    }

    // Lines of text, but a row between two level lines is one.
    private (Row[] Rows, Piece[][] Pieces) Rows(PageRules drawn, List<PageWord>[] lines, double left, double width)
    {
        var (rows, pieces) = (new List<Row>(), new List<Piece[]>());
        var bands = RuledBands.In(drawn.Levels, lines, width).DistinctBy(band => band.First).ToDictionary(band => band.First);
        for (var l = 0; l < lines.Length; l++)
            if (bands.TryGetValue(l, out var band) && band.Cells is { } cells)
            {
                rows.Add(new(lines[l][0].BoundingBox.Bottom, band.Table, 0));
                pieces.Add([.. cells.Select(cell => new Piece(texts!.Joined(cell, null).Replace('\n', ' '), (cell.Min(line => line[0].BoundingBox.Left) - left) / unit, (cell.Max(line => line[^1].BoundingBox.Right) - left) / unit))]);
                l += band.Count - 1;
            }
            else
            {
                var around = bands.Values.FirstOrDefault(other => other.First <= l && l < other.First + other.Count);
                rows.Add(new(lines[l][0].BoundingBox.Bottom, around?.Table, SizeOf(lines[l])));
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

    // Where a line stands, the number of the ruled table whose row it is, and the size of its letters.
    private sealed record Row(double Bottom, int? Table, double Size);

    private static double GapAbove(Row[] lines, int line) => lines[line - 1].Bottom - lines[line].Bottom;

    // The rows of a table may stand wide apart: a gap as between its other rows parts nothing, before a heading within it neither.
    private static bool IsWithinTable(Row[] lines, Piece[][] pieces, int line, double height)
    {
        bool IsRow(int l) => l >= 0 && l < lines.Length && pieces[l].Length >= 3 && pieces[l].Skip(1).All(piece => piece.Text.Any(char.IsAsciiDigit) || NumberCell.IsNothing(piece.Text) || piece.Text.Length <= 30) && pieces[l].Count(piece => piece.Text.Any(char.IsAsciiDigit)) >= 2;
        var near = Enumerable.Range(Math.Max(1, line - 8), Math.Min(17, lines.Length - Math.Max(1, line - 8))).Where(l => IsRow(l) && IsRow(l - 1)).Select(l => GapAbove(lines, l)).ToArray();
        return near.Length > 0 && GapAbove(lines, line) <= Math.Min(near.Min() * 1.3, height * 6) && (IsRow(line - 1) || IsRow(line - 2)) && (IsRow(line) || IsRow(line + 1));
    }

    // Numbers are parted from words and from each other by less than words are: a label may fill its cell. Thousands are parted by a narrow space.
    internal static bool IsNewPiece(PageWord before, PageWord word, double width) =>
        word.BoundingBox.Left - before.BoundingBox.Right > width * (IsNumber(word.Text) || IsNumber(before.Text) ? 0.9 : 2);

    internal static bool IsNumber(string text) => text is "kr." or "kr" || (text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter));

    // Words that stand together as they are written out; places from the left in letters of the first page.
    private Piece[] Measured(List<PageWord> line, double left, double width)
    {
        var pieces = new List<Piece>();
        PageWord? before = null;
        foreach (var word in line)
        {
            if (before is not null && !IsNewPiece(before, word, width))
                pieces[^1] = pieces[^1] with { Text = $"{pieces[^1].Text} {word.Text}", End = (word.BoundingBox.Right - left) / unit };
            else
                pieces.Add(new(word.Text, (word.BoundingBox.Left - left) / unit, (word.BoundingBox.Right - left) / unit));
            before = word;
        }
        return [.. pieces];
    }

    private static bool HasColumns(string line) => line.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries).Length > 2;

    internal static IEnumerable<List<PageWord>> Lines(PageWord[] words, double height)
    {
        var line = new List<PageWord>();
        foreach (var word in words.OrderByDescending(word => word.BoundingBox.Bottom).ThenBy(word => word.BoundingBox.Left))
        {
            if (line.Count > 0 && line[0].BoundingBox.Bottom - word.BoundingBox.Bottom > Math.Max(2, height * 0.5))
            {
                yield return [.. line.OrderBy(other => other.BoundingBox.Left)];
                line.Clear();
            }
            line.Add(word);
        }
        if (line.Count > 0)
            yield return [.. line.OrderBy(other => other.BoundingBox.Left)];
    }

    // Words that follow each other are parted by one space; a wider gap parts columns and keeps the place.
    private string Written(Piece[] pieces, double width)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
            text.Append(' ', Math.Max(text.Length > 0 ? 2 : 0, Math.Min(WidestLine, (int)(piece.At * unit / width)) - text.Length)).Append(piece.Text);
        return text.ToString().TrimEnd();
    }
}
