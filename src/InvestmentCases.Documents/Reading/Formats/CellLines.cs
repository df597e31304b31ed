using System.Text;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>The text of a cell whose words stand in several lines on a page. What stands within a line is a whole word, and shows which pieces at a line's end are none.</summary>
/// <param name="width">The width of a letter.</param>
internal sealed class CellLines(double width)
{
    // What is no piece of a parted word, however short it is.
    private static readonly HashSet<string> Small = ["i", "alt", "og", "eller", "samt", "til", "af", "på", "for", "fra", "med", "ved", "om", "der", "som", "en", "et", "den", "det", "de", "at", "under", "over", "i.", "pr.", "mv.", "m.v.", "av", "och", "till", "in", "of", "and", "to", "the", "or", "år", "kr.", "kr", "är", "å"];

    private const int LongPiece = 4;

    private readonly HashSet<string> whole = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers the words of a page that neither begin nor end a line of a cell, and which follow each other.</summary>
    public void Learn(IEnumerable<List<PageWord>> lines)
    {
        foreach (var line in lines)
            for (var w = 1; w < line.Count; w++)
                if (!line[w - 1].IsPartedFrom(line[w], width))
                {
                    whole.Add($"{Bare(line[w - 1].Text)} {Bare(line[w].Text)}");
                    if (w + 1 < line.Count && !line[w].IsPartedFrom(line[w + 1], width))
                        whole.Add(Bare(line[w].Text));
                }
    }

    private static string Bare(string word) => word.Trim('.', ',', ':', ';', '(', ')', '”', '“', '"');

    /// <summary>The lines as one text. A line goes on where the next word had no room behind it; else the next is a line of its own, as a paragraph of a cell is. Two numbers under each other are never one.</summary>
    /// <param name="lines">The words of each line.</param>
    /// <param name="room">How wide the cell is between its paddings; null where it is not known, and every line goes on.</param>
    public string Joined(IEnumerable<List<PageWord>> lines, double? room)
    {
        var text = new StringBuilder();
        List<PageWord>? before = null;
        foreach (var line in lines)
        {
            if (before is not null)
                Break(text, before, line[0], room - (before[^1].BoundingBox.Right - before[0].BoundingBox.Left));
            text.AppendJoin(' ', line.Select(word => word.Text));
            before = line;
        }
        return PlainText.Marks(text.ToString()).Trim();
    }

    private void Break(StringBuilder text, List<PageWord> before, PageWord next, double? left)
    {
        if (PageLines.IsOpenSpan(before[^1]))
            return;
        if (before[^1].GoesOn == true)
            text.Append(' ');
        else if (left >= width / 2 + next.BoundingBox.Width || (before[^1].IsNumber && next.IsNumber))
            text.Append('\n');
        else if (text.Length > 1 && text[^1] == '-' && char.IsLower(next.Text[0]))
        {
            // A short word or an abbreviation has a hyphen of its own.
            if (Small.Contains(next.Text))
                text.Append(' ');
            else if (char.IsLower(text[^2]) && before[^1].Text.Length > 3)
                text.Length--;
        }
        else if (!(before[^1].GoesOn == false && next.Text[0] is ',' or ':' or ')') && !IsParted(before, next, left))
            text.Append(' ');
    }

    // A word that is wider than its cell is parted where the next letter has no room; and hardly any word is as short as what is left of most.
    private bool IsParted(List<PageWord> before, PageWord next, double? left)
    {
        if (before.Count > 1 || !char.IsLetter(before[0].Text[^1]) || !char.IsLower(next.Text[0]) || Small.Contains(next.Text))
            return false;
        // Where lines that go on are marked, one that does not ends within a word, or its text ends.
        if (before[^1].GoesOn == false)
            return left is not { } rest || next.Letters[0].Width + 0.5 > rest;
        var (first, last) = (Bare(before[0].Text), Bare(next.Text));
        if (whole.Contains(first + last))
            return true;
        // "er" is a word, and what is left of many.
        if (whole.Contains($"{first} {last}") || (last.Length >= LongPiece && (whole.Contains(last) || whole.Contains(first))))
            return false;
        return left is { } room ? next.Letters[0].Width + 0.5 > room : last.Length <= 2;
    }
}
