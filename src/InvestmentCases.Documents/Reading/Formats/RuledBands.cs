using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>
/// Tables that are drawn with level lines only: what stands between two of them is one row, however many lines its names take. Where a column has two numbers under
/// each other between two lines, the lines part groups of rows, and each stays as it stands.
/// </summary>
internal static class RuledBands
{
    private const double Near = 1.3, Tight = 0.93;

    private const int MostLines = 30, MostLinesOfText = 8, LeastPart = 6;

    /// <summary>A row between two lines of a table: the first of its lines of text and how many it takes, and the words of its cells, line by line; null where they stay as they are.</summary>
    public sealed record Band(int? Table, int First, int Count, IReadOnlyList<List<PageWord>[]>? Cells)
    {
        /// <summary>The level lines that part some of its columns only: what stands beside them belongs to several rows.</summary>
        public IReadOnlyList<Rule> Parts { get; init; } = [];

        /// <summary>How far its lines are apart.</summary>
        public double Height { get; init; }

        /// <summary>Whether a number of one of its lines is shared by several rows.</summary>
        public bool IsShared(PageWord word) => Parts.Count > 0 && word.IsNumber && !Parts.Any(part => part.From <= word.BoundingBox.Right && word.BoundingBox.Left <= part.To);
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
                    var height = bands.Min(band => band.Height);
                    found.AddRange(WithOpenEnds(bands, lines, width).Select(band => AsRow(band, lines, height, width) with { Table = table }));
                    table++;
                }
        }
        return found;
    }

    // Two lines that stand nearer to each other than the rows of the table may be a row whose numbers are broken too.
    private static Band AsRow(Band band, IReadOnlyList<List<PageWord>> lines, double height, double width) =>
        band is { Cells: null, Count: 2 } && lines[band.First][0].BoundingBox.Bottom - lines[band.First + 1][0].BoundingBox.Bottom < height * Tight ? band with { Cells = PageLines.Cells([lines[band.First], lines[band.First + 1]], width) } : band;

    // Rows that stand together have a name each, and no name of one goes on in the next.
    private static bool HaveNames(List<PageWord>[] lines, double width) =>
        lines.All(line => PageLines.Pieces(line, width).First() is var name && !PageLines.IsNumber(name) && name[0].BoundingBox.Left <= lines.Min(other => other[0].BoundingBox.Left) + width && !char.IsLower(name[0].Text[0]));

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

    // Lines may be drawn only below the rows, or only above: a head of years over the first line, and a row of numbers under the last, are of the table.
    private static IEnumerable<Band> WithOpenEnds(List<Band> bands, IReadOnlyList<List<PageWord>> lines, double width)
    {
        var (first, last) = (bands[0].First, bands[^1].First + bands[^1].Count);
        var pitch = bands.Zip(bands.Skip(1)).Max(pair => lines[pair.First.First][0].BoundingBox.Bottom - lines[pair.Second.First][0].BoundingBox.Bottom);
        bool IsNear(int above, int below) => lines[above][0].BoundingBox.Bottom - lines[below][0].BoundingBox.Bottom <= pitch * Near;
        var height = bands.Min(band => band.Height);
        bool AreOne(int above, int below) => lines[above][0].BoundingBox.Bottom - lines[below][0].BoundingBox.Bottom < height * Tight;
        var head = first;
        if (!bands.Exists(IsHead))
            while (head > 0 && first - head < MostLinesOfText && IsNear(head - 1, head) && (head == first || AreOne(head - 1, head) || PageLines.Pieces(lines[head - 1], width).Skip(1).Any()))
                head--;
        if (Enumerable.Range(head, first - head).Any(l => YearsOf(lines[l], width) >= 2))
            for (int l = head, end; l < first; l = end)
            {
                for (end = l + 1; end < first && AreOne(end - 1, end);)
                    end++;
                yield return new(null, l, end - l, PageLines.Cells([.. lines.Skip(l).Take(end - l)], width));
            }
        foreach (var band in bands)
            yield return band;
        if (last < lines.Count && IsNear(last - 1, last) && PageLines.Pieces(lines[last], width).Skip(1).Count(piece => piece.TrueForAll(word => word.IsNumber)) >= 2)
            yield return new(null, last, 1, null);
    }

    private static int YearsOf(List<PageWord> line, double width) => PageLines.Pieces(line, width).Count(piece => YearWords.Read(string.Join(' ', piece.Select(word => word.Text))).IsYear);

    private static bool IsHead(Band band) => band.Cells?.Count(cell => YearWords.Read(string.Join(' ', cell[0].Select(word => word.Text))).IsYear) >= 2;

    // A rule under a heading, and the rules at the head and foot of a page, part no rows of numbers.
    private static bool HasNumbers(Band band) => band.Cells is { Count: >= 2 } cells && cells.Skip(1).Any(cell => cell.Any(line => line.All(word => word.IsNumber)));

    private static Band? Of(IReadOnlyList<Rule> levels, Rule above, Rule below, IReadOnlyList<List<PageWord>> lines, double width)
    {
        bool IsWithin(List<PageWord> line) => line[0].BoundingBox.Centroid.Y < above.At && line[0].BoundingBox.Centroid.Y > below.At;
        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(l => IsWithin(lines[l]), -1);
        if (first < 0)
            return null;
        var own = lines.Skip(first).TakeWhile(IsWithin).ToArray();
        if (own.Length > MostLines || own.Any(line => line[0].BoundingBox.Left < above.From - width || line[^1].BoundingBox.Right > above.To + width))
            return null;
        var cells = PageLines.Cells(own, width);
        var height = own.Max(line => line.Max(word => word.BoundingBox.Height));
        if (cells.Length == 1 && (own.Length > MostLinesOfText || above.At - own[0].Max(word => word.BoundingBox.Top) > height * 1.5 || own[^1].Min(word => word.BoundingBox.Bottom) - below.At > height * 1.5))
            return null;
        // Two numbers under each other are two rows, or two numbers in one cell.
        return new(0, first, own.Length, cells.Any(PageLines.HasNumbersUnderEachOther) && HaveNames(own, width) ? null : cells)
        {
            Height = above.At - below.At,
            Parts = [.. levels.Where(level => level.At < above.At - PageRules.Slack && level.At > below.At + PageRules.Slack && level.From >= above.From - PageRules.Slack && level.To <= above.To + PageRules.Slack && level.To - level.From > width * LeastPart)],
        };
    }
}
