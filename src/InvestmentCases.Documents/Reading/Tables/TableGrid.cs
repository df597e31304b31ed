using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Brings a table into the one shape that is read: no empty rows or columns, years across the top, one head.</summary>
internal static class TableGrid
{
    /// <summary>The tables that one grid holds: one for each head of years, with what stands above it. Years down the side are turned to the top.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<Cell>>> Split(TableBlock block)
    {
        var rows = WithoutEmpty([.. block.Rows.Where(row => !IsPageMark(row)).Select(WithSplitYears)]);
        if (rows.Count == 0)
            yield break;
        if (TableHead.RowsIn(rows).Count == 0 && YearsDownTheSide(rows) is { } column)
            rows = Turned(rows, column);
        rows = WithWholeHeads(rows);
        var heads = TableHead.RowsIn(rows).ToList();
        rows = WithHeadsOverTheirColumns(rows, heads);
        heads = [.. TableHead.RowsIn(rows)];
        // The same head again is that of a new page, not of a new table.
        var again = heads.Skip(1).Where(head => Heads(rows[head]).SequenceEqual(Heads(rows[heads[0]]))).ToHashSet();
        if (again.Count > 0)
        {
            rows = [.. rows.Where((row, r) => !again.Contains(r) && !(again.Contains(r + 1) && RowWords.IsContinuation(string.Join(' ', row.Select(cell => cell.Text)))))];
            heads = [.. TableHead.RowsIn(rows)];
        }
        if (heads.Count < 2)
        {
            yield return rows;
            yield break;
        }
        var from = 0;
        for (var h = 0; h < heads.Count; h++)
        {
            var to = h + 1 < heads.Count ? TitlesBefore(rows, heads[h + 1], heads[h] + 1) : rows.Count;
            if (to > heads[h] + 1)
                yield return WithoutEmpty([.. rows.Skip(from).Take(to - from)]);
            from = to;
        }
    }

    // "2026-27, 2027-28, 2028-29" beside each other are split years, as "2026/27" is; one alone covers two.
    private static IReadOnlyList<Cell> WithSplitYears(IReadOnlyList<Cell> row)
    {
        var from = row.Select(cell => YearWords.HyphenatedSplit(cell.Text)).ToArray();
        return from.OfType<int>().ToArray() is { Length: >= 2 } years && years.Zip(years.Skip(1)).All(pair => pair.Second == pair.First + 1)
            ? [.. row.Select((cell, c) => from[c] is null ? cell : cell with { Text = cell.Text.Replace('-', '/').Replace('–', '/') })]
            : row;
    }

    // "I alt 2027-" and "2029" under it are one heading over two lines.
    private static IReadOnlyList<IReadOnlyList<Cell>> WithWholeHeads(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        for (var r = 0; r + 1 < rows.Count; r++)
            if (rows[r].Count(cell => YearWords.Read(cell.Text).IsYear) >= 2 && rows[r + 1].Index().Where(cell => cell.Item.Text.Length > 0).ToArray() is { Length: > 0 } under && under.All(cell => rows[r][cell.Index].Text.TrimEnd() is { Length: > 0 } above && above[^1] is '-' or '–'))
                return [.. rows.Take(r), [.. rows[r].Select((cell, c) => rows[r + 1][c].Text.Length == 0 ? cell : cell with { Text = $"{cell.Text.TrimEnd()}{rows[r + 1][c].Text}" })], .. rows.Skip(r + 2)];
        return rows;
    }

    // A head that lost the empty cell over the labels on the way stands one column too far to the left: over a column of words, and over none at the right.
    private static IReadOnlyList<IReadOnlyList<Cell>> WithHeadsOverTheirColumns(IReadOnlyList<IReadOnlyList<Cell>> rows, List<int> heads) =>
        [.. rows.Select((row, r) => heads.Contains(r) && YearWords.Read(row[0].Text).IsYear && row[^1].Text.Length == 0 && rows.Skip(r + 1).Where(below => below.Any(cell => NumberCell.Of(cell).IsMoney)).ToArray() is { Length: > 0 } below
            && below.All(under => NumberCell.Of(under[0]).Content is CellContent.Text or CellContent.Empty) && below.Any(under => NumberCell.Of(under[^1]).IsMoney) ? [Cell.Empty, .. row.Take(row.Count - 1)] : row)];

    // "Side 3 af 4" stands between the rows of a table that goes on over the page.
    private static bool IsPageMark(IReadOnlyList<Cell> row) => row.Where(cell => cell.Text.Length > 0).ToArray() is [var only] && RowWords.IsPageMark(NumberCell.Plain(only.Text));

    private static IEnumerable<(HeadRole, int)> Heads(IReadOnlyList<Cell> row) => row.Select(cell => YearWords.Read(cell.Text)).Select(head => (head.Role, head.Year));

    // Words right above a second head are its own titles.
    private static int TitlesBefore(IReadOnlyList<IReadOnlyList<Cell>> rows, int head, int least)
    {
        var from = head;
        while (from > least && rows[from - 1].All(cell => !NumberCell.Of(cell).IsMoney && cell.Text.Trim() is not ("-" or "–")))
            from--;
        return from;
    }

    private static IReadOnlyList<IReadOnlyList<Cell>> WithoutEmpty(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var filled = rows.Where(row => row.Any(cell => cell.Text.Trim().Length > 0)).Select(row => row.Concat(Enumerable.Repeat(Cell.Empty, width - row.Count)).ToArray()).ToArray();
        var columns = Enumerable.Range(0, width).Where(c => filled.Any(row => row[c].Text.Trim().Length > 0)).ToArray();
        return [.. filled.Select(row => (IReadOnlyList<Cell>)[.. columns.Select(c => row[c].Columns == 1 ? row[c] : row[c] with { Columns = columns.Count(other => other >= c && other < c + row[c].Columns) })])];
    }

    /// <summary>The column that holds years in two rows or more, beside amounts; null where none does.</summary>
    private static int? YearsDownTheSide(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        // Without a line of names nothing says what the numbers are.
        for (var c = 0; c < Math.Min(2, rows[0].Count) && !YearWords.Read(rows[0][c].Text).IsYear; c++)
        {
            var years = rows.Where(row => YearWords.Read(row[c].Text).IsYear).ToArray();
            if (years.Length >= 2 && years.All(row => row.Skip(c + 1).Any(cell => NumberCell.Of(cell).Content is CellContent.Number or CellContent.Doubtful || cell.Text.Trim() is "-" or "–")))
                return c;
        }
        return null;
    }

    // Rows above the first year are the lines' names; a row with one cell only is a title and stays at the top.
    private static IReadOnlyList<IReadOnlyList<Cell>> Turned(IReadOnlyList<IReadOnlyList<Cell>> rows, int side)
    {
        var firstYear = Enumerable.Range(0, rows.Count).First(r => YearWords.Read(rows[r][side].Text).IsYear);
        var titles = rows.Take(firstYear).Where(row => row.Count(cell => cell.Text.Length > 0) == 1 && row[0].Text.Length > 0).ToArray();
        var names = rows.Take(firstYear).Where(row => !titles.Contains(row)).ToArray();
        var notes = rows.Skip(firstYear).Where(row => row.Count(cell => cell.Text.Length > 0) == 1 && row[side].Text.Length > 0 && !YearWords.Read(row[side].Text).IsYear).ToArray();
        var years = rows.Skip(firstYear).Where(row => !notes.Contains(row)).ToArray();
        var width = rows[0].Count;
        var turned = new List<IReadOnlyList<Cell>>();
        foreach (var title in titles)
            turned.Add([.. title.Take(1), .. Enumerable.Repeat(Cell.Empty, Math.Max(0, names.Length + years.Length - 1))]);
        turned.Add([.. Enumerable.Repeat(Cell.Empty, Math.Max(1, names.Length) - 1), new Cell(names.Length > 0 ? names[^1][side].Text : ""), .. years.Select(row => new Cell(row[side].Text))]);
        for (var c = 0; c < width; c++)
            if (c != side)
                turned.Add([.. names.Length == 0 ? [Cell.Empty] : names.Select(row => new Cell(NameAt(row, c))), .. years.Select(row => row[c] with { Columns = 1 })]);
        return WithoutEmpty(turned);
    }

    // A name that covers several columns is the name of each.
    private static string NameAt(IReadOnlyList<Cell> row, int column)
    {
        for (var c = column; c >= 0; c--)
            if (row[c].Text.Length > 0)
                return c == column || row[c].Columns > column - c ? row[c].Text : "";
        return "";
    }
}
