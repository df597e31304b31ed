using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Account;

/// <summary>One's own tokens for other programs.</summary>
public sealed partial class OwnTokens(CurrentActor current, ApiTokens store, TimeProvider clock) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IReadOnlyList<ApiToken>? tokens;
    private IReadOnlyList<Fault> faults = [];
    private string? name, made;
    private string days = "365";

    protected override Task OnInitializedAsync() => ListAsync();

    private async Task ListAsync() => tokens = await store.ListAsync(await current.GetAsync(leaving.Token), leaving.Token);

    private async Task MakeAsync()
    {
        faults = [];
        var actor = await current.GetAsync(leaving.Token);
        try
        {
            made = await store.CreateAsync(actor, actor.AccountId, name ?? "", int.TryParse(days, CultureInfo.CurrentCulture, out var number) ? number : 0, leaving.Token);
            name = null;
        }
        catch (InvalidInputException refused)
        {
            faults = refused.Faults;
        }
        await ListAsync();
    }

    private async Task RevokeAsync(ApiToken token)
    {
        await store.RevokeAsync(await current.GetAsync(leaving.Token), token.Id, leaving.Token);
        await ListAsync();
    }

    private string State(ApiToken token) =>
        token.RevokedAt is not null ? AccountTexts.TokenRevoked
        : token.ExpiresAt <= clock.GetUtcNow().UtcDateTime ? AccountTexts.TokenExpired
        : AccountTexts.TokenActive;

    private static string Day(DateTime utc) => DanishTime.Of(utc).ToString("d", CultureInfo.CurrentCulture);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }
}
