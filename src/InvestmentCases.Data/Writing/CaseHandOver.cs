using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Gives one person's cases to another: every open case that is hers, and what she has typed and not saved.</summary>
public sealed class CaseHandOver(IDbContextFactory<CasesDb> factory, ActorLoader actors, WriteDoor door)
{
    /// <summary>What would be handed over, and what would not.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="fromAccount">Whose cases.</param>
    /// <param name="toAccount">To whom; null where nobody is chosen yet.</param>
    /// <param name="ct">Ends the question.</param>
    /// <exception cref="NotKnownException">There is no such person.</exception>
    public async Task<HandOverPlan> PlanAsync(Actor actor, long fromAccount, long? toAccount, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        await using var db = await factory.CreateDbContextAsync(ct);
        var heir = toAccount is { } to ? await actors.ForAccountAsync(db, to, ct) : null;
        return await HandOverPlan.MakeAsync(db, await PersonAsync(db, fromAccount, ct), heir, ct);
    }

    /// <summary>Hands everything over and answers how many cases it was; each has it in its history. Where the other one has typed in a case herself, both keep what they typed.</summary>
    /// <exception cref="NotKnownException">There is no such person.</exception>
    /// <exception cref="InvalidInputException">They are the same, or the other one's account is closed.</exception>
    public Task<int> RunAsync(Actor actor, long fromAccount, long toAccount, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        Rights.Demand(entry.By, Operation.Administer);
        if (toAccount == 0)
            throw new InvalidInputException("to", Say.In($"Vælg den person, der skal have casene.", $"Choose the person who is to have the cases."));
        var from = await PersonAsync(db, fromAccount, token);
        var to = await PersonAsync(db, toAccount, token);
        if (from.Id == to.Id)
            throw new InvalidInputException("to", Say.In($"Vælg en anden person at overdrage til.", $"Choose another person to hand over to."));
        if (to.IsDisabled)
            throw new InvalidInputException("to", Say.In($"{to.Name} kan ikke logge ind. Vælg en anden.", $"{to.Name} cannot sign in. Choose somebody else."));
        var heir = await actors.ForAccountAsync(db, to.Id, token);
        var plan = await HandOverPlan.MakeAsync(db, from, heir, token);
        var moved = plan.Moved.Select(one => one.Id).ToArray();
        foreach (var root in await db.Cases.Where(row => moved.Contains(row.PublicId)).Include(row => row.Content).ToListAsync(token))
        {
            var content = root.Content!;
            root.Version++;
            (root.ChangedAt, root.ChangedByName) = (entry.At, entry.By.Name);
            db.Add(entry.Of(root, "caseworker", content.Caseworker, to.Name));
            content.Caseworker = to.Name;
            if (from.Email is not null && string.Equals(content.ContactEmail, from.Email, StringComparison.OrdinalIgnoreCase))
            {
                db.Add(entry.Of(root, "contact.email", content.ContactEmail, to.Email));
                content.ContactEmail = to.Email;
            }
        }
        var staying = plan.Drafts.Where(draft => draft.Stays).Select(draft => draft.Id).ToArray();
        var drafts = await db.EditDrafts.Where(draft => draft.AccountId == from.Id && !db.Cases.Any(row => row.Id == draft.CaseId && staying.Contains(row.PublicId))).ToListAsync(token);
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
        return moved.Length;
    }, ct);

    private static async Task<Account> PersonAsync(CasesDb db, long id, CancellationToken ct) =>
        await db.Users.SingleOrDefaultAsync(row => row.Id == id, ct) ?? throw new NotKnownException(Say.In($"Personen findes ikke.", $"There is no such person."));
}
