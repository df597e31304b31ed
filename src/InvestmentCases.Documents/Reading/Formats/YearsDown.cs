using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Tables by spaces that have a year on each line.</summary>
internal static class YearsDown
{
    /// <summary>A table with a year at the beginning of each line and the lines' names across the top; how many lines it takes, or 0.</summary>
    public static int Read(LineTexts lines, int at, out IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        rows = [];
        if (lines[at].Length > LooseTables.LongestLine || lines.Pieces(at) is not { Length: >= 2 } head || head.Skip(1).Any(piece => NumberCell.Of(piece.Text).IsMoney))
            return 0;
        var below = Enumerable.Range(at + 1, lines.Count - at - 1).TakeWhile(i => lines[i].Trim().Length > 0).Select(lines.Pieces)
            .TakeWhile(pieces => pieces.Length is var count && (count == head.Length || count == head.Length + 1) && YearWords.Read(pieces[0].Text).IsYear && pieces.Skip(1).All(piece => NumberCell.Of(piece.Text).Content is CellContent.Number or CellContent.Doubtful or CellContent.Empty)).ToArray();
        // Where the years have no heading of their own, every line has one cell more than the first.
        if (below.Length < 2 || below.Any(pieces => pieces.Length != below[0].Length) || (below[0].Length > head.Length && head[0].At < below[0][0].End))
            return 0;
        rows = [LooseTables.Row(below[0].Length > head.Length ? [""] : [], head.Select(piece => piece.Text)), .. below.Select(pieces => LooseTables.Row([], pieces.Select(piece => piece.Text)))];
        return below.Length + 1;
    }

    /// <summary>Lines that begin with a year and hold as many numbers each, under headings that cannot be told apart: a table that is left, and said so, but not lost.</summary>
    public static int Unnamed(LineTexts lines, int at, out IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        rows = [];
        if (lines[at].Length > LooseTables.LongestLine)
            return 0;
        var found = Enumerable.Range(at, lines.Count - at).TakeWhile(i => lines[i].Trim().Length > 0).Select(lines.Pieces).TakeWhile(IsYearLine).ToArray();
        if (found.Length < 2 || found.Any(pieces => pieces.Length != found[0].Length))
            return 0;
        rows = [.. found.Select(pieces => LooseTables.Row([], pieces.Select(piece => piece.Text)))];
        return found.Length;
    }

    /// <summary>Whether a line begins with a year and holds numbers only.</summary>
    public static bool IsYearLine(Piece[] pieces) =>
        pieces.Length > 2 && YearWords.Read(pieces[0].Text).IsYear && pieces.Skip(1).All(piece => NumberCell.Of(piece.Text).Content is CellContent.Number or CellContent.Doubtful or CellContent.Empty && !YearWords.Read(piece.Text).IsYear);
}
