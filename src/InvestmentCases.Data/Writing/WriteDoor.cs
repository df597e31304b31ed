using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// The one door for writes. Each time, in one transaction: who the person is now, whether she may, load, let the domain change,
/// history, frozen version, key figures, save. What fails leaves nothing behind.
/// </summary>
public sealed class WriteDoor(IDbContextFactory<CasesDb> factory, ReferenceData reference, ActorLoader actors, IDatabaseCare care, TimeProvider clock)
{
    /// <summary>A new draft.</summary>
    /// <exception cref="NotAllowedException">She may not make cases for the lead unit.</exception>
    /// <exception cref="InvalidInputException">The proposal cannot be calculated or stored.</exception>
    public Task<BusinessCase> CreateAsync(Actor actor, Proposal proposal, CancellationToken ct) => RunAsync(actor, async (db, entry, token) =>
    {
        var draft = BusinessCase.Create(proposal, entry.By);
        var snapshot = await reference.SnapshotAsync(token);
        var number = await NextNumbersAsync(db, 1, token);
        var created = new BusinessCase(draft.Id, number, draft.Status, draft.Version, draft.Proposal, draft.Writers, null);
        var rows = CaseToRows.Of(created, 0, new Dictionary<Guid, int>(), snapshot.Organisation);
        var root = rows.Root;
        (root.CreatedAt, root.ChangedAt, root.ChangedByName) = (entry.At, entry.At, entry.By.Name);
        var figures = CaseFigures.Of(proposal, 0, snapshot, reference.Today, new HashSet<string>(), (await Surroundings.LoadAsync(db, [(0, proposal)], token)).Of(0));
        figures.WriteTo(root);
        db.Add(root);
        await SaveAsync(db, entry, token);
        foreach (var part in rows.Parts().Append(figures.Years).Append(figures.Parties).SelectMany(parts => parts))
        {
            part.CaseId = root.Id;
            db.Add(part);
        }
        await CaseWords.PutAsync(db, root.Id, rows.Words, token);
        db.Add(entry.Of(root, "status", null, nameof(CaseStatus.Draft)));
        return created;
    }, ct);

    /// <summary>Changes the contents of a case. Where nothing differs nothing is stored. The writer's edit draft is dropped.</summary>
    /// <param name="actor">Who does it; her role and units are read afresh.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="expectedVersion">The version that she has seen, or null to write on whatever stands.</param>
    /// <param name="change">Calls <see cref="BusinessCase.Revise"/>. May run again where the database asks for another attempt.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    /// <exception cref="NotAllowedException">She may not edit it.</exception>
    /// <exception cref="StaleVersionException">It is newer than what she has seen.</exception>
    public Task<BusinessCase> ChangeAsync(Actor actor, Guid caseId, long? expectedVersion, Action<BusinessCase> change, CancellationToken ct) => RunAsync(actor, async (db, entry, token) =>
    {
        var tracked = await TrackedCase.HoldAsync(db, entry.By, caseId, token);
        Rights.Demand(entry.By, Operation.EditCase, tracked.Root.LeadUnit);
        RefuseStale(tracked.Root, expectedVersion);
        var (before, status) = (tracked.Case.Proposal, tracked.Case.Status);
        change(tracked.Case);
        if (tracked.Case.Status != status)
            throw new InvalidOperationException("A step is taken by TakeStepAsync, which freezes a version.");
        Rights.Demand(entry.By, Operation.EditCase, tracked.Case.Proposal.LeadUnit);

        db.RemoveRange(await db.EditDrafts.Where(row => row.CaseId == tracked.Root.Id && row.AccountId == entry.By.AccountId).ToListAsync(token));
        var changes = CaseDiff.Between(CaseJson.Write(before), CaseJson.Write(tracked.Case.Proposal));
        if (changes.Count == 0)
            return new(tracked.Case.Id, tracked.Case.Number, status, tracked.Root.Version, before, tracked.Case.Writers, tracked.Case.SubmittedBy);
        var snapshot = await reference.SnapshotAsync(token);
        var answers = await db.FindingAnswers.Where(row => row.CaseId == tracked.Root.Id).ToListAsync(token);
        var figures = CaseFigures.Of(tracked.Case.Proposal, tracked.Root.Id, snapshot, reference.Today, answers.Select(row => row.Fingerprint).ToHashSet(), await BesideAsync(db, tracked, token));
        (tracked.Root.ChangedAt, tracked.Root.ChangedByName) = (entry.At, entry.By.Name);
        await tracked.PutAsync(snapshot, figures, token);
        db.AddRange(changes.Select(field => entry.Of(tracked.Root, field.Field, field.Before, field.After)));
        var standing = figures.Findings.Select(finding => finding.Fingerprint).ToHashSet();
        foreach (var gone in answers.Where(row => !standing.Contains(row.Fingerprint)))
        {
            db.Remove(gone);
            db.Add(entry.Of(tracked.Root, FindingField(gone.Fingerprint), gone.Answer.ToString(), null, gone.Title));
        }
        await SaveAsync(db, entry, token);
        await RelatedCounts.RecountAsync(db, caseId, snapshot, reference.Today, token);
        return tracked.Case;
    }, ct);

    /// <summary>Takes a step and freezes a version.</summary>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    /// <exception cref="NotAllowedException">Her role or unit does not allow the step.</exception>
    /// <exception cref="StepRefusedException">The case is not in a state where the step can be taken.</exception>
    /// <exception cref="InvalidInputException">Submit lacks something.</exception>
    /// <exception cref="StaleVersionException">It is newer than what she has seen.</exception>
    public Task<BusinessCase> TakeStepAsync(Actor actor, Guid caseId, CaseStep step, string? comment, long? expectedVersion, CancellationToken ct) => RunAsync(actor, async (db, entry, token) =>
    {
        var tracked = await TrackedCase.HoldAsync(db, entry.By, caseId, token);
        RefuseStale(tracked.Root, expectedVersion);
        var before = tracked.Case.Status;
        tracked.Case.Take(step, entry.By);
        tracked.PutState();
        (tracked.Root.ChangedAt, tracked.Root.ChangedByName) = (entry.At, entry.By.Name);
        var said = comment?.Trim() ?? "";
        db.Add(entry.Of(tracked.Root, "status", before.ToString(), tracked.Case.Status.ToString(), said));
        var last = await db.CaseVersions.AsNoTracking().Where(row => row.CaseId == tracked.Root.Id).OrderByDescending(row => row.Number)
            .Select(row => new { row.Number, row.Hash }).FirstOrDefaultAsync(token);
        var version = new CaseVersionRow
        {
            CaseId = tracked.Root.Id,
            Number = (last?.Number ?? 0) + 1,
            Step = step,
            At = entry.At,
            AccountId = entry.By.AccountId,
            ByName = entry.By.Name,
            Comment = said,
            Bytes = CaseJson.Freeze(tracked.Case),
        };
        version.Hash = VersionChain.Hash(last?.Hash, version);
        db.Add(version);
        await SaveAsync(db, entry, token);
        await RelatedCounts.RecountAsync(db, caseId, await reference.SnapshotAsync(token), reference.Today, token);
        return tracked.Case;
    }, ct);

    /// <summary>Answers a finding. The case keeps its version: nothing of what is proposed has changed.</summary>
    /// <exception cref="NotKnownException">There is no such case for her, or no such finding that waits for an answer.</exception>
    /// <exception cref="NotAllowedException">She may not answer findings of this unit.</exception>
    /// <exception cref="InvalidInputException">No reason is given.</exception>
    public Task AnswerFindingAsync(Actor actor, Guid caseId, string fingerprint, FindingAnswer answer, string reason, CancellationToken ct) => RunAsync(actor, async (db, entry, token) =>
    {
        var tracked = await TrackedCase.HoldAsync(db, entry.By, caseId, token);
        Rights.Demand(entry.By, Operation.AnswerFinding, tracked.Root.LeadUnit);
        if (string.IsNullOrWhiteSpace(reason))
            throw new InvalidInputException("reason", Say.In($"Skriv en begrundelse.", $"Give a reason."));
        var answers = await db.FindingAnswers.Where(row => row.CaseId == tracked.Root.Id).ToListAsync(token);
        var answered = answers.Select(row => row.Fingerprint).Append(fingerprint).ToHashSet();
        var figures = CaseFigures.Of(tracked.Case.Proposal, tracked.Root.Id, await reference.SnapshotAsync(token), reference.Today, answered, await BesideAsync(db, tracked, token));
        var finding = figures.Findings.FirstOrDefault(finding => finding.NeedsAnswer && finding.Fingerprint == fingerprint)
            ?? throw new NotKnownException(Say.In($"Kontrolpunktet findes ikke længere.", $"The finding is no longer there."));
        var row = answers.SingleOrDefault(row => row.Fingerprint == fingerprint);
        db.Add(entry.Of(tracked.Root, FindingField(fingerprint), row?.Answer.ToString(), answer.ToString(), $"{finding.Title}: {reason.Trim()}"));
        row ??= db.Add(new FindingAnswerRow { CaseId = tracked.Root.Id, Fingerprint = fingerprint }).Entity;
        (row.Title, row.Answer, row.Reason) = (finding.Title, answer, reason.Trim());
        (row.At, row.AccountId, row.ByName, row.ByRole) = (entry.At, entry.By.AccountId, entry.By.Name, entry.By.IsOperator ? null : entry.By.Role);
        tracked.Root.OpenFindings = figures.KeyFigures.OpenFindings;
        return true;
    }, ct);

    /// <summary>Changes anything else: <paramref name="change"/> gets the context, alters tracked rows and leaves the saving to the door. It may run again where the database asks for another attempt.</summary>
    /// <param name="actor">Who does it; her role and units are read afresh.</param>
    /// <param name="operation">What it is in the table of rights.</param>
    /// <param name="unit">The unit that the thing belongs to, or null where it has none.</param>
    /// <param name="change">The change.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="NotAllowedException">She may not.</exception>
    /// <exception cref="StaleVersionException">A row has been changed since it was read.</exception>
    public Task<T> WriteAsync<T>(Actor actor, Operation operation, string? unit, Func<CasesDb, CancellationToken, Task<T>> change, CancellationToken ct) => RunAsync(actor, async (db, entry, token) =>
    {
        if (operation is Operation.KeepOwnProfile)
            Rights.Demand(entry.By, operation);
        else
            Rights.Demand(entry.By, operation, unit);
        return await change(db, token);
    }, ct);

    /// <summary>Takes the next <paramref name="count"/> case numbers and answers the first.</summary>
    internal static async Task<int> NextNumbersAsync(CasesDb db, int count, CancellationToken ct)
    {
        await RaiseAsync(db, CounterRow.CaseNumbers, count, ct);
        var last = await db.Counters.Where(row => row.Name == CounterRow.CaseNumbers).Select(row => row.Value).SingleAsync(ct);
        return (int)last - count + 1;
    }

    /// <summary>Raises a counter in the open transaction.</summary>
    internal static Task RaiseAsync(CasesDb db, string counter, int by, CancellationToken ct) =>
        db.Counters.Where(row => row.Name == counter).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, row => row.Value + by), ct);

    /// <summary>Runs <paramref name="work"/> in one transaction as the person that <paramref name="actor"/> now is, and saves.</summary>
    internal async Task<T> RunAsync<T>(Actor actor, Func<CasesDb, Entry, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        await using var first = await factory.CreateDbContextAsync(ct);
        var answer = await first.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            using var turn = await care.TurnToWriteAsync(token);
            await using var db = await factory.CreateDbContextAsync(token);
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var now = actor.IsOperator ? actor : await actors.ForAccountAsync(db, actor.AccountId, token)
                ?? throw new NotAllowedException(Say.In($"Din konto er lukket.", $"Your account is closed."));
            var entry = new Entry(now, clock.GetUtcNow().UtcDateTime);
            var result = await work(db, entry, token);
            await SaveAsync(db, entry, token);
            await transaction.CommitAsync(token);
            return result;
        }, ct);
        return answer;
    }

    /// <summary>Saves what is tracked; the transaction stays open.</summary>
    internal async Task SaveAsync(CasesDb db, Entry entry, CancellationToken ct)
    {
        var reach = ChangesBeforeSaving.Prepare(db, entry);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException stale)
        {
            throw new StaleVersionException(await CurrentVersionAsync(stale, ct));
        }
        if (reach.IsCases)
            await RaiseAsync(db, CounterRow.CasesVersion, 1, ct);
        if (reach.ReportedCases.Count > 0)
            await RelatedCounts.CountAsync(db, [.. reach.ReportedCases], await reference.SnapshotAsync(ct), reference.Today, ct);
        if (reach.IsReference)
        {
            await StaleFigures.MarkAsync(db, reach, reference.Today, ct);
            reference.Forget();
        }
    }

    private static async Task<long> CurrentVersionAsync(DbUpdateConcurrencyException stale, CancellationToken ct)
    {
        var stored = await stale.Entries[0].GetDatabaseValuesAsync(ct);
        return stored?.Properties.Any(property => property.Name == nameof(CaseRow.Version)) == true ? stored.GetValue<long>(nameof(CaseRow.Version)) : 0;
    }

    private static void RefuseStale(CaseRow root, long? expectedVersion)
    {
        if (expectedVersion is { } seen && seen != root.Version)
            throw new StaleVersionException(root.Version);
    }

    private static async Task<CaseSurroundings> BesideAsync(CasesDb db, TrackedCase tracked, CancellationToken ct) =>
        (await Surroundings.LoadAsync(db, [(tracked.Root.Id, tracked.Case.Proposal)], ct)).Of(tracked.Root.Id);

    private static string FindingField(string fingerprint) => $"findings[{fingerprint}]";

    /// <summary>Who writes, and when: the head of every history entry of one passage through the door.</summary>
    internal sealed record Entry(Actor By, DateTime At)
    {
        public HistoryRow Of(CaseRow root, string field, string? before, string? after, string comment = "") => new()
        {
            CaseId = root.Id,
            CaseVersion = root.Version,
            At = At,
            AccountId = By.AccountId,
            ByName = By.Name,
            Field = field,
            Before = before,
            After = after,
            Comment = comment,
        };
    }
}
