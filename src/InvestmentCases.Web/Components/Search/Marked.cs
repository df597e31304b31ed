namespace InvestmentCases.Web.Components.Search;

/// <summary>A piece of a text; a hit is what was searched for.</summary>
public readonly record struct MarkedPart(string Text, bool IsHit);

/// <summary>Finds in a text what was searched for, as the search does: inside words, without regard to case; numbers and one or two letters where a word begins.</summary>
public static class Marked
{
    private const int Around = 60;

    /// <summary>The text in pieces. Where words overlap, they are one hit.</summary>
    public static IReadOnlyList<MarkedPart> Of(string text, IReadOnlyList<string> words)
    {
        var isHit = new bool[text.Length];
        foreach (var word in words)
            for (var at = Find(text, word, 0); at >= 0; at = Find(text, word, at + 1))
                Array.Fill(isHit, true, at, word.Length);
        var parts = new List<MarkedPart>();
        for (var (from, at) = (0, 1); at <= text.Length; at++)
            if (at == text.Length || isHit[at] != isHit[from])
            {
                parts.Add(new(text[from..at], isHit[from]));
                from = at;
            }
        return parts;
    }

    /// <summary>The words around the first hit, without line breaks and the signs of Markdown; null where there is none.</summary>
    public static string? Excerpt(string text, IReadOnlyList<string> words)
    {
        var plain = string.Join(' ', text.Replace('|', ' ').Replace('#', ' ').Replace("**", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hit = words.Select(word => Find(plain, word, 0)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (hit < 0)
            return null;
        var from = hit <= Around ? 0 : plain.IndexOf(' ', hit - Around, Around) + 1;
        var until = plain.Length - hit <= 2 * Around ? plain.Length : plain.LastIndexOf(' ', hit + 2 * Around, Around);
        return (from > 0 ? "… " : "") + plain[from..(until > hit ? until : Math.Min(plain.Length, hit + 2 * Around))] + (until < plain.Length ? " …" : "");
    }

    private static int Find(string text, string word, int from)
    {
        var isInside = word.Length > 2 && !word.All(char.IsDigit);
        for (var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = at + 1 < text.Length ? text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase) : -1)
            if (isInside || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return at;
        return -1;
    }
}
