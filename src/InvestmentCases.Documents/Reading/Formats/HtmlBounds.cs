using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Looks HTML through before it is parsed: how deep it nests, and how many elements it becomes. A tag such as &lt;b&gt; that is never closed is opened again in every paragraph that follows, so that a short text can make a page of millions.</summary>
internal static partial class HtmlBounds
{
    private const int Deepest = 500;
    private const long MostElements = 1_000_000;

    /// <summary>Refuses what would exhaust the parser.</summary>
    /// <exception cref="RefusedDocumentException">It nests too deep or becomes too many elements.</exception>
    public static void Check(string html, string name)
    {
        var (depth, marks, made) = (0, 0, 0L);
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            var isEnd = text[1] == '/';
            var element = text[(isEnd ? 2 : 1)..].ToString().ToLowerInvariant();
            if (Marks.Contains(element))
                marks = Math.Max(0, marks + (isEnd ? -1 : 1));
            else if (!EndsItself.Contains(element))
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            made += isEnd ? 0 : 1 + marks;
            if (depth > Deepest || made > MostElements)
                throw Refusals.Damaged(name);
        }
    }

    private static readonly HashSet<string> Marks = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    // No element of its own inside, or ended by the next of its kind.
    private static readonly HashSet<string> EndsItself = ["area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr"];

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]*")]
    private static partial Regex Tag();
}
