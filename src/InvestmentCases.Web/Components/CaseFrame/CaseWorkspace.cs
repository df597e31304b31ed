using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>
/// The case that a person has before her, with what she has typed and not yet saved. One per circuit, shared by the case's pages, so that a
/// change made on one tab is there on the next. Every change recalculates at once and is stored as her edit draft within a second.
/// </summary>
public sealed class CaseWorkspace(
    CurrentActor currentActor, CaseReader reader, EditDrafts drafts, ReferenceData references, StatusReportQuery statusReports, SaveCase save, TimeProvider clock) : IAsyncDisposable
{
    private readonly ProposalHistory steps = new();
    private readonly EditDraftKeeper keeper = new(drafts, clock);
    private Proposal? saved;
    private ReferenceSnapshot? reference;

    /// <summary>Something that the pages show has changed.</summary>
    public event Action? Changed;

    public BusinessCase? Case { get; private set; }

    public Actor? Actor { get; private set; }

    /// <summary>What administrators keep, as it stood when the case was opened: units, committees, funds, goals, rules.</summary>
    public ReferenceSnapshot Reference => reference ?? throw new InvalidOperationException("No case is open.");

    /// <summary>The proposal as it is being edited.</summary>
    public Proposal Draft { get; private set; } = new() { Title = "" };

    /// <summary>What the draft comes to; null where it has no years yet or cannot be calculated, see <see cref="Faults"/>.</summary>
    public CalculationResult? Result { get; private set; }

    /// <summary>What the draft is calculated from; null where it has no years yet.</summary>
    public CalculationInput? Input { get; private set; }

    /// <summary>Why the draft cannot be calculated; empty where it can.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The people's answers to findings, by fingerprint.</summary>
    public IReadOnlyDictionary<string, AnsweredFinding> Answers { get; private set; } = new Dictionary<string, AnsweredFinding>();

    /// <summary>What has been reported to committees about the case, newest first.</summary>
    public IReadOnlyList<StatusReport> StatusReports { get; private set; } = [];

    public IEnumerable<Finding> OpenFindings => Findings.Where(finding => finding.NeedsAnswer && !Answers.ContainsKey(finding.Fingerprint));

    /// <summary>Changes of an earlier visit have been taken up; stays until they are saved or dropped.</summary>
    public DateTime? TakenUpFrom { get; private set; }

    /// <summary>Someone has changed the case since the draft was begun; nothing can be edited or saved until it is settled.</summary>
    public CaseConflict? Conflict { get; private set; }

    /// <summary>What stands on a page and cannot be saved as it is, such as a text in a field of amounts; asked before saving.</summary>
    public Func<IReadOnlyList<Fault>> WhatHoldsTheSave { get; set; } = () => [];

    public bool HasUnsavedChanges => Case is not null && !ReferenceEquals(Draft, saved);

    public bool CanEdit => Case is not null && Actor is not null && Conflict is null && Case.CanBeEditedBy(Actor);

    public bool CanUndo => CanEdit && steps.CanUndo;

    public bool CanRedo => CanEdit && steps.CanRedo;

    /// <summary>When the edit draft was last stored; null before the first time.</summary>
    public DateTimeOffset? DraftStoredAt => keeper.StoredAt;

    /// <summary>Why the edit draft could not be stored, for the person to see; null where it could.</summary>
    public string? DraftProblem => keeper.Problem;

    /// <summary>Reads the case, unless it is open already with changes that are not saved, and takes up the edit draft of an earlier visit.</summary>
    /// <exception cref="NotKnownException">There is no such case, or the person may not know of it.</exception>
    public async Task OpenAsync(Guid id, CancellationToken cancellation = default)
    {
        if (Case?.Id == id && (HasUnsavedChanges || Conflict is not null))
            return;
        await keeper.FlushAsync();
        Actor = await currentActor.GetAsync(cancellation);
        var stored = await reader.LoadAsync(Actor, id, cancellation);
        if (Case?.Id != id || Case.Version != stored.Version)
            steps.Clear();
        else
            stored = Case;
        reference = await references.SnapshotAsync(cancellation);
        await SetCaseAsync(stored, cancellation);
        if (await drafts.FindAsync(Actor, id, cancellation) is { } found && stored.CanBeEditedBy(Actor))
            await TakeUpAsync(found, cancellation);
        keeper.Begin(Actor, id, stored.Version, RaiseChanged);
        RaiseChanged();
    }

    /// <summary>Changes the draft, recalculates, and has it stored.</summary>
    /// <param name="change">From the draft to what it becomes; what says the same field by field is no change.</param>
    /// <param name="field">Names the field that is being typed in: changes in a row to the same field are undone as one.</param>
    public void Change(Func<Proposal, Proposal> change, string? field = null)
    {
        if (!CanEdit)
            throw new NotAllowedException(Say.In($"Casen kan ikke ændres nu.", $"The case cannot be changed now."));
        var next = change(Draft);
        if (next == Draft)
            return;
        steps.Add(Draft, field);
        Put(next);
    }

    public void Undo()
    {
        if (CanUndo)
            Put(steps.Undo(Draft));
    }

    public void Redo()
    {
        if (CanRedo)
            Put(steps.Redo(Draft));
    }

    /// <summary>Makes the draft the case. What was typed stays where it cannot be saved.</summary>
    /// <returns>Whether it was saved; where it was not, <see cref="Conflict"/> says why.</returns>
    /// <exception cref="InvalidInputException">Something in the draft cannot be saved; every fault is named.</exception>
    public async Task<bool> SaveAsync(CancellationToken cancellation = default)
    {
        if (Case is null || !HasUnsavedChanges || Conflict is not null)
            return Conflict is null;
        var saving = Draft;
        if (WhatHoldsTheSave() is { Count: > 0 } faults)
            throw new InvalidInputException(faults);
        await keeper.FlushAsync();
        try
        {
            await save.RunAsync(new(Case.Id, Case.Version, saving), cancellation);
        }
        catch (StaleVersionException)
        {
            await FaceConflictAsync(saved, Draft, cancellation);
            return false;
        }
        await drafts.DropAsync(Actor!, Case.Id, cancellation);
        var typed = Draft;
        await SetCaseAsync(await reader.LoadAsync(Actor!, Case.Id, cancellation), cancellation);
        keeper.Begin(Actor!, Case.Id, Case.Version, RaiseChanged);
        if (ReferenceEquals(typed, saving) || ProposalMerge.AreSame(typed, saving))
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
        await keeper.FlushAsync();
        if (HasUnsavedChanges)
            steps.Add(Draft, null);
        Conflict = null;
        TakenUpFrom = null;
        await drafts.DropAsync(Actor!, Case.Id, cancellation);
        Draft = saved;
        Recalculate();
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
        keeper.Begin(Actor!, theirs.Id, theirs.Version, RaiseChanged);
        steps.Add(Draft, null);
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
        keeper.Begin(Actor!, Case.Id, Case.Version, RaiseChanged);
        RaiseChanged();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => keeper.DisposeAsync();

    private void Put(Proposal next)
    {
        Draft = next;
        Recalculate();
        keeper.Keep(Draft, !HasUnsavedChanges);
        RaiseChanged();
    }

    private async Task SetCaseAsync(BusinessCase stored, CancellationToken cancellation)
    {
        Case = stored;
        Draft = saved = stored.Proposal;
        TakenUpFrom = null;
        Conflict = null;
        Answers = await reader.AnswersAsync(Actor!, stored.Id, cancellation);
        StatusReports = await statusReports.RunAsync(Actor!, stored.Id, cancellation);
        Recalculate();
    }

    private async Task TakeUpAsync(EditDraft found, CancellationToken cancellation)
    {
        if (found.BaseVersion != Case!.Version)
        {
            await FaceConflictAsync(null, found.Proposal, cancellation);
            return;
        }
        if (ProposalMerge.AreSame(found.Proposal, Case.Proposal))
            return;
        TakenUpFrom = found.ChangedAt;
        steps.Add(Draft, null);
        Draft = found.Proposal;
        Recalculate();
    }

    private async Task FaceConflictAsync(Proposal? common, Proposal mine, CancellationToken cancellation)
    {
        var theirs = await reader.LoadAsync(Actor!, Case!.Id, cancellation);
        var history = await reader.HistoryAsync(Actor!, Case.Id, cancellation);
        Draft = mine;
        Conflict = new(common, mine, theirs, history);
        Recalculate();
        RaiseChanged();
    }

    private void Recalculate()
    {
        (Faults, Input, Result) = ([], null, null);
        var settings = CalculationSettings.Default;
        try
        {
            settings = Reference.SettingsFor(Draft, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            Input = CalculationInput.For(Draft, settings);
            Result = Input is null ? null : CalculationService.Calculate(Input);
        }
        catch (InvalidInputException refusal)
        {
            Faults = refusal.Faults;
        }
        Findings = Reconciler.Check(Draft, Result, Reference.ReconciliationContext(Input?.Settings ?? settings));
    }

    private void RaiseChanged() => Changed?.Invoke();
}
