using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>What waits for the person, by her role.</summary>
public sealed partial class HomePage(
    CurrentActor current, WaitingForMeQuery waiting, OwnDraftsQuery drafts, OpenFindingsQuery findings, ComingMeetingsQuery meetings,
    UnsavedQuery unsaved, MentionsQuery mentions, FollowUpsDueQuery followUps, OffPlanQuery offPlan,
    IDbContextFactory<CasesDb> factory, TimeProvider clock) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();

    [PersistentState] public View? Contents { get; set; }

    private string Note
    {
        get
        {
            var today = DanishTime.Today(clock);
            var culture = CultureInfo.CurrentCulture;
            var day = culture.TextInfo.ToTitleCase(today.ToString("dddd", culture)[..1]) + today.ToString("dddd", culture)[1..];
            var head = string.Format(culture, HomeTexts.DayAndWeek, day, today, ISOWeek.GetWeekOfYear(today));
            return Contents is null or { IsFirstDay: true } ? head
                : string.Format(culture, Contents.Waiting.Count == 1 ? HomeTexts.OneWaits : HomeTexts.ManyWait, head, Contents.Waiting.Count);
        }
    }

    protected override async Task OnInitializedAsync()
    {
        if (Contents is not null)
            return;
        var ct = leaving.Token;
        var actor = await current.GetAsync(ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        Contents = new(
            IsFirstDay: !await CaseReader.Visible(db, actor).AnyAsync(ct),
            MayCreate: Rights.May(actor, Operation.CreateCase),
            MayEdit: Rights.May(actor, Operation.EditCase),
            Waiting: await waiting.RunAsync(actor, ct),
            Drafts: await drafts.RunAsync(actor, ct),
            Doubted: await findings.RunAsync(actor, ct),
            Meetings: await meetings.RunAsync(actor, ct),
            Unsaved: await unsaved.RunAsync(actor, ct),
            Mentions: await mentions.RunAsync(actor, ct),
            Due: await followUps.RunAsync(actor, ct),
            OffPlan: await offPlan.RunAsync(actor, ct));
    }

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    public sealed record View(bool IsFirstDay, bool MayCreate, bool MayEdit, Waiting Waiting, OwnDrafts Drafts, DoubtedCases Doubted,
        IReadOnlyList<ComingMeeting> Meetings, IReadOnlyList<UnsavedCase> Unsaved, IReadOnlyList<Mention> Mentions, FollowUpsDue Due, OffPlanCases OffPlan);
}
