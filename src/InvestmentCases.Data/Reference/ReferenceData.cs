using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Committees;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// What administrators keep, held in memory. A change through this instance's door is seen at once; one through another
/// instance within two seconds, by the version that stands in the database.
/// </summary>
public sealed class ReferenceData(IDbContextFactory<CasesDb> factory, TimeProvider clock)
{
    private static readonly TimeSpan trusted = TimeSpan.FromSeconds(2);
    private Held? held;

    /// <summary>Everything, as it stands.</summary>
    public async Task<ReferenceSnapshot> SnapshotAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (held is { } fresh && now - fresh.CheckedAt < trusted && now >= fresh.CheckedAt)
            return fresh.Snapshot;
        await using var db = await factory.CreateDbContextAsync(ct);
        if (held is { } old && old.Snapshot.Version == await VersionAsync(db, ct))
        {
            held = old with { CheckedAt = now };
            return old.Snapshot;
        }
        var snapshot = await ReferenceSnapshot.LoadAsync(db, ct);
        held = new(snapshot, now);
        return snapshot;
    }

    public async Task<OrganisationTree> OrganisationAsync(CancellationToken ct) => (await SnapshotAsync(ct)).Organisation;

    public async Task<IReadOnlyList<Committee>> CommitteesAsync(CancellationToken ct) => (await SnapshotAsync(ct)).Committees;

    public async Task<IReadOnlyList<Fund>> FundsAsync(CancellationToken ct) => (await SnapshotAsync(ct)).Funds;

    public async Task<IReadOnlyList<string>> GoalsAsync(CancellationToken ct) => (await SnapshotAsync(ct)).Goals;

    /// <summary>What <paramref name="proposal"/> is calculated by today.</summary>
    public async Task<CalculationSettings> SettingsForAsync(Proposal proposal, CancellationToken ct) =>
        (await SnapshotAsync(ct)).SettingsFor(proposal, Today);

    /// <summary>The publication of the price index that counts today, or null where there is none.</summary>
    public async Task<PriceIndex?> PriceIndexAsync(CancellationToken ct) => (await SnapshotAsync(ct)).PriceIndexOn(Today);

    /// <summary>The price catalogue, by code and then by first day.</summary>
    public async Task<IReadOnlyList<UnitPrice>> UnitPricesAsync(CancellationToken ct) => (await SnapshotAsync(ct)).UnitPrices;

    /// <summary>What the checks of a case need to know beside it: the same that its stored count of findings rests on.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="proposal">Its proposal, stored or as it is edited.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ReconciliationContext> ReconciliationContextAsync(Guid caseId, Proposal proposal, CancellationToken ct)
    {
        var snapshot = await SnapshotAsync(ct);
        return snapshot.ReconciliationContext(snapshot.SettingsFor(proposal, Today), Today, await SurroundingsAsync(caseId, proposal, ct));
    }

    /// <summary>What the checks of a case read of the cases that it names as related and of the reports on it.</summary>
    /// <inheritdoc cref="ReconciliationContextAsync"/>
    public async Task<CaseSurroundings> SurroundingsAsync(Guid caseId, Proposal proposal, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var id = await db.Cases.Where(row => row.PublicId == caseId).Select(row => row.Id).SingleOrDefaultAsync(ct);
        return (await Surroundings.LoadAsync(db, [(id, proposal)], ct)).Of(id);
    }

    /// <summary>The day in Denmark, which decides which dated figures hold.</summary>
    internal DateOnly Today => DanishTime.Today(clock);

    /// <summary>What is held is old: the next question reads it afresh.</summary>
    internal void Forget() => held = null;

    private static Task<long> VersionAsync(CasesDb db, CancellationToken ct) =>
        db.Counters.Where(row => row.Name == CounterRow.ReferenceVersion).Select(row => row.Value).SingleAsync(ct);

    private sealed record Held(ReferenceSnapshot Snapshot, DateTimeOffset CheckedAt);
}
