using InvestmentCases.Data;
using InvestmentCases.Domain;
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

/// <summary>Reads the catalogue's prices in force, by name.</summary>
public sealed class PricesQuery(IDbContextFactory<CasesDb> factory, TimeProvider clock)
{
    public async Task<IReadOnlyList<CatalogueEntry>> RunAsync(CancellationToken cancellation = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var today = DanishTime.Today(clock);
        var prices = await db.UnitPrices.AsNoTracking().Where(row => row.ValidFrom <= today).OrderBy(row => row.ValidFrom).ToListAsync(cancellation);
        return
        [
            .. prices.GroupBy(row => row.Code).Select(group => group.Last()).OrderBy(row => row.Name, StringComparer.Create(Domain.Cultures.Danish, ignoreCase: true))
                .Select(row => new CatalogueEntry(row.Code, row.Name, row.Unit, Ore.ToKroner(row.PriceInOre), row.PriceLevel, row.Source, !row.IsIllustrative)),
        ];
    }
}
