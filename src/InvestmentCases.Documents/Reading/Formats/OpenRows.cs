using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;
using Band = InvestmentCases.Documents.Reading.Formats.RuledBands.Band;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>
/// The rows of tables without lines, where names take several lines. Two things show which lines are one row: they stand nearer to each other than rows do, or the
/// document marks the lines that go on. Where neither is seen, each line stays as it stands.
/// </summary>
internal static class OpenRows
{
    private const int MostAbove = 4, MostNumbers = 2;

    // Lines of one cell stand at one distance; rows are farther apart than that by more than this.
    private const double SamePitch = 1.12, WidestGap = 2.4, WidestHead = 3.5, WidestRow = 1.5;

    /// <summary>The rows that take several lines.</summary>
    /// <param name="lines">The words of the page that no table holds, line by line from above.</param>
    /// <param name="isTaken">Whether a line is of a table that level lines part.</param>
    /// <param name="height">The height of a line's letters.</param>
    /// <param name="width">The width of a letter.</param>
    public static IEnumerable<Band> In(IReadOnlyList<List<PageWord>> lines, Func<int, bool> isTaken, double height, double width)
    {
        for (var h = 0; h < lines.Count; h++)
        {
            if (isTaken(h) || Amounts(lines[h], width) is not { } amounts)
                continue;
            var (first, head) = (h, h);
            var table = new List<Line> { new(h, lines[h], amounts, width) };
            while (first > 0 && h - first < MostAbove && !isTaken(first - 1) && new Line(first - 1, lines[first - 1], amounts, width) is { HasNumbers: false, IsWide: false } above && above.Baseline - table[0].Baseline <= height * WidestGap)
                table.Insert(0, above with { Index = --first });
            while (h + 1 < lines.Count && !isTaken(h + 1) && Amounts(lines[h + 1], width) is null && new Line(h + 1, lines[h + 1], amounts, width) is var next && table[^1].Baseline - next.Baseline <= Math.Max(height * (table.Count(line => line.HasNumbers) < 2 ? WidestHead : WidestGap), Pitch(table) * WidestRow))
            {
                table.Add(next);
                h++;
            }
            foreach (var row in (ByPitch(table, head, amounts.Left, width) ?? ByMarks(table, head, width)).Where(row => row.Count > 1))
                yield return new(null, row[0].Index, row.Count, PageLines.Cells([.. row.Select(line => line.Words)], width));
        }
    }

    // A head of years; where they begin.
    private static (double Left, double Right)? Amounts(List<PageWord> line, double width)
    {
        var years = PageLines.Pieces(line, width).Where(piece => YearWords.Read(string.Join(' ', piece.Select(word => word.Text))).IsYear).ToArray();
        return years.Length >= 2 ? (years[0][0].BoundingBox.Left - width * 3, years[0][^1].BoundingBox.Right) : null;
    }

    private static double Pitch(List<Line> table)
    {
        var rows = table.Where(line => line.HasNumbers).ToArray();
        return rows.Length < 2 ? 0 : rows.Zip(rows.Skip(1)).Min(pair => pair.First.Baseline - pair.Second.Baseline);
    }

    // Rows stand farther apart than the lines of a cell; where they do not, whole tables would be one row.
    private static List<List<Line>>? ByPitch(List<Line> table, int head, double left, double width)
    {
        var near = Leading(table) * SamePitch;
        var rows = new List<List<Line>>();
        foreach (var line in table)
            if (rows.Count > 0 && rows[^1][^1].Baseline - line.Baseline <= near)
                rows[^1].Add(line);
            else
                rows.Add([line]);
        bool IsOne(List<Line> row) => row.Count == 1 || (!row.Exists(line => line.IsWide) && (row.Count(line => line.HasNumbers) < 2
            || PageLines.Cells([.. row.Select(line => line.Words)], width).Where(cell => cell.Max(line => line[^1].BoundingBox.Right) > left).All(cell => PageLines.WithDigits(cell) <= (row.Exists(line => line.Index == head) ? 1 : MostNumbers))));
        if (near == 0 || rows.Exists(row => row.Exists(line => line.HasNumbers) && !IsOne(row)))
            return null;
        // What is no row stays as it stands.
        return [.. rows.SelectMany(row => IsOne(row) ? [row] : row.Select(line => new List<Line> { line }))];
    }

    // The least distance of two pieces that stand over each other.
    private static double Leading(List<Line> table)
    {
        var least = double.MaxValue;
        for (var l = 1; l < table.Count; l++)
            for (var above = l - 1; above >= Math.Max(0, l - MostAbove); above--)
                if (table[above].Pieces.Any(piece => table[l].Pieces.Any(other => AreOver(piece, other))))
                {
                    least = Math.Min(least, table[above].Baseline - table[l].Baseline);
                    break;
                }
        return least == double.MaxValue ? 0 : least;
    }

    private static bool AreOver(List<PageWord> piece, List<PageWord> other) => other[0].BoundingBox.Left <= piece[^1].BoundingBox.Right && piece[0].BoundingBox.Left <= other[^1].BoundingBox.Right;

    private static List<List<Line>> ByMarks(List<Line> table, int head, double width)
    {
        var rows = new List<List<Line>>();
        foreach (var line in table)
            if (rows.Count > 0 && !line.IsWide && rows[^1].FindLast(other => other.HasName) is { IsWide: false } last && GoesOn(last, line, table, head, line.HasNumbers && rows[^1].Exists(other => other.HasNumbers), width))
                rows[^1].Add(line);
            else
                rows.Add([line]);
        return rows;
    }

    // A piece over the next line's goes on there, or fills its column and the next begins within a word or a sentence.
    private static bool GoesOn(Line line, Line next, List<Line> table, int head, bool bothHaveNumbers, double width) =>
        line.Pieces.Any(piece => next.Pieces.Any(other => AreOver(piece, other) && (piece[^1].GoesOn == true
            || (!bothHaveNumbers && piece[^1].GoesOn == false && IsWithin(piece[^1].Text, other[0].Text) && (piece[^1].Text[^1] == '-' || piece[^1].BoundingBox.Right + other[Math.Min(1, other.Count - 1)].BoundingBox.Right - other[0].BoundingBox.Left >= Reach(piece[0].BoundingBox.Left, table, head, width))))));

    private static bool IsWithin(string last, string first) =>
        char.IsLower(first[0]) || first[0] is ',' or ':' or ')' or '(' || (char.IsDigit(first[0]) && first[^1] != '.' && char.IsLetter(last[^1]));

    // How far the pieces of a column reach.
    private static double Reach(double left, List<Line> table, int head, double width) =>
        table.Where(line => !line.IsWide && line.Index >= head).SelectMany(line => line.Pieces).Where(piece => Math.Abs(piece[0].BoundingBox.Left - left) <= width).Select(piece => piece[^1].BoundingBox.Right).DefaultIfEmpty(double.MaxValue).Max();

    private sealed record Line(int Index, List<PageWord> Words, List<PageWord>[] Pieces, bool HasName, bool HasNumbers, bool IsWide)
    {
        public Line(int index, List<PageWord> words, (double Left, double Right) amounts, double width)
            : this(index, words, [.. PageLines.Pieces(words, width)], false, false, false)
        {
            var isAmount = Pieces.ToLookup(piece => piece[0].BoundingBox.Left >= amounts.Left || (piece[^1].BoundingBox.Right > amounts.Left && piece.TrueForAll(word => word.IsNumber)));
            HasName = isAmount[false].Any();
            HasNumbers = isAmount[true].Any(piece => piece.Exists(word => word.Text.Any(char.IsAsciiDigit)) || NumberCell.IsNothing(piece[0].Text));
            IsWide = isAmount[false].Any(piece => piece[^1].BoundingBox.Right > amounts.Right);
        }

        public double Baseline => Words[0].BoundingBox.Bottom;
    }
}
