using System.Collections.Concurrent;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.YearGrid;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>What the case's other pages do meanwhile: other people's, and this person's own in another window or on another machine.</summary>
public sealed partial class CaseWorkspace
{
    private readonly ConcurrentQueue<CaseNews> news = new();
    private OpenCases.Visit? visit;
    private Typed? together;
    private int shown;

    /// <summary>There is news; <see cref="HearAsync"/> takes it in, on the page's own thread.</summary>
    public event Action? NewsCame;

    /// <summary>Others, or she herself on another page, have said something about the case. Raised on any thread.</summary>
    public event Action? Commented;

    /// <summary>The other people who have the case open now.</summary>
    public IReadOnlyList<Visitor> Others => visit?.Others ?? [];

    /// <summary>Who has saved a newer version while this person has something typed; null where nobody has.</summary>
    public string? NewerBy { get; private set; }

    /// <summary>Who has saved the version that the page shows anew by itself, since nothing was typed here; null where nobody has.</summary>
    public string? RefreshedBy { get; private set; }

    /// <summary>When what was typed in another window of hers was last taken in.</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    /// <summary>A page of the case has been drawn in the browser.</summary>
    public void Shown()
    {
        shown++;
        if (Case is null || visit?.CaseId == Case.Id)
            return;
        visit?.Dispose();
        visit = openCases.Enter(Case.Id, Actor!, Tell);
        visit.Edits(HasUnsavedChanges);
    }

    /// <summary>A page of the case has been left; after the last one she is not in the case any more.</summary>
    public void Left()
    {
        if (--shown <= 0)
            Hidden();
    }

    /// <summary>Has what is typed stored as her edit draft at once.</summary>
    public Task StoredAsync() => keeper.FlushAsync();

    /// <summary>Shows both versions at once, without trying to save.</summary>
    public Task FaceNewerAsync(CancellationToken cancellation = default) => FaceConflictAsync(saved?.Proposal, Now, cancellation);

    /// <summary>Says on the case's other pages that something has been said about it.</summary>
    public void SayCommented() => visit?.Commented();

    /// <summary>Takes in what has come since the last time.</summary>
    public async Task HearAsync(CancellationToken cancellation = default)
    {
        while (news.TryDequeue(out var one))
            if (one is CaseNews.Draft { Stored: var draft })
                Join(draft);
            else if (one is CaseNews.Saved { Version: var version, By: var by })
                await MeetAsync(version, by, cancellation);
        RaiseChanged();
    }

    private void Hidden()
    {
        visit?.Dispose();
        (visit, shown, NewerBy, RefreshedBy, JoinedAt) = (null, 0, null, null, null);
        news.Clear();
    }

    private void Tell(CaseNews one)
    {
        if (one is CaseNews.Commented)
        {
            Commented?.Invoke();
            return;
        }
        news.Enqueue(one);
        NewsCame?.Invoke();
    }

    /// <summary>What the keeper stored, or found stored from another page of hers.</summary>
    private void Heard(EditDraftKeeper.StoredDraft stored)
    {
        if (stored.IsFromElsewhere)
        {
            Tell(new CaseNews.Draft(stored.Draft));
            return;
        }
        together = stored.Typed ?? saved;
        visit?.Stored(stored.Draft);
        RaiseChanged();
    }

    /// <summary>Takes in what the same person has typed on another page: as it is where nothing is new here, else field by field, and what was typed here last holds.</summary>
    private void Join(EditDraft? draft)
    {
        if (Case is null || !CanEdit || (draft is not null && (draft.Revision <= keeper.Seen || draft.BaseVersion != Case.Version)))
            return;
        var theirs = draft is null ? saved! : UnreadCells.TakenUp(draft.Proposal, draft.Unread);
        var isNewHere = !ReferenceEquals(Now, together);
        keeper.Seen = draft?.Revision ?? 0;
        JoinedAt = clock.GetUtcNow();
        steps.Add(Now, null);
        var joined = isNewHere ? Joined(theirs) : theirs;
        together = theirs;
        if (isNewHere)
            Put(joined);
        else
        {
            Now = joined;
            visit?.Edits(HasUnsavedChanges);
        }
    }

    private Typed Joined(Typed theirs)
    {
        try
        {
            var merged = CaseJson.Read(ProposalMerge.Merge(CaseJson.Write(together!.Proposal), CaseJson.Write(Now.Proposal), CaseJson.Write(theirs.Proposal), _ => true));
            return new(merged, Now.Unread.And(theirs.Unread));
        }
        catch (InvalidInputException)
        {
            // Half typed, so that the two do not go together: what was typed here stands, and a step back is the other.
            var here = Now;
            steps.Add(theirs, null);
            return here;
        }
    }

    /// <summary>The case has a newer version: shown at once where nothing is typed here, else said.</summary>
    private async Task MeetAsync(long version, string by, CancellationToken cancellation)
    {
        if (Case is null || Conflict is not null || Case.Version >= version)
            return;
        if (HasUnsavedChanges)
        {
            var stored = await reader.LoadAsync(Actor!, Case.Id, cancellation);
            if (!Now.Unread.IsEmpty || !ProposalMerge.AreSame(stored.Proposal, Draft))
            {
                NewerBy = by;
                return;
            }
        }
        await SetCaseAsync(await reader.LoadAsync(Actor!, Case.Id, cancellation), cancellation);
        Begin(Case, 0);
        visit?.Edits(false);
        RefreshedBy = by == Actor!.Name ? null : by;
    }
}
