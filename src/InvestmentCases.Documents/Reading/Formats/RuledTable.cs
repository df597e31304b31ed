
namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>
/// A table that is drawn on a page with lines between its cells. A grid whose lines part less than its words do is none: two numbers beside each other in one cell
/// show that the lines of columns are lacking, and the places of the words are the better evidence.
/// </summary>
internal sealed class RuledTable
{
    private readonly RuledGrid grid;
    private readonly Dictionary<RuledCell, List<PageWord>> words = [];
    private readonly double height, width, padding;
    private readonly CellLines texts;

    private RuledTable(RuledGrid grid, IReadOnlyList<PageWord> inside, double height, double width, CellLines texts)
    {
        (this.grid, this.height, this.width, this.texts) = (grid, height, width, texts);
        var at = new RuledCell[grid.Rows.Length - 1, grid.Columns.Length - 1];
        foreach (var cell in grid.Cells)
            for (var r = cell.Row; r < cell.Row + cell.Down; r++)
                for (var c = cell.Column; c < cell.Column + cell.Across; c++)
                    at[r, c] = cell;
        foreach (var word in inside)
        {
            var middle = word.BoundingBox.Centroid;
            var cell = at[Math.Max(0, Array.FindLastIndex(grid.Rows, edge => edge > middle.Y)), Math.Max(0, Array.FindLastIndex(grid.Columns, edge => edge < middle.X))];
            if (!words.TryGetValue(cell, out var own))
                words[cell] = own = [];
            own.Add(word);
        }
        // What stands nearest to an edge shows how much room the cells leave.
        padding = words.SelectMany(cell => cell.Value.SelectMany(word => new[] { word.BoundingBox.Left - cell.Key.Left, cell.Key.Right - word.BoundingBox.Right })).Where(gap => gap >= 0).DefaultIfEmpty(0).Min();
    }

    /// <summary>The edges of its columns from the left.</summary>
    public IReadOnlyList<double> Columns => grid.Columns;

    public double Top => grid.Top;

    public double Bottom => grid.Bottom;

    public double Left => grid.Left;

    /// <summary>The rows, every cell in its place.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    /// <summary>The tables of a page; their words are taken out of <paramref name="left"/>.</summary>
    public static IReadOnlyList<RuledTable> Take(PageRules rules, List<PageWord> left, double height, double width, CellLines texts)
    {
        var found = new List<RuledTable>();
        foreach (var grid in RuledGrid.In(rules))
        {
            var inside = left.Where(word => word.BoundingBox.Centroid is var middle && middle.X > grid.Left && middle.X < grid.Right && middle.Y > grid.Bottom && middle.Y < grid.Top).ToArray();
            if (inside.Length < 2 || new RuledTable(grid, inside, height, width, texts) is not { } table || !table.IsTable() || !table.Build())
                continue;
            found.Add(table);
            var taken = inside.ToHashSet();
            left.RemoveAll(taken.Contains);
        }
        return [.. found.OrderByDescending(table => table.Top).ThenBy(table => table.Left)];
    }

    // A box around text, a form's empty boxes and the lines of a chart have words in few of their rows or columns; a table of amounts may have many empty cells, but hardly an empty row or column.
    private bool IsTable()
    {
        var (rows, columns) = (words.Keys.Select(cell => cell.Row).Distinct().Count(), words.Keys.Select(cell => cell.Column).Distinct().Count());
        return rows >= 2 && columns >= 2 && rows * 2 >= grid.Cells.Select(cell => cell.Row).Distinct().Count() && columns * 2 >= grid.Cells.Select(cell => cell.Column).Distinct().Count()
            && words.All(cell => cell.Value.TrueForAll(word => !Crosses(word, cell.Key)));
    }

    // A number that goes over a line belongs to no cell for certain.
    private bool Crosses(PageWord word, RuledCell cell) =>
        word.Text.Any(char.IsAsciiDigit) && (cell.Left - word.BoundingBox.Left > width || word.BoundingBox.Right - cell.Right > width);

    private bool Build()
    {
        var laid = new MergedGrid();
        for (var r = 0; r < grid.Rows.Length - 1; r++)
        {
            laid.NextRow();
            var own = grid.Cells.Where(cell => cell.Row == r).ToArray();
            if (HoldsSeveralRows(own))
                return false;
            foreach (var cell in own)
                if (!words.TryGetValue(cell, out var inside))
                    laid.Add(Cell.Empty, cell.Across, cell.Down);
                else if (!HasNumbersBeside(inside))
                    laid.Add(new(Text(cell, inside)), cell.Across, cell.Down);
                else if (cell.Down == 1 && InColumns(cell, inside) is { } parted)
                    foreach (var one in parted)
                        laid.Add(one);
                else
                    return false;
        }
        Rows = laid.Rows;
        return true;
    }

    private List<PageWord>[] Lines(List<PageWord> inside) => [.. PageLines.Of(inside, height)];

    // As many names under each other as numbers, in one row: the lines between the rows are lacking.
    private bool HoldsSeveralRows(RuledCell[] row)
    {
        var lines = row.Where(words.ContainsKey).Select(cell => Lines(words[cell])).ToArray();
        var numbers = lines.Where(cell => cell.Length > 1 && cell.All(line => line[^1].IsNumber)).Select(cell => cell.Length).ToArray();
        return numbers.Length > 1 && lines[0].Length >= numbers.Max() && !lines[0][0][0].IsNumber;
    }

    private bool HasNumbersBeside(List<PageWord> inside) =>
        Lines(inside).Any(line => line.Zip(line.Skip(1)).Any(pair => pair.First.IsNumber && pair.Second.IsNumber && pair.First.IsPartedFrom(pair.Second, width)));

    // Numbers of a row without upright lines stand in the columns of the other rows, where each stands wholly within one.
    private Cell[]? InColumns(RuledCell cell, List<PageWord> inside)
    {
        var boxes = Enumerable.Range(cell.Column, cell.Across).Select(c => cell with { Column = c, Across = 1, Left = grid.Columns[c], Right = grid.Columns[c + 1] }).ToArray();
        var parted = boxes.Select(box => inside.Where(word => word.BoundingBox.Left >= box.Left - 1 && word.BoundingBox.Right <= box.Right + 1).ToList()).ToArray();
        return parted.Sum(own => own.Count) == inside.Count && !parted.Any(HasNumbersBeside) ? [.. boxes.Zip(parted).Select(one => one.Second.Count == 0 ? Cell.Empty : new Cell(Text(one.First, one.Second)))] : null;
    }

    private string Text(RuledCell cell, List<PageWord> inside) => texts.Joined(Lines(inside), cell.Right - cell.Left - padding * 2);
}
