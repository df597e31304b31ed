using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>A saved view: its name and the part of the register's address after the question mark.</summary>
public sealed record OwnView(long Id, string Name, string Query, bool IsDefault);

/// <summary>What a person has chosen for the register.</summary>
/// <param name="Views">Her saved views by name.</param>
/// <param name="Columns">The columns that she always wants, or null.</param>
public sealed record OwnRegister(IReadOnlyList<OwnView> Views, string? Columns);

/// <summary>The person's own views and columns of the register.</summary>
public sealed class OwnViewsQuery(IDbContextFactory<CasesDb> databases)
{
    public async Task<OwnRegister> RunAsync(Actor actor, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var views = await db.RegisterViews.AsNoTracking().Where(row => row.AccountId == actor.AccountId).OrderBy(row => row.Id)
            .Select(row => new OwnView(row.Id, row.Name, row.Query, row.IsDefault)).ToListAsync(ct);
        return new(views, await db.Users.Where(row => row.Id == actor.AccountId).Select(row => row.RegisterColumns).FirstOrDefaultAsync(ct));
    }
}
