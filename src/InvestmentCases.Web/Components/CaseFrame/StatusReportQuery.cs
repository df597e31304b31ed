using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>One part of a status report.</summary>
public sealed record StatusReportPart(string Heading, string Markdown);

/// <summary>A status report as it was sent. What it does not say is null.</summary>
public sealed record StatusReport(
    DateOnly Date, string Title, string? CaseNumber, string? DocumentNumber, TrafficLight? Economy, TrafficLight? Effect, TrafficLight? Schedule,
    IReadOnlyList<string> Recipients, IReadOnlyList<StatusReportPart> Sections, IReadOnlyList<StatedFigure> StatedFigures);

/// <summary>Reads the status reports of a case, newest first.</summary>
public sealed class StatusReportQuery(IDbContextFactory<CasesDb> databases)
{
    public async Task<IReadOnlyList<StatusReport>> RunAsync(Actor actor, Guid caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var id = await CaseReader.IdAsync(db, actor, caseId, cancellation);
        var rows = await db.StatusReports.AsNoTracking().Include(row => row.Recipients).Include(row => row.Sections).AsSplitQuery()
            .Where(row => row.CaseId == id).OrderByDescending(row => row.Date).ToListAsync(cancellation);
        return [.. rows.Select(row => new StatusReport(
            row.Date, row.Title, row.CaseNumber, row.DocumentNumber, row.Economy, row.Effect, row.Schedule,
            [.. row.Recipients.OrderBy(recipient => recipient.Position).Select(recipient => recipient.Committee)],
            [.. row.Sections.OrderBy(section => section.Position).Select(section => new StatusReportPart(section.Heading, section.Markdown))],
            StoredJson.Read<StatedFigure[]>(row.StatedFiguresJson)))];
    }
}
