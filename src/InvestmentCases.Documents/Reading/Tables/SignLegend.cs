using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Which way the numbers of a table point: what a positive number is.</summary>
internal enum PositiveNumber
{
    /// <summary>Spending, as in a budget.</summary>
    Cost,
    /// <summary>A saving or an income.</summary>
    Gain,
}

/// <summary>What a document says itself of its signs: "+ = merudgift", "positive tal er besparelser", "besparelser er angivet med minus".</summary>
internal static partial class SignLegend
{
    /// <summary>What a positive number is by the nearest text that says it; null where none does, or one says both.</summary>
    public static PositiveNumber? In(IEnumerable<string> texts) => texts.Select(In).FirstOrDefault(said => said is not null);

    /// <summary>The text without its explanation of the signs, whose words say nothing of what the table holds.</summary>
    public static string Without(string text) => Explanation().Replace(text, " ");

    private static PositiveNumber? In(string text)
    {
        var said = Explanation().Matches(text).Select(match =>
        {
            var isPlus = match.Groups["plus"].Success;
            var isGain = match.Groups["gain"].Success;
            return isPlus == isGain ? PositiveNumber.Gain : PositiveNumber.Cost;
        }).Distinct().ToArray();
        return said.Length == 1 ? said[0] : null;
    }

    private const string Gain = @"(?<gain>(?:(?:mindre|færre|lavere|reducerede?|reduserte?|minskade?|lägre|sparede?|sparte|fewer|lower|reduced) ?-?(?:drifts)?(?:udgift|omkostning|forbrug|kostnad|utgift|cost|expenditure|spending)|(?:netto|drifts|mer)?(?:besparelse|mindreudgift|gevinst|indtægt|effektivisering|provenu|overskud|besparing|innsparing|inntekt|intäkt|saving|gain|benefit|income))\w*)";
    private const string Cost = @"(?<cost>(?:(?:mindre|færre|lavere|tabte?|mistede?|reducerede?|reduserte?|minskade?|lower|reduced|lost) ?-?(?:indtægt|inntekt|intäkt|income|revenue)|(?:netto|drifts|mer)?(?:udgift|omkostning|forbrug|kostnad|utgift|cost|expense|expenditure|spending|investering|investment))\w*)";
    private const string What = "(?:" + Gain + "|" + Cost + ")";
    private const string Is = @"\s*(?:=|:|er|is|are|är|angiver|anger|visar|betyder|viser|indicates?|means|avser|betyr)\s*(?:en |et |ett |a |an |lig med )?";
    private const string Plus = @"(?<plus>(?:\+|plus(?:tecken|tegn)?|positiv\w*)(?: (?:tal|beløb|fortegn|tall|belopp|numbers?|amounts?|figures?|sign))?)";
    private const string Minus = @"(?<minus>(?:[-–−]|minus(?:tecken|tegn)?|negativ\w*|parentes(?:er)?|brackets|parentheses)(?: (?:tal|beløb|fortegn|tall|belopp|numbers?|amounts?|figures?|sign))?)";
    private const string Shown = @"\s*(?:er |are |is |är )?(?:angivet|angives|anført|anføres|vist|vises|skrevet|opgjort|står|oppgitt|oppgis|anges|visas|shown|stated|given)\s*(?:med|som|as|with|by|i|in)\s*(?:et |a )?";

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?:" + Plus + "|" + Minus + ")" + Is + What + "|(?:er|are|är) (?:" + Plus + "|" + Minus + ") " + What + "|" + What + Shown + "(?:" + Plus + "|" + Minus + ")|" + What + @"\s*(?:er|is|are|är)\s*(?:(?<plus>positiv\w*|plus)|(?<minus>negativ\w*|minus)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();
}
