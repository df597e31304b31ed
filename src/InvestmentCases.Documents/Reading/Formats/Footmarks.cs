using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Marks of footnotes set raised: never a digit of the number before them.</summary>
internal static partial class Footmarks
{
    /// <summary>A raised text as it stands in running text: digits in the characters for raised ones, a letter or a star parted from the number before it; null where it is no mark.</summary>
    public static string? Raised(string text) => Mark().Match(text.Trim()) is not { Success: true } mark ? null
        : mark.Groups["digits"].Success ? string.Join(' ', mark.Groups["digits"].Captures.Select(digits => Superscript(digits.Value)))
        : mark.Groups["letter"].Success ? $" {mark.Groups["letter"].Value})"
        : mark.Value;

    /// <summary>Digits in the characters for raised ones.</summary>
    public static string Superscript(string digits) => string.Concat(digits.Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    [GeneratedRegex(@"^\(?(?:(?<digits>\d{1,3})(?:,\s?(?<digits>\d{1,2}))*|(?<letter>[a-z])|\*{1,3})\)?$")]
    private static partial Regex Mark();
}
