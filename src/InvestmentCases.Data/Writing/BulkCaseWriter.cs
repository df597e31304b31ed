using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A step that a bulk case has taken. Moments are UTC.</summary>
public sealed record BulkStep(CaseStep Step, DateTime At, long AccountId, string ByName, string Comment = "");

/// <summary>What a line really came to, or is expected to come to, in a year.</summary>
public sealed record BulkAmount(Guid LineId, int Year, decimal Kroner);

/// <summary>A case with its past, as the demo and an import of old cases bring it.</summary>
/// <param name="Id">The id that others know it by.</param>
/// <param name="Proposal">What is proposed, as it now stands.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
/// <param name="WriterId">The account that wrote it; 0 is the operator.</param>
/// <param name="WriterName">Her name, as history shows it.</param>
/// <param name="Steps">The steps in order; each freezes a version.</param>
public sealed record BulkCase(Guid Id, Proposal Proposal, DateTime CreatedAt, long WriterId, string WriterName, IReadOnlyList<BulkStep> Steps)
{
    public IReadOnlyList<BulkAmount> Actuals { get; init; } = [];
    public IReadOnlyList<BulkAmount> Forecasts { get; init; } = [];
}

/// <summary>
/// The one bulk writer, beside tracked saving: whole cases with figures, history and versions, five hundred in a transaction.
/// For the operator only. It follows the workflow's states, but not its roles: it tells what has been.
/// </summary>
public sealed class BulkCaseWriter(WriteDoor door, ReferenceData reference, IDatabaseCare care)
{
    private const int CasesAtATime = 500;

    /// <summary>Stores all <paramref name="cases"/> and reports how many are done; answers how many there were. A fault in one leaves its five hundred unstored.</summary>
    /// <exception cref="Domain.NotAllowedException">The actor is not the operator.</exception>
    /// <exception cref="ArgumentException">A step cannot be taken from the state where the case stands.</exception>
    public async Task<int> WriteAsync(Actor actor, IEnumerable<BulkCase> cases, IProgress<int>? progress, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Operate);
        var snapshot = await reference.SnapshotAsync(ct);
        var (done, vocabulary) = (0, (Dictionary<CaseWord, long>?)null);
        foreach (var chunk in cases.Chunk(CasesAtATime))
        {
            await door.RunAsync(actor, async (db, entry, token) =>
            {
                var number = await WriteDoor.NextNumbersAsync(db, chunk.Length, token);
                var id = care.TakesPreparedInserts ? await db.Cases.MaxAsync(row => (long?)row.Id, token) ?? 0 : 0;
                var beside = await Surroundings.LoadAsync(db, chunk.Select(bulk => (0L, bulk.Proposal)), token);
                foreach (var bulk in chunk.Where(bulk => bulk.Steps.Count > 0))
                    beside.Add(bulk.Id, new(bulk.Proposal.Title, bulk.Proposal.Route));
                var made = new WholeCase[chunk.Length];
                await Parallel.ForAsync(0, chunk.Length, token, (at, _) =>
                {
                    made[at] = Make(chunk[at], number + at, care.TakesPreparedInserts ? id + at + 1 : 0, snapshot, beside.Of(0));
                    return ValueTask.CompletedTask;
                });
                if (care.TakesPreparedInserts)
                    Insert(db, made, vocabulary ??= await CaseWords.VocabularyAsync(db, token));
                else
                    await AddAsync(db, made, entry, token);
                await WriteDoor.RaiseAsync(db, CounterRow.CasesVersion, 1, token);
                return true;
            }, ct);
            done += chunk.Length;
            progress?.Report(done);
        }
        return done;
    }

    private static void Insert(CasesDb db, WholeCase[] made, Dictionary<CaseWord, long> vocabulary)
    {
        var inserters = new Dictionary<Type, RowInserter>();
        foreach (var row in made.SelectMany(one => one.Parts.Prepend<object>(one.Root)))
        {
            if (!inserters.TryGetValue(row.GetType(), out var inserter))
                inserters.Add(row.GetType(), inserter = new(db, row.GetType()));
            inserter.Insert(row);
        }
        foreach (var inserter in inserters.Values)
            inserter.Dispose();
        CaseWords.Insert(db, made.Select(one => (one.Root.Id, one.Words)), vocabulary);
    }

    /// <summary>Where the database gives the keys: first the cases, then what belongs to them.</summary>
    private async Task AddAsync(CasesDb db, WholeCase[] made, WriteDoor.Entry entry, CancellationToken ct)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(made.Select(one => one.Root));
        await door.SaveAsync(db, entry, ct);
        foreach (var one in made)
        {
            foreach (var row in one.Parts)
            {
                if (row is ICasePart part)
                    part.CaseId = one.Root.Id;
                else if (row is HistoryRow history)
                    history.CaseId = one.Root.Id;
            }
            db.AddRange(one.Parts);
            await CaseWords.PutAsync(db, one.Root.Id, one.Words, ct);
        }
    }

    private WholeCase Make(BulkCase bulk, int number, long id, ReferenceSnapshot snapshot, CaseSurroundings beside)
    {
        var writers = new[] { bulk.WriterId };
        var (status, version, submittedBy) = (CaseStatus.Draft, 1L, (long?)null);
        var records = new List<object>
        {
            new HistoryRow { CaseId = id, CaseVersion = 1, At = bulk.CreatedAt, AccountId = bulk.WriterId, ByName = bulk.WriterName, Field = "status", After = nameof(CaseStatus.Draft) },
        };
        byte[]? previous = null;
        foreach (var (step, at) in bulk.Steps.Select((step, at) => (step, at)))
        {
            var row = Workflow.Row(step.Step, status) ?? throw new ArgumentException($"{bulk.Proposal.Title}: {step.Step} cannot be taken from {status}.", nameof(bulk));
            records.Add(new HistoryRow
            {
                CaseId = id,
                CaseVersion = ++version,
                At = step.At,
                AccountId = step.AccountId,
                ByName = step.ByName,
                Field = "status",
                Before = status.ToString(),
                After = row.To.ToString(),
                Comment = step.Comment,
            });
            status = row.To;
            submittedBy = step.Step == CaseStep.Submit ? step.AccountId : submittedBy;
            var frozen = new CaseVersionRow
            {
                CaseId = id,
                Number = at + 1,
                Step = step.Step,
                At = step.At,
                AccountId = step.AccountId,
                ByName = step.ByName,
                Comment = step.Comment,
                Bytes = CaseJson.Freeze(new(bulk.Id, number, status, version, bulk.Proposal, writers, submittedBy)),
            };
            previous = frozen.Hash = VersionChain.Hash(previous, frozen);
            records.Add(frozen);
        }
        var rows = CaseToRows.Of(new(bulk.Id, number, status, version, bulk.Proposal, writers, submittedBy), id, new Dictionary<Guid, int>(), snapshot.Organisation);
        var figures = CaseFigures.Of(bulk.Proposal, id, snapshot, reference.Today, new HashSet<string>(), beside);
        figures.WriteTo(rows.Root);
        var last = bulk.Steps.Count > 0 ? bulk.Steps[^1] : null;
        (rows.Root.CreatedAt, rows.Root.ChangedAt, rows.Root.ChangedByName) = (bulk.CreatedAt, last?.At ?? bulk.CreatedAt, last?.ByName ?? bulk.WriterName);
        var (changedAt, by) = (rows.Root.ChangedAt, rows.Root.ChangedByName);
        return new(rows.Root, rows.Words,
        [
            .. rows.Parts().SelectMany(parts => parts), .. figures.Years, .. figures.Parties, .. records,
            .. bulk.Actuals.Select(amount => new ActualRow { CaseId = id, LineId = amount.LineId, Year = amount.Year, AmountInOre = Ore.From(amount.Kroner), At = changedAt, ByName = by }),
            .. bulk.Forecasts.Select(amount => new ForecastRow { CaseId = id, LineId = amount.LineId, Year = amount.Year, AmountInOre = Ore.From(amount.Kroner), At = changedAt, ByName = by }),
        ]);
    }

    private sealed record WholeCase(CaseRow Root, IReadOnlySet<CaseWord> Words, IReadOnlyList<object> Parts);
}
