using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>The accounts of a case per year in kroner: only the years that someone has reported.</summary>
public sealed class ReportedYearsQuery(IDbContextFactory<CasesDb> databases)
{
    /// <returns>Empty where nothing is reported, or where the person may not know of the case.</returns>
    public async Task<IReadOnlyDictionary<int, decimal?>> RunAsync(Actor actor, Guid caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var visible = CaseReader.Visible(db, actor).Where(row => row.PublicId == caseId).Select(row => row.Id);
        return await db.Actuals.AsNoTracking().Where(row => visible.Contains(row.CaseId)).GroupBy(row => row.Year)
            .Select(year => new { Year = year.Key, Ore = year.Sum(row => row.AmountInOre) })
            .ToDictionaryAsync(year => year.Year, year => (decimal?)(year.Ore / 100m), cancellation);
    }
}
