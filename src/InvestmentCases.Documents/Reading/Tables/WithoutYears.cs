using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>A table with one column of amounts and no year over it: the year is the one of its caption, else the first of the case; asked about either way.</summary>
internal static class WithoutYears
{
    public static TableHead? Head(IReadOnlyList<IReadOnlyList<Cell>> rows, TableContext context)
    {
        if (rows.Count < 2 || rows[0].Count < 2)
            return null;
        var money = Enumerable.Range(1, rows[0].Count - 1).Where(c => IsMoney(rows, c)).ToArray();
        if (money.Length != 1 || YearWords.Read(rows[0][money[0]].Text).Role is HeadRole.Span)
            return null;
        // "Forudsætning, Værdi" and "Scenarie, Nettogevinst 2026-2030" are no amounts of one year.
        if (CountWords.IsAssumption(rows[0][0].Text) || rows[0].Any(cell => YearWords.HasSpan(cell.Text) || CountWords.IsNoMoney(cell.Text)))
            return null;
        var year = YearWords.OnlyYearIn($"{context.Caption} {string.Join(' ', rows[0].Select(cell => cell.Text))}");
        var hasHead = !NumberCell.Of(rows[0][money[0]]).IsMoney;
        var printed = hasHead ? rows[0][money[0]].Text : "";
        if (UnitWords.In($"{context.Caption} {string.Join(' ', rows[0].Select(cell => cell.Text))}") is null && !rows.Any(row => NumberCell.Of(row[money[0]]).OwnUnit is not null))
            return null;
        var column = new AmountColumn(money[0], year is { } named ? new(HeadRole.Year, named, Rest: "?") : new(HeadRole.Ordinal, 1), "", printed);
        return new(hasHead ? 1 : 0, [column], [.. Enumerable.Range(0, rows[0].Count).Where(c => c != money[0])], printed, hasHead ? rows[0][0].Text : "");
    }

    /// <summary>Whether the year of a column was concluded from the caption.</summary>
    public static bool IsConcluded(AmountColumn column) => column.Head.Rest == "?";

    private static bool IsMoney(IReadOnlyList<IReadOnlyList<Cell>> rows, int column)
    {
        var cells = rows.Skip(1).Where(row => !RowWords.IsPayback(row[0].Text) && !CountWords.IsNoMoney(row[0].Text)).Select(row => NumberCell.Of(row[column])).Where(cell => cell.Content != CellContent.Empty).ToArray();
        return cells.Length > 0 && cells.All(cell => cell.IsMoney) && !YearWords.Read(rows[0][column].Text).Role.Equals(HeadRole.NoAmount);
    }
}
