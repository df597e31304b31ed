using InvestmentCases.Documents.Reading.Tables;
using PageWord = UglyToad.PdfPig.Content.Word;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>
/// Tables that are drawn with level lines only: what stands between two of them is one row, however many lines its names take. Where a column has two numbers under
/// each other between two lines, the lines part groups of rows, and each stays as it stands.
/// </summary>
internal static class RuledBands
{
    private const int MostLines = 30, MostLinesOfText = 8, LeastPart = 6;

    /// <summary>A row between two lines of a table: the first of its lines of text and how many it takes, and the words of its cells, line by line; null where they stay as they are.</summary>
    public sealed record Band(int Table, int First, int Count, IReadOnlyList<List<PageWord>[]>? Cells)
    {
        /// <summary>The level lines that part some of its columns only: what stands beside them belongs to several rows.</summary>
        public IReadOnlyList<Rule> Parts { get; init; } = [];

        /// <summary>Whether a number of one of its lines is shared by several rows.</summary>
        public bool IsShared(PageWord word) => Parts.Count > 0 && Pdf.IsNumber(word.Text) && !Parts.Any(part => part.From <= word.BoundingBox.Right && word.BoundingBox.Left <= part.To);
    }

    /// <summary>The rows of a page that level lines part.</summary>
    /// <param name="levels">The page's level lines.</param>
    /// <param name="lines">The words of the page that no table holds, line by line from above.</param>
    /// <param name="width">The width of a letter.</param>
    public static IReadOnlyList<Band> In(IReadOnlyList<Rule> levels, IReadOnlyList<List<PageWord>> lines, double width)
    {
        var groups = new List<List<Rule>>();
        foreach (var level in levels)
            if (groups.Find(group => Math.Abs(group[0].From - level.From) <= PageRules.Slack && Math.Abs(group[0].To - level.To) <= PageRules.Slack) is { } group)
                group.Add(level);
            else
                groups.Add([level]);
        var (found, table) = (new List<Band>(), 0);
        foreach (var group in groups.Where(group => group.Count >= 3))
        {
            var rules = group.OrderByDescending(rule => rule.At).ToArray();
            // What stands between two tables of the same width is no row of either.
            foreach (var bands in Runs(rules.Zip(rules.Skip(1)).Select(pair => Of(levels, pair.First, pair.Second, lines, width))))
                if (bands.Count(HasNumbers) >= 2)
                {
                    found.AddRange(bands.Select(band => band with { Table = table }));
                    table++;
                }
        }
        return found;
    }

    private static IEnumerable<List<Band>> Runs(IEnumerable<Band?> bands)
    {
        var run = new List<Band>();
        foreach (var band in bands.Append(null))
        {
            // One text and then a head of years: the caption of the next table, and no row of this.
            if (run.Count > 2 && (band is null || (IsHead(band) && run[^1].Cells is [_])))
            {
                yield return band is null ? run : run[..^1];
                run = [];
            }
            if (band is null)
                run = [];
            else
                run.Add(band);
        }
    }

    private static bool IsHead(Band band) => band.Cells?.Count(cell => YearWords.Read(string.Join(' ', cell[0].Select(word => word.Text))).IsYear) >= 2;

    // A rule under a heading, and the rules at the head and foot of a page, part no rows of numbers.
    private static bool HasNumbers(Band band) => band.Cells is { Count: >= 2 } cells && cells.Skip(1).Any(cell => cell.Any(line => line.All(word => Pdf.IsNumber(word.Text))));

    private static Band? Of(IReadOnlyList<Rule> levels, Rule above, Rule below, IReadOnlyList<List<PageWord>> lines, double width)
    {
        bool IsWithin(List<PageWord> line) => line[0].BoundingBox.Centroid.Y < above.At && line[0].BoundingBox.Centroid.Y > below.At;
        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(l => IsWithin(lines[l]), -1);
        if (first < 0)
            return null;
        var own = lines.Skip(first).TakeWhile(IsWithin).ToArray();
        if (own.Length > MostLines || own.Any(line => line[0].BoundingBox.Left < above.From - width || line[^1].BoundingBox.Right > above.To + width))
            return null;
        var cells = Cells(own, width);
        var height = own.Max(line => line.Max(word => word.BoundingBox.Height));
        if (cells.Length == 1 && (own.Length > MostLinesOfText || above.At - own[0].Max(word => word.BoundingBox.Top) > height * 1.5 || own[^1].Min(word => word.BoundingBox.Bottom) - below.At > height * 1.5))
            return null;
        // Two numbers under each other are two rows, or two numbers in one cell.
        return new(0, first, own.Length, cells.Any(cell => cell.Count(line => line.All(word => Pdf.IsNumber(word.Text))) > 1) ? null : cells)
        {
            Parts = [.. levels.Where(level => level.At < above.At - PageRules.Slack && level.At > below.At + PageRules.Slack && level.From >= above.From - PageRules.Slack && level.To <= above.To + PageRules.Slack && level.To - level.From > width * LeastPart)],
        };
    }

    // What stands over each other is one cell.
    private static List<PageWord>[][] Cells(List<PageWord>[] lines, double width)
    {
        var pieces = lines.SelectMany((line, l) => Pieces(line, width).Select(words => (Line: l, Words: words))).OrderBy(piece => piece.Words[0].BoundingBox.Left);
        var (cells, right) = (new List<List<(int Line, List<PageWord> Words)>>(), double.MinValue);
        foreach (var piece in pieces)
        {
            if (piece.Words[0].BoundingBox.Left >= right)
                cells.Add([]);
            cells[^1].Add(piece);
            right = Math.Max(right, piece.Words[^1].BoundingBox.Right);
        }
        return [.. cells.Select(cell => cell.GroupBy(piece => piece.Line).OrderBy(line => line.Key).Select(line => line.SelectMany(piece => piece.Words).ToList()).ToArray())];
    }

    private static IEnumerable<List<PageWord>> Pieces(List<PageWord> line, double width)
    {
        var piece = new List<PageWord>();
        foreach (var word in line)
        {
            if (piece.Count > 0 && Pdf.IsNewPiece(piece[^1], word, width))
            {
                yield return piece;
                piece = [];
            }
            piece.Add(word);
        }
        yield return piece;
    }
}
