using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Numbers;

/// <summary>Units and price levels as headings write them: "1.000 kr.", "t.kr.", "mio. kr.", "2017 p/l", "16/17-pl".</summary>
internal static partial class UnitWords
{
    /// <summary>The unit that a heading names, or null; where it names two, null as well: then it is asked.</summary>
    public static AmountUnit? In(string text)
    {
        // Milliards are no unit of the program: asked about, never taken for kroner.
        if (Milliards().IsMatch(text))
            return null;
        var units = Named().Matches(YearBefore().Replace(Plain(text), "·")).Select(match => UnitOf(match.Value)).Distinct().ToArray();
        return units.Length == 1 ? units[0] : units.Length == 2 && units.Contains(AmountUnit.Kroner) && !InKroner().IsMatch(Plain(text)) ? units.First(unit => unit != AmountUnit.Kroner) : null;
    }

    /// <summary>The unit that running text says its table is in: "alle beløb er i 1.000 kr."; an amount of its own, "10 mio. kr. årligt", says nothing of it.</summary>
    public static AmountUnit? InText(string text)
    {
        if (text.Length <= 60)
            return In(text);
        return Said().Match(Plain(text)) is { Success: true } match ? In(match.Groups["unit"].Value) : null;
    }

    /// <summary>The unit of a word that is one.</summary>
    public static AmountUnit UnitOf(string word)
    {
        var plain = word.ToLowerInvariant();
        return plain.Contains("mi", StringComparison.Ordinal) || plain.Contains("mn", StringComparison.Ordinal) || plain.Contains("mk", StringComparison.Ordinal) || plain.Contains("mdkk", StringComparison.Ordinal) || (plain.Contains('m', StringComparison.Ordinal) && OtherCurrencyIn(plain) is not null) ? AmountUnit.Millions
            : plain.Contains("000", StringComparison.Ordinal) || plain.TrimStart(' ', '(', 'i').StartsWith('t') || plain.Contains("tus", StringComparison.Ordinal) || plain.TrimStart(' ', '€', '£', '$') == "k" || plain.Contains("thous", StringComparison.Ordinal) ? AmountUnit.Thousands
            : AmountUnit.Kroner;
    }

    /// <summary>A currency other than Danish kroner that a heading names, or null.</summary>
    public static string? OtherCurrencyIn(string text) => ForeignName().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    /// <summary>The year whose prices a heading names, or null. Of a split price level the year in which it begins.</summary>
    public static int? PriceLevelIn(string text)
    {
        var plain = Plain(text);
        int[] behind = [.. PriceLevel().Matches(plain).Select(match => YearOf(match.Groups["year"].Value)).OfType<int>()];
        int[] before = [.. PriceLevelBefore().Matches(plain).Select(match => YearOf(match.Groups["year"].Value)).OfType<int>()];
        // "Prisniveauet er 2026" says it of all; "2019-priser" may be those of something else that is told.
        return behind.Concat(before).Distinct().Count() > 1 && before.Distinct().Count() == 1 ? before[0] : behind.Concat(before).Cast<int?>().FirstOrDefault();
    }

    /// <summary>Whether a heading says that each year is in its own prices: then no one level holds.</summary>
    public static bool IsOfEachYear(string text) => EachYear().IsMatch(text);

    /// <summary>Whether the price level is that of a split year, so that it must be said which year was taken.</summary>
    public static bool IsSplitPriceLevel(string text) => SplitLevel().IsMatch(text);

    private static int? YearOf(string text)
    {
        var first = text.Split('/')[0].Trim();
        return !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? null : year < 100 ? 2000 + year : year is >= YearRange.EarliestYear and <= YearRange.LatestYear ? year : null;
    }

    private static string Plain(string text) => NumberCell.Plain(text);

    [GeneratedRegex(@"(?<![\d.,])(?<!\b(?:er|koster?|udgør|på|ca\.|om|til|af|over|under|mindst|højst|kostar|is|costs?|betaler) )1[. ]?000[- ]?(?:kr\.?|kroner|dkk|nok|sek|kronor)(?! ?(?:pr\.|per\b|/))|kr\.? ?1[. ]?000(?![\d.,])|(?:dkk|nok|sek) ?['’]?1?[., ]?000\b|\bt\. ?kr\.?|\btkr\b\.?|\btdkk\b|\btusind(?:e)? (?:kr\.?|kroner)|\btusen (?:kr\.?|kroner|kronor)|\bthousands?(?: of)?(?: dkk| kr\.?| kroner)?|\bi (?:hele )?tusinde(?:r|n)?\b(?! (?:kr|år))|[€£$] ?(?:['’]?000s?\b|k\b)|(?:beløb(?:ene)?|beløp(?:ene)?|belopp(?:en)?|tal(?:lene|len)?|tall(?:ene)?|amounts|figures)(?: (?:er|är|are|vist|opgjort|angivet|oppgitt|angivna|stated|shown))? (?:i|in) (?:hele )?(?:1[. ]?000|tusinder?|tusind|tusen(?:tal)?)\b(?! ?(?:kr|dkk|nok|sek))|(?<!\d ?)(?:\bmio\.? ?(?:kr\.?|kroner|dkk)|\bmill?\.? ?(?:kr\.?|kroner|kronor)|\bmillion(?:er|s)? (?:kr\.?|kroner|kronor|dkk)|\bmnkr\b|\bmkr\b|\bmdkk\b|\bmio\b\.?|\bdkkm\b|\bdkk million|[€£$] ?m\b|\bm[€£]|\b(?:eur|nok|sek)m\b|\bm(?:eur|nok|sek)\b)|(?<=\()[€£](?=\))|(?<=^|; ?)[€£](?=$|;)|(?<=\bin )[€£](?=[,.;)\s]|$)|(?<=\b(?:i|in) |\()(?:sek|nok|eur|gbp)\b(?! ?m)|(?<!\d[.,]?-? ?)(?<!mio\.? ?)(?<!mill?\.? ?)(?<!t\. ?)\b(?:hele )?(?:kr\.|kr\b|kroner\b|kronor\b|dkk\b|pounds\b|euros?\b(?! ?m))(?! ?[\d-])", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:\bi|\bin|\benhed:|beløb(?:ene)?:?|opgjort i|angivet i|tal i) (?:hele )?(?<unit>1[. ]?000 ?(?:kr\.?|kroner)|t\. ?kr|tkr|tusinde? kr|tusinder?\b|tusen(?: kr\w*|tal)?\b|[£€] ?['’]?000s?\b|[£€] ?m\b|mio\.? ?kr|mill?\.? ?kr|million(?:er)? kr|kr\.|kron[eo]r\b|thousands?|mnkr|mkr)|(?<unit>[£€] ?['’]?000s?\b)|(?<=\bin )(?<unit>(?:[£€]|sek|nok|eur|gbp)(?=[,.;)\s]|$))|, (?<unit>mnkr|m?kr|tkr|t\. ?kr|1[. ]?000 kr|mi(?:o|ll)\. ?kr)\.?$|\((?:i )?(?:hele )?(?<unit>1[. ]?000 ?(?:kr\.?|kroner)|t\. ?kr\.?|tkr|tus(?:en|inde?) kr\w*|mio\.? ?kr\.?|mill?\.? ?kr\w*|mnkr|mkr|kr\.?|kroner)(?=[),;])", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    // A year before a unit is no amount in it: "2026/27 £m".
    [GeneratedRegex(@"\b(?:(?:19|20)\d\d/\d\d(?:\d\d)?|(?:19|20)\d\d(?= ?[€£$]))")]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"\bmia\b|milliard|\bbillions?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Milliards();

    [GeneratedRegex(@"\bi (?:hele )?(?:kr\.|kroner)|\(kr\.?\)", RegexOptions.IgnoreCase)]
    private static partial Regex InKroner();

    [GeneratedRegex(@"\bm?(?:eur|euros?|usd|sek|nok|gbp)m?\b|\b(?:pounds|dollars?|svenska kronor|svenske kroner|norske kroner|norska kronor)\b|€|£|\$", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignName();

    [GeneratedRegex(@"(?<year>\b(?:20\d\d|19[789]\d|\d\d/\d\d|20\d\d/\d\d(?:\d\d)?|(?<![\d/.,-])\d\d(?=[- ]?p/?l\b|-pl\b|-pris(?:er|niveau)?\b)))[- ]?(?:p/?l\b|pl\b|priser|pris-|prisniveau|niveau|prices|price level|pris og|priset|prisnivå|kroner\b|kr\.?[- ]priser|års pris\w*|løn- og pris|löne)", RegexOptions.IgnoreCase)]
    private static partial Regex PriceLevel();

    [GeneratedRegex(@"(?:\bp/?l[- .:]?|prisniveau(?:et)?:? ?|pris- og lønniveau(?:et)?:? ?|price level:? ?|prisnivå:? ?|priser:? ?|prisår:? ?|prices of |prices:? ?)(?:er |i |for |: ?|budget )?(?<year>20\d\d(?:/\d\d(?:\d\d)?)?|19[789]\d|\d\d/\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PriceLevelBefore();

    [GeneratedRegex(@"(?:løbende|årets|løpende|årens|current|nominal) (?:priser|prices)|løpende kroner", RegexOptions.IgnoreCase)]
    private static partial Regex EachYear();

    [GeneratedRegex(@"\d\d/\d\d[- ]?p/?l|p/?l[- ]?\d\d/\d\d|20\d\d/\d\d(?:\d\d)?[- ]?(?:p/?l|pris)", RegexOptions.IgnoreCase)]
    private static partial Regex SplitLevel();
}
