namespace InvestmentCases.Documents.Excel;

/// <summary>One cell: a text, a number, or a formula with the value that the program has computed.</summary>
internal readonly record struct SheetCell(Look Look, string? Text, decimal? Number, string? Formula);

/// <summary>A choice that a range of cells offers.</summary>
internal sealed record SheetChoice(string Range, string ListFormula);

/// <summary>One sheet while it is being written. Rows and columns are counted from 1.</summary>
internal sealed class Sheet(string name)
{
    private readonly SortedDictionary<int, SortedDictionary<int, SheetCell>> rows = [];

    public string Name { get; } = name;

    public IReadOnlyDictionary<int, SortedDictionary<int, SheetCell>> Rows => rows;

    public SortedDictionary<int, double> Widths { get; } = [];

    /// <summary>Rows higher than one line, in points.</summary>
    public Dictionary<int, double> Heights { get; } = [];

    public List<SheetChoice> Choices { get; } = [];

    /// <summary>The first cell that scrolls; rows above and columns before it stay.</summary>
    public (int Row, int Column) Scrolling { get; set; } = (1, 1);

    /// <summary>Rows that are printed on every page.</summary>
    public (int First, int Last)? RepeatedRows { get; set; }

    /// <summary>A head whose columns can be filtered.</summary>
    public string? Filter { get; set; }

    /// <summary>Whether it is printed on one page; else only as wide as one.</summary>
    public bool FitsOnePage { get; init; }

    public bool IsLandscape { get; init; } = true;

    public void Text(int row, int column, string text, Look look = Look.Text) => Put(row, column, new(look, text, null, null));

    /// <summary>A text that is broken into lines in a column of <paramref name="letters"/> letters: the row grows to hold it.</summary>
    public void Broken(int row, int column, string text, int letters, Look look)
    {
        Text(row, column, text, look);
        var lines = Math.Clamp((text.Length + letters - 1) / letters, 1, 12);
        if (lines > 1)
            Heights[row] = Math.Max(Heights.GetValueOrDefault(row), 15 * lines);
    }

    public void Number(int row, int column, decimal number, Look look) => Put(row, column, new(look, null, number, null));

    /// <summary>A formula with its computed number; an empty text where it has none.</summary>
    public void Formula(int row, int column, string formula, decimal? computed, Look look) =>
        Put(row, column, new(look, computed is null ? "" : null, computed, formula));

    public void TextFormula(int row, int column, string formula, string computed, Look look = Look.Right) =>
        Put(row, column, new(look, computed, null, formula));

    /// <summary>A1, or $A$1 where <paramref name="absolute"/>.</summary>
    public static string Address(int row, int column, bool absolute = false) =>
        absolute ? FormattableString.Invariant($"${Letters(column)}${row}") : FormattableString.Invariant($"{Letters(column)}{row}");

    public static string Range(int row, int column, int lastRow, int lastColumn, bool absolute = false) =>
        $"{Address(row, column, absolute)}:{Address(lastRow, lastColumn, absolute)}";

    /// <summary>The range as other sheets and names write it: 'Sheet'!$A$1:$B$2.</summary>
    public string RangeFromElsewhere(int row, int column, int lastRow, int lastColumn) =>
        $"'{Name}'!{Range(row, column, lastRow, lastColumn, absolute: true)}";

    public string AddressFromElsewhere(int row, int column) => $"'{Name}'!{Address(row, column, absolute: true)}";

    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    private void Put(int row, int column, SheetCell cell)
    {
        if (!rows.TryGetValue(row, out var cells))
            rows[row] = cells = [];
        cells[column] = cell;
    }
}
