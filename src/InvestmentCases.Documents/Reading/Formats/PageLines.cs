using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>The words of a page in lines, and the pieces of lines that stand apart from each other.</summary>
internal static partial class PageLines
{
    /// <summary>The lines of some words from above, each from the left.</summary>
    public static IEnumerable<List<PageWord>> Of(IEnumerable<PageWord> words, double height)
    {
        var line = new List<PageWord>();
        foreach (var word in words.OrderByDescending(word => word.BoundingBox.Bottom).ThenBy(word => word.BoundingBox.Left))
        {
            if (line.Count > 0 && line[0].BoundingBox.Bottom - word.BoundingBox.Bottom > Math.Max(2, height * 0.5))
            {
                yield return [.. line.OrderBy(other => other.BoundingBox.Left)];
                line.Clear();
            }
            line.Add(word);
        }
        if (line.Count > 0)
            yield return [.. line.OrderBy(other => other.BoundingBox.Left)];
    }

    /// <summary>The cells of a row that takes several lines, each line by line: what stands over each other is one cell.</summary>
    public static List<PageWord>[][] Cells(IReadOnlyList<List<PageWord>> lines, double width)
    {
        var pieces = lines.SelectMany((line, l) => Pieces(line, width).Select(words => (Line: l, Words: words))).OrderBy(piece => piece.Words[0].BoundingBox.Left);
        var (cells, right) = (new List<List<(int Line, List<PageWord> Words)>>(), double.MinValue);
        foreach (var piece in pieces)
        {
            if (piece.Words[0].BoundingBox.Left >= right)
                cells.Add([]);
            cells[^1].Add(piece);
            right = Math.Max(right, piece.Words[^1].BoundingBox.Right);
        }
        return [.. cells.Select(cell => cell.GroupBy(piece => piece.Line).OrderBy(line => line.Key).Select(line => line.SelectMany(piece => piece.Words).ToList()).ToArray())];
    }

    /// <summary>Whether a cell has numbers in several of its lines: two numbers, or one that is broken.</summary>
    public static bool HasNumbersUnderEachOther(List<PageWord>[] cell) => cell.Where((line, l) => IsNumber(line) && !GoesOnFromSpan(cell, l)).Count() > 1;

    /// <summary>How many lines of a cell have digits of their own.</summary>
    public static int WithDigits(List<PageWord>[] cell) => cell.Where((line, l) => line.Exists(word => word.Text.Any(char.IsAsciiDigit)) && !GoesOnFromSpan(cell, l)).Count();

    // A span of years may be broken behind its dash.
    private static bool GoesOnFromSpan(List<PageWord>[] cell, int line) => line > 0 && IsOpenSpan(cell[line - 1][^1]);

    /// <summary>Whether a line of a cell is a number.</summary>
    public static bool IsNumber(List<PageWord> line) => line.TrueForAll(word => word.IsNumber) && line.Exists(word => word.Text.Any(char.IsAsciiDigit));

    /// <summary>The pieces of a line that stand apart.</summary>
    public static IEnumerable<List<PageWord>> Pieces(List<PageWord> line, double width)
    {
        var piece = new List<PageWord>();
        foreach (var word in line)
        {
            if (piece.Count > 0 && piece[^1].IsPartedFrom(word, width))
            {
                yield return piece;
                piece = [];
            }
            piece.Add(word);
        }
        yield return piece;
    }

    /// <summary>Whether a word is the beginning of a span of years: "2026-".</summary>
    public static bool IsOpenSpan(PageWord word) => OpenSpan().IsMatch(word.Text);

    [GeneratedRegex(@"^20\d\d[-–]$")]
    private static partial Regex OpenSpan();
}
