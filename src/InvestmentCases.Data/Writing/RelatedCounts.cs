using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Keeps the stored counts of findings true in cases whose checks read another case, or a report on them.</summary>
internal static class RelatedCounts
{
    /// <summary>Counts again what waits in the cases that name <paramref name="changed"/> as related, after what it says has been saved.</summary>
    public static async Task RecountAsync(CasesDb db, Guid changed, ReferenceSnapshot reference, DateOnly today, CancellationToken ct)
    {
        var name = changed.ToString();
        var ids = await db.RelatedCases.Where(row => row.Case == name).Select(row => row.CaseId).Distinct().ToListAsync(ct);
        if (ids.Count > 0)
            await CountAsync(db, ids, reference, today, ct);
    }

    /// <summary>Counts again what waits in the cases, without a new version of them: nothing of what they propose has changed.</summary>
    public static async Task CountAsync(CasesDb db, IReadOnlyCollection<long> ids, ReferenceSnapshot reference, DateOnly today, CancellationToken ct)
    {
        var readers = await TrackedCase.LoadAsync(db, ids, ct);
        var beside = await Surroundings.LoadAsync(db, readers.Select(one => (one.Root.Id, one.Case.Proposal)), ct);
        var answered = (await db.FindingAnswers.AsNoTracking().Where(row => ids.Contains(row.CaseId)).ToListAsync(ct)).ToLookup(row => row.CaseId, row => row.Fingerprint);
        foreach (var reader in readers)
        {
            var open = CaseFigures.Of(reader.Case.Proposal, reader.Root.Id, reference, today, answered[reader.Root.Id].ToHashSet(), beside.Of(reader.Root.Id)).KeyFigures.OpenFindings;
            await db.Cases.Where(row => row.Id == reader.Root.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.OpenFindings, open), ct);
        }
    }
}
