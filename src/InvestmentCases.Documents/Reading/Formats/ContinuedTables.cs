using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Rows parted from their table by an empty row or the end of a page: "I alt" set apart below, the second block of a sheet. They have no years of their own, and their numbers stand in the table's columns.</summary>
internal static class ContinuedTables
{
    /// <summary>The blocks with such rows in the table that they belong to.</summary>
    public static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>();
        foreach (var block in blocks)
            if (block is TableBlock rest && joined.Count > 0 && joined[^1] is TableBlock table && GoesOn(table, rest))
                joined[^1] = table with { Rows = [.. table.Rows, .. rest.Rows.Select(row => Widened(row, table.Rows[0].Count))] };
            else if (block is TableBlock next && joined is [.., TableBlock first, HeadingBlock or ParagraphBlock] && IsContinuation(joined[^1]) && Years(first).SequenceEqual(Years(next)) && first.Rows[0].Count == next.Rows[0].Count)
            {
                joined.RemoveAt(joined.Count - 1);
                joined[^1] = first with { Rows = [.. first.Rows, .. next.Rows] };
            }
            else
                joined.Add(block);
        return joined;
    }

    // "Tabel 3, fortsat" between the two halves of a table, each with its head.
    private static bool IsContinuation(Block block) => RowWords.IsContinuation(block is HeadingBlock heading ? heading.Text : ((ParagraphBlock)block).Text) && (block as ParagraphBlock)?.Text.Length is null or < 60;

    private static IEnumerable<int> Years(TableBlock table) => TableHead.RowsIn(table.Rows) is [var head, ..] ? table.Rows[head].Select(cell => YearWords.Read(cell.Text)).Where(year => year.IsYear).Select(year => year.Year) : [];

    private static bool GoesOn(TableBlock table, TableBlock rest)
    {
        var width = table.Rows[0].Count;
        if (table.Rows.Count + rest.Rows.Count > TableReader.MostRows || rest.Rows[0].Count > width || TableHead.RowsIn(rest.Rows).Count > 0 || TableHead.RowsIn(table.Rows) is not [.., var years])
            return false;
        var columns = Enumerable.Range(0, width).Where(column => YearWords.Read(table.Rows[years][column].Text) is { IsYear: true } or { Role: HeadRole.Total or HeadRole.Permanent }).ToHashSet();
        var numbers = rest.Rows.SelectMany(row => row.Index().Where(cell => NumberCell.Of(cell.Item).IsMoney)).ToArray();
        return numbers.Length > 0 && numbers.All(number => columns.Contains(number.Index))
            && rest.Rows.All(row => row.Index().All(cell => !columns.Contains(cell.Index) || NumberCell.Of(cell.Item).Content != CellContent.Text))
            && rest.Rows.All(row => !YearWords.Read(row[0].Text).IsYear) && rest.Rows.Any(row => row[0].Text.Length > 0) && !IsSumOfTables(table, rest);
    }

    // "Nettoøkonomi" behind a table that ends with its own sum, and has no other, is the sum of that table and the one before it.
    private static bool IsSumOfTables(TableBlock table, TableBlock rest) =>
        rest.Rows.All(row => RowWords.IsSum(row[0].Text)) && RowWords.IsSum(table.Rows[^1][0].Text) && table.Rows.Count(row => RowWords.IsSum(row[0].Text)) == 1;

    private static IReadOnlyList<Cell> Widened(IReadOnlyList<Cell> row, int width) => row.Count == width ? row : [.. row, .. Enumerable.Repeat(Cell.Empty, width - row.Count)];
}
