using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>What a person has typed in a case and not yet saved.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="BaseVersion">The version that she began from; where the case has a newer one there is a conflict.</param>
/// <param name="Proposal">What she has typed.</param>
/// <param name="ChangedAt">When she typed last, UTC.</param>
public sealed record EditDraft(Guid CaseId, long BaseVersion, Proposal Proposal, DateTime ChangedAt);

/// <summary>Typing is not yet the case: one draft per person and case, in the database, so that it survives a closed lid and a killed server.</summary>
public sealed class EditDrafts(IDbContextFactory<CasesDb> factory, WriteDoor door, TimeProvider clock)
{
    /// <summary>Keeps what <paramref name="actor"/> has typed, in place of what she had before.</summary>
    public Task SaveAsync(Actor actor, Guid caseId, long baseVersion, Proposal proposal, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            var id = await CaseReader.IdAsync(db, actor, caseId, token);
            var row = await db.EditDrafts.FindAsync([id, actor.AccountId], token)
                ?? db.EditDrafts.Add(new() { CaseId = id, AccountId = actor.AccountId }).Entity;
            row.BaseVersion = baseVersion;
            row.ProposalJson = StoredJson.Write(proposal);
            row.ChangedAt = clock.GetUtcNow().UtcDateTime;
            return true;
        }, ct);

    /// <summary>What <paramref name="actor"/> has typed in this case, or null.</summary>
    public async Task<EditDraft?> FindAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var row = await Own(db, actor).Where(draft => draft.Case.PublicId == caseId).Select(draft => draft.Draft).SingleOrDefaultAsync(ct);
        return row is null ? null : new(caseId, row.BaseVersion, StoredJson.Read<Proposal>(row.ProposalJson), row.ChangedAt);
    }

    /// <summary>The cases in which <paramref name="actor"/> has something unsaved, latest first.</summary>
    public async Task<IReadOnlyList<Guid>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Own(db, actor).OrderByDescending(draft => draft.Draft.ChangedAt).Select(draft => draft.Case.PublicId).ToListAsync(ct);
    }

    /// <summary>Drops what <paramref name="actor"/> has typed in this case; nothing where there is nothing.</summary>
    public Task DropAsync(Actor actor, Guid caseId, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            db.EditDrafts.RemoveRange(await Own(db, actor).Where(draft => draft.Case.PublicId == caseId).Select(draft => draft.Draft).ToListAsync(token));
            return true;
        }, ct);

    private static IQueryable<DraftOfCase> Own(CasesDb db, Actor actor) =>
        from draft in db.EditDrafts
        join row in db.Cases on draft.CaseId equals row.Id
        where draft.AccountId == actor.AccountId
        select new DraftOfCase { Draft = draft, Case = row };

    private sealed class DraftOfCase
    {
        public required EditDraftRow Draft { get; init; }
        public required CaseRow Case { get; init; }
    }
}
