using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>A case in which the person has typed something that is not saved.</summary>
public sealed record UnsavedCase(Guid Id, string Title, DateTime TypedAt);

/// <summary>What the person has typed and not yet saved, latest first: she can go on with it from here.</summary>
public sealed class UnsavedQuery(IDbContextFactory<CasesDb> factory)
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<UnsavedCase>> RunAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.EditDrafts.Where(draft => draft.AccountId == actor.AccountId)
            .Join(CaseReader.Visible(db, actor), draft => draft.CaseId, row => row.Id, (draft, row) => new { row.PublicId, row.Title, draft.ChangedAt })
            .OrderByDescending(one => one.ChangedAt).Take(Shown)
            .Select(one => new UnsavedCase(one.PublicId, one.Title, one.ChangedAt)).ToListAsync(ct);
    }
}
