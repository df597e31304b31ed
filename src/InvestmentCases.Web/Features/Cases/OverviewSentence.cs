using System.Globalization;
using System.Net;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Web.Components.CaseFrame;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>The case in one sentence: what is laid out and when, and what is gained a year after that.</summary>
public static class OverviewSentence
{
    /// <summary>As HTML with its amounts in bold; null where there is nothing to say.</summary>
    public static string? Of(CalculationResult result)
    {
        var years = result.Years.Where(year => year.StartCapital > 0).Select(year => year.Year).ToList();
        var effect = result.PermanentAnnualEffect;
        if (years.Count == 0)
            return effect is { Amount: < 0 } gain ? Say(CasesTexts.NothingLaidOut, gain.FromYear, Bold(-gain.Amount)) : null;
        var laidOut = Bold(result.StartCapitalTotal);
        return effect switch
        {
            { Amount: < 0 } => Say(CasesTexts.LaidOutThenSaved, laidOut, Span(years), effect.FromYear, Bold(-effect.Amount)),
            { Amount: > 0 } => Say(CasesTexts.LaidOutThenCost, laidOut, Span(years), effect.FromYear, Bold(effect.Amount)),
            _ => Say(CasesTexts.LaidOut, laidOut, Span(years)),
        };
    }

    /// <summary>2017–2018 where the years follow each other, else one by one.</summary>
    public static string Span(IReadOnlyList<int> years) =>
        years.Count == 1 ? Year(years[0])
        : years[^1] - years[0] + 1 == years.Count ? $"{Year(years[0])}–{Year(years[^1])}"
        : string.Join(", ", years.Select(Year));

    private static string Bold(decimal kroner)
    {
        var (value, unit) = KeyFigureText.Amount(kroner);
        return $"<b>{WebUtility.HtmlEncode(value)} {WebUtility.HtmlEncode(unit)}</b>";
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Say(string text, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, WebUtility.HtmlEncode(text), [.. values.Select(value => value is int year ? Year(year) : value)]);
}
