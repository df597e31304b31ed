using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Lays out cells that cover several rows and columns as a grid in which every cell has its place.</summary>
internal sealed class MergedGrid
{
    private const int WidestCell = 500;

    private readonly List<List<Cell?>> rows = [];
    private int row = -1, column, places;

    /// <summary>The finished rows, all of the same width.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows
    {
        get
        {
            var width = rows.Count == 0 ? 0 : rows.Max(cells => cells.Count);
            return [.. rows.Take(row + 1).Select(cells => (IReadOnlyList<Cell>)[.. cells.Select(cell => cell ?? Cell.Empty), .. Enumerable.Repeat(Cell.Empty, width - cells.Count)])];
        }
    }

    public void NextRow() => (row, column) = (row + 1, 0);

    /// <summary>Puts the next cell of the row in the first free place.</summary>
    public void Add(Cell cell, int columns = 1, int down = 1)
    {
        columns = Math.Clamp(columns, 1, WidestCell);
        down = Math.Clamp(down, 1, WidestCell);
        while (At(row, column) is not null)
            column++;
        if ((places += columns * down) > Refusals.MostCells)
            throw Refusals.TooManyCells(Domain.Say.In($"tabellen", $"the table"));
        var below = Covered(cell);
        for (var r = 0; r < down; r++)
            for (var c = 0; c < columns; c++)
                Put(row + r, column + c, r == 0 && c == 0 ? cell with { Columns = columns } : r > 0 && c == 0 ? below : Cell.Empty);
        column += columns;
    }

    /// <summary>What stands in a row that a cell from above goes on in: of a number it cannot be told which row it belongs to.</summary>
    public static Cell Covered(Cell cell) => NumberCell.Of(cell).IsMoney && !YearWords.Read(cell.Text).IsYear ? new(NumberCell.Lost) : Cell.Empty;

    private Cell? At(int r, int c) => r < rows.Count && c < rows[r].Count ? rows[r][c] : null;

    private void Put(int r, int c, Cell cell)
    {
        while (rows.Count <= r)
            rows.Add([]);
        while (rows[r].Count <= c)
            rows[r].Add(null);
        rows[r][c] = cell;
    }
}
