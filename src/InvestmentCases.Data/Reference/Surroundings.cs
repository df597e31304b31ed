using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>What the checks of some cases read beside them. Other cases that are drafts are left out: what is found must be the same for whoever looks.</summary>
internal sealed class Surroundings
{
    private readonly Dictionary<Guid, OtherCase> others;
    private readonly ILookup<long, ReportOnCase> reports;

    private Surroundings(Dictionary<Guid, OtherCase> others, ILookup<long, ReportOnCase> reports) => (this.others, this.reports) = (others, reports);

    /// <summary>What stands beside one of the cases.</summary>
    /// <param name="caseId">The number inside the database; 0 for a case that is not stored yet.</param>
    public CaseSurroundings Of(long caseId) => new(others, [.. reports[caseId]]);

    /// <summary>Adds a case that is stored in the same stroke.</summary>
    public void Add(Guid id, OtherCase other) => others[id] = other;

    /// <summary>The cases that any of <paramref name="cases"/> names, and the reports on them.</summary>
    public static async Task<Surroundings> LoadAsync(CasesDb db, IEnumerable<(long Id, Proposal Proposal)> cases, CancellationToken ct)
    {
        var all = cases.ToArray();
        return new(await OthersAsync(db, all.Select(one => one.Proposal), ct), await ReportsAsync(db, [.. all.Select(one => one.Id).Where(id => id != 0)], ct));
    }

    private static async Task<Dictionary<Guid, OtherCase>> OthersAsync(CasesDb db, IEnumerable<Proposal> proposals, CancellationToken ct)
    {
        var ids = proposals.SelectMany(proposal => proposal.RelatedCases).Select(related => Guid.TryParse(related.Case, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToArray();
        if (ids.Length == 0)
            return [];
        var known = await db.Cases.AsNoTracking().Where(row => ids.Contains(row.PublicId) && row.Status != CaseStatus.Draft).Select(row => new { row.Id, row.PublicId, row.Title }).ToListAsync(ct);
        var keys = known.Select(one => one.Id).ToArray();
        var routes = (await db.RouteSteps.AsNoTracking().Where(row => keys.Contains(row.CaseId)).OrderBy(row => row.Position).ToListAsync(ct)).ToLookup(row => row.CaseId, row => new RouteStep(row.Committee, row.Date));
        return known.ToDictionary(one => one.PublicId, one => new OtherCase(one.Title, [.. routes[one.Id]]));
    }

    private static async Task<ILookup<long, ReportOnCase>> ReportsAsync(CasesDb db, long[] ids, CancellationToken ct)
    {
        var rows = ids.Length == 0 ? [] : await db.StatusReports.AsNoTracking().Include(row => row.Sections).Where(row => ids.Contains(row.CaseId)).OrderByDescending(row => row.Date).ThenBy(row => row.Id).ToListAsync(ct);
        return rows.ToLookup(row => row.CaseId, row => new ReportOnCase(row.Date, row.Title, [.. row.Sections.OrderBy(section => section.Position).Select(section => new Section(null, section.Heading, section.Markdown))]));
    }
}
