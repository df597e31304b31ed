using InvestmentCases.Documents.Reading.Numbers;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>What a document's spaces tell, as far as it has been read.</summary>
/// <param name="AreWritten">Whether the spaces between words are written, so that words without one between are of different cells.</param>
/// <param name="MarkBreaks">Whether a space at the end of a line shows that its words go on in the next: some programs leave it there, others write one behind every text, or none.</param>
internal readonly record struct WrittenSpaces(bool AreWritten, bool MarkBreaks);

/// <summary>A word where it stands on a page.</summary>
/// <param name="letters">Its letters from the left.</param>
/// <param name="hasSpaceBefore">Whether a space is written before it.</param>
/// <param name="hasSpaceBehind">Whether a space is written behind it.</param>
/// <param name="spaces">What the document's spaces tell.</param>
internal sealed class PageWord(IReadOnlyList<Letter> letters, bool hasSpaceBefore, bool hasSpaceBehind, WrittenSpaces spaces)
{
    // The gap between two letters of a word is less, in letters.
    private const double LeastGap = 0.3;

    // A line through letters leaves at least that much of their height above and below it.
    private const double Middle = 0.2;

    public string Text { get; private set; } = string.Concat(letters.Select(letter => letter.Value));

    public IReadOnlyList<Letter> Letters => letters;

    /// <summary>The box around its letters, from the line that they stand on.</summary>
    public PdfRectangle BoundingBox { get; } = new UglyToad.PdfPig.Content.Word(letters).BoundingBox;

    public bool HasSpaceBefore => hasSpaceBefore;

    /// <summary>Whether its text goes on in the next line, where it ends one; null where the document does not tell.</summary>
    public bool? GoesOn => spaces.MarkBreaks ? hasSpaceBehind : null;

    /// <summary>Whether its letters are bold.</summary>
    public bool IsBold => letters.All(letter => letter.FontDetails is { IsBold: true } or { Weight: >= 600 } || letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Whether it is a number, or the currency before one.</summary>
    public bool IsNumber => IsNumberText(Text);

    /// <summary>Whether the next word of its line begins another cell. Numbers are parted from words and from each other by less than words are: a label may fill its cell. Thousands are parted by a narrow space.</summary>
    /// <param name="next">The next word.</param>
    /// <param name="width">The width of a letter.</param>
    public bool IsPartedFrom(PageWord next, double width) =>
        next.BoundingBox.Left - BoundingBox.Right is var gap
        && (gap > width * (next.IsNumber || IsNumber ? 0.9 : 2) || (spaces.AreWritten && gap > width * LeastGap && !hasSpaceBehind && !next.HasSpaceBefore));

    /// <summary>Loses a number that a line goes through: what of it is deleted cannot be told.</summary>
    public void LoseWhereStruck(IReadOnlyList<Rule> levels)
    {
        var box = BoundingBox;
        if (Text.Any(char.IsAsciiDigit) && levels.Any(level => level.At > box.Bottom + box.Height * Middle && level.At < box.Top - box.Height * Middle && level.From < box.Right - 1 && level.To > box.Left + 1))
            Text = NumberCell.Lost;
    }

    /// <summary>Whether a word is a number, or the currency before one.</summary>
    public static bool IsNumberText(string text) => text is "kr." or "kr" || (text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter));
}
