using System.Globalization;
using InvestmentCases.Data.Storage;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace InvestmentCases.Web.Components.Search;

public sealed partial class GlobalSearch(CurrentActor current, GlobalSearchQuery query, NavigationManager navigation, IJSRuntime script, TimeProvider clock) : ComponentBase, IAsyncDisposable
{
    /// <summary>Who types on within this time is not asked for yet.</summary>
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(120);

    private readonly CancellationTokenSource leaving = new();
    private ElementReference place;
    private DotNetObjectReference<GlobalSearch>? self;
    private IJSObjectReference? keys;
    private string text = "";
    private IReadOnlyList<string> words = [];
    private GlobalHits hits = GlobalHits.None;
    private IReadOnlyList<FoundCase> recent = [];
    private int asked;

    private bool HasOptions => hits.Count > 0 || (words.Count == 0 && recent.Count > 0);

    private string? Said => words.Count > 0 && hits.Count == 0 ? string.Format(CultureInfo.CurrentCulture, SearchTexts.Nothing, text) : words.Count == 0 && recent.Count == 0 ? SearchTexts.Hint : null;

    protected override void OnInitialized() => navigation.LocationChanged += Moved;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        keys = await script.InvokeAsync<IJSObjectReference>("import", "./Components/Search/GlobalSearch.razor.js");
        if (leaving.IsCancellationRequested)
            return;
        await keys.InvokeVoidAsync("begin", place, self);
    }

    /// <summary>The field has been entered: the cases that were opened last, as the browser remembers them.</summary>
    [JSInvokable]
    public async Task ShowRecentAsync(string[] ids)
    {
        recent = await query.TheseAsync(await current.GetAsync(leaving.Token), [.. ids.Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty)], leaving.Token);
        StateHasChanged();
    }

    private async Task TypeAsync(ChangeEventArgs typed)
    {
        var mine = ++asked;
        var wanted = ((string?)typed.Value ?? "").Trim();
        await Task.Delay(pause, clock, leaving.Token);
        if (mine != asked)
            return;
        var found = await query.RunAsync(await current.GetAsync(leaving.Token), wanted, leaving.Token);
        if (mine == asked)
            (text, words, hits) = (wanted, [.. DanishText.Words(wanted)], found);
    }

    private void Moved(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (keys is not null)
            await keys.InvokeVoidAsync("visited");
    });

    public async ValueTask DisposeAsync()
    {
        navigation.LocationChanged -= Moved;
        await leaving.CancelAsync();
        leaving.Dispose();
        self?.Dispose();
        try
        {
            if (keys is not null)
                await keys.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its script with it.
        }
    }
}
