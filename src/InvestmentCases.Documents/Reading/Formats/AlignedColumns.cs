using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>
/// The columns of a table whose lines are lost, as far as its full rows show where they stand: by their numbers' beginnings, ends or middles. A number
/// that stands under none of them may cover several columns, and is asked about in each.
/// </summary>
internal sealed class AlignedColumns
{
    private static readonly Func<Piece, double> Middle = piece => (piece.At + piece.End) / 2;
    private static readonly Func<Piece, double>[] Edges = [piece => piece.End, piece => piece.At, Middle];

    // A head may be set otherwise than its numbers, but stands over them.
    private const double FarthestHead = 1.5;

    private readonly Piece[] heads;
    private readonly double slack;
    private readonly bool hasFull, leavesNoneEmpty, leavesSomeEmpty, mayBeMerged;

    // Where the columns' numbers stand by each of the edges that they keep, and how far they reach.
    private readonly (Func<Piece, double> Edge, (double Least, double Most)[] Columns)[] kept;
    private readonly (double At, double End)[] reach;

    /// <param name="heads">The headings of the columns of amounts.</param>
    /// <param name="rows">The numbers of each row.</param>
    /// <param name="slack">How far apart two places may be and still be one.</param>
    /// <param name="mayBeMerged">Whether the cells may have been merged before their lines were lost, as on a page.</param>
    public AlignedColumns(Piece[] heads, Piece[][] rows, double slack, bool mayBeMerged)
    {
        (this.heads, this.slack, this.mayBeMerged) = (heads, slack, mayBeMerged);
        var full = rows.Where(row => row.Length == heads.Length).ToArray();
        hasFull = full.Length > 0;
        var shown = hasFull ? full : [heads];
        (Func<Piece, double> Edge, (double Least, double Most)[] Columns)[] all = [.. Edges.Select(edge => (edge, Enumerable.Range(0, heads.Length).Select(column => (shown.Min(row => edge(row[column])), shown.Max(row => edge(row[column])))).ToArray()))];
        var spreads = all.Select(one => one.Columns.Sum(column => column.Most - column.Least)).ToArray();
        kept = [.. all.Where((_, e) => spreads[e] <= spreads.Min() + heads.Length * slack / 4)];
        reach = [.. Enumerable.Range(0, heads.Length).Select(column => (shown.Min(row => row[column].At), shown.Max(row => row[column].End)))];
        leavesNoneEmpty = hasFull && rows.Where(row => row.Length > 0 && row.Length < heads.Length).All(row => Columns(row) is var columns && row.Zip(columns).Any(one => !IsUnder(one.First, one.Second) || IsInMiddle(one.Second, columns)));
        leavesSomeEmpty = rows.Where(row => row.Length > 0 && row.Length < heads.Length).Any(row => Columns(row) is var columns && Enumerable.Range(0, heads.Length).Any(column => IsLeftEmpty(column, columns)));
    }

    /// <summary>The headings with one more for each column of numbers that has none on their line: its own may stand on the line above.</summary>
    /// <param name="heads">The headings of the columns of amounts.</param>
    /// <param name="rows">The numbers of each row.</param>
    /// <param name="above">The words of the line above the headings.</param>
    public static Piece[] WithUnnamed(Piece[] heads, Piece[][] rows, Piece[] above)
    {
        var wider = rows.Where(row => row.Length > heads.Length).GroupBy(row => row.Length).MaxBy(group => group.Count())?.ToArray() ?? [];
        // A second line of heads names what stands under each: a year reaches over several columns then.
        if (wider.Length < 2 || wider.Length * 2 < rows.Count(row => row.Length > 0) || (Array.Find(rows, row => row.Length > heads.Length)!.All(piece => !NumberCell.Of(piece.Text).IsMoney)))
            return heads;
        Piece[] columns = [.. Enumerable.Range(0, wider[0].Length).Select(c => new Piece("", wider.Average(row => row[c].At), wider.Average(row => row[c].End)))];
        var named = heads.Select(head => Enumerable.Range(0, columns.Length).MinBy(c => Edges.Min(edge => Math.Abs(edge(head) - edge(columns[c]))))).ToArray();
        // A head over the gap between two columns names neither alone.
        if (named.Distinct().Count() < heads.Length || heads.Zip(named).Any(one => Edges.Min(edge => Math.Abs(edge(one.First) - edge(columns[one.Second]))) > FarthestHead))
            return heads;
        for (var h = 0; h < heads.Length; h++)
            columns[named[h]] = heads[h];
        return [.. columns.Select(column => column.Text.Length > 0 ? column : column with { Text = above.FirstOrDefault(words => words.At < column.End && column.At < words.End)?.Text ?? "" })];
    }

    /// <summary>The cells of a row's numbers in the columns: a number between columns covers all that are free around it.</summary>
    public IReadOnlyList<Cell> Place(Piece[] numbers)
    {
        if (numbers.Length == heads.Length)
            return [.. numbers.Select(number => new Cell(number.Text))];
        var columns = Columns(numbers);
        if (columns.Distinct().Count() < columns.Length)
            return [.. heads.Select(_ => new Cell(NumberCell.Lost))];
        var cells = new Cell[heads.Length];
        Array.Fill(cells, Cell.Empty);
        foreach (var (number, column) in numbers.Zip(columns))
        {
            var (from, to) = FreeAround(column, columns);
            // What makes no number may be two that stand too near each other.
            var covers = to > from && (!IsUnder(number, column) || NumberCell.Of(number.Text) is { Content: CellContent.Doubtful, Options.Count: 0 } || (leavesNoneEmpty && IsInMiddle(column, columns))
                || (mayBeMerged && !leavesSomeEmpty && numbers.Zip(columns).All(one => IsUnder(one.First, one.Second)) && MayCoverAlike(columns)));
            cells[covers ? from : column] = new(number.Text) { Columns = covers ? to - from + 1 : 1 };
        }
        return cells;
    }

    // Without a full row there is nothing to hold a place against.
    private bool IsUnder(Piece number, int column) =>
        !hasFull || (kept.Any(one => Distance(number, one.Edge, one.Columns[column]) <= slack) && reach.Count(other => other.At < number.End && number.At < other.End) < 2);

    // Where columns may be set around their middles and no other row leaves one empty, a number under the middle one of several may cover them all.
    private bool IsInMiddle(int column, int[] columns) =>
        kept.Any(one => one.Edge == Middle) && FreeAround(column, columns) is var (from, to) && to > from && column - from == to - column;

    // A number that is set to the side that all are set to shows nothing of its reach: it may stand alone for all columns, or several for as many each.
    private bool MayCoverAlike(int[] columns) =>
        heads.Length % columns.Length == 0 && heads.Length / columns.Length is var reach
        && (IsKept(Edges[0]) && columns.Index().All(one => one.Item == (one.Index + 1) * reach - 1) || IsKept(Edges[1]) && columns.Index().All(one => one.Item == one.Index * reach));

    // Whether an empty place is none that a number's cell may reach over.
    private bool IsLeftEmpty(int empty, int[] columns) =>
        !columns.Contains(empty) && !(IsKept(Edges[0]) && columns.Any(column => column > empty)) && !(IsKept(Edges[1]) && columns.Any(column => column < empty));

    private bool IsKept(Func<Piece, double> edge) => kept.Any(one => one.Edge == edge);

    private (int From, int To) FreeAround(int column, int[] columns) =>
        (columns.Where(other => other < column).Select(other => other + 1).DefaultIfEmpty(0).Max(), columns.Where(other => other > column).Select(other => other - 1).DefaultIfEmpty(heads.Length - 1).Min());

    private int[] Columns(Piece[] numbers) =>
        [.. numbers.Select(number => Enumerable.Range(0, heads.Length).MinBy(column => hasFull ? kept.Min(one => Distance(number, one.Edge, one.Columns[column])) : Math.Abs(heads[column].End - number.End)))];

    private static double Distance(Piece number, Func<Piece, double> edge, (double Least, double Most) column) =>
        Math.Max(0, Math.Max(column.Least - edge(number), edge(number) - column.Most));
}
