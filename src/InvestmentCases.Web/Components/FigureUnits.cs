using InvestmentCases.Domain;

namespace InvestmentCases.Web.Components;

/// <summary>The units of stated figures in words. A unit is any text; these few are known by a code of their own, so that checks can tell them apart in both languages.</summary>
public static class FigureUnits
{
    private static IEnumerable<(string Code, string Word)> Known =>
    [
        ("Kroner", "kr."),
        ("Years", Say.In($"år", $"years")),
        ("Percent", Say.In($"andel", $"share")),
        ("FullTimePosts", Say.In($"årsværk", $"full-time posts")),
        ("Count", Say.In($"antal", $"count")),
        ("Days", Say.In($"dage", $"days")),
        ("People", Say.In($"personer", $"people")),
    ];

    /// <summary>The word for a unit as it is stored; itself where it has no code.</summary>
    public static string? WordOf(string? unit) => Known.FirstOrDefault(one => one.Code == unit).Word ?? unit;

    /// <summary>The unit as it is stored, of what a person writes.</summary>
    public static string? Of(string? word) =>
        word?.Trim() is { Length: > 0 } text ? Known.FirstOrDefault(one => string.Equals(one.Word, text, StringComparison.OrdinalIgnoreCase)).Code ?? text : null;
}
