using System.Globalization;

namespace InvestmentCases.Domain.Texts;

/// <summary>Small numbers as running text writes them, in Danish or English: "10 ½", "tre", "three".</summary>
public static class NumberWords
{
    /// <summary>A number in digits or in a word from two on, as part of a regular expression: "en" is mostly no number, and 2017 a year.</summary>
    public const string Counting = @"(?:(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d{1,2})?(?: ?½)?|½|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    /// <summary>A number in digits or in a word, as part of a regular expression.</summary>
    public const string Pattern = "(?:en|et|én|ét|one|" + Counting + ")";

    private static readonly string[] Danish = ["", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

    private static readonly string[] English = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number that <see cref="Pattern"/> has found; decimals stand behind a comma or a point.</summary>
    public static decimal Of(string text)
    {
        var word = text.ToLowerInvariant();
        if (word is "et" or "én" or "ét")
            return 1;
        if (Math.Max(Array.IndexOf(Danish, word), Array.IndexOf(English, word)) is > 0 and var number)
            return number;
        var half = word.EndsWith('½') ? 0.5m : 0m;
        return half + (word.TrimEnd('½', ' ') is { Length: > 0 } digits ? decimal.Parse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0m);
    }
}
