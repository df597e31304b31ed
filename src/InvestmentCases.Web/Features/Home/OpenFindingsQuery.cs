using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

public sealed record DoubtedCase(Guid Id, string Title, CaseStatus Status, int OpenFindings);

/// <summary>Those with most open findings, and how many cases have any.</summary>
public sealed record DoubtedCases(IReadOnlyList<DoubtedCase> Cases, int Count);

/// <summary>Cases of the person's units on their way to a decision, in which findings wait for an answer.</summary>
public sealed class OpenFindingsQuery(IDbContextFactory<CasesDb> factory)
{
    private const int Shown = 6;
    private static readonly CaseStatus[] onTheirWay =
        [CaseStatus.Draft, CaseStatus.Submitted, CaseStatus.UnderReview, CaseStatus.Returned, CaseStatus.Approved, CaseStatus.InCommittee];

    public async Task<DoubtedCases> RunAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var doubted = OwnCases.Of(db, actor).Where(row => row.OpenFindings > 0 && onTheirWay.Contains(row.Status));
        var rows = await doubted.OrderByDescending(row => row.OpenFindings).ThenBy(row => row.TitleSortKey).Take(Shown)
            .Select(row => new DoubtedCase(row.PublicId, row.Title, row.Status, row.OpenFindings)).ToListAsync(ct);
        return new(rows, rows.Count < Shown ? rows.Count : await doubted.CountAsync(ct));
    }
}
