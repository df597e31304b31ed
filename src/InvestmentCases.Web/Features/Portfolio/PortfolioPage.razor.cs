using System.Globalization;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace InvestmentCases.Web.Features.Portfolio;

public sealed partial class PortfolioPage : IAsyncDisposable
{
    private readonly CancellationTokenSource leaving = new();

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Inject] public CurrentActor CurrentActor { get; set; } = null!;

    [Inject] public PortfolioQuery Query { get; set; } = null!;

    [Inject] public IJSRuntime Script { get; set; } = null!;

    private PortfolioAddress Address { get; set; } = new();

    private PortfolioView? View { get; set; }

    private string? Note => View is null ? null : string.Format(CultureInfo.CurrentCulture, PortfolioTexts.Note, View.Figures.CaseCount, View.Prices);

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        await ReadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await leaving.CancelAsync();
        leaving.Dispose();
    }

    private async Task ReadAsync()
    {
        Address = PortfolioAddress.From(new Uri(Navigation.Uri).Query);
        View = await Query.RunAsync(await CurrentActor.GetAsync(leaving.Token), Address, leaving.Token);
    }

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print", leaving.Token);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == "/portfolio")
            _ = InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            });
    }
}
