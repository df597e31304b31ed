using UglyToad.PdfPig.Content;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>
/// The words of a document's pages. Nearly every program writes the spaces of a text as it writes its letters, and none between two cells: however near they stand,
/// words without a space between are not of one text. Where a document writes no spaces at all, only the gaps are left.
/// </summary>
internal sealed class PageWords
{
    // Gaps that are as narrow as those between words, and how many of them a space fills at least where spaces are written.
    private const double WidestGap = 0.7, LeastShare = 0.1;

    // A gap within a word is none; letters that are set wide apart keep their distance throughout.
    private const double LeastGap = 0.15;

    private int filled, gaps, marked, ends, endsSpaced;

    /// <summary>The words of the next page.</summary>
    public List<PageWord> Of(Page page)
    {
        var letters = page.Letters;
        var at = new Dictionary<Letter, int>(letters.Count, ReferenceEqualityComparer.Instance);
        for (var l = 0; l < letters.Count; l++)
            at[letters[l]] = l;
        var found = page.GetWords().SelectMany(word => Parted(word.Letters)).Where(word => word.Any(letter => letter.Value.Trim().Length > 0))
            .Select(word => (Letters: word, Before: IsSpace(letters, at.GetValueOrDefault(word[0], -1) - 1, word[0]), Behind: IsSpace(letters, at.GetValueOrDefault(word[^1], letters.Count) + 1, word[^1]))).ToArray();
        for (var w = 0; w < found.Length; w++)
            if (w + 1 < found.Length && IsNear(found[w].Letters[^1], found[w + 1].Letters[0]))
            {
                gaps++;
                filled += found[w].Behind || found[w + 1].Before ? 1 : 0;
            }
            else if (PageWord.IsNumberText(string.Concat(found[w].Letters.Select(letter => letter.Value))))
            {
                // Hardly a number goes on in the next line.
                ends++;
                endsSpaced += found[w].Behind ? 1 : 0;
            }
            else
                marked += found[w].Behind ? 1 : 0;
        var spaces = new WrittenSpaces(filled > gaps * LeastShare, marked > 0 && endsSpaced <= ends * LeastShare);
        return [.. found.Select(word => new PageWord(word.Letters, word.Before, word.Behind, spaces))];
    }

    private static bool IsSpace(IReadOnlyList<Letter> letters, int at, Letter beside) =>
        at >= 0 && at < letters.Count && string.IsNullOrWhiteSpace(letters[at].Value) && Math.Abs(letters[at].StartBaseLine.Y - beside.StartBaseLine.Y) <= beside.PointSize / 2;

    private static bool IsNear(Letter last, Letter first) =>
        Math.Abs(last.StartBaseLine.Y - first.StartBaseLine.Y) <= last.PointSize / 4 && first.StartBaseLine.X - last.EndBaseLine.X is var gap && gap > last.PointSize * LeastGap && gap < last.PointSize * WidestGap;

    // Two cells may stand so near that they are taken for one word.
    private static IEnumerable<IReadOnlyList<Letter>> Parted(IReadOnlyList<Letter> word)
    {
        var distances = word.Zip(word.Skip(1)).Select(pair => pair.Second.StartBaseLine.X - pair.First.EndBaseLine.X).ToArray();
        var usual = distances.Length == 0 ? 0 : distances.Order().ElementAt(distances.Length / 2);
        var first = 0;
        for (var l = 1; l < word.Count; l++)
            if (distances[l - 1] > Math.Max(word[l].PointSize * LeastGap, usual * 3))
            {
                yield return [.. word.Skip(first).Take(l - first)];
                first = l;
            }
        yield return [.. word.Skip(first)];
    }
}
