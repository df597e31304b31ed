using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;

namespace InvestmentCases.Web.Features.Cases;

public sealed partial class Register : IAsyncDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private readonly RegisterSelection selection = new();
    private ElementReference place;
    private IJSObjectReference? keys;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Inject] public CurrentActor CurrentActor { get; set; } = null!;

    [Inject] public CaseListQuery Query { get; set; } = null!;

    [Inject] public OwnViewsQuery OwnViews { get; set; } = null!;

    [Inject] public ReferenceData Reference { get; set; } = null!;

    [Inject] public TimeProvider Clock { get; set; } = null!;

    [Inject] public IJSRuntime Script { get; set; } = null!;

    [PersistentState] public RegisterContents? Contents { get; set; }

    private RegisterPage Page { get; set; } = new(new());

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        await ReadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        keys = await Script.InvokeAsync<IJSObjectReference>("import", "./Features/Cases/Register.razor.js");
        await keys.InvokeVoidAsync("begin", place);
    }

    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await leaving.CancelAsync();
        leaving.Dispose();
        if (keys is null)
            return;
        try
        {
            await keys.InvokeVoidAsync("end");
            await keys.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its script with it.
        }
    }

    private async Task ReadAsync()
    {
        var values = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query);
        var filter = CaseListFilter.From(name => values.TryGetValue(name, out var found) ? found : []);
        var columns = RegisterColumns.Read(values.TryGetValue(RegisterColumns.AddressName, out var named) ? named.ToString() : null);
        if (Contents?.Query == filter.ToQuery() && !isLive)
        {
            isLive = true;
            Page = new(filter, columns, Contents.Own);
            return;
        }
        isLive = true;
        var actor = await CurrentActor.GetAsync(leaving.Token);
        var own = await OwnViews.RunAsync(actor, leaving.Token);
        if (values.Count == 0 && own.Views.FirstOrDefault(view => view.IsDefault) is { Query.Length: > 0 } opened)
        {
            Navigation.NavigateTo("/cases?" + opened.Query, replace: true);
            return;
        }
        Page = new(filter, columns, own);
        if (selection.IsAllFound)
            selection.Clear();
        var found = await Query.RunAsync(actor, filter, leaving.Token);
        var known = await Reference.SnapshotAsync(leaving.Token);
        Contents = new(filter.ToQuery(), found,
            [.. known.Organisation.Units.Where(unit => unit.Kind != UnitKind.Municipality).Select(unit => new NamedCode(unit.Code, unit.Name))],
            [.. known.Funds.Select(fund => new NamedCode(fund.Code, fund.Name))],
            DanishTime.Today(Clock), Rights.May(actor, Operation.CreateCase), own);
    }

    private async Task ReadOwnAsync()
    {
        var own = await OwnViews.RunAsync(await CurrentActor.GetAsync(leaving.Token), leaving.Token);
        Contents = Contents! with { Own = own };
        Page = new(Page.Filter, Page.HasOwnColumns ? Page.Columns : null, own);
    }

    private IReadOnlyList<int> PageNumbers => [.. Contents!.Found.Cases.Select(one => one.Number)];

    private bool isLive;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == "/cases")
            _ = InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            });
    }

    private static string? NameOf(IEnumerable<NamedCode> known, string? code) => known.FirstOrDefault(one => one.Code == code)?.Name ?? code;
}
