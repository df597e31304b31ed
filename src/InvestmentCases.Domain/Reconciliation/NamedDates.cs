using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>The days and months that a text names, in Danish or English: "18. maj", "18 May 2016", "May 18, 2016".</summary>
internal static partial class NamedDates
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly string[] Names = Months.Split('|');

    /// <summary>Every day that is named; the year is mostly left out.</summary>
    public static IEnumerable<NamedDay> DaysIn(string text) => CaseText.DaysIn(text).Concat(
        DayOfMonth().Matches(text).Select(match => new NamedDay(Number(match, "day") ?? 0, MonthOf(match), Number(match, "year"))).Where(day => day.Day <= DateTime.DaysInMonth(day.Year ?? CaseText.LeapYear, day.Month)));

    /// <summary>Every month of a year that is named, as its last day.</summary>
    public static IEnumerable<DateOnly> MonthsIn(string text) => CaseText.MonthsIn(text).Concat(
        MonthOfYear().Matches(text).Select(match => new DateOnly(Number(match, "year")!.Value, MonthOf(match), 1).AddMonths(1).AddDays(-1))).Distinct();

    private static int MonthOf(Match match) => Array.IndexOf(Names, match.Groups["month"].Value) + 1;

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    // With a capital: "may" is mostly no month.
    [GeneratedRegex(@"\b(?<day>[12]?\d|3[01])(?:st|nd|rd|th)?(?: of)? (?<month>" + Months + @")\b(?: (?<year>20\d\d))?|\b(?<month>" + Months + @") (?<day>[12]\d|3[01]|[1-9])\b(?!\d)(?:, (?<year>20\d\d))?", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b(?<month>" + Months + @") (?<year>20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOfYear();
}
