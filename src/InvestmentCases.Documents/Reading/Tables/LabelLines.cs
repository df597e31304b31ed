using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Labels that were parted over two lines on the way: "Ansættelse af rådgivere til" and "de tre institutioner" with the numbers.</summary>
internal static class LabelLines
{
    /// <summary>The rows with such labels joined. What goes on begins in lower case; where several rows in turn do, they are rows of a block, and stay.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> Joined(IReadOnlyList<IReadOnlyList<Cell>> rows, int main)
    {
        var joined = new List<IReadOnlyList<Cell>>();
        for (var r = 0; r < rows.Count; r++)
            if (r + 1 < rows.Count && IsOnlyLabel(rows[r], main) && GoesOn(rows[r + 1], main) && HasNumbers(rows[r + 1], main) && !MayBeHeading(rows[r][main].Text) && (r + 2 >= rows.Count || !GoesOn(rows[r + 2], main)))
            {
                joined.Add([.. rows[r + 1].Select((cell, c) => c == main ? cell with { Text = $"{rows[r][c].Text.Trim()} {cell.Text.Trim()}" } : cell)]);
                r++;
            }
            else
                joined.Add(rows[r]);
        return joined;
    }

    private static bool MayBeHeading(string text) => text.TrimEnd()[^1] is ':' or '.' || RowBlock.Of(text) is { Kind: not null } or { Area: not null } && !NumberCell.Plain(text).Contains(' ', StringComparison.Ordinal);

    private static bool GoesOn(IReadOnlyList<Cell> row, int main) => row[main].Text.TrimStart() is { Length: > 0 } text && char.IsLower(text[0]) && !RowWords.IsOfWhich(text) && !RowWords.IsSum(text);

    private static bool IsOnlyLabel(IReadOnlyList<Cell> row, int main) => row[main].Text.Trim().Length is > 0 and <= 100 && row.Where((_, c) => c != main).All(cell => cell.Text.Trim().Length == 0);

    private static bool HasNumbers(IReadOnlyList<Cell> row, int main) => row.Where((_, c) => c != main).Any(cell => NumberCell.Of(cell).IsMoney);
}
