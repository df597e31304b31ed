using InvestmentCases.Data;
using InvestmentCases.Domain.Economy;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Economy;

/// <summary>A unit price of the catalogue as a driver takes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is the price of.</param>
/// <param name="Unit">Of what: an "årsværk", a place.</param>
/// <param name="Price">Kroner each.</param>
/// <param name="PriceLevel">The year whose prices it is in.</param>
/// <param name="Source">Where the figure stands.</param>
/// <param name="IsConfirmed">Whether its source confirms it.</param>
public sealed record CatalogueEntry(string Code, string Name, string Unit, decimal Price, int PriceLevel, string Source, bool IsConfirmed);

/// <summary>What a case's amounts can be made from: the catalogue of unit prices, and the newest price index.</summary>
/// <param name="Catalogue">The price in force of each code, by name.</param>
/// <param name="Index">The newest publication, or null where there is none.</param>
public sealed record Prices(IReadOnlyList<CatalogueEntry> Catalogue, PriceIndex? Index);

/// <summary>Reads what a case's amounts can be made from.</summary>
public sealed class PricesQuery(IDbContextFactory<CasesDb> factory, ReferenceData reference, TimeProvider clock)
{
    public async Task<Prices> RunAsync(CancellationToken cancellation = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var prices = await db.UnitPrices.AsNoTracking().Where(row => row.ValidFrom <= today).OrderBy(row => row.ValidFrom).ToListAsync(cancellation);
        return new(
            [.. prices.GroupBy(row => row.Code).Select(group => group.Last()).OrderBy(row => row.Name, StringComparer.Create(Domain.Cultures.Danish, ignoreCase: true))
                .Select(row => new CatalogueEntry(row.Code, row.Name, row.Unit, Ore.ToKroner(row.PriceInOre), row.PriceLevel, row.Source, !row.IsIllustrative))],
            await reference.PriceIndexAsync(cancellation));
    }
}
