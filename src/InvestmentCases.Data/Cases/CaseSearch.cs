using InvestmentCases.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Searching and ordering lists of cases as Danish readers expect, on both providers.</summary>
public static class CaseSearch
{
    private const string Escape = @"\";

    /// <summary>The cases that have <paramref name="text"/> in their title, numbers, units or running text; all of them where it is empty.</summary>
    public static IQueryable<CaseRow> Matching(IQueryable<CaseRow> cases, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return cases;
        var pattern = DanishText.LikeAnywhere(text);
        return cases.Where(row => EF.Functions.Like(row.SearchText, pattern, Escape) || EF.Functions.Like(row.Content!.SearchText, pattern, Escape));
    }

    /// <summary>Those with <paramref name="text"/> in the title first, then by title.</summary>
    public static IOrderedQueryable<CaseRow> TitleMatchesFirst(IQueryable<CaseRow> cases, string text)
    {
        var pattern = DanishText.LikeAnywhere(text);
        return cases.OrderBy(row => EF.Functions.Like(row.SearchTitle, pattern, Escape) ? 0 : 1).ThenBy(row => row.TitleSortKey).ThenBy(row => row.Id);
    }
}
