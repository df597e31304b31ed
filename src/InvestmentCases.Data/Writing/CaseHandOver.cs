using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Gives one person's cases to another: every case on its way or in follow-up that names her as caseworker, and what she has typed and not saved.</summary>
public sealed class CaseHandOver(IDbContextFactory<CasesDb> factory, WriteDoor door)
{
    private static readonly CaseStatus[] over = [CaseStatus.Rejected, CaseStatus.Closed, CaseStatus.Withdrawn];

    /// <summary>How many cases a person of this name would hand over.</summary>
    public async Task<int> CountAsync(Actor actor, string name, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Of(db, name).CountAsync(ct);
    }

    /// <summary>Hands everything over and answers how many cases it was; each has it in its history. Where the other one has typed in a case herself, both keep what they typed.</summary>
    /// <exception cref="NotKnownException">There is no such person.</exception>
    /// <exception cref="InvalidInputException">They are the same, or the other one's account is closed.</exception>
    public Task<int> RunAsync(Actor actor, long fromAccount, long toAccount, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        Rights.Demand(entry.By, Operation.Administer);
        var from = await PersonAsync(db, fromAccount, token);
        var to = await PersonAsync(db, toAccount, token);
        if (from.Id == to.Id)
            throw new InvalidInputException("to", Say.In($"Vælg en anden person at overdrage til.", $"Choose another person to hand over to."));
        if (to.IsDisabled)
            throw new InvalidInputException("to", Say.In($"{to.Name} kan ikke logge ind. Vælg en anden.", $"{to.Name} cannot sign in. Choose somebody else."));
        var roots = await Of(db, from.Name).Include(row => row.Content).ToListAsync(token);
        foreach (var root in roots)
        {
            root.Content!.Caseworker = to.Name;
            root.Version++;
            (root.ChangedAt, root.ChangedByName) = (entry.At, entry.By.Name);
            db.Add(entry.Of(root, "caseworker", from.Name, to.Name));
        }
        var drafts = await db.EditDrafts.Where(draft => draft.AccountId == from.Id && !db.EditDrafts.Any(other => other.CaseId == draft.CaseId && other.AccountId == to.Id)).ToListAsync(token);
        foreach (var draft in drafts)
        {
            db.Remove(draft);
            db.Add(new EditDraftRow
            {
                CaseId = draft.CaseId,
                AccountId = to.Id,
                BaseVersion = draft.BaseVersion,
                BaseJson = draft.BaseJson,
                ProposalJson = draft.ProposalJson,
                UnreadJson = draft.UnreadJson,
                Revision = draft.Revision,
                ChangedAt = draft.ChangedAt,
            });
        }
        return roots.Count;
    }, ct);

    private static IQueryable<CaseRow> Of(CasesDb db, string name) => db.Cases.Where(row => !over.Contains(row.Status) && row.Content!.Caseworker == name);

    private static async Task<Account> PersonAsync(CasesDb db, long id, CancellationToken ct) =>
        await db.Users.SingleOrDefaultAsync(row => row.Id == id, ct) ?? throw new NotKnownException(Say.In($"Personen findes ikke.", $"There is no such person."));
}
