using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>A column of amounts, or one that was left and why.</summary>
/// <param name="At">The column's place in the grid.</param>
/// <param name="Head">What its heading says.</param>
/// <param name="Group">What stands over it beside the year: "Korrigeret budget", "Scenarie lav"; empty where nothing does.</param>
/// <param name="Printed">The whole heading as printed.</param>
internal sealed record AmountColumn(int At, YearHead Head, string Group, string Printed);

/// <summary>The head of a table: where its rows begin, which columns hold amounts and which hold labels.</summary>
internal sealed record TableHead(int FirstRow, IReadOnlyList<AmountColumn> Amounts, IReadOnlyList<int> Labels, string Titles, string Corner)
{
    /// <summary>The places of the rows that are the head of a table: a year in two cells, or in one beside words only.</summary>
    public static IReadOnlyList<int> RowsIn(IReadOnlyList<IReadOnlyList<Cell>> rows) => [.. Enumerable.Range(0, rows.Count).Where(r => IsHead(rows, r))];

    private static bool IsHead(IReadOnlyList<IReadOnlyList<Cell>> rows, int r)
    {
        var heads = rows[r].Select(cell => YearWords.Read(cell.Text)).ToArray();
        var years = heads.Count(head => head.IsYear);
        if (years == 0 || rows[r].Where((cell, c) => heads[c].Role == HeadRole.None && c > 0).Any(cell => NumberCell.Of(cell).IsMoney))
            return false;
        if (years >= 2)
            return !heads[0].IsYear || years > 2 || heads.Skip(1).Count(head => head.IsYear) > 1;
        // One year alone: a head only where amounts stand under it and the cell is no label.
        var at = Array.FindIndex(heads, head => head.IsYear);
        return at > 0 && Enumerable.Range(r + 1, Math.Min(4, rows.Count - r - 1)).Any(below => at < rows[below].Count && NumberCell.Of(rows[below][at]).IsMoney)
            && rows[r].Where((cell, c) => c != at && heads[c].Role == HeadRole.None).All(cell => !NumberCell.Of(cell).IsMoney);
    }

    /// <summary>Reads the head whose row of years is <paramref name="yearRow"/>.</summary>
    public static TableHead Read(IReadOnlyList<IReadOnlyList<Cell>> rows, int yearRow)
    {
        var width = rows[yearRow].Count;
        var heads = rows[yearRow].Select(cell => YearWords.Read(cell.Text)).ToArray();
        Spread(rows[yearRow], heads);
        Count(rows[yearRow], heads);
        var first = yearRow + 1;
        var under = new string[width];
        while (first < rows.Count && IsUnderHead(rows[first], heads) is true)
        {
            for (var c = 0; c < width; c++)
                under[c] = $"{under[c]} {rows[first][c].Text}".Trim();
            first++;
        }
        var firstYear = Array.FindIndex(heads, head => head.IsYear);
        var over = GroupsOver(rows, yearRow, firstYear);
        // A name beside what stands over the years is that of the labels' column.
        bool IsBeside(int r, int c) => c < firstYear && rows[r].Skip(firstYear).Any(over => over.Text.Length > 0);
        var titles = string.Join(' ', Enumerable.Range(0, yearRow).SelectMany(r => rows[r].Where((cell, c) => cell.Text.Length > 0 && !IsBeside(r, c))).Select(cell => cell.Text)).Replace('\n', ' ');
        var amounts = new List<AmountColumn>();
        var labels = new List<int>();
        for (var c = 0; c < width; c++)
        {
            var head = heads[c];
            // "I alt" may stand in the row above the years, or below them.
            if (head.Role == HeadRole.None && c > firstYear)
                head = new[] { over[c], under[c] ?? "" }.Select(YearWords.Read).FirstOrDefault(other => other.Role is HeadRole.Total or HeadRole.Permanent or HeadRole.Percent or HeadRole.NoAmount);
            if (head.IsYear && under[c] is { Length: > 0 } beneath && YearWords.Read(beneath) is { Role: HeadRole.Percent or HeadRole.NoAmount } other2)
                head = other2;
            var printed = string.Join(' ', new[] { over[c], rows[yearRow][c].Text, under[c] ?? "" }.Where(text => text.Length > 0));
            if ((head.Role == HeadRole.None && (c < firstYear || !HasAmounts(rows, first, c))) || (c < firstYear && !head.IsYear && !HasAmounts(rows, first, c)))
                labels.Add(c);
            else
                amounts.Add(new(c, head, Group(over[c], head.Rest ?? "", under[c] ?? ""), printed));
        }
        var corner = string.Join(' ', labels.Where(c => c < firstYear).SelectMany(c => Enumerable.Range(0, yearRow).Where(r => IsBeside(r, c)).Select(r => rows[r][c].Text).Append(rows[yearRow][c].Text).Append(under[c] ?? "")).Where(text => text.Length > 0)).Replace('\n', ' ');
        return new(first, amounts, labels, titles, corner);
    }

    private static void Spread(IReadOnlyList<Cell> row, YearHead[] heads)
    {
        for (var c = 0; c < row.Count; c++)
            for (var k = 1; heads[c].IsYear && k < row[c].Columns && c + k < row.Count; k++)
                heads[c + k] = heads[c];
    }

    // "Budget 2026, Overslagsår 1, 2, 3": the years after it, where they are counted from 1 without a gap.
    private static void Count(IReadOnlyList<Cell> row, YearHead[] heads)
    {
        var (budget, next) = (0, 1);
        for (var c = 0; c < row.Count; c++)
            if (heads[c].Role == HeadRole.Year)
                (budget, next) = (heads[c].Year, 1);
            else if (heads[c].Role == HeadRole.None && budget > 0 && YearWords.YearsAfterBudget(row[c].Text) == next)
                heads[c] = new(HeadRole.Year, budget + next++, GoesOn: true);
    }

    // A row under the years belongs to the head where it holds words over the amounts and no number: "Budget", "kr.", "1.000 kr."
    private static bool? IsUnderHead(IReadOnlyList<Cell> row, YearHead[] heads)
    {
        var over = row.Where((_, c) => heads[c].Role != HeadRole.None).Select(NumberCell.Of).ToArray();
        return over.Any(cell => cell.Content == CellContent.Text && !RowWords.IsPayback(string.Join(' ', row.Select(c => c.Text)))) && !over.Any(cell => cell.IsMoney || cell.Content == CellContent.Percent)
            && over.Count(cell => cell.Content == CellContent.Text) * 2 >= over.Length && row.Where((_, c) => heads[c].Role == HeadRole.None).All(cell => cell.Text.Length == 0 || UnitWords.In(cell.Text) is not null)
            || (row.Any(cell => UnitWords.In(cell.Text) is not null) && row.All(cell => cell.Text.Length == 0 || (UnitWords.In(cell.Text) is not null && cell.Text.Length < 20)));
    }

    private static string[] GroupsOver(IReadOnlyList<IReadOnlyList<Cell>> rows, int yearRow, int firstYear)
    {
        var over = new string[rows[yearRow].Count];
        Array.Fill(over, "");
        for (var r = 0; r < yearRow; r++)
        {
            if (rows[r].Count(cell => cell.Text.Length > 0) == 1 && rows[r][0].Text.Length > 0)
                continue;
            var (current, left) = ("", 0);
            for (var c = Math.Max(firstYear, 0); c < over.Length; c++)
            {
                if (rows[r][c].Text.Length > 0)
                    (current, left) = (rows[r][c].Text, rows[r][c].Columns > 1 ? rows[r][c].Columns : int.MaxValue);
                if (left-- > 0)
                    over[c] = $"{over[c]} {current}".Trim();
            }
        }
        return over;
    }

    private static bool HasAmounts(IReadOnlyList<IReadOnlyList<Cell>> rows, int first, int column)
    {
        var cells = rows.Skip(first).Select(row => NumberCell.Of(row[column])).Where(cell => !NumberCell.IsNothing(NumberCell.Plain(cell.Text))).ToArray();
        return cells.Length > 0 && cells.Count(cell => cell.IsMoney) * 2 > cells.Length;
    }

    private static string Group(string over, string rest, string under) =>
        string.Join(' ', new[] { over, rest, under }.Select(text => NumberCell.Plain(text)).Where(text => text.Length > 0 && UnitWords.In(text) is null && UnitWords.PriceLevelIn(text) is null));
}
