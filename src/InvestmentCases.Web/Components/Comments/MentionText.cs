using System.Text.RegularExpressions;

namespace InvestmentCases.Web.Components.Comments;

/// <summary>Comments with the people they name: shown apart in what is read, and offered while one types.</summary>
public static partial class MentionText
{
    /// <summary>The text in parts, those that name one of <paramref name="people"/> marked.</summary>
    public static IEnumerable<(string Part, bool IsName)> Parts(string text, IReadOnlyList<string> people)
    {
        var from = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var rest = text[(at + 1)..];
            if (people.Where(name => name.Length > 0 && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length) is not { } named)
                continue;
            if (at > from)
                yield return (text[from..at], false);
            yield return (text.Substring(at, named.Length + 1), true);
            from = at + named.Length + 1;
        }
        if (from < text.Length)
            yield return (text[from..], false);
    }

    /// <summary>The people whose names go on as the text ends, where it ends in an @ and the beginning of a name: at most six.</summary>
    public static IReadOnlyList<string> Offers(string text, IReadOnlyList<string> people) =>
        Begun().Match(text) is { Success: true } begun && !people.Any(name => name.Equals(begun.Groups[1].Value.Trim(), StringComparison.OrdinalIgnoreCase))
            ? [.. people.Where(name => Fits(name, begun.Groups[1].Value)).Take(6)]
            : [];

    /// <summary>The text with the name that it ends in the middle of written out.</summary>
    public static string With(string text, string name) => text[..text.LastIndexOf('@')] + "@" + name + " ";

    private static bool Fits(string name, string begun) =>
        name.StartsWith(begun, StringComparison.OrdinalIgnoreCase) || (begun.Length > 0 && name.Contains(" " + begun, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?:^|\s)@([\p{L}\- ]{0,40})$")]
    private static partial Regex Begun();
}
