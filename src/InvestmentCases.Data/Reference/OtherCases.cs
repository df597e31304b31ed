using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>What the checks of a case read of the cases that it names as related. Drafts are left out: what is found must be the same for whoever looks.</summary>
internal static class OtherCases
{
    /// <summary>Those that any of <paramref name="proposals"/> names, by id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, OtherCase>> LoadAsync(CasesDb db, IEnumerable<Proposal> proposals, CancellationToken ct)
    {
        var ids = proposals.SelectMany(proposal => proposal.RelatedCases).Select(related => Guid.TryParse(related.Case, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToArray();
        if (ids.Length == 0)
            return new Dictionary<Guid, OtherCase>();
        var known = await db.Cases.AsNoTracking().Where(row => ids.Contains(row.PublicId) && row.Status != CaseStatus.Draft).Select(row => new { row.Id, row.PublicId, row.Title }).ToListAsync(ct);
        var keys = known.Select(one => one.Id).ToArray();
        var routes = (await db.RouteSteps.AsNoTracking().Where(row => keys.Contains(row.CaseId)).OrderBy(row => row.Position).ToListAsync(ct)).ToLookup(row => row.CaseId, row => new RouteStep(row.Committee, row.Date));
        return known.ToDictionary(one => one.PublicId, one => new OtherCase(one.Title, [.. routes[one.Id]]));
    }
}
