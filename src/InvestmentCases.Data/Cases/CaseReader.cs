using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A case with what the database knows about it beside the proposal. Moments are UTC.</summary>
public sealed record StoredCase(BusinessCase Case, KeyFigures Figures, bool FiguresAreStale, DateTime CreatedAt, DateTime ChangedAt, string ChangedByName, DateOnly? NextDate);

/// <summary>A frozen version without its bytes. <see cref="Hash"/> is 64 hexadecimal digits.</summary>
public sealed record VersionEntry(int Number, CaseStep Step, DateTime At, string By, string Hash, string Comment);

/// <summary>One change of one field; <see cref="Field"/> is <c>status</c> for a step.</summary>
public sealed record HistoryEntry(DateTime At, string By, string Field, string? Before, string? After, string Comment, long CaseVersion);

/// <summary>An answer to a finding, by its fingerprint.</summary>
public sealed record AnsweredFinding(string Fingerprint, FindingAnswer Answer, string Reason, DateTime At, string By, Role? ByRole);

/// <summary>Reads one case. What a person may not even know of is not there: <see cref="NotKnownException"/>.</summary>
public sealed class CaseReader(IDbContextFactory<CasesDb> factory)
{
    /// <summary>The cases that <paramref name="actor"/> may know of: the filter of every list. It is <see cref="Rights.MaySee"/> as a query.</summary>
    public static IQueryable<CaseRow> Visible(CasesDb db, Actor actor)
    {
        if (!Rights.May(actor, Operation.SeeCases))
            return db.Cases.Where(row => false);
        if (Rights.SeesAllDrafts(actor))
            return db.Cases;
        var units = actor.Units?.ToArray() ?? [];
        return db.Cases.Where(row => row.Status != CaseStatus.Draft
            || (row.LeadUnit != null && units.Contains(row.LeadUnit))
            || row.AffectedUnits.Any(affected => units.Contains(affected.Unit)));
    }

    public async Task<BusinessCase> LoadAsync(Actor actor, Guid id, CancellationToken ct) => (await LoadStoredAsync(actor, id, ct)).Case;

    /// <summary>The cases with these ids that <paramref name="actor"/> may know of, with one query a table; in no order.</summary>
    public async Task<IReadOnlyList<BusinessCase>> LoadManyAsync(Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var roots = await Visible(db, actor).Where(row => ids.Contains(row.PublicId)).ToListAsync(ct);
        return [.. (await CaseRows.LoadAsync(db, roots, ct)).Select(RowsToCase.Of)];
    }

    /// <summary>The case with its stored key figures.</summary>
    public async Task<StoredCase> LoadStoredAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var root = await Visible(db, actor).SingleOrDefaultAsync(row => row.PublicId == id, ct) ?? throw NotKnown();
        var rows = (await CaseRows.LoadAsync(db, [root], ct))[0];
        return new(RowsToCase.Of(rows), KeyFigureColumns.Read(root), root.KeyFiguresAreStale, root.CreatedAt, root.ChangedAt, root.ChangedByName, root.NextDate);
    }

    /// <summary>The frozen versions, oldest first.</summary>
    public async Task<IReadOnlyList<VersionEntry>> VersionsAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var caseId = await IdAsync(db, actor, id, ct);
        var rows = await db.CaseVersions.Where(row => row.CaseId == caseId).OrderBy(row => row.Number)
            .Select(row => new { row.Number, row.Step, row.At, row.ByName, row.Hash, row.Comment }).ToListAsync(ct);
        return [.. rows.Select(row => new VersionEntry(row.Number, row.Step, row.At, row.ByName, Convert.ToHexStringLower(row.Hash), row.Comment))];
    }

    /// <summary>A version byte for byte as it was frozen.</summary>
    public async Task<byte[]> VersionAsync(Actor actor, Guid id, int number, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var caseId = await IdAsync(db, actor, id, ct);
        return await db.CaseVersions.Where(row => row.CaseId == caseId && row.Number == number).Select(row => row.Bytes).SingleOrDefaultAsync(ct)
            ?? throw new NotKnownException(Say.In($"Der er ingen version {number}.", $"There is no version {number}."));
    }

    /// <summary>Every change, newest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var caseId = await IdAsync(db, actor, id, ct);
        return await db.History.Where(row => row.CaseId == caseId).OrderByDescending(row => row.Id)
            .Select(row => new HistoryEntry(row.At, row.ByName, row.Field, row.Before, row.After, row.Comment, row.CaseVersion)).ToListAsync(ct);
    }

    /// <summary>The answers to findings, by fingerprint.</summary>
    public async Task<IReadOnlyDictionary<string, AnsweredFinding>> AnswersAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var caseId = await IdAsync(db, actor, id, ct);
        return await db.FindingAnswers.Where(row => row.CaseId == caseId)
            .Select(row => new AnsweredFinding(row.Fingerprint, row.Answer, row.Reason, row.At, row.ByName, row.ByRole)).ToDictionaryAsync(answer => answer.Fingerprint, ct);
    }

    /// <summary>The number inside the database of a case that <paramref name="actor"/> may know of.</summary>
    /// <exception cref="NotKnownException">There is none.</exception>
    public static async Task<long> IdAsync(CasesDb db, Actor actor, Guid id, CancellationToken ct) =>
        await Visible(db, actor).Where(row => row.PublicId == id).Select(row => (long?)row.Id).SingleOrDefaultAsync(ct) ?? throw NotKnown();

    internal static NotKnownException NotKnown() => new(Say.In($"Casen findes ikke, eller du kan ikke se den.", $"There is no such case, or you cannot see it."));
}
