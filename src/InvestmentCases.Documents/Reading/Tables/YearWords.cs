using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>What a column's heading says of time.</summary>
internal enum HeadRole
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>A calendar or budget year.</summary>
    Year,
    /// <summary>A year counted from 1: "1. år".</summary>
    Ordinal,
    /// <summary>The sum of the years.</summary>
    Total,
    /// <summary>What goes on: "varigt", "fuldt indfaset".</summary>
    Permanent,
    /// <summary>Per cent.</summary>
    Percent,
    /// <summary>Several years in one column.</summary>
    Span,
    /// <summary>The change or difference between two columns, a quantity, a price: no amount of a year.</summary>
    NoAmount,
}

/// <summary>A heading taken apart.</summary>
/// <param name="Role">What it says of time.</param>
/// <param name="Year">The year; of a split year the one in which it begins; the ordinal of "1. år".</param>
/// <param name="IsSplit">Whether it was a split year.</param>
/// <param name="GoesOn">Whether the year stands for those that follow as well: "2021 og frem".</param>
/// <param name="Rest">What else stands there: "Korrigeret budget".</param>
internal readonly record struct YearHead(HeadRole Role, int Year = 0, bool IsSplit = false, bool GoesOn = false, string Rest = "")
{
    public bool IsYear => Role is HeadRole.Year or HeadRole.Ordinal;
}

/// <summary>Reads the headings of columns.</summary>
internal static partial class YearWords
{
    private const int LongestHyphenated = 40;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static YearHead Read(string heading)
    {
        // A narrow cell breaks its year: "202" and "6".
        if (heading.Contains('\n') && BrokenYear().IsMatch(heading))
            heading = heading.Replace("\n", "", StringComparison.Ordinal);
        var text = FootnoteMark().Replace(NumberCell.Plain(heading), "$1").Trim();
        if (text.Length is 0 or > 60)
            return default;
        if (PriceLevel().Replace(text, " ") is var unpriced && unpriced.Length < text.Length && Year().IsMatch(unpriced))
            text = unpriced.Trim();
        if (Split().Match(text) is { Success: true } split && IsNext(split.Groups["from"].Value, split.Groups["to"].Value) && !Prices().IsMatch(text))
            return new(HeadRole.Year, Full(split.Groups["from"].Value), IsSplit: true, Rest: Rest(text, split));
        var years = Year().Matches(text);
        if (years.Count == 1 && Month().IsMatch(text))
            return new(HeadRole.NoAmount, Rest: text);
        if (years.Count == 1 && (ShortSpan().IsMatch(text) || OpenSpan().IsMatch(text)))
            return Total().IsMatch(text) ? new(HeadRole.Total) : new(HeadRole.Span, Rest: text);
        if (years.Count >= 2)
            return Total().IsMatch(text) ? new(HeadRole.Total) : NoAmount().IsMatch(text) ? new(HeadRole.NoAmount) : new(HeadRole.Span, Rest: text);
        if (Percent().IsMatch(text))
            return new(HeadRole.Percent);
        if (years.Count == 1 && !Prices().IsMatch(text))
        {
            var rest = Rest(text, years[0]);
            if (Permanent().IsMatch(text) && !GoesOn().IsMatch(text))
                return new(HeadRole.Permanent);
            if (NoAmount().IsMatch(rest))
                return new(HeadRole.NoAmount, Rest: text);
            if (Total().IsMatch(rest))
                rest = "";
            return rest.Length <= 40 && (!rest.Any(char.IsAsciiDigit) || Ordinal().IsMatch(rest) || IsPartOfYear(rest)) || UnitWords.In(rest) is not null ? new(HeadRole.Year, Full(years[0].Value), GoesOn: GoesOn().IsMatch(text), Rest: WithoutUnit(rest)) : default;
        }
        if (years.Count == 1)
            return default;
        if (ShortYear().Match(text) is { Success: true } brief)
            return new(HeadRole.Year, Full(brief.Groups["year"].Value), Rest: brief.Groups["plan"].Value);
        if (Ordinal().Match(text) is { Success: true } ordinal)
            return new(HeadRole.Ordinal, int.Parse(ordinal.Groups["n"].Value, CultureInfo.InvariantCulture));
        return Total().IsMatch(text) ? new(HeadRole.Total) : Permanent().IsMatch(text) || GoesOn().IsMatch(text) ? new(HeadRole.Permanent) : NoAmount().IsMatch(text) ? new(HeadRole.NoAmount) : default;
    }

    /// <summary>Whether the heading is that of some months of its year: "1. halvår 2026", "Q2 2026", "maj 2026".</summary>
    public static bool IsPartOfYear(string heading) => PartOfYear().IsMatch(heading);

    /// <summary>Whether a heading names several years in one: "Nettogevinst 2026-2030".</summary>
    public static bool HasSpan(string heading) => Spanned().IsMatch(NumberCell.Plain(heading));

    /// <summary>The year in which "2026-27" begins, or null where the heading is anything else.</summary>
    public static int? HyphenatedSplit(string heading) =>
        heading.Length <= LongestHyphenated && heading.AsSpan().IndexOfAny('-', '–') > 0 && Hyphenated().Match(NumberCell.Plain(heading)) is { Success: true } match && IsNext(match.Groups["from"].Value, match.Groups["to"].Value) ? Full(match.Groups["from"].Value) : null;

    /// <summary>How many years after the budget year a column of estimates is: "Overslagsår 2", "BO2". Null where the heading is none.</summary>
    public static int? YearsAfterBudget(string heading) =>
        Estimate().Match(FootnoteMark().Replace(NumberCell.Plain(heading), "$1").Trim()) is { Success: true } match ? match.Groups["n"].Value[0] - '0' : null;

    /// <summary>The one calendar year that a caption speaks of beside its price level, or null.</summary>
    public static int? OnlyYearIn(string caption)
    {
        var years = Year().Matches(PriceLevel().Replace(NumberCell.Plain(caption), " ")).Select(match => Full(match.Value)).Distinct().ToArray();
        return years.Length == 1 ? years[0] : null;
    }

    private static bool IsNext(string from, string to) => (Full(from) + 1) % 100 == Full(to) % 100;

    private static int Full(string year)
    {
        var number = int.Parse(string.Concat(year.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
        return number < 100 ? 2000 + number : number;
    }

    private static string Rest(string text, Match year) => text.Remove(year.Index, year.Length).Trim(' ', '-', '(', ')', ':', '.', ',', '–', '/').Trim();

    private static string WithoutUnit(string rest) => UnitWords.In(rest) is null ? rest : "";

    [GeneratedRegex(@"^(?=.*\n)2\n?0\n?\d\n?\d$")]
    private static partial Regex BrokenYear();

    // A mark behind the year: 2017¹, 2017*, 2017 1), 20171).
    [GeneratedRegex(@"(\d{4})(?:\s?[¹²³⁰⁴-⁹]+\)?|\s?\*+\)?|\s?\d\)|\s?\(\d\))$")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"(?<![\d/.,])(?<from>20\d\d|19\d\d|\d\d)\s?/\s?(?<to>20\d\d|\d\d)(?![\d/.,])")]
    private static partial Regex Split();

    [GeneratedRegex(@"(?<![\d.,/])20\d\d ?[-–] ?(?:20)?\d\d(?![\d.,/])")]
    private static partial Regex Spanned();

    [GeneratedRegex(@"^(?:\p{L}+ )?(?<from>20\d\d) ?[-–] ?(?<to>20\d\d|\d\d)$")]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?<![\d.,/])(?:(?:19[89]|20[0-9])\d|2 0\d\d)(?![\d/]|[.,]\d)")]
    private static partial Regex Year();

    // "2026-29"; not "2026-4", which is no year.
    [GeneratedRegex(@"(?<![\d.,/])20\d\d ?[-–] ?\d\d(?![\d.,/])")]
    private static partial Regex ShortSpan();

    // "I alt 2027-" before the end of its line.
    [GeneratedRegex(@"20\d\d ?[-–]$")]
    private static partial Regex OpenSpan();

    [GeneratedRegex(@"p/?l\b|20\d\d-kroner|\bpriser|\bpris|prices|price level", Loose)]
    private static partial Regex Prices();

    [GeneratedRegex(@"(?:20\d\d|\d\d/\d\d)[- ]?(?:p/?l\b|pl\b|priser|pris\S*|prices?(?: level)?|kroner\b)|(?:p/?l|priser|prisniveau|prices|price level|prisnivå):?[- ]?(?:i |of )?(?:20\d\d|\d\d/\d\d)", Loose)]
    private static partial Regex PriceLevel();

    [GeneratedRegex(@"%|\bpct\b|procent|prosent|per ?cent", Loose)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\bvarigt?\b|\bvarige?\b|permanent|fuldt? indfas|fuld virkning|full[- ]year|full effect|fully phased|helårs|\bhelår\b|ongoing|helårseffekt|permanent virkning|fullt utbyggd|varaktig|steady state|fuld effekt", Loose)]
    private static partial Regex Permanent();

    [GeneratedRegex(@"og frem|\bff\b|fremover|fremefter|og følgende|efterfølgende|onwards?|and after|og senere|framåt|och framåt|og videre|→|\bherefter\b|(?<=\d)\+$|og fremad", Loose)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\bi ?alt\b|\btotalt?\b|^sum(?:ma)?\b|\bsamlet\b|^hele perioden|\bsamlede?t?\b|^summa|i perioden|tilsammen|^akkumuleret$", Loose)]
    private static partial Regex Total();

    [GeneratedRegex(@"^ændring|^difference|^afvigelse|^forskel|^diff\b|^variance|^change|^avvik|^avvikelse|^antal|^årsværk|^årsverk|^stk|^personer|^enheds?pris|^pris\b|^gennemsnitspris|^takst|^unit price|^quantity|^pladser|^portioner|^elever|^børn\b|^borgere|^personer|^besøg|^fte|^timer|^indeks|^index|^förändring|^endring|^vækst", Loose)]
    private static partial Regex NoAmount();

    [GeneratedRegex(@"^(?:(?:budget)?overslags?(?:år)?|BO) ?(?<n>[1-4])\.?$|^(?<n>[1-4])\. ?(?:budget)?overslagsår$", Loose)]
    private static partial Regex Estimate();

    // "B26" and "'26" are years; a bare 26 is a number.
    [GeneratedRegex(@"^(?:(?<plan>BO|BF|VB|KB|FR|FY|B|R)[ -]?['’´]?|['’´])(?<year>[1-4]\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    // "Januar 2026" alone: a month's amount is none of the year's.
    [GeneratedRegex(@"^(?:.*\b(?:til og med|t\.o\.m\.|tom|up to) )?(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|des)\p{L}*\.? 20\d\d$", Loose)]
    private static partial Regex Month();

    [GeneratedRegex(@"halvår|kvartal|\bkvt\b|\bmdr\b|måned|\bmån(?:ad|\b)|months?\b|quarter|half[- ]year|\b[qkh][1-4]\b|\b(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|des)(?:\b|uar|ruar|ts|il|i\b|ust|tember|ober|ember)", Loose)]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"^(?:(?<n>\d{1,2})\.? ?(?:budget)?(?:år|år:|year|års?)|(?:budget)?(?:år|year) ?(?<n>\d{1,2}))\.?$|^(?<n>\d{1,2})(?:st|nd|rd|th) year$", Loose)]
    private static partial Regex Ordinal();
}
