using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Components.YearGrid;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>
/// The case that a person has before her, with what she has typed and not yet saved. One per circuit, shared by the case's pages, so that a
/// change made on one tab is there on the next. Every change recalculates at once and is stored as her edit draft within a second.
/// </summary>
public sealed partial class CaseWorkspace(
    CurrentActor currentActor, CaseReader reader, EditDrafts drafts, ReferenceData references, StatusReportQuery statusReports, SaveCase save, OpenCases openCases, TimeProvider clock) : IAsyncDisposable
{
    private readonly ProposalHistory steps = new();
    private readonly EditDraftKeeper keeper = new(currentActor, drafts, clock);
    private Typed? saved;
    private ReferenceSnapshot? reference;
    private CalculatedDraft? calculated;
    private CaseSurroundings beside = CaseSurroundings.None;

    /// <summary>Something that the pages show has changed.</summary>
    public event Action? Changed;

    /// <summary>The same, where the table that it was typed in draws itself and its sums at once: the rest of the page may follow a moment later.</summary>
    public event Action? ChangedInTable;

    public BusinessCase? Case { get; private set; }

    public Actor? Actor { get; private set; }

    /// <summary>What administrators keep, as it stood when the case was opened: units, committees, funds, goals, rules.</summary>
    public ReferenceSnapshot Reference => reference ?? throw new InvalidOperationException("No case is open.");

    /// <summary>What has been typed so far: the proposal as it is being edited, and the texts that are no amounts.</summary>
    public Typed Now { get; private set; } = new(new() { Title = "" }, UnreadCells.None);

    /// <summary>The proposal as it is being edited.</summary>
    public Proposal Draft => Now.Proposal;

    /// <summary>What the draft comes to; null where it has no years yet or cannot be calculated, see <see cref="Faults"/>.</summary>
    public CalculationResult? Result => Calculated.Result;

    /// <summary>What the draft is calculated from; null where it has no years yet.</summary>
    public CalculationInput? Input => Calculated.Input;

    /// <summary>Why the draft cannot be calculated; empty where it can.</summary>
    public IReadOnlyList<Fault> Faults => Calculated.Faults;

    public IReadOnlyList<Finding> Findings => Calculated.Findings;

    /// <summary>The people's answers to findings, by fingerprint.</summary>
    public IReadOnlyDictionary<string, AnsweredFinding> Answers { get; private set; } = new Dictionary<string, AnsweredFinding>();

    /// <summary>What has been reported to committees about the case, newest first.</summary>
    public IReadOnlyList<StatusReport> StatusReports { get; private set; } = [];

    public IEnumerable<Finding> OpenFindings => Findings.Where(finding => finding.NeedsAnswer && !Answers.ContainsKey(finding.Fingerprint));

    /// <summary>What would wait, had nobody answered it.</summary>
    public IEnumerable<Finding> AnsweredFindings => Findings.Where(finding => finding.NeedsAnswer && Answers.ContainsKey(finding.Fingerprint));

    /// <summary>Changes of an earlier visit have been taken up; stays until they are saved or dropped.</summary>
    public DateTime? TakenUpFrom { get; private set; }

    /// <summary>Someone has changed the case since the draft was begun; nothing can be edited or saved until it is settled.</summary>
    public CaseConflict? Conflict { get; private set; }

    /// <summary>The draft and what it comes to. Found when it is asked for: several keys that are drawn together are calculated once.</summary>
    public CalculatedDraft Calculated => calculated is { } known && ReferenceEquals(known.Proposal, Draft) && ReferenceEquals(known.Reference, reference)
        ? known
        : calculated = Calculate(Draft);

    /// <summary>The publication that the case's amounts are brought to other prices by; null where there is none.</summary>
    public PriceIndex? PriceIndex => Reference.PriceIndexOn(Today);

    public bool HasUnsavedChanges => Case is not null && !ReferenceEquals(Now, saved);

    public bool CanEdit => Case is not null && Actor is not null && Conflict is null && Case.CanBeEditedBy(Actor);

    public bool CanUndo => CanEdit && steps.CanUndo;

    public bool CanRedo => CanEdit && steps.CanRedo;

    /// <summary>When the edit draft was last stored; null before the first time.</summary>
    public DateTimeOffset? DraftStoredAt => keeper.StoredAt;

    /// <summary>Whether something has been typed that is not even in the edit draft yet.</summary>
    public bool IsDraftWaiting => keeper.IsWaiting;

    /// <summary>Why the edit draft could not be stored, for the person to see; null where it could.</summary>
    public string? DraftProblem => keeper.Problem;

    /// <summary>Reads the case, unless it is open already with changes that are not saved, and takes up the edit draft of an earlier visit.</summary>
    /// <exception cref="NotKnownException">There is no such case, or the person may not know of it.</exception>
    public async Task OpenAsync(Guid id, CancellationToken cancellation = default)
    {
        if (Case?.Id == id && (HasUnsavedChanges || Conflict is not null))
        {
            await HearAsync(cancellation);
            return;
        }
        await keeper.FlushAsync();
        if (Case?.Id != id)
            Hidden();
        Actor = await currentActor.GetAsync(cancellation);
        var stored = await reader.LoadAsync(Actor, id, cancellation);
        if (Case?.Id != id || Case.Version != stored.Version)
            steps.Clear();
        else
            stored = Case;
        reference = await references.SnapshotAsync(cancellation);
        await SetCaseAsync(stored, cancellation);
        var found = stored.CanBeEditedBy(Actor) ? await drafts.FindAsync(Actor, id, cancellation) : null;
        Begin(stored, found?.Revision ?? 0);
        if (found is not null)
            await TakeUpAsync(found, cancellation);
        RaiseChanged();
    }

    /// <summary>Changes the draft and has it stored.</summary>
    /// <param name="change">From the draft to what it becomes; what says the same field by field is no change.</param>
    /// <param name="field">Names the field that is being typed in: changes in a row to the same field are undone as one.</param>
    public void Change(Func<Proposal, Proposal> change, string? field = null) => Change(typed => typed with { Proposal = change(typed.Proposal) }, field);

    /// <summary>The same where texts that are no amounts change with it.</summary>
    public void Change(Func<Typed, Typed> change, string? field) => Change(change, field, RaiseChanged);

    /// <summary>The same in a table of amounts, which draws itself.</summary>
    public void ChangeInTable(Func<Typed, Typed> change, string? field) => Change(change, field, () => ChangedInTable?.Invoke());

    private void Change(Func<Typed, Typed> change, string? field, Action tell)
    {
        if (!CanEdit)
            throw new NotAllowedException(Say.In($"Casen kan ikke ændres nu.", $"The case cannot be changed now."));
        var next = change(Now);
        if (next == Now)
            return;
        steps.Add(Now, field);
        Put(next with { Proposal = PartIds.Given(next.Proposal, null) }, tell);
    }

    public void Undo()
    {
        if (CanUndo)
            Put(steps.Undo(Now));
    }

    public void Redo()
    {
        if (CanRedo)
            Put(steps.Redo(Now));
    }

    /// <summary>Makes the draft the case. What was typed stays where it cannot be saved.</summary>
    /// <returns>Whether it was saved; where it was not, <see cref="Conflict"/> says why.</returns>
    /// <exception cref="InvalidInputException">Something in the draft cannot be saved; every fault is named.</exception>
    public async Task<bool> SaveAsync(CancellationToken cancellation = default)
    {
        if (Case is null || !HasUnsavedChanges || Conflict is not null)
            return Conflict is null;
        var saving = Now;
        if (saving.Unread.Faults(saving.Proposal) is { Count: > 0 } faults)
            throw new InvalidInputException(faults);
        await keeper.FlushAsync();
        if (!news.IsEmpty)
        {
            // What she typed last in another window belongs to it.
            await HearAsync(cancellation);
            saving = Now;
        }
        try
        {
            await save.RunAsync(new(Case.Id, Case.Version, saving.Proposal), cancellation);
        }
        catch (StaleVersionException)
        {
            await FaceConflictAsync(saved?.Proposal, Now, cancellation);
            return false;
        }
        var typed = Now;
        await SetCaseAsync(await reader.LoadAsync(Actor!, Case.Id, cancellation), cancellation);
        Begin(Case, 0);
        visit?.Saved(Case.Version);
        if (ReferenceEquals(typed, saving) || (typed.Unread == saving.Unread && ProposalMerge.AreSame(typed.Proposal, saving.Proposal)))
            RaiseChanged();
        else
            Put(typed); // Typed while the case was being saved: it is not in it yet.
        return true;
    }

    /// <summary>Drops what is not saved. <see cref="Undo"/> brings it back.</summary>
    public async Task DiscardAsync(CancellationToken cancellation = default)
    {
        if (Case is null || saved is null)
            return;
        if (HasUnsavedChanges)
            steps.Add(Now, null);
        Conflict = null;
        TakenUpFrom = null;
        await keeper.DropAsync();
        Now = saved;
        RaiseChanged();
    }

    /// <summary>Goes on with what the person chose where she and another had changed the same. Nothing is saved yet.</summary>
    /// <exception cref="InvalidInputException">The two do not fit together; every fault is named and the conflict stays.</exception>
    public async Task SettleAsync(CancellationToken cancellation = default)
    {
        if (Conflict is null)
            return;
        var settled = Conflict.Settle();
        var theirs = Conflict.Theirs;
        Conflict = null;
        TakenUpFrom = null;
        await SetCaseAsync(theirs, cancellation);
        Begin(theirs, keeper.Seen);
        steps.Add(Now, null);
        Put(settled);
    }

    /// <summary>Reads the case and its answers again after a step or an answer; what is not saved stays.</summary>
    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        if (Case is null)
            return;
        var stored = await reader.LoadAsync(Actor!, Case.Id, cancellation);
        if (HasUnsavedChanges)
            Answers = await reader.AnswersAsync(Actor!, Case.Id, cancellation);
        else
            await SetCaseAsync(stored, cancellation);
        Begin(Case, keeper.Seen);
        RaiseChanged();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await keeper.DisposeAsync();
        Hidden();
    }

    /// <summary>What another proposal would come to by what the case rests on.</summary>
    public CalculatedDraft Calculate(Proposal proposal) => CalculatedDraft.Of(proposal, reference, Today, beside);

    private DateOnly Today => DanishTime.Today(clock);

    private void Put(Typed next) => Put(next, RaiseChanged);

    private void Put(Typed next, Action tell)
    {
        Now = next;
        keeper.Keep(Now, !HasUnsavedChanges);
        visit?.Edits(HasUnsavedChanges);
        tell();
    }

    private void Begin(BusinessCase stored, long seen) => keeper.Begin(new(stored, Heard, RaiseChanged), seen);

    private async Task SetCaseAsync(BusinessCase stored, CancellationToken cancellation)
    {
        Case = stored;
        Now = saved = together = new(stored.Proposal, UnreadCells.None);
        TakenUpFrom = null;
        Conflict = null;
        NewerBy = null;
        beside = await references.SurroundingsAsync(stored.Id, stored.Proposal, cancellation);
        calculated = null;
        Answers = await reader.AnswersAsync(Actor!, stored.Id, cancellation);
        StatusReports = await statusReports.RunAsync(Actor!, stored.Id, cancellation);
    }

    private async Task TakeUpAsync(EditDraft found, CancellationToken cancellation)
    {
        var typed = UnreadCells.TakenUp(found.Proposal, found.Unread);
        if (found.BaseVersion != Case!.Version)
        {
            await FaceConflictAsync(found.Base, typed, cancellation);
            return;
        }
        if (typed.Unread.IsEmpty && ProposalMerge.AreSame(typed.Proposal, Case.Proposal))
            return;
        TakenUpFrom = found.ChangedAt;
        steps.Add(Now, null);
        Now = together = typed;
    }

    private async Task FaceConflictAsync(Proposal? common, Typed mine, CancellationToken cancellation)
    {
        var theirs = await reader.LoadAsync(Actor!, Case!.Id, cancellation);
        var history = await reader.HistoryAsync(Actor!, Case.Id, cancellation);
        Now = mine;
        NewerBy = null;
        Conflict = new(common, mine, theirs, history);
        RaiseChanged();
    }

    private void RaiseChanged() => Changed?.Invoke();
}
