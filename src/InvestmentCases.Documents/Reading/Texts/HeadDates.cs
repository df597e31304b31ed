using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The date that a document bears: behind a field's name, alone on a line, or among the short statements of its head. A meeting's date or a deadline is none of them.</summary>
internal static partial class HeadDates
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int LongestLine = 150, LongestText = 2_000;

    private static readonly string[][] Months =
    [
        ["januar", "januari", "january", "jan"], ["februar", "februari", "february", "feb"], ["marts", "mars", "march", "mar"], ["april", "apr"], ["maj", "mai", "may"], ["juni", "june", "jun"],
        ["juli", "july", "jul"], ["august", "augusti", "aug"], ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "desember", "dec", "des"],
    ];

    /// <summary>A date that is all of a line: 30-03-2016, 30.3.2016, den 30. marts 2016, 30 March 2016, 2016-03-30; null where the line is none.</summary>
    public static DateOnly? In(string? line) => line is not null && At(line.Trim()) is var (date, length) && Time().IsMatch(line.Trim()[length..]) ? date : null;

    /// <summary>The date that a field's value begins with, as it is written; null where it begins with none.</summary>
    public static string? Beginning(string value) => At(value) is var (_, length) && (length == value.Length || !(char.IsLetterOrDigit(value[length]) || value[length] is '-' or '/')) ? value[..length] : null;

    /// <summary>The document's own date in a line of its head: "Skole og Uddannelse, 1. september 2025", "Version 2 – 3. maj 2026", "Notat af 8. maj 2026 | …".</summary>
    /// <param name="line">The line.</param>
    /// <param name="isText">Whether it may be running text, in which only "Udarbejdet af …, 3. maj 2026" tells the document's date.</param>
    public static DateOnly? InHeadLine(string line, bool isText = false)
    {
        if (line.Length > LongestText)
            return null;
        if (MadeOn().Match(line) is { Success: true } made && Beginning(line[made.Length..]) is { } own)
            return In(own);
        if (isText || line.Length > LongestLine || UnitNames.IsCommittee(line) || OtherDate().IsMatch(line))
            return null;
        var dates = Parts().Split(line).Select(part => In(part.Trim(' ', '.', '(', ')'))).OfType<DateOnly>().Distinct().ToArray();
        return dates.Length == 1 ? dates[0] : null;
    }

    /// <summary>The parts of a head's line: "Teknik og Ejendomme · Sagsnr. … · 28. februar 2025".</summary>
    public static IEnumerable<string> PartsOf(string line) => line.Length <= LongestLine ? Parts().Split(line).Select(part => part.Trim()) : [];

    private static (DateOnly Date, int Length)? At(string text)
    {
        if (Date().Match(text) is not { Success: true } match)
            return null;
        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["name"].Success ? Array.FindIndex(Months, names => names.Contains(match.Groups["name"].Value.ToLowerInvariant())) + 1 : Number("month");
        var year = Number("year") is var written and < 100 ? 2000 + written : Number("year");
        return DateOnly.TryParseExact(FormattableString.Invariant($"{year:0000}-{month:00}-{Number("day"):00}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date, match.Length) : null;
    }

    [GeneratedRegex(@"^(?:\p{L}+dag,? )?(?:den |d\. ?)?(?:(?<day>\d{1,2})(?<sep>[-./])(?<month>\d{1,2})\k<sep>(?<year>\d{4})(?!\d)|(?<day>\d{1,2})(?<sep>[./])(?<month>\d{1,2})\k<sep>(?<year>[2-9]\d)(?!\d)|(?<day>\d{1,2})/(?<month>\d{1,2})[ -](?<year>\d{4})(?!\d)|(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)|(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?<name>\p{L}{3,9})\.? (?<year>\d{4})(?!\d)|(?<name>\p{L}{3,9}) (?<day>\d{1,2}), (?<year>\d{4})(?!\d))", Loose)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\.?(?:,? (?:kl\.? ?)?\d{1,2}[:.]\d{2}(?::\d{2})?)?$", Loose)]
    private static partial Regex Time();

    // A form's name, or that someone made it, right before the date.
    [GeneratedRegex(@"^(?:(?:notat|budgetnotat|statusnotat|memo)(?: af| fra|,| dateret)?|(?:udarbejdet|opdateret|dateret|skrevet|utarbeidet|oppdatert|upprättad|prepared|updated)(?: (?:af|av|by)[^.\d:]{2,60},)?|(?:udkast|version|versjon|version nr\.)[ :]*[\d.]*,?(?: –| -)?) +(?:den |d\. )?(?=\d)", Loose)]
    private static partial Regex MadeOn();

    [GeneratedRegex(@"frist|høring|gælder|start|slut|udløb|virkning|forvente|beslutning|ikraft|periode|senest|inden|\bfra\b.*\btil\b|\bpr\. \d|træder i kraft|deadline|behandles|godkendt|vedtaget", Loose)]
    private static partial Regex OtherDate();

    [GeneratedRegex(@"\s*[|·•\t]\s*|\s{2,}|, (?=\D|\d{1,2}[. -])|\. (?=\p{Lu})|\s[–-]\s")]
    private static partial Regex Parts();
}
