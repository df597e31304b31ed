using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>What stands at the head and foot of pages and is no text of the document: page numbers, and lines that another page has at the same place. A line that names a unit may be a table's, and stays.</summary>
internal sealed partial class PageMargins
{
    private const int MostLines = 2;

    // A page number stands apart from the text.
    private const double LeastGap = 1.8;

    private readonly List<(List<PageWord> Words, double At, string Text)> lines = [];

    /// <summary>The head and foot of a page.</summary>
    /// <param name="words">The words of the page.</param>
    /// <param name="number">The page's number, from 1.</param>
    public PageMargins(IReadOnlyCollection<PageWord> words, int number)
    {
        var height = words.Count == 0 ? 0 : words.Select(word => word.BoundingBox.Height).Order().ElementAt(words.Count / 2);
        var all = PageLines.Of(words, height).ToArray();
        for (var l = 0; l < all.Length; l++)
            if (l < MostLines || l >= all.Length - MostLines)
            {
                var text = string.Join(' ', all[l].Select(word => word.Text));
                // A number alone may be an amount: it is the page's only where it is that page's.
                var isNumber = PageNumber().Match(text) is { Success: true } match && (match.Groups["word"].Success || match.Groups["number"].Value == number.ToString(CultureInfo.InvariantCulture))
                    && (l == 0 ? all.Length > 1 && Gap(all, 1) > height * LeastGap : l == all.Length - 1 && Gap(all, l) > height * LeastGap);
                lines.Add((all[l], all[l][0].BoundingBox.Bottom, isNumber ? "" : Counted().Replace(text, "#")));
            }
    }

    /// <summary>Takes the head and foot out of the page's words.</summary>
    /// <param name="words">The words of the page.</param>
    /// <param name="others">The heads and feet of the pages beside it.</param>
    public void TakeOut(List<PageWord> words, params IEnumerable<PageMargins?> others)
    {
        var gone = lines.Where(line => line.Text.Length == 0 || (UnitWords.In(line.Text) is null && others.OfType<PageMargins>().Any(other => other.lines.Exists(own => own.Text == line.Text && Math.Abs(own.At - line.At) <= PageRules.Slack)))).SelectMany(line => line.Words).ToHashSet();
        words.RemoveAll(gone.Contains);
    }

    private static double Gap(List<PageWord>[] all, int below) => all[below - 1][0].BoundingBox.Bottom - all[below][0].BoundingBox.Bottom;

    [GeneratedRegex(@"^(?:(?<word>side|page|s\.|sida|seite)\s*)?(?<number>\d{1,4})(?:\s*(?<word>af|of|av|/|von)\s*\d{1,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\b(?:side|page|s\.|sida|seite)\s*\d{1,4}(?:\s*(?:af|of|av|/|von)\s*\d{1,4})?", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
