using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>A case in follow-up without accounts for a year that is over.</summary>
public sealed record DueFollowUp(Guid Id, string Title, string? LeadUnit);

/// <summary>Those that lack the accounts of <paramref name="Year"/>, by title, and how many there are.</summary>
public sealed record FollowUpsDue(int Year, IReadOnlyList<DueFollowUp> Cases, int Count);

/// <summary>The follow-ups that are due: the cases of the person's units that lack the accounts of the last year that is over.</summary>
public sealed class FollowUpsDueQuery(IDbContextFactory<CasesDb> factory, TimeProvider clock)
{
    private const int Shown = 5;

    public async Task<FollowUpsDue> RunAsync(Actor actor, CancellationToken ct)
    {
        var year = DanishTime.Today(clock).Year - 1;
        await using var db = await factory.CreateDbContextAsync(ct);
        var due = OwnCases.Of(db, actor).Where(row => row.Status == CaseStatus.InFollowUp && row.FirstYear <= year && row.LastYear >= year
            && !db.Actuals.Any(actual => actual.CaseId == row.Id && actual.Year == year));
        var rows = await due.OrderBy(row => row.TitleSortKey).ThenBy(row => row.Id).Take(Shown).Select(row => new DueFollowUp(row.PublicId, row.Title, row.LeadUnit)).ToListAsync(ct);
        return new(year, rows, rows.Count < Shown ? rows.Count : await due.CountAsync(ct));
    }
}
