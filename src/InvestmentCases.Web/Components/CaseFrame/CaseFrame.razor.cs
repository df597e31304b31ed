using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain;
using InvestmentCases.Web.Components.Comments;
using InvestmentCases.Web.Components.Origin;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>
/// The frame of every page of a case. It opens the <see cref="CaseWorkspace"/>, draws its content again at every change, and saves on Ctrl+S.
/// Its content is drawn only when the case is open, so that <c>Workspace.Case</c> is never null in it.
/// </summary>
public sealed partial class CaseFrame : IAsyncDisposable
{
    /// <summary>How long the rest of the page waits for a table that is typed in.</summary>
    private static readonly TimeSpan AfterTheTable = TimeSpan.FromMilliseconds(50);

    private StepDialog? steps;
    private IJSObjectReference? keys;
    private DotNetObjectReference<CaseFrame>? self;
    private IReadOnlyList<Fault>? failure;
    private bool isSaving;
    private bool guards;
    private bool isShown;
    private bool drawsSoon;
    private bool isLeft;
    private readonly string key = Guid.NewGuid().ToString();

    [Inject] public CaseWorkspace Workspace { get; set; } = null!;

    [Inject] public CommentBoard Comments { get; set; } = null!;

    [Inject] public IJSRuntime Script { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Parameter, EditorRequired] public Guid Id { get; set; }

    [Parameter, EditorRequired] public CaseTab Tab { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>The case as the page shows it, where that is in other prices; null where it is as it stands.</summary>
    [Parameter] public Func<CalculatedDraft>? Shown { get; set; }

    /// <summary>The figure that is asked where it comes from, on whichever page of the case.</summary>
    [SupplyParameterFromQuery(Name = FigureAsked.AddressName)] public string? From { get; set; }

    private string? Problem { get; set; }

    private string LeadUnit => Workspace.Draft.LeadUnit is { } unit ? Workspace.Reference.Organisation.NameOf(unit) : CaseFrameTexts.NoLeadUnit;

    private string RiskWord => Workspace.Draft.RiskLevel is { } level ? DomainWords.Of(level).ToLower(CultureInfo.CurrentCulture) : DomainWordsTexts.NotStated;

    private string Years => string.Join(" · ",
        Workspace.Draft.Years?.ToString() ?? CaseFrameTexts.NoYears,
        Workspace.Draft.PriceLevel is { } level ? Format(CaseFrameTexts.PriceLevel, level) : CaseFrameTexts.NoPriceLevel);

    private CalculatedDraft Seen => Shown?.Invoke() ?? Workspace.Calculated;

    private bool IsAtRisk => Workspace.IsDraftWaiting || Workspace.DraftProblem is not null;

    protected override void OnInitialized()
    {
        Workspace.Changed += OnChanged;
        Workspace.ChangedInTable += OnChangedInTable;
        Workspace.NewsCame += OnNews;
        Workspace.Commented += OnCommented;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Workspace.Case?.Id == Id && Problem is null && ready)
            return;
        ready = true;
        try
        {
            Problem = null;
            await Workspace.OpenAsync(Id);
            await Comments.OpenAsync(Id);
        }
        catch (NotKnownException unknown)
        {
            Problem = unknown.Message;
        }
    }

    private bool ready;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            keys = await Script.InvokeAsync<IJSObjectReference>("import", "./Components/CaseFrame/CaseFrame.razor.js");
            if (isLeft)
                return;
            await keys.InvokeVoidAsync("begin", self, key);
        }
        if (keys is not null && !isShown && Workspace.Case?.Id == Id)
        {
            isShown = true;
            Workspace.Shown();
        }
        // Only what is in no draft yet can be lost by leaving.
        if (keys is not null && guards != IsAtRisk)
            await keys.InvokeVoidAsync("guard", guards = IsAtRisk);
    }

    /// <summary>Called by the page's script for Ctrl+S.</summary>
    [JSInvokable]
    public Task SaveByKeyAsync() => InvokeAsync(SaveAsync);

    /// <summary>Called by the page's script for Ctrl+Z and Ctrl+Y outside of fields.</summary>
    [JSInvokable]
    public Task UndoByKeyAsync(bool isRedo) => InvokeAsync(isRedo ? Workspace.Redo : Workspace.Undo);

    /// <summary>Called by the page's script after a text: its answer comes when the text has been taken.</summary>
    [JSInvokable]
    public Task HearAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        Workspace.Changed -= OnChanged;
        Workspace.ChangedInTable -= OnChangedInTable;
        Workspace.NewsCame -= OnNews;
        Workspace.Commented -= OnCommented;
        isLeft = true;
        self?.Dispose();
        if (keys is null)
            return;
        try
        {
            await keys.InvokeVoidAsync("end", key);
            await keys.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and its script with it.
        }
        // The next page of the case has come by now, so that she has not left it meanwhile.
        if (isShown)
            Workspace.Left();
    }

    private async Task SaveAsync()
    {
        if (isSaving || !Workspace.CanEdit)
            return;
        isSaving = true;
        failure = null;
        try
        {
            await Workspace.SaveAsync();
        }
        catch (InvalidInputException refused)
        {
            failure = refused.Faults;
        }
        catch (Exception refused) when (refused is NotAllowedException or StepRefusedException or NotKnownException)
        {
            failure = [new Fault("", refused.Message)];
        }
        isSaving = false;
        StateHasChanged();
    }

    private void LeaveOrigin() => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(FigureAsked.AddressName, (string?)null), replace: true);

    private async Task OnTakenAsync()
    {
        failure = null;
        await Workspace.RefreshAsync();
    }

    private void OnNews() => _ = InvokeAsync(() => Workspace.HearAsync());

    private void OnCommented() => _ = InvokeAsync(() => Comments.ReadAsync());

    private void OnChanged() => _ = InvokeAsync(StateHasChanged);

    private void OnChangedInTable() => _ = InvokeAsync(DrawSoonAsync);

    // Once for all that is typed meanwhile, and after the table: its total waits for nothing else of the page.
    private async Task DrawSoonAsync()
    {
        if (drawsSoon)
            return;
        drawsSoon = true;
        await Task.Delay(AfterTheTable);
        drawsSoon = false;
        StateHasChanged();
    }

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
