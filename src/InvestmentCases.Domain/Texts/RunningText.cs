using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Texts;

/// <summary>Parts running text into sentences. Danish abbreviations end with a point too: "mio. kr.", "f.eks.", "27. april".</summary>
public static partial class RunningText
{
    /// <summary>The sentences of a text, each without the space around it.</summary>
    public static IEnumerable<string> SentencesIn(string text)
    {
        var from = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            if (Abbreviation().IsMatch(text[from..(end.Index + 1)]))
                continue;
            yield return text[from..(end.Index + 1)].Trim();
            from = end.Index + end.Length;
        }
        if (text[from..].Trim() is { Length: > 0 } last)
            yield return last;
    }

    [GeneratedRegex(@"[.!?][¹²³⁰⁴-⁹]*[)”""]?\s+(?=[\p{Lu}*_”""»])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:^|[\s(/])(?:\d{1,2}|\p{Lu}|kgs|gl|sdr|ndr|vedr|nr|f\.eks|bl\.a|fx|jf|hhv|ift|inkl|ekskl|stk|ca|mio|mia|mill|t|pr|kl|skt|afs|dr|henh|pkt|evt)\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
