using System.Collections.Concurrent;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>How many cases there are, and what start capital they need together.</summary>
public readonly record struct CaseCount(int Count, long StartCapitalInOre);

/// <summary>
/// Counts the cases that a list finds. Counting is the one thing about a list that grows with the register, so what has been counted is kept in
/// memory until any case is stored, by this program or another: the version of the cases stands in the database.
/// </summary>
public sealed class CaseCounts
{
    private const int Most = 1000;
    private Kept kept = new(-1);

    /// <summary>Counts <paramref name="found"/>: what of the cases that <paramref name="actor"/> may see <paramref name="filter"/> finds.</summary>
    public async Task<CaseCount> OfAsync(CasesDb db, Actor actor, CaseListFilter filter, IQueryable<CaseRow> found, CancellationToken ct)
    {
        var counts = await CurrentAsync(db, ct);
        var key = $"{SeenBy(actor)}?{(filter with { Order = default, IsDescending = false, Page = 1, PageSize = CaseListFilter.UsualPage }).ToQuery()}";
        if (counts.Of.TryGetValue(key, out var known))
            return known;
        var sums = await found.GroupBy(_ => 1).Select(all => new { Count = all.Count(), StartCapital = all.Sum(row => row.StartCapitalInOre) }).SingleOrDefaultAsync(ct);
        return counts.Of[key] = new(sums?.Count ?? 0, sums?.StartCapital ?? 0);
    }

    /// <summary>How many cases <paramref name="actor"/> may see at all: <paramref name="visible"/>. Counting alone takes a fraction of what adding up takes.</summary>
    public async Task<int> AllAsync(CasesDb db, Actor actor, IQueryable<CaseRow> visible, CancellationToken ct)
    {
        var counts = await CurrentAsync(db, ct);
        return counts.Of.TryGetValue($"{SeenBy(actor)}?", out var known) ? known.Count
            : counts.All.TryGetValue(SeenBy(actor), out var all) ? all
            : counts.All[SeenBy(actor)] = await visible.CountAsync(ct);
    }

    private async Task<Kept> CurrentAsync(CasesDb db, CancellationToken ct)
    {
        var version = await db.Counters.Where(row => row.Name == CounterRow.CasesVersion).Select(row => row.Value).SingleAsync(ct);
        var counts = kept;
        if (counts.Version != version || counts.Of.Count > Most)
            kept = counts = new(version);
        return counts;
    }

    private static string SeenBy(Actor actor) => Rights.SeesAllDrafts(actor) ? "*" : string.Join(',', actor.Units!.Order(StringComparer.Ordinal));

    private sealed record Kept(long Version)
    {
        public ConcurrentDictionary<string, int> All { get; } = new();

        public ConcurrentDictionary<string, CaseCount> Of { get; } = new();
    }
}
