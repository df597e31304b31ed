using System.Globalization;

namespace InvestmentCases.Domain.Economy;

/// <summary>Reads bare digits with separators: thousands in groups of three by one separator throughout, decimals after one decimal sign.</summary>
internal static class DigitGroups
{
    private const int MostDigits = 24;

    public static bool IsSeparator(char c) => c is '.' or ',' || IsOtherGroupMark(c);

    /// <summary>The text with dots for commas and commas for dots: how the other language would have written it.</summary>
    public static string SwapSeparators(string text) =>
        string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = from[i] switch { '.' => ',', ',' => '.', var c => c };
        });

    /// <param name="body">Digits and separators only, at least one digit.</param>
    /// <param name="text">What was typed, for the refusal.</param>
    /// <param name="english">Whether a dot is the decimal sign.</param>
    /// <param name="why">Why it is refused; null where it was read.</param>
    public static decimal Read(string body, string text, bool english, out string? why)
    {
        var decimalSign = english ? '.' : ',';
        var at = body.IndexOf(decimalSign, StringComparison.Ordinal);
        var whole = at < 0 ? body : body[..at];
        var decimals = at < 0 ? "" : body[(at + 1)..];
        why = WhyDecimalsRefused(decimals, at >= 0, text, english) ?? WhyWholeRefused(whole, at >= 0, text, english);
        if (why is not null)
            return 0m;
        var digits = string.Concat(whole.Where(char.IsAsciiDigit));
        if (digits.Length + decimals.Length > MostDigits)
        {
            why = Say.In($"»{text}« har for mange cifre.", $"“{text}” has too many digits.");
            return 0m;
        }
        return decimal.Parse(digits.Length == 0 ? "0." + decimals : decimals.Length == 0 ? digits : digits + "." + decimals, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static bool IsOtherGroupMark(char c) => c is '\'' or '\u2019' || (char.IsWhiteSpace(c) && c is not ('\t' or '\n' or '\r'));

    private static string? WhyDecimalsRefused(string decimals, bool hasSign, string text, bool english)
    {
        if (!hasSign)
            return null;
        if (decimals.Length == 0)
            return english ? Say.In($"»{text}« slutter med et punktum uden decimaler.", $"“{text}” ends with a point and no decimals.")
                : Say.In($"»{text}« slutter med et komma uden decimaler.", $"“{text}” ends with a comma and no decimals.");
        if (decimals.All(char.IsAsciiDigit))
            return null;
        if (decimals.Contains(english ? '.' : ','))
            return english
                ? Say.In($"»{text}« har to punktummer, og på engelsk står der kun ét: foran decimalerne. Tusinder skilles med komma.", $"“{text}” has two points, and English writes only one: before the decimals. Thousands are parted by commas.")
                : Say.In($"»{text}« har to kommaer, og der står kun ét: foran decimalerne. Tusinder skilles med punktum.", $"“{text}” has two commas, and Danish writes only one: before the decimals. Thousands are parted by points.");
        return english
            ? Say.In($"»{text}« har tegn mellem decimalerne.", $"“{text}” has a mark among the decimals.")
            : Say.In($"»{text}« har et tegn efter kommaet: tusinder skilles med punktum, decimaler med komma.", $"“{text}” has a mark after the comma: in Danish points part thousands and a comma the decimals.");
    }

    private static string? WhyWholeRefused(string whole, bool hasDecimals, string text, bool english)
    {
        if (whole.Length == 0)
            return hasDecimals ? null : Say.In($"»{text}« er ikke et tal.", $"“{text}” is not a number.");
        var firstMark = whole.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (firstMark < 0)
            return null;
        var mark = whole[firstMark];
        var groups = whole.Split(mark);
        if (groups.Any(g => !g.All(char.IsAsciiDigit)))
            return Say.In($"»{text}« blander to slags tegn mellem tusinderne.", $"“{text}” mixes two marks between the thousands.");
        if (groups.Skip(1).Any(g => g.Length != 3) || groups[0].Length is 0 or > 3)
            return WrongGroups(mark, text, english);
        return groups[0][0] == '0'
            ? Say.In($"»{text}« kan læses på to måder: som tusinder eller som decimaler. Skriv det med {(english ? "punktum" : "komma")} foran decimalerne.", $"“{text}” can be read in two ways: as thousands or as decimals. Write it with a {(english ? "point" : "comma")} before the decimals.")
            : null;
    }

    private static string WrongGroups(char mark, string text, bool english) => mark switch
    {
        '.' when !english => Say.In($"»{text}« er ikke et dansk tal: punktum skiller tusinder i grupper på tre cifre. Skriv komma foran decimaler.", $"“{text}” is not a Danish number: points part thousands in groups of three digits. Write a comma before decimals."),
        ',' when english => Say.In($"»{text}« er ikke et engelsk tal: komma skiller tusinder i grupper på tre cifre. Skriv punktum foran decimaler.", $"“{text}” is not an English number: commas part thousands in groups of three digits. Write a point before decimals."),
        _ => Say.In($"»{text}« har forkerte grupper: tusinder skilles i grupper på tre cifre.", $"“{text}” has wrong groups: thousands are parted in groups of three digits."),
    };
}
