using System.Globalization;
using AngleSharp.Dom;

namespace InvestmentCases.Web.Components.Markdown;

/// <summary>A pasted table as Markdown: its first row is the head, cells that span others leave the rest empty, columns of numbers stand to the right.</summary>
internal static class PastedTable
{
    private const int MostColumns = 60;

    /// <param name="table">The table.</param>
    /// <param name="textOf">A cell's contents on one line.</param>
    /// <returns>Null where it is no table but a frame around other things: one row of one cell, or a table in a table.</returns>
    public static string? ToMarkdown(IElement table, Func<IElement, string> textOf)
    {
        if (table.QuerySelector("table") is not null)
            return null;
        var rows = Spread(table, textOf).Where(row => row.Any(cell => !string.IsNullOrEmpty(cell))).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns == 0 || (columns == 1 && rows.Count == 1))
            return null;
        string Row(IEnumerable<string?> cells) => "| " + string.Join(" | ", cells.Concat(Enumerable.Repeat("", columns)).Take(columns).Select(cell => cell ?? "")) + " |";
        var ruler = "|" + string.Concat(Enumerable.Range(0, columns).Select(column => IsOfNumbers(rows, column) ? " --: |" : " --- |"));
        return string.Join('\n', rows.Skip(1).Select(Row).Prepend(ruler).Prepend(Row(rows[0])));
    }

    /// <summary>Rows of cells, where what a cell spans is null.</summary>
    private static List<List<string?>> Spread(IElement table, Func<IElement, string> textOf)
    {
        var rows = new List<List<string?>>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var tr in table.QuerySelectorAll("tr"))
        {
            var row = new List<string?>();
            foreach (var cell in tr.Children.Where(cell => cell.LocalName is "td" or "th"))
            {
                while (taken.Contains((rows.Count, row.Count)))
                    row.Add(null);
                var (wide, high) = (SpanOf(cell, "colspan"), SpanOf(cell, "rowspan"));
                for (var below = 1; below < high; below++)
                    for (var beside = 0; beside < wide; beside++)
                        taken.Add((rows.Count + below, row.Count + beside));
                row.Add(textOf(cell));
                row.AddRange(Enumerable.Repeat<string?>(null, wide - 1));
            }
            rows.Add(row.Count > MostColumns ? row[..MostColumns] : row);
        }
        return rows;
    }

    private static int SpanOf(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private static bool IsOfNumbers(List<List<string?>> rows, int column)
    {
        var cells = rows.Skip(1).Select(row => row.ElementAtOrDefault(column)).Where(cell => !string.IsNullOrEmpty(cell)).ToList();
        return cells.Count > 0 && cells.All(cell => cell!.Any(char.IsAsciiDigit) && !cell!.Any(char.IsLetter));
    }
}
