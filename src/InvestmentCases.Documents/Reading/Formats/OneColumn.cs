using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Tables of a page with one column of amounts, which no head of years shows to be tables: names to the left, numbers under each other to the right.</summary>
internal static class OneColumn
{
    /// <summary>The table from line <paramref name="at"/>; how many lines it takes, or 0. Its first line may be a head of words.</summary>
    public static int Read(LineTexts lines, int at, out IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        rows = [];
        if (!lines.AreMeasured || lines[at].Length > LooseTables.LongestLine || lines.Pieces(at) is not [_, _])
            return 0;
        var found = Enumerable.Range(at, lines.Count - at).TakeWhile(i => lines[i].Trim().Length > 0).Select(lines.Pieces).TakeWhile((pieces, n) => pieces is [{ } name, { } number] && NumberCell.Of(name.Text).Content == CellContent.Text && (n == 0 || number.Text.Any(char.IsAsciiDigit) || NumberCell.Of(number.Text).Content == CellContent.Empty)).ToArray();
        var numbers = found.Where(pieces => NumberCell.Of(pieces[1].Text).IsMoney).Select(pieces => pieces[1]).ToArray();
        if (numbers.Length < 2 || !(AreUnderEachOther(numbers, piece => piece.At) || AreUnderEachOther(numbers, piece => piece.End) || AreUnderEachOther(numbers, piece => (piece.At + piece.End) / 2)))
            return 0;
        rows = [.. found.Select(pieces => LooseTables.Row([], pieces.Select(piece => piece.Text)))];
        return found.Length;

        bool AreUnderEachOther(Piece[] pieces, Func<Piece, double> edge) => pieces.Max(edge) - pieces.Min(edge) <= lines.Slack;
    }
}
