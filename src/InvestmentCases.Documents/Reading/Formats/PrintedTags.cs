using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Marks of HTML that stand printed in a text, "&lt;i&gt;Løn&lt;/i&gt;": only those of format by their known names, so that "&lt;5 år" stays.</summary>
internal static partial class PrintedTags
{
    /// <summary>The text without them. What was raised is a footnote's mark and never a digit of the number before it.</summary>
    public static string Without(string text) =>
        !text.Contains('<', StringComparison.Ordinal) ? text : Tag().Replace(Raised().Replace(text, match => Footmarks.Raised(match.Groups["mark"].Value) ?? match.Value), "");

    private const string Attributes = @"(?:\s+[a-z-]+\s*=\s*(?:""[^""<>]*""|'[^'<>]*'|[^\s<>""']+))*\s*";

    [GeneratedRegex(@"<sup" + Attributes + @">(?<mark>[^<>]{1,12})</sup\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    // Struck-out text is none of them: whether it counts is a question.
    [GeneratedRegex(@"</?(?:i|b|em|strong|u|small|big|font|span|mark|tt|code)" + Attributes + "/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
