using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.YearGrid;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>Stores what is typed as the person's edit draft: at most half a second after a change, however fast she types, and never two at a time.</summary>
internal sealed class EditDraftKeeper(CurrentActor currentActor, EditDrafts drafts, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly Lock gate = new();
    private Place? place;
    private Typed? waiting;
    private bool dropWaits;
    private ITimer? timer;
    private Task storing = Task.CompletedTask;

    public DateTimeOffset? StoredAt { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Whether something that was typed is not stored yet.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>The revision of the draft that what is typed here is made on.</summary>
    public long Seen { get; set; }

    /// <summary>Says of which case, begun from which version, drafts come from now on.</summary>
    /// <param name="next">Where it belongs.</param>
    /// <param name="seen">The revision of the draft that was taken up; 0 where there was none.</param>
    public void Begin(Place next, long seen) => (place, Seen) = (next, seen);

    /// <summary>Has the draft stored soon; dropped where it has come back to what the case says.</summary>
    public void Keep(Typed typed, bool saysWhatTheCaseSays)
    {
        lock (gate)
        {
            (waiting, dropWaits, IsWaiting) = (saysWhatTheCaseSays ? null : typed, saysWhatTheCaseSays, true);
            timer ??= clock.CreateTimer(_ => storing = StoreAsync(), null, Pause, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Stores at once what still waits.</summary>
    public async Task FlushAsync()
    {
        await storing;
        await StoreAsync();
    }

    /// <summary>Drops the draft, and what still waits to be stored.</summary>
    public async Task DropAsync()
    {
        lock (gate)
            (waiting, dropWaits) = (null, true);
        await FlushAsync();
    }

    public async ValueTask DisposeAsync() => await FlushAsync();

    private async Task StoreAsync()
    {
        await oneAtATime.WaitAsync();
        try
        {
            Typed? typed;
            bool drop;
            lock (gate)
            {
                (typed, waiting, drop, dropWaits, IsWaiting) = (waiting, null, dropWaits, false, false);
                timer?.Dispose();
                timer = null;
            }
            if ((typed is null && !drop) || place is not { } now)
                return;
            try
            {
                now.Stored(await StoreAsync(now, typed));
                Problem = null;
            }
            catch (Exception failure) when (failure is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException or InvalidOperationException or NotAllowedException or NotKnownException or StaleVersionException)
            {
                // Said to the person and tried again at the next change or save: what she typed still stands on her page.
                Problem = Say.In($"Dine ændringer kunne ikke gemmes som kladde lige nu. De står stadig her på siden.", $"Your changes could not be kept as a draft just now. They still stand on this page.");
                lock (gate)
                    (waiting, IsWaiting) = (waiting ?? typed, waiting is not null || typed is not null);
                now.Failed();
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <returns>What came of it: nothing where the draft was dropped; else the draft as it now stands, and whether that is from another page.</returns>
    private async Task<StoredDraft> StoreAsync(Place now, Typed? typed)
    {
        var actor = await currentActor.GetAsync();
        if (typed is null)
        {
            await drafts.DropAsync(actor, now.Case.Id, CancellationToken.None);
            (StoredAt, Seen) = (null, 0);
            return new(null, null, false);
        }
        var stored = await drafts.SaveAsync(actor, now.Case.Id, now.Case.Version, now.Case.Proposal, typed.Proposal, typed.Unread.ToKeep(), Seen, CancellationToken.None);
        if (!ReferenceEquals(stored.Proposal, typed.Proposal))
            return new(stored, typed, true);
        (StoredAt, Seen) = (clock.GetUtcNow(), stored.Revision);
        return new(stored, typed, false);
    }

    /// <summary>Of what the draft is.</summary>
    /// <param name="Stored">Told what came of storing.</param>
    /// <param name="Failed">Told where it could not be stored.</param>
    internal sealed record Place(BusinessCase Case, Action<StoredDraft> Stored, Action Failed);

    /// <param name="Draft">The draft as it stands in the database, or null where there is none.</param>
    /// <param name="Typed">What was typed here and should be stored; null where the draft was to be dropped.</param>
    /// <param name="IsFromElsewhere">Whether another page of the same person stored it and what was typed here is not in it.</param>
    internal sealed record StoredDraft(EditDraft? Draft, Typed? Typed, bool IsFromElsewhere);
}
