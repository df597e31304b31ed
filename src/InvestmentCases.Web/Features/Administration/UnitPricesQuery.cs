using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

public sealed record CataloguePrice(string Code, string Name, string Unit, decimal Kroner, int PriceLevel, DateOnly ValidFrom, string Source, bool IsIllustrative);

/// <summary>The catalogue of unit prices, the newest of each first.</summary>
public sealed class UnitPricesQuery(IDbContextFactory<CasesDb> factory)
{
    public async Task<IReadOnlyList<CataloguePrice>> RunAsync(Actor actor, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        await using var db = await factory.CreateDbContextAsync(ct);
        var rows = await db.UnitPrices.OrderBy(row => row.Code).ThenByDescending(row => row.ValidFrom)
            .Select(row => new { row.Code, row.Name, row.Unit, row.PriceInOre, row.PriceLevel, row.ValidFrom, row.Source, row.IsIllustrative }).ToListAsync(ct);
        return [.. rows.Select(row => new CataloguePrice(row.Code, row.Name, row.Unit, Ore.ToKroner(row.PriceInOre), row.PriceLevel, row.ValidFrom, row.Source, row.IsIllustrative))];
    }
}
