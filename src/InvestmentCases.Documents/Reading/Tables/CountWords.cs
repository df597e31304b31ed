using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The words that say that numbers are no money of a year: people, hours, prices for one, assumptions.</summary>
internal static partial class CountWords
{
    /// <summary>People, hours, places or shares: no money.</summary>
    public static bool IsNoMoney(string label) => NoMoney().IsMatch(label);

    /// <summary>People and places by their name alone, "Børn", "Pladser i botilbud": how many they are, or what they cost.</summary>
    public static bool IsCountedOrCost(string label) => IsNoMoney(label) && CountedOrCost().IsMatch(label);

    /// <summary>A table's heading or corner that names what is counted, "Forløb", "Aktivitet": no money, where nothing else says so.</summary>
    public static bool IsCounted(string heading) => IsNoMoney(heading) || Counted().IsMatch(heading);

    /// <summary>A heading that begins with "Antal": what stands under it is counted.</summary>
    public static bool IsNumberOf(string heading) => NumberOf().IsMatch(heading);

    /// <summary>A heading of prices for one of something, which are no year's amounts: "Gennemsnitspris pr. plads".</summary>
    public static bool IsOfPrices(string heading) => Prices().IsMatch(heading);

    /// <summary>A sentence that says of its table that it counts: "Tabellen viser antal indskrevne børn".</summary>
    public static bool ShowsNumberOf(string text) => ShownNumberOf().IsMatch(text);

    /// <summary>A label that is an age, "80-84 år", and by itself says people.</summary>
    public static bool IsAge(string label) => Age().IsMatch(label);

    /// <summary>The name of a column of assumptions, scenarios or indicators: what stands beside it is no line.</summary>
    public static bool IsAssumption(string corner) => Assumption().IsMatch(corner);

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:antal|antall|number of|no\. of|count of|andel|share of|procent|prosent|percent|gennemsnitligt antal)\b|^(?:årsværk|årsverk|årsarbetare|årsarbejdere|fuldtidsstillinger|fuldtidspersoner|helårspersoner|helårspladser|normering|pladser|borgere|brugere|elever|børn|timer|ftes?|headcount|full-time equivalents?)\b(?! (?:×|x|á|à|a|til|og|and|&|i alt)(?:\s|$))(?:.{0,25})$|\b(?:pr\.?|per) (?:dag|dygn|stk|elev|barn|borger|plads|time|døgn|person|bruger|enhed|forløb|sag|årsværk|km|måned|uge|pupil|place|hour|unit)\w*$|\b(?:pr\.|per) (?!år|year|måned|month|annum)\p{L}+(?: \([^()]*\))?$|^(?:indeks|index|gennemsnit\w*|gns\.|folketal\w*|befolkning(?:en|stal)?|innbyggertall?|invånarantal|pupils|residents|population|klassekvotient|(?:enheds|gennemsnits)?pris(?:en)? pr\b|enhedspris|elever pr|børn pr|pris- og lønskøn|dækningsgrad|belægning)\b|^(?!færre|flere|nye?|sparede?|køb|mindre|udgift|løn)(?:\w+ )?(?:elever|børn|borgere|personer|pladser|timer|besøg|deltagere|ansatte|medarbejdere|sager|døgn|kvadratmeter|km|kwh|mwh|ton|m2|m²)$|\((?:km|kwh|mwh|ton|m2|m²)\)|\((?:(?:i )?anta(?:l|ll)\b[^)]*|årsværk|årsverk|årsarbetare|fuldtids\w+|stk\.?|personer|pladser|borgere|timer|ftes?|%|pct\.?|procent|år|years?)\)|\banta(?:l|ll) (?:\w+ )?(?:årsværk|årsverk|årsarbetare|fuldtids\w+|helårs\w+|stillinger|medarbejdere|ansatte)|\bi (?:procent|pct\.?|%|årsværk|timer)\b|(?<![\d½]),? (?:pct\.?|%|procent|årsværk|stk\.)$|, (?:gns\.?|antal|antall|number|minutter|minutes|ton|tons|tonnes|timer|hours|dage|km|kwh|mwh|personer|stk\.?)$|\((?:gennemsnit|gns\.?|average|snitt)\)|^\p{L}{4,}(?:procent|prosent|procenten)$|\btimer pr\. \p{L}+\b|\bpr\. (?:borger|elev|plads|barn)\b.*\bantal\b", Loose)]
    private static partial Regex NoMoney();

    [GeneratedRegex(@"^(?!.*(?:\banta(?:l|ll)\b|\bnumber|gennemsnit|%|\bpct|procent|\bpr\.|\bper\b|årsværk|årsverk|stk\b|\()).*\b(?:pladser|borgere|brugere|elever|børn|personer|besøg|deltagere|ansatte|medarbejdere|sager|døgn)\b", Loose)]
    private static partial Regex CountedOrCost();

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?:aktivitet(?:er|stal)?|forløb|henvendelser|henvisninger|sager|familier|anbringelser|foranstaltninger|mængder?|nøgletal|måltal|volumen|activity|nøkkeltall|nyckeltal)[.:]?$|^(?:indikator|effektmål|resultatmål|succeskriteri|måltal|indicator|kpi)|\b(?:activity|aktivitet(?:er)?)\s*:$", Loose)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\W*(?:tabel\w* \d+\w?[.:]?\s*)?(?:gennemsnits(?:lige? )?pris|gennemsnitlige? pris|enhedspris|timepris|(?:pris|takst)(?:er)? pr\.)", Loose)]
    private static partial Regex Prices();

    [GeneratedRegex(@"^\W*(?:tabel\w* \d+\w?[.:]?\s*)?(?:(?:forventet|samlet|gennemsnitligt|expected) )?(?:antal|antall|number of|no\. of)|\b(?:activity|aktivitet(?:er)?|aktivitetstal)\s*:?$|\bantal(?:let)?(?: [\p{L}-]+){0,3}\s*[:.]?$|^\W*(?:tabel\w* \d+\w?[.:]?\s*)?aktivitet(?:er|en)?\b(?!.*økonomi)|^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:forventet |forventede |expected )?(?:børnetal|elevtal|folketal|barnetall|elevtall|elevantal|barnantal|befolkning)\w*|^(?:elever|børn|barn)\b.*\b(?:med plass|indskrev\w+|fordelt)\b", Loose)]
    private static partial Regex NumberOf();

    [GeneratedRegex(@"^(?:forudsætning|antagelse|scenari|succesrate|parameter|nøgletal|indikator|effektmål|assumption|indicator|forutsetning|antagande|key figure|måned|month|månad|dato|date|uge$|week)", Loose)]
    private static partial Regex Assumption();

    [GeneratedRegex(@"\b(?:nedenstående|følgende) (?:gennemsnitlige )?antal\b|\b(?:viser|visar|angiver|shows?) (?:udviklingen i )?(?:the )?(?:antal(?:let)?|antall(?:et)?|number) ", Loose)]
    private static partial Regex ShownNumberOf();

    [GeneratedRegex(@"^\d{1,3}(?: ?[-–] ?\d{1,3}|\+| ?år(?:ige)? (?:og|eller) (?:derover|ældre))?[- ]?(?:år\w*|yrs?|years?)?(?: og derover)?$", Loose)]
    private static partial Regex Age();
}
