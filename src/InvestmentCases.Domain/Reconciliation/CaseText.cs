using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>A sentence of a case's texts.</summary>
/// <param name="Location">The text that it stands in, as a path in the case's JSON.</param>
/// <param name="Text">The sentence, without marks of emphasis and footnotes.</param>
internal sealed record Sentence(string Location, string Text);

/// <summary>A day as a text names it; the year is mostly left out.</summary>
internal sealed record NamedDay(int Day, int Month, int? Year);

/// <summary>The running texts of a case, sentence by sentence, and the amounts, days and months that stand in them.</summary>
internal static partial class CaseText
{
    /// <summary>The year that a day without one is taken in: the 29th of February may be meant.</summary>
    public const int LeapYear = 2000;

    // While amounts are typed the texts stay as they are: they are read once.
    private static readonly ConditionalWeakTable<IReadOnlyList<Section>, Sentence[]> known = [];

    /// <summary>The sentences of the summary and the sections, in the order of the case.</summary>
    public static IEnumerable<Sentence> SentencesOf(Proposal proposal) =>
        SentencesIn(proposal.Summary ?? "").Select(text => new Sentence("summary", text)).Concat(known.GetValue(proposal.Sections, Read));

    private static Sentence[] Read(IReadOnlyList<Section> sections) =>
        [.. sections.Index().SelectMany(one => SentencesIn(one.Item.Markdown).Select(text => new Sentence(one.Item.Key is { } key ? $"sections.{key}" : FormattableString.Invariant($"sections[{one.Index}]"), text)))];

    /// <summary>The sentences of a text in Markdown. A line is a sentence of its own.</summary>
    public static IEnumerable<string> SentencesIn(string markdown) =>
        markdown.Split('\n').SelectMany(line => RunningText.SentencesIn(Marks().Replace(line, "")));

    /// <summary>Every amount with its unit, "7,5 mio. kr." or "DKK 7.5 million": kroner, and a unit of its last digit in kroner.</summary>
    public static IEnumerable<(decimal Kroner, decimal Digit)> AmountsIn(string text) => DanishAmountsIn(text).Concat(EnglishAmountsIn(text));

    // Three digits behind a point may be thousands: then the amount is left alone.
    private static IEnumerable<(decimal Kroner, decimal Digit)> EnglishAmountsIn(string text) =>
        from match in EnglishAmount().Matches(text)
        let factor = match.Groups["unit"].Value switch { "billion" => 1_000_000_000m, "million" => 1_000_000m, _ => 1_000m }
        let number = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        select (number * factor, Enumerable.Range(0, number.Scale).Aggregate(factor, (digit, _) => digit / 10));

    private static IEnumerable<(decimal Kroner, decimal Digit)> DanishAmountsIn(string text)
    {
        foreach (Match match in AmountWithUnit().Matches(text))
        {
            var decimals = match.Groups["decimals"].Value;
            var factor = match.Groups["unit"].Value switch { "mia." => 1_000_000_000m, "mio." => 1_000_000m, "kr" => 1m, _ => 1_000m };
            if (decimals.Length <= 8
                && decimal.TryParse(match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal) + (decimals.Length > 0 ? "." + decimals : ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number < 1_000_000_000_000m)
                yield return (number * factor, decimals.Aggregate(factor, (digit, _) => digit / 10));
        }
    }

    /// <summary>Every day that is named, "18. maj" or "30. marts 2016".</summary>
    public static IEnumerable<NamedDay> DaysIn(string text) => DayOfMonth().Matches(text).Select(match => new NamedDay(
        int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture),
        Months.NumberOf(match.Groups["month"].Value),
        match.Groups["year"] is { Success: true } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null)).Where(day => day.Day <= DateTime.DaysInMonth(day.Year ?? LeapYear, day.Month));

    /// <summary>Every month of a year that is named, "april 2012", as its last day.</summary>
    public static IEnumerable<DateOnly> MonthsIn(string text) => MonthOfYear().Matches(text).Select(match =>
        new DateOnly(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Months.NumberOf(match.Groups["month"].Value), 1).AddMonths(1).AddDays(-1));

    /// <summary>Every year of this century that is named.</summary>
    public static IEnumerable<int> YearsIn(string text) => Year().Matches(text).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?:\.(?=\smi[ao]\.))?\s*(?<unit>mia\.|mio\.|t\.kr|1\.000 kr|kr)", RegexOptions.CultureInvariant)]
    private static partial Regex AmountWithUnit();

    [GeneratedRegex(@"(?<![\d.,])(?<number>(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?) (?<unit>billion|million|thousand)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishAmount();

    [GeneratedRegex(@"\b(?<day>[12]?\d|3[01])\.\s?(?<month>" + Months.Pattern + @")(?:\s(?<year>20\d\d))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b(?<month>" + Months.Pattern + @")\s(?<year>20\d\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\*+|^#+\s*|^\s*(?:[-•]|\d+\.)\s+|\[\^\d+\]:?", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
