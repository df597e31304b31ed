namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>A line of a page, or a row of a table that takes several.</summary>
/// <param name="First">The height of its first line.</param>
/// <param name="Last">The height of its last line.</param>
/// <param name="Table">The number of the ruled table whose row it is; null where it is of none.</param>
/// <param name="Size">The size of its letters; 0 where it takes several lines.</param>
/// <param name="IsBold">Whether all its letters are bold.</param>
internal sealed record PageRow(double First, double Last, int? Table, double Size, bool IsBold);

/// <summary>What the look of a page's lines tells of its text: headings in larger or bold letters, and paragraphs that only a short last line or an indent parts.</summary>
/// <param name="rows">The lines of the page from above.</param>
/// <param name="pieces">The pieces of each line.</param>
/// <param name="running">The size of the running text.</param>
internal sealed class PageLooks(PageRow[] rows, Piece[][] pieces, double running)
{
    private const double Larger = 1.15, SameHeading = 1.6, ShortLine = 0.85, LeastIndent = 1, WidestIndent = 8;

    private const int LongestHeading = 150, LongestBoldHeading = 100;

    private readonly bool isTextBold = rows.Count(row => row.IsBold) * 2 > rows.Length;
    private readonly double right = pieces.Where(line => line.Length == 1).Select(line => line[0].End).DefaultIfEmpty(0).Max();

    /// <summary>How many lines the heading takes that begins with a line, and its level; 0 lines where none begins.</summary>
    public (int Lines, int Level) HeadingAt(int line)
    {
        if (rows[line].Table is not null || !(IsLarge(line) || IsBoldHeading(line)))
            return (0, 0);
        var end = line + 1;
        while (end < rows.Length && rows[end].Table is null && rows[end].Size == rows[line].Size && rows[end].IsBold == rows[line].IsBold && (IsLarge(line) ? IsLarge(end) : IsBoldHeading(end)) && rows[end - 1].Last - rows[end].First <= rows[line].Size * SameHeading)
            end++;
        return (end - line, IsLarge(line) ? 2 : 3);
    }

    /// <summary>Whether a line begins a paragraph though no gap is above it: the one above ends a sentence before the line is full, or this one is indented.</summary>
    public bool StartsParagraph(int line)
    {
        if (line == 0 || !IsText(line) || !IsText(line - 1) || !char.IsUpper(pieces[line][0].Text[0]))
            return false;
        var (above, own) = (pieces[line - 1][0], pieces[line][0]);
        return above.Text[^1] is '.' or '?' or '!' && ((above.At <= own.At + LeastIndent && above.End < right * ShortLine && own.End - own.At > above.End - above.At) || own.At - above.At is > LeastIndent and < WidestIndent);
    }

    private bool IsText(int line) => line >= 0 && line < rows.Length && rows[line].Table is null && pieces[line].Length == 1;

    // Larger than the running text: a heading, however it is set apart.
    private bool IsLarge(int line) => rows[line].Size >= running * Larger && IsName(line, LongestHeading);

    // Bold among what is not, and no block's name within a table.
    private bool IsBoldHeading(int line) =>
        rows[line].IsBold && !isTextBold && IsName(line, LongestBoldHeading) && pieces[line][0].Text is var text && text[^1] is not ('.' or ';' or ',' or ':') && !text.Contains(": ", StringComparison.Ordinal)
        && (line == 0 || IsText(line - 1)) && IsText(line + 1);

    private bool IsName(int line, int longest) => pieces[line] is [{ Text: { Length: >= 3 } text }] && text.Length <= longest && char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter);
}
