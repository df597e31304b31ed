using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Whether a table gives what stands in each year or what changes from the year before. Changes carry on, and become levels in the case.</summary>
internal static class BasisReading
{
    /// <summary>What speaks for changes, in the user's language; null where nothing does.</summary>
    public static string? WhyChange(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> years, int? permanent, IReadOnlyList<string> texts)
    {
        if (texts.Any(Words.SaysChangeFromYearBefore))
            return Say.In($"Teksten siger, at tallene er ændringer i forhold til året før.", $"The text says that the numbers are changes against the year before.");
        if (RollsForward(rows, years))
            return Say.In($"Hvert års udgangspunkt er det foregående års sum: rækkerne imellem er ændringer.", $"Each year's base is the sum of the year before: the rows between are changes.");
        return permanent is { } column && AddUpTo(rows, years, column)
            ? Say.In($"Årene lægges sammen til den varige virkning: tallene er ændringer, der føres videre.", $"The years add up to the permanent effect: the numbers are changes that carry on.")
            : null;
    }

    /// <summary>Whether a row's changes carry on from year to year; a base and a sum that holds the base do not.</summary>
    public static bool Carries(RowDraft row, IReadOnlyList<RowDraft> rows) => row.Role switch
    {
        RowRole.Line or RowRole.PriceAdjustment or RowRole.Subtotal => true,
        RowRole.Total => !rows.Any(other => other.Role == RowRole.Base),
        _ => false,
    };

    private static bool RollsForward(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> years)
    {
        var start = rows.FirstOrDefault(row => row.Role == RowRole.Base);
        var end = rows.LastOrDefault(row => row.Role == RowRole.Total);
        return start is not null && end is not null && years.Count > 1
            && Enumerable.Range(1, years.Count - 1).All(k => start.Values[years[k]] is { } opening and not 0 && opening == end.Values[years[k - 1]])
            && years.Any(year => start.Values[year] != end.Values[year]);
    }

    private static bool AddUpTo(IReadOnlyList<RowDraft> rows, IReadOnlyList<int> years, int permanent)
    {
        var told = rows.Where(row => row.Role == RowRole.Line && row.Values[permanent] is not (null or 0) && years.Count(year => row.Values[year] is not (null or 0)) > 1).ToArray();
        return told.Length > 0 && told.All(row => years.Sum(year => row.Values[year] ?? 0m) == row.Values[permanent] && row.Values[years[^1]] != row.Values[permanent]);
    }
}
