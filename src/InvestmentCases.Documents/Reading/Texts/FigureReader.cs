using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The figures that running text claims, each with its sentence: amounts with unit and year, paybacks, permanent effects, quantities, rates. What a figure claims is said by the words around it; else it is kept as another figure.</summary>
internal static partial class FigureReader
{
    // What goes on for pages without a full stop is no sentence.
    private const int LongestSentence = 4_000;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The figures of a text, in its order.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="firstYear">The calendar year that "1. år" is, or null: then an ordinal stays an ordinal.</param>
    public static IEnumerable<StatedFigure> In(string text, int? firstYear)
    {
        foreach (var sentence in RunningText.SentencesIn(text.Replace("*", "", StringComparison.Ordinal)).Where(sentence => sentence.Length <= LongestSentence))
            foreach (var (_, figure) in OfSentence(sentence, firstYear).OrderBy(found => found.At))
                yield return figure with { Text = sentence.Replace('\n', ' ') };
    }

    private static IEnumerable<(int At, StatedFigure Figure)> OfSentence(string sentence, int? firstYear)
    {
        foreach (Match match in Payback().Matches(sentence))
            foreach (var years in new[] { match.Groups["from"], match.Groups["to"] }.Where(group => group.Success))
                yield return (years.Index, new() { Measure = StatedMeasure.PaybackYears, Basis = BasisIn(sentence), Value = NumberWords.Of(years.Value), Unit = "Years" });
        foreach (Match match in Period().Matches(sentence))
            yield return (match.Index, new() { Measure = StatedMeasure.Other, Value = Number(match.Groups["n"].Value), Unit = "Years" });
        foreach (Match match in Percent().Matches(sentence))
            yield return (match.Index, new() { Measure = SuccessRate().IsMatch(sentence[..match.Index]) && sentence[..match.Index].LastIndexOf("succesrate", StringComparison.OrdinalIgnoreCase) > match.Index - 25 ? StatedMeasure.SuccessRate : StatedMeasure.Other, Value = Number(match.Groups["n"].Value) / 100m, Unit = "Percent" });
        foreach (Match match in Fraction().Matches(sentence))
            yield return (match.Index, new() { Measure = StatedMeasure.Other, Value = decimal.Round(Number(match.Groups["a"].Value) / Number(match.Groups["b"].Value), 6), Unit = "Percent" });
        foreach (var amount in Amounts(sentence, firstYear))
            yield return amount;
        foreach (Match match in Quantity().Matches(sentence))
            if (match.Groups["noun"].Value is var noun)
                foreach (var count in new[] { match.Groups["n"], match.Groups["to"] }.Where(group => group.Success))
                    yield return (count.Index, new() { Measure = StatedMeasure.Quantity, Value = NumberWords.Of(count.Value), Unit = UnitOf(noun), Year = OnlyYear(sentence) });
        foreach (Match match in PartOf().Matches(sentence))
            yield return (match.Index, new() { Measure = StatedMeasure.Quantity, Value = NumberWords.Of(match.Groups["n"].Value), Unit = UnitOf(match.Groups["noun"].Value), Year = OnlyYear(sentence) });
    }

    // "I 2020, hvor …" tells of that year where the sentence names no other.
    private static int? OnlyYear(string sentence) =>
        InYear().Match(sentence) is { Success: true } match && CalendarYear().Matches(sentence).Select(year => year.Value).Distinct().Count() == 1 ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<(int At, StatedFigure Figure)> Amounts(string sentence, int? firstYear)
    {
        var amounts = MoneyIn(sentence);
        var years = CalendarYear().Matches(sentence).Select(match => match.Value).Distinct().ToArray();
        var (last, end) = ((int?)null, 0);
        for (var i = 0; i < amounts.Count; i++)
        {
            var match = amounts[i];
            var before = sentence[..match.Index];
            var after = sentence[(match.Index + match.Length)..(i + 1 < amounts.Count ? amounts[i + 1].Index : sentence.Length)];
            var measure = MeasureOf(sentence, before, after);
            var value = Number(match.Groups["n"].Value) * (match.Groups["unit"].Value.ToLowerInvariant() is { Length: > 0 } unit ? unit[0] == 't' ? 1_000m : unit.StartsWith("mia", StringComparison.Ordinal) ? 1_000_000_000m : 1_000_000m : 1m);
            // The words tell what is won; the case's sign for that is minus. A negative gain is spending.
            var figure = new StatedFigure { Measure = measure, Value = IsGain(measure, before) ? -value : value, Unit = "Kroner" };
            var bound = BoundYears(after).ToArray();
            // "8 mio. kr. i 2013 og 2014, derefter 10 mio. kr. årligt": from the year after.
            if (bound.Length == 0 && last is { } until && Afterwards().IsMatch(sentence[end..match.Index]) && Yearly().IsMatch(after))
                bound = [until + 1];
            (last, end) = (bound.Length > 0 ? bound[^1] : null, match.Index + match.Length);
            if (bound.Length > 0)
                foreach (var year in bound)
                    yield return (match.Index, figure with { Year = year });
            else if (FirstYearOfLife().IsMatch(sentence) && measure == StatedMeasure.StartCapital)
                yield return (match.Index, figure with { Year = firstYear ?? 1 });
            else if (Ordinal().Match(after) is { Success: true } ordinal)
                yield return (match.Index, figure with { Year = int.Parse(ordinal.Groups["n"].Value, CultureInfo.InvariantCulture) + (firstYear - 1 ?? 0) });
            else
                yield return (match.Index, figure with { Year = amounts.Count == 1 && years.Length == 1 && measure != StatedMeasure.StartCapital ? int.Parse(years[0], CultureInfo.InvariantCulture) : null });
        }
    }

    /// <summary>The amounts of money of a sentence, as they stand in it.</summary>
    internal static IReadOnlyList<Match> MoneyIn(string sentence) => [.. Amount().Matches(sentence).Where(IsMoney)];

    /// <summary>The quantities of a sentence with their places; the value is null where it is a range.</summary>
    internal static IReadOnlyList<(int At, int End, decimal? Value, string Unit)> QuantitiesIn(string sentence) =>
        [.. Quantity().Matches(sentence).Select(match => (match.Index, match.Index + match.Length, match.Groups["to"].Success ? null : (decimal?)NumberWords.Of(match.Groups["n"].Value), UnitOf(match.Groups["noun"].Value)))];

    private static bool IsMoney(Match match) => match.Groups["before"].Success || match.Groups["unit"].Success || match.Groups["after"].Success;

    private static IEnumerable<int> BoundYears(string after)
    {
        if (YearsAfter().Match(after) is not { Success: true } match)
            yield break;
        var years = match.Groups["y"].Captures.Select(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture)).ToArray();
        foreach (var year in match.Value.Contains('-', StringComparison.Ordinal) || match.Value.Contains('–', StringComparison.Ordinal) ? Enumerable.Range(years[0], Math.Clamp(years[^1] - years[0] + 1, 1, 50)) : years)
            yield return year;
    }

    private static StatedMeasure MeasureOf(string sentence, string before, string after)
    {
        var near = before.Length > 100 ? before[^100..] : before;
        return Cumulative().IsMatch(near) ? StatedMeasure.CumulativeNet
            : PermanentEffect().IsMatch(near) ? StatedMeasure.PermanentAnnualEffect
            : PresentValue().IsMatch(near) ? StatedMeasure.NetPresentValue
            : Overspent().IsMatch(sentence) ? StatedMeasure.Other
            : NetGain().IsMatch(near) ? StatedMeasure.Net
            : SavedNear().IsMatch(near) ? StatedMeasure.LineAmount
            : AppliedFor().IsMatch(sentence) ? StatedMeasure.StartCapital
            : TotalNear().IsMatch(near) ? StatedMeasure.Total
            : Grant().IsMatch(near) || Grant().IsMatch(after.Length > 30 ? after[..30] : after) ? StatedMeasure.Other
            : Spent().IsMatch(sentence) ? StatedMeasure.LineAmount
            : StatedMeasure.Other;
    }

    private static bool IsGain(StatedMeasure measure, string before) => measure switch
    {
        StatedMeasure.CumulativeNet or StatedMeasure.Net or StatedMeasure.PermanentAnnualEffect => Gain().IsMatch(before),
        StatedMeasure.LineAmount => SavedNear().IsMatch(before.Length > 100 ? before[^100..] : before),
        _ => false,
    };

    private static PaybackBasis? BasisIn(string sentence) =>
        sentence.Contains("serviceeffektivisering", StringComparison.OrdinalIgnoreCase) ? PaybackBasis.Service : sentence.Contains("totaløkonomi", StringComparison.OrdinalIgnoreCase) ? PaybackBasis.Total : null;

    private static string UnitOf(string noun) => noun.Contains("årsværk", StringComparison.OrdinalIgnoreCase) || noun.Contains("stilling", StringComparison.OrdinalIgnoreCase) || noun.Contains("rådgiver", StringComparison.OrdinalIgnoreCase) || noun.Contains("plejersk", StringComparison.OrdinalIgnoreCase) || noun.Contains("terapeut", StringComparison.OrdinalIgnoreCase) ? "FullTimePosts" : noun.EndsWith("dage", StringComparison.OrdinalIgnoreCase) ? "Days" : "Count";

    internal static decimal Number(string text)
    {
        var plain = text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(',', '.').Replace('−', '-').Replace('–', '-');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0m;
    }

    [GeneratedRegex(@"(?:tilbagebetalings?tid\w*|tilbagebetalt|hentes hjem|hentet hjem|tjenes hjem|tjent hjem|tjener sig hjem|tjenes ind|tjent ind|betalt tilbage|(?:pay|pays|paid) back|payback|återbetal\w*|tilbakebetal\w*|inntjen\w*)[^.\d]{0,60}?\b(?<from>\d{1,2}(?:,\d)?|et|to|tre|fire|fem|seks|syv|otte|ni|ti)(?:\s*(?:til|[-–])\s*(?<to>\d{1,2}))?\s*(?:år|years?)\b", Loose)]
    private static partial Regex Payback();

    [GeneratedRegex(@"\b(?<n>\d{1,2})-årig\w*\s+(?:periode|forløb|projekt)", Loose)]
    private static partial Regex Period();

    [GeneratedRegex(@"(?<n>\d{1,3}(?:,\d+)?)\s*(?:%|pct\.|procent)", Loose)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?<a>[1-9])/(?<b>[2-9])\b(?!\s*-?\s*(?:20|19)\d\d)")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"succesrate", Loose)]
    private static partial Regex SuccessRate();

    [GeneratedRegex(@"(?<![\d/.,-])(?:(?<before>kr\.)\s*)?(?<n>[-−–]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-−–]?\d+(?:,\d+)?)\.?(?:,-)?\s*(?<unit>mia\.|mio\.|mill\.|millioner|t\.(?=\s*kr))?\s*(?<after>kr\.|kroner)?", Loose)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b(?!/)")]
    private static partial Regex CalendarYear();

    [GeneratedRegex(@"^\s*(?:årligt\s+)?(?:i|fra|for)\s+(?:henholdsvis\s+|både\s+)?(?<y>20\d\d)(?:(?:\s*,\s*|\s+og\s+|\s*[-–]\s*)(?<y>20\d\d))*", Loose)]
    private static partial Regex YearsAfter();

    [GeneratedRegex(@"\b(?:derefter|herefter|fremover)\s*$", Loose)]
    private static partial Regex Afterwards();

    [GeneratedRegex(@"^I (?<year>20\d\d)\b")]
    private static partial Regex InYear();

    // "i fem af Socialforvaltningens otte bydele": the part; the whole is read as any quantity is.
    [GeneratedRegex(@"(?<![\d.,/½-])\b(?<n>\d{1,4}|en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\s+(?:ud\s+)?af\s+(?:de\s+|\p{Lu}\p{L}+s\s+|\p{Ll}+s\s+)?(?:\d{1,4}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\s+(?<noun>\p{Ll}{4,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"^\s*(?:årligt|om året|pr\. år|hvert år)\b", Loose)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"^[^.]{0,40}?\b(?<n>\d{1,2})\.\s*år\b", Loose)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"første (?:leve|projekt|budget)?år\b", Loose)]
    private static partial Regex FirstYearOfLife();

    [GeneratedRegex(@"akkumuleret", Loose)]
    private static partial Regex Cumulative();

    [GeneratedRegex(@"varige?t?\s+(?:\w+\s+){0,2}?\w*(?:besparelse|effektivisering|gevinst|provenu|mindreudgift|nettoudgift|merudgift)", Loose)]
    private static partial Regex PermanentEffect();

    [GeneratedRegex(@"nutidsværdi", Loose)]
    private static partial Regex PresentValue();

    [GeneratedRegex(@"merforbrug", Loose)]
    private static partial Regex Overspent();

    [GeneratedRegex(@"netto(?:gevinst|besparelse|effekt|udgift)|samlede beløb", Loose)]
    private static partial Regex NetGain();

    [GeneratedRegex(@"besparelse|mindreudgift|omprioritering|effektivisering|sparer|spares", Loose)]
    private static partial Regex SavedNear();

    [GeneratedRegex(@"gevinst|besparelse|provenu|effektivisering|mindreudgift", Loose)]
    private static partial Regex Gain();

    [GeneratedRegex(@"tilført|tilføres|ansøg|\bsøge[rs]|startkapital|investeringspulje|puljen", Loose)]
    private static partial Regex AppliedFor();

    [GeneratedRegex(@"\bi alt\b", Loose)]
    private static partial Regex TotalNear();

    [GeneratedRegex(@"bevilling|tilskud", Loose)]
    private static partial Regex Grant();

    [GeneratedRegex(@"koste|udgift|afsættes|afsat|implementering|drift|beløber", Loose)]
    private static partial Regex Spent();

    [GeneratedRegex(@"(?<![\d.,/½-])\b(?:(?<n>\d{1,4})\s?[-–]\s?(?<to>\d{1,4})|(?<n>\d{1,4}(?:,\d{1,2}| ½)?|½|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv))\s+(?<noun>(?:af\s+(?:de\s+)?(?:mest\s+)?)?(?!(?:år|procent)\b)(?:[\p{Ll}´'-]+\s+){0,3}?(?:\p{Ll}*årsværk|\p{Ll}*stilling(?:er)?|\p{Ll}*rådgivere?|\p{Ll}*sundhedsplejersker|\p{Ll}*institutioner|\p{Ll}*institutionsklynger|\p{Ll}*klynger(?:/netværk)?|\p{Ll}*bydele|\p{Ll}*områder|\p{Ll}*foranstaltninger|\p{Ll}*forløb|\p{Ll}*anbringelser?|\p{Ll}*skoler|\p{Ll}*børn|gange|\p{Ll}*medarbejdere|\p{Ll}*elever|\p{Ll}*pladser|\p{Ll}*borgere|\p{Ll}*personer|\p{Ll}*familier|elementer|\p{Ll}*pleje|fraværsdage|\p{Ll}*lærere|\p{Ll}*pædagoger|\p{Ll}*terapeuter)\b)(?!\s*kr)|(?<![\p{L}\d])(?<n>½)\s+(?<noun>\p{Ll}*stilling)", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
