using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A text that stands in a field of amounts and is no amount.</summary>
/// <param name="Row">The row: a line's id, or the place of a financing line or a scenario.</param>
/// <param name="Year">The year.</param>
/// <param name="Text">The text as it was typed.</param>
public sealed record UnreadText(string Row, int Year, string Text);

/// <summary>What a person has typed in a case and not yet saved.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="BaseVersion">The version that she began from; where the case has a newer one there is a conflict.</param>
/// <param name="Base">The proposal of that version.</param>
/// <param name="Proposal">What she has typed.</param>
/// <param name="Unread">Texts beside it that are no amounts.</param>
/// <param name="Revision">How often it has been stored.</param>
/// <param name="ChangedAt">When she typed last, UTC.</param>
public sealed record EditDraft(Guid CaseId, long BaseVersion, Proposal Base, Proposal Proposal, IReadOnlyList<UnreadText> Unread, long Revision, DateTime ChangedAt);

/// <summary>Typing is not yet the case: one draft per person and case, in the database, so that it survives a closed lid and a killed server.</summary>
public sealed class EditDrafts(IDbContextFactory<CasesDb> factory, WriteDoor door, TimeProvider clock)
{
    /// <summary>Keeps what <paramref name="actor"/> has typed, in place of what she had before. Nothing is stored over a draft that she has not seen, from another page of hers.</summary>
    /// <param name="actor">Whose it is.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="baseVersion">The version that she began from.</param>
    /// <param name="begun">The proposal of that version.</param>
    /// <param name="proposal">What she has typed.</param>
    /// <param name="unread">Texts beside it that are no amounts.</param>
    /// <param name="seen">The revision that what she typed is made on; 0 where she had none.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <returns>The draft that is stored now: hers, or the one that she has not seen, by its revision.</returns>
    public Task<EditDraft> SaveAsync(Actor actor, Guid caseId, long baseVersion, Proposal begun, Proposal proposal, IReadOnlyList<UnreadText> unread, long seen, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            var id = await CaseReader.IdAsync(db, actor, caseId, token);
            var row = await db.EditDrafts.FindAsync([id, actor.AccountId], token);
            if (row is not null && row.Revision != seen)
                return Draft(caseId, row);
            row ??= db.EditDrafts.Add(new() { CaseId = id, AccountId = actor.AccountId, Revision = seen }).Entity;
            if (row.BaseVersion != baseVersion)
                row.BaseJson = StoredJson.Write(begun);
            row.BaseVersion = baseVersion;
            row.ProposalJson = StoredJson.Write(proposal);
            row.UnreadJson = unread.Count == 0 ? null : StoredJson.Write(unread);
            row.Revision++;
            row.ChangedAt = clock.GetUtcNow().UtcDateTime;
            return new EditDraft(caseId, baseVersion, begun, proposal, unread, row.Revision, row.ChangedAt);
        }, ct);

    /// <summary>What <paramref name="actor"/> has typed in this case, or null.</summary>
    public async Task<EditDraft?> FindAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var row = await Own(db, actor).Where(draft => draft.Case.PublicId == caseId).Select(draft => draft.Draft).SingleOrDefaultAsync(ct);
        return row is null ? null : Draft(caseId, row);
    }

    /// <summary>Drops what <paramref name="actor"/> has typed in this case; nothing where there is nothing.</summary>
    public Task DropAsync(Actor actor, Guid caseId, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            db.EditDrafts.RemoveRange(await Own(db, actor).Where(draft => draft.Case.PublicId == caseId).Select(draft => draft.Draft).ToListAsync(token));
            return true;
        }, ct);

    private static EditDraft Draft(Guid caseId, EditDraftRow row) => new(
        caseId, row.BaseVersion, StoredJson.Read<Proposal>(row.BaseJson), StoredJson.Read<Proposal>(row.ProposalJson), row.UnreadJson is { } unread ? StoredJson.Read<IReadOnlyList<UnreadText>>(unread) : [], row.Revision, row.ChangedAt);

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
