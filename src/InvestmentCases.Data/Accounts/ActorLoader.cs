using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Who a person is now: her role and units are read from the database each time, never taken from a cookie or a circuit.</summary>
public sealed class ActorLoader(IDbContextFactory<CasesDb> factory, ReferenceData reference)
{
    /// <summary>The person with this account, or null where there is none or it is disabled.</summary>
    public async Task<Actor?> ForAccountAsync(long accountId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await ForAccountAsync(db, accountId, ct);
    }

    internal async Task<Actor?> ForAccountAsync(CasesDb db, long accountId, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().Where(row => row.Id == accountId && !row.IsDisabled)
            .Select(row => new { row.Id, row.Name, row.Role, row.Unit }).SingleOrDefaultAsync(ct);
        if (account is null)
            return null;
        var units = account.Unit is null ? null : (await reference.OrganisationAsync(ct)).WithAllBelow(account.Unit);
        return new(account.Id, account.Name, account.Role, units);
    }
}
