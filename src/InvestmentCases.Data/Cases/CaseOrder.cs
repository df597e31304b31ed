using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// The orders of lists of cases. A list is one or two parts that follow each other (what has a value, then what has none, whichever way one sorts; titles
/// that match a search, then the others), and each part is read along one index: a page costs the same however many cases there are.
/// </summary>
public static class CaseOrder
{
    /// <summary>The parts of <paramref name="cases"/> in the order that <paramref name="filter"/> asks for.</summary>
    /// <param name="db">The database.</param>
    /// <param name="all">The cases that the search was among.</param>
    /// <param name="cases">Those of them that it found; all where nothing was searched for.</param>
    /// <param name="filter">The order and the search.</param>
    /// <param name="ct">Ends the question.</param>
    public static async Task<IReadOnlyList<IQueryable<CaseRow>>> OfAsync(CasesDb db, IQueryable<CaseRow> all, IQueryable<CaseRow> cases, CaseListFilter filter, CancellationToken ct)
    {
        var down = filter.IsDescending;
        return filter.Order switch
        {
            CaseListOrder.Number => [By(cases, row => row.Number, down)],
            CaseListOrder.Title => [By(cases, row => row.TitleSortKey, down)],
            CaseListOrder.Status => [By(cases, row => row.StatusOrder, down, row => row.TitleSortKey)],
            CaseListOrder.Unit => [By(cases.Where(row => row.LeadUnit != null), row => row.LeadUnit, down), Rest(cases.Where(row => row.LeadUnit == null))],
            CaseListOrder.Fund => [By(cases.Where(row => row.Fund != null), row => row.Fund, down), Rest(cases.Where(row => row.Fund == null))],
            CaseListOrder.FirstYear => [By(cases.Where(row => row.FirstYear != null), row => row.FirstYear, down), Rest(cases.Where(row => row.FirstYear == null))],
            CaseListOrder.StartCapital => [By(cases, row => row.StartCapitalInOre, down)],
            CaseListOrder.PaybackService => [By(cases.Where(row => row.PaybackServiceOrder != null), row => row.PaybackServiceOrder, down), Rest(cases.Where(row => row.PaybackServiceOrder == null))],
            CaseListOrder.PaybackTotal => [By(cases.Where(row => row.PaybackTotalOrder != null), row => row.PaybackTotalOrder, down), Rest(cases.Where(row => row.PaybackTotalOrder == null))],
            CaseListOrder.PermanentEffect => [By(cases.Where(row => row.PermanentEffectInOre != null), row => row.PermanentEffectInOre, down), Rest(cases.Where(row => row.PermanentEffectInOre == null))],
            CaseListOrder.NetPresentValue => [By(cases.Where(row => row.NetPresentValueInOre != null), row => row.NetPresentValueInOre, down), Rest(cases.Where(row => row.NetPresentValueInOre == null))],
            CaseListOrder.NextDate => [By(cases.Where(row => row.NextDate != null), row => row.NextDate, down), Rest(cases.Where(row => row.NextDate == null))],
            CaseListOrder.OpenFindings => [By(cases, row => row.OpenFindings, down)],
            CaseListOrder.ChangedAt => [By(cases, row => row.ChangedAt, down)],
            _ when filter.Search is { } text => await TitleMatchesFirstAsync(db, all, cases, text, ct),
            _ => [By(cases, row => row.StatusOrder, false, row => row.TitleSortKey)],
        };
    }

    /// <summary>Those of <paramref name="all"/> with the words of <paramref name="text"/> in their title, and then the others of <paramref name="found"/>, each by title.</summary>
    public static async Task<IReadOnlyList<IQueryable<CaseRow>>> TitleMatchesFirstAsync(CasesDb db, IQueryable<CaseRow> all, IQueryable<CaseRow> found, string text, CancellationToken ct)
    {
        var titles = await CaseSearch.FindAsync(db, text, isOfTitle: true, ct);
        return [By(titles.In(all), row => row.TitleSortKey, false), By(titles.NotIn(found), row => row.TitleSortKey, false)];
    }

    /// <summary>The page of <paramref name="parts"/> that <paramref name="filter"/> asks for, as if they were one list.</summary>
    public static async Task<IReadOnlyList<T>> PageAsync<T>(IReadOnlyList<IQueryable<CaseRow>> parts, CaseListFilter filter, Func<IQueryable<CaseRow>, IQueryable<T>> shown, CancellationToken ct)
    {
        var page = new List<T>();
        var skip = (int)Math.Min(int.MaxValue, (filter.Page - 1L) * filter.PageSize);
        foreach (var (part, at) in parts.Select((part, at) => (part, at)))
        {
            page.AddRange(await shown(part.Skip(skip).Take(filter.PageSize - page.Count)).ToListAsync(ct));
            if (page.Count == filter.PageSize || at == parts.Count - 1)
                break;
            skip = page.Count > 0 || skip == 0 ? 0 : skip - await part.CountAsync(ct);
        }
        return page;
    }

    // The whole order is turned round, so that the same index is read from its other end.
    private static IQueryable<CaseRow> By<T>(IQueryable<CaseRow> cases, Expression<Func<CaseRow, T>> value, bool descending, Expression<Func<CaseRow, byte[]>>? then = null)
    {
        var ordered = descending ? cases.OrderByDescending(value) : cases.OrderBy(value);
        if (then is not null)
            ordered = descending ? ordered.ThenByDescending(then) : ordered.ThenBy(then);
        return descending ? ordered.ThenByDescending(row => row.Id) : ordered.ThenBy(row => row.Id);
    }

    private static IQueryable<CaseRow> Rest(IQueryable<CaseRow> cases) => cases.OrderBy(row => row.Id);
}
