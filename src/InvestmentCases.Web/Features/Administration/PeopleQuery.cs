using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

public sealed record PersonRow(long Id, string Name, string Email, Role Role, string? Unit, bool IsDisabled, bool IsLockedOut);

/// <summary>Everybody who can sign in, and those who are shut out, by name.</summary>
public sealed class PeopleQuery(IDbContextFactory<CasesDb> factory, TimeProvider clock)
{
    public async Task<IReadOnlyList<PersonRow>> RunAsync(Actor actor, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        var now = clock.GetUtcNow();
        await using var db = await factory.CreateDbContextAsync(ct);
        var rows = await db.Users.Select(row => new { row.Id, row.Name, row.Email, row.Role, row.Unit, row.IsDisabled, row.LockoutEnd }).ToListAsync(ct);
        return
        [
            .. rows.OrderBy(row => row.IsDisabled).ThenBy(row => row.Name, StringComparer.Create(Domain.Cultures.Danish, ignoreCase: true))
                .Select(row => new PersonRow(row.Id, row.Name, row.Email ?? "", row.Role, row.Unit, row.IsDisabled, row.LockoutEnd > now)),
        ];
    }
}
