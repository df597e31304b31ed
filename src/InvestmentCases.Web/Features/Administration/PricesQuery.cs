using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A rise from the year before as a fraction.</summary>
public sealed record IndexEntry(string Series, int Year, decimal Rise, bool IsConfirmed);

public sealed record IndexPublication(DateOnly PublishedOn, string Source, IReadOnlyList<IndexEntry> Entries);

public sealed record CataloguePrice(string Code, string Name, string Unit, decimal Kroner, int PriceLevel, DateOnly ValidFrom, string Source, bool IsConfirmed);

public sealed record Prices(IReadOnlyList<IndexPublication> Publications, IReadOnlyList<CataloguePrice> Catalogue);

/// <summary>The price index by publication, newest first, and the catalogue of unit prices.</summary>
public sealed class PricesQuery(IDbContextFactory<CasesDb> factory)
{
    public async Task<Prices> RunAsync(Actor actor, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        await using var db = await factory.CreateDbContextAsync(ct);
        var publications = await db.PriceIndexPublications.AsNoTracking().Include(row => row.Entries).OrderByDescending(row => row.PublishedOn).ToListAsync(ct);
        var catalogue = await db.UnitPrices.AsNoTracking().OrderBy(row => row.Code).ThenByDescending(row => row.ValidFrom).ToListAsync(ct);
        return new(
            [.. publications.Select(row => new IndexPublication(row.PublishedOn, row.Source, [.. row.Entries.OrderBy(entry => entry.Series).ThenBy(entry => entry.Year).Select(entry => new IndexEntry(entry.Series, entry.Year, entry.Rise, entry.IsConfirmed))]))],
            [.. catalogue.Select(row => new CataloguePrice(row.Code, row.Name, row.Unit, Ore.ToKroner(row.PriceInOre), row.PriceLevel, row.ValidFrom, row.Source, row.IsConfirmed))]);
    }
}
