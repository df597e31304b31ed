using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>One thing that does not hold.</summary>
/// <param name="Case">The case's number in the register, or null where it concerns the database.</param>
/// <param name="Text">What does not hold, in the user's language.</param>
public sealed record DatabaseFault(int? Case, string Text);

/// <summary>Renews and checks what is stored beside the cases: <c>database recompute</c> and <c>database verify</c>.</summary>
public sealed class KeyFigureUpkeep(IDbContextFactory<CasesDb> factory, WriteDoor door, ReferenceData reference, IDatabaseCare care)
{
    private const int CasesAtATime = 100;

    /// <summary>Finds the key figures of all cases afresh, a hundred in a transaction. Reports how many are done; answers how many there were. No case gets a new version.</summary>
    public async Task<int> RecomputeAsync(IProgress<int>? progress, CancellationToken ct) => await RecomputeAsync(await IdsAsync(staleOnly: false, ct), progress, ct);

    /// <summary>How many cases have figures that rest on something that has been changed since.</summary>
    public async Task<int> CountStaleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Cases.CountAsync(row => row.KeyFiguresAreStale, ct);
    }

    /// <summary>The same as <see cref="RecomputeAsync(IProgress{int}?, CancellationToken)"/>, for those cases only, by an administrator.</summary>
    /// <exception cref="NotAllowedException">The actor may not administer.</exception>
    public async Task<int> RenewStaleAsync(Actor actor, IProgress<int>? progress, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        return await RecomputeAsync(await IdsAsync(staleOnly: true, ct), progress, ct);
    }

    private async Task<int> RecomputeAsync(IReadOnlyList<long[]> chunks, IProgress<int>? progress, CancellationToken ct)
    {
        var done = 0;
        foreach (var ids in chunks)
        {
            await door.RunAsync(Actor.Operator, async (db, _, token) =>
            {
                var snapshot = await reference.SnapshotAsync(token);
                var answers = await AnswersAsync(db, ids, token);
                var cases = await TrackedCase.LoadAsync(db, ids, token);
                var beside = await Surroundings.LoadAsync(db, cases.Select(tracked => (tracked.Root.Id, tracked.Case.Proposal)), token);
                foreach (var tracked in cases)
                    await tracked.PutAsync(snapshot, CaseFigures.Of(tracked.Case.Proposal, tracked.Root.Id, snapshot, reference.Today, answers[tracked.Root.Id].ToHashSet(), beside.Of(tracked.Root.Id)), token);
                return true;
            }, ct);
            done += ids.Length;
            progress?.Report(done);
        }
        return done;
    }

    /// <summary>Everything that does not hold: figures that are not what the lines come to, broken chains of versions, and what the database itself finds. Empty where all is well.</summary>
    public async Task<IReadOnlyList<DatabaseFault>> VerifyAsync(IProgress<int>? progress, CancellationToken ct)
    {
        var faults = new List<DatabaseFault>();
        await using var db = await factory.CreateDbContextAsync(ct);
        faults.AddRange((await care.IntegrityFaultsAsync(db, ct)).Select(text => new DatabaseFault(null, text)));
        var done = 0;
        foreach (var ids in await IdsAsync(staleOnly: false, ct))
        {
            db.ChangeTracker.Clear();
            var snapshot = await reference.SnapshotAsync(ct);
            var answers = await AnswersAsync(db, ids, ct);
            var cases = await TrackedCase.LoadAsync(db, ids, ct);
            var beside = await Surroundings.LoadAsync(db, cases.Select(tracked => (tracked.Root.Id, tracked.Case.Proposal)), ct);
            foreach (var tracked in cases)
                faults.AddRange(await WhatIsWrongAsync(db, tracked, snapshot, answers[tracked.Root.Id].ToHashSet(), beside.Of(tracked.Root.Id), ct));
            var chains = await db.CaseVersions.AsNoTracking().Where(row => ids.Contains(row.CaseId)).OrderBy(row => row.CaseId).ThenBy(row => row.Number).ToListAsync(ct);
            foreach (var chain in chains.GroupBy(row => row.CaseId))
                if (VersionChain.FirstBroken(chain) is { } broken)
                    faults.Add(new(await db.Cases.Where(row => row.Id == chain.Key).Select(row => row.Number).SingleAsync(ct),
                        Say.In($"Version {broken} er ændret, siden den blev frosset, eller en version før den mangler.", $"Version {broken} has been altered since it was frozen, or one before it is missing.")));
            done += ids.Length;
            progress?.Report(done);
        }
        return faults;
    }

    private async Task<IReadOnlyList<DatabaseFault>> WhatIsWrongAsync(CasesDb db, TrackedCase tracked, ReferenceSnapshot snapshot, IReadOnlySet<string> answered, CaseSurroundings beside, CancellationToken ct)
    {
        var (number, faults) = (tracked.Root.Number, new List<DatabaseFault>());
        if (tracked.Root.KeyFiguresAreStale)
            faults.Add(new(number, Say.In($"Nøgletallene hviler på en sats, en regel eller et indeks, der er ændret: kør \"database recompute\".", $"The key figures rest on a rate, a rule or an index that has been changed: run \"database recompute\".")));
        try
        {
            await tracked.PutAsync(snapshot, CaseFigures.Of(tracked.Case.Proposal, tracked.Root.Id, snapshot, reference.Today, answered, beside), ct);
        }
        catch (InvalidInputException refused)
        {
            faults.Add(new(number, Say.In($"Casen kan ikke beregnes: {refused.Message}", $"The case cannot be calculated: {refused.Message}")));
            return faults;
        }
        // The rows are now as they ought to be; what the tracker would write is what does not hold.
        var changed = db.ChangeTracker.Entries()
            .Where(row => (row.Entity == tracked.Root || row.Entity is ICasePart part && part.CaseId == tracked.Root.Id) && row.State is not EntityState.Unchanged)
            .SelectMany(row => row.State == EntityState.Modified
                ? row.Properties.Where(property => property.IsModified && property.Metadata.Name != nameof(CaseRow.KeyFiguresAreStale)).Select(property => $"{row.Metadata.GetTableName()}.{property.Metadata.Name}")
                : [row.Metadata.GetTableName() ?? ""])
            .Distinct().Order().ToList();
        if (changed.Count > 0)
            faults.Add(new(number, Say.In($"Gemte tal stemmer ikke med casens linjer: {string.Join(", ", changed)}.", $"Stored figures do not agree with the case's lines: {string.Join(", ", changed)}.")));
        return faults;
    }

    private async Task<IReadOnlyList<long[]>> IdsAsync(bool staleOnly, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return [.. (await db.Cases.Where(row => !staleOnly || row.KeyFiguresAreStale).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(ct)).Chunk(CasesAtATime)];
    }

    private static async Task<ILookup<long, string>> AnswersAsync(CasesDb db, long[] ids, CancellationToken ct) =>
        (await db.FindingAnswers.AsNoTracking().Where(row => ids.Contains(row.CaseId)).ToListAsync(ct)).ToLookup(row => row.CaseId, row => row.Fingerprint);
}
