using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>Stores what is typed as the person's edit draft: at most half a second after a change, however fast she types, and never two at a time.</summary>
internal sealed class EditDraftKeeper(EditDrafts drafts, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly Lock gate = new();
    private (Actor Actor, Guid CaseId, long Version, Action Stored)? place;
    private Proposal? waiting;
    private bool dropWaits;
    private ITimer? timer;
    private Task storing = Task.CompletedTask;

    public DateTimeOffset? StoredAt { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Says whose draft of which case, begun from which version, comes from now on.</summary>
    public void Begin(Actor actor, Guid caseId, long version, Action stored) => place = (actor, caseId, version, stored);

    /// <summary>Has the draft stored soon; dropped where it has come back to what the case says.</summary>
    public void Keep(Proposal draft, bool saysWhatTheCaseSays)
    {
        lock (gate)
        {
            (waiting, dropWaits) = saysWhatTheCaseSays ? (null, true) : (draft, false);
            timer ??= clock.CreateTimer(_ => storing = StoreAsync(), null, Pause, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Stores at once what still waits.</summary>
    public async Task FlushAsync()
    {
        await storing;
        await StoreAsync();
    }

    public async ValueTask DisposeAsync() => await FlushAsync();

    private async Task StoreAsync()
    {
        await oneAtATime.WaitAsync();
        try
        {
            Proposal? draft;
            bool drop;
            lock (gate)
            {
                (draft, waiting, drop, dropWaits) = (waiting, null, dropWaits, false);
                timer?.Dispose();
                timer = null;
            }
            if ((draft is null && !drop) || place is not { } now)
                return;
            try
            {
                if (draft is null)
                    await drafts.DropAsync(now.Actor, now.CaseId, CancellationToken.None);
                else
                    await drafts.SaveAsync(now.Actor, now.CaseId, now.Version, draft, CancellationToken.None);
                (StoredAt, Problem) = (clock.GetUtcNow(), null);
            }
            catch (Exception failure) when (failure is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException or InvalidOperationException or NotAllowedException or NotKnownException)
            {
                // Said to the person and tried again at the next change or save: what she typed still stands on her page.
                Problem = Say.In($"Dine ændringer kunne ikke gemmes som kladde lige nu. De står stadig her på siden.", $"Your changes could not be kept as a draft just now. They still stand on this page.");
                lock (gate)
                    waiting ??= draft;
            }
            now.Stored();
        }
        finally
        {
            oneAtATime.Release();
        }
    }
}
