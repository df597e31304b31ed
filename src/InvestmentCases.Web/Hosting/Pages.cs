using InvestmentCases.Web.Components;
using InvestmentCases.Web.Components.Search;
using Microsoft.AspNetCore.Components;
using MudBlazor.Services;

namespace InvestmentCases.Web.Hosting;

/// <summary>The pages: Blazor over a circuit, and MudBlazor.</summary>
public static class Pages
{
    /// <summary>A large paste or a long text in one message; the framework's own limit is 32 KB and ends the circuit.</summary>
    private const long LargestMessage = 1024 * 1024;

    /// <summary>How long a page that has lost its line can take up where it was; after that it is loaded anew, with what was typed from the edit draft.</summary>
    private static readonly TimeSpan lostPageKeptFor = TimeSpan.FromMinutes(10);

    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents()
            .AddInteractiveServerComponents(options => options.DisconnectedCircuitRetentionPeriod = lostPageKeptFor)
            .AddHubOptions(options => options.MaximumReceiveMessageSize = LargestMessage);
        builder.Services.AddSingleton(typeof(PersistentComponentStateSerializer<>), typeof(CompressedState<>));
        builder.Services.AddSingleton<GlobalSearchQuery>().AddSingleton<CaseTitleQuery>();
        builder.Services.AddMudServices();
        return builder;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }
}
