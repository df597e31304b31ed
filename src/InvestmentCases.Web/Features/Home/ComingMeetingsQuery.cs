using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>A case that a meeting treats.</summary>
public sealed record MeetingCase(Guid Id, string Title, string? ItemNumber);

/// <summary>A committee's coming meeting.</summary>
/// <param name="Date">The day.</param>
/// <param name="Committee">The committee's name.</param>
/// <param name="Cases">How many cases it treats.</param>
/// <param name="Own">Those of them that are the person's own business.</param>
public sealed record ComingMeeting(DateOnly Date, string Committee, int Cases, IReadOnlyList<MeetingCase> Own);

/// <summary>The next meetings that treat cases, by the days on the cases' routes.</summary>
public sealed class ComingMeetingsQuery(IDbContextFactory<CasesDb> factory, ReferenceData reference, TimeProvider clock)
{
    private const int Shown = 5;
    private const int MostOwn = 3;
    private static readonly CaseStatus[] onTheirWay =
        [CaseStatus.Draft, CaseStatus.Submitted, CaseStatus.UnderReview, CaseStatus.Returned, CaseStatus.Approved, CaseStatus.InCommittee];

    public async Task<IReadOnlyList<ComingMeeting>> RunAsync(Actor actor, CancellationToken ct)
    {
        var today = DanishTime.Today(clock);
        var names = (await reference.CommitteesAsync(ct)).ToDictionary(committee => committee.Code, committee => committee.Name);
        await using var db = await factory.CreateDbContextAsync(ct);
        var coming = db.RouteSteps.Where(step => step.Date >= today && step.Outcome == null)
            .Join(CaseReader.Visible(db, actor).Where(row => onTheirWay.Contains(row.Status)), step => step.CaseId, row => row.Id, (step, row) => new { step.Date, step.Committee, step.ItemNumber, row.Id, row.PublicId, row.Title });
        var meetings = await coming.GroupBy(one => new { one.Date, one.Committee }).OrderBy(meeting => meeting.Key.Date).ThenBy(meeting => meeting.Key.Committee).Take(Shown)
            .Select(meeting => new { meeting.Key.Date, meeting.Key.Committee, Cases = meeting.Count() }).ToListAsync(ct);
        if (meetings.Count == 0)
            return [];
        var (from, until) = (meetings[0].Date, meetings[^1].Date);
        var own = await coming.Where(one => one.Date >= from && one.Date <= until).Join(OwnCases.Of(db, actor), one => one.Id, row => row.Id, (one, row) => new { one.Date, one.Committee, one.ItemNumber, one.PublicId, one.Title, row.TitleSortKey })
            .OrderBy(one => one.TitleSortKey).ToListAsync(ct);
        var ownOf = own.ToLookup(one => (one.Date, one.Committee), one => new MeetingCase(one.PublicId, one.Title, one.ItemNumber));
        return [.. meetings.Select(meeting => new ComingMeeting(meeting.Date!.Value, names.GetValueOrDefault(meeting.Committee, meeting.Committee), meeting.Cases, [.. ownOf[(meeting.Date, meeting.Committee)].Take(MostOwn)]))];
    }
}
