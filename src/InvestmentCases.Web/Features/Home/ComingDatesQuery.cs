using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>A case's next day on its way through committees.</summary>
public sealed record ComingDate(DateOnly Date, Guid Id, string Title, string? Committee);

/// <summary>The next days on which cases are treated, and which committee treats them.</summary>
public sealed class ComingDatesQuery(IDbContextFactory<CasesDb> factory, ReferenceData reference, TimeProvider clock)
{
    private const int Shown = 6;

    public async Task<IReadOnlyList<ComingDate>> RunAsync(Actor actor, CancellationToken ct)
    {
        var today = LocalTime.Today(clock);
        var names = (await reference.CommitteesAsync(ct)).ToDictionary(committee => committee.Code, committee => committee.Name);
        await using var db = await factory.CreateDbContextAsync(ct);
        var rows = await CaseReader.Visible(db, actor).Where(row => row.NextDate >= today).OrderBy(row => row.NextDate).ThenBy(row => row.TitleSortKey).Take(Shown)
            .Select(row => new
            {
                row.NextDate, row.PublicId, row.Title,
                Committee = db.RouteSteps.Where(step => step.CaseId == row.Id && step.Date == row.NextDate).Select(step => step.Committee).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. rows.Select(row => new ComingDate(row.NextDate!.Value, row.PublicId, row.Title, row.Committee is null ? null : names.GetValueOrDefault(row.Committee, row.Committee)))];
    }
}
