namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>A cell of a ruled grid: the lines around it, counted from the left and from above, and its box on the page.</summary>
internal readonly record struct RuledCell(int Row, int Column, int Down, int Across, double Left, double Right, double Top, double Bottom);

/// <summary>Lines that meet, and the cells that they part. Where a line between two cells is lacking, they are one.</summary>
/// <param name="Columns">The edges of the columns from the left.</param>
/// <param name="Rows">The edges of the rows from above.</param>
/// <param name="Cells">The cells, row by row.</param>
internal sealed record RuledGrid(double[] Columns, double[] Rows, IReadOnlyList<RuledCell> Cells)
{
    private const int MostPlaces = 40_000;

    // Borders meet, an underline within a cell ends before them.
    private const double Touching = 1.5;

    public double Left => Columns[0];

    public double Right => Columns[^1];

    public double Top => Rows[0];

    public double Bottom => Rows[^1];

    /// <summary>The grids of a page, those within others first.</summary>
    public static IReadOnlyList<RuledGrid> In(PageRules rules)
    {
        var (levels, uprights) = (rules.Levels, rules.Uprights);
        var sets = new Sets(levels.Count + uprights.Count);
        // Both are in the order of their places.
        for (var l = 0; l < levels.Count; l++)
            for (var u = FirstFrom(uprights, levels[l].From - Touching); u < uprights.Count && uprights[u].At <= levels[l].To + Touching; u++)
                if (levels[l].At >= uprights[u].From - Touching && levels[l].At <= uprights[u].To + Touching)
                    sets.Join(l, levels.Count + u);
        return
        [
            .. Enumerable.Range(0, levels.Count + uprights.Count).GroupBy(sets.Of)
                .Select(set => Of([.. set.Where(i => i < levels.Count).Select(i => levels[i])], [.. set.Where(i => i >= levels.Count).Select(i => uprights[i - levels.Count])]))
                .OfType<RuledGrid>().OrderBy(grid => (grid.Right - grid.Left) * (grid.Top - grid.Bottom)),
        ];
    }

    private static int FirstFrom(IReadOnlyList<Rule> rules, double at)
    {
        var (low, high) = (0, rules.Count);
        while (low < high)
            if (rules[(low + high) / 2].At < at)
                low = (low + high) / 2 + 1;
            else
                high = (low + high) / 2;
        return low;
    }

    // Borders left and right, or above and below, may be lacking: the other lines show how far the table reaches.
    private static RuledGrid? Of(Rule[] levels, Rule[] uprights)
    {
        if (levels.Length < 2 || uprights.Length < 1)
            return null;
        var columns = Places([.. uprights.Select(rule => rule.At), levels.Min(rule => rule.From), levels.Max(rule => rule.To)]);
        var rows = Places([.. levels.Select(rule => rule.At), uprights.Min(rule => rule.From), uprights.Max(rule => rule.To)]);
        Array.Reverse(rows);
        var (across, down) = (columns.Length - 1, rows.Length - 1);
        if (across < 2 || down < 2 || (long)across * down > MostPlaces)
            return null;
        var sets = new Sets(across * down);
        var edges = uprights.ToLookup(rule => Nearest(columns, rule.At));
        var lines = levels.ToLookup(rule => Nearest(rows, rule.At));
        for (var r = 0; r < down; r++)
            for (var c = 0; c < across; c++)
            {
                var (middle, height) = ((columns[c] + columns[c + 1]) / 2, (rows[r] + rows[r + 1]) / 2);
                if (c + 1 < across && !edges[c + 1].Any(rule => rule.From <= height && height <= rule.To))
                    sets.Join(r * across + c, r * across + c + 1);
                if (r + 1 < down && !lines[r + 1].Any(rule => rule.From <= middle && middle <= rule.To))
                    sets.Join(r * across + c, (r + 1) * across + c);
            }
        var cells = Enumerable.Range(0, across * down).GroupBy(sets.Of).Select(set => Cell([.. set], across, columns, rows)).ToArray();
        // What is no rectangle is no cell.
        return cells.Any(cell => cell is null) ? null : new(columns, rows, [.. cells.Select(cell => cell!.Value).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);
    }

    private static RuledCell? Cell(int[] places, int across, double[] columns, double[] rows)
    {
        var (top, bottom, left, right) = (places.Min(p => p / across), places.Max(p => p / across) + 1, places.Min(p => p % across), places.Max(p => p % across) + 1);
        return places.Length == (bottom - top) * (right - left) ? new(top, left, bottom - top, right - left, columns[left], columns[right], rows[top], rows[bottom]) : null;
    }

    // Lines that stand as near as double lines do are one.
    private static double[] Places(double[] all)
    {
        Array.Sort(all);
        var places = new List<double>();
        foreach (var place in all)
            if (places.Count == 0 || place - places[^1] > PageRules.Slack)
                places.Add(place);
        return [.. places];
    }

    private static int Nearest(double[] places, double at) => Enumerable.Range(0, places.Length).MinBy(p => Math.Abs(places[p] - at));

    private sealed class Sets(int count)
    {
        private readonly int[] parents = [.. Enumerable.Range(0, count)];

        public int Of(int one)
        {
            while (parents[one] != one)
                one = parents[one] = parents[parents[one]];
            return one;
        }

        public void Join(int one, int other) => parents[Of(one)] = Of(other);
    }
}
