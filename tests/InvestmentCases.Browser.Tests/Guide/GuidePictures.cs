using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Guide;

/// <summary>Takes the pictures of README and guide from the demo municipality. Run by <c>docs/guide/pictures.sh</c>, not with the tests.</summary>
public sealed class GuidePictures(BrowserRun run)
{
    private static readonly Guid family = DemoId.Of("tet-paa-familien");

    public static TheoryData<string, Role, string, int> Pictures => new()
    {
        { "cases", Role.Caseworker, "/cases", 760 },
        { "overblik", Role.Caseworker, $"/cases/{family}", 860 },
        { "oekonomi", Role.Caseworker, $"/cases/{family}/economy", 900 },
        { "kontrol", Role.Controller, $"/cases/{family}/findings", 760 },
        { "portefoelje", Role.Manager, "/portfolio", 1000 },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Pictures))]
    public async Task Picture(string name, Role role, string address, int height)
    {
        await using var site = await DemoSiteAsync();

        var page = await site.OpenAsync(role, address, new View(Height: height));
        await page.PictureAsync(name, isWhole: false);
    }

    /// <summary>A memo of our own, as it is understood.</summary>
    [Fact(Explicit = true)]
    public async Task Import()
    {
        await using var site = await DemoSiteAsync();
        var page = await site.OpenAsync(Role.Caseworker, "/cases", new View(Height: 1000));
        await page.ScriptAsync("DropDocument");

        await page.SetInputFilesAsync("#read-document", new FilePayload { Name = "Tidlig indsats i Nordby.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes(Memo) });

        await page.Locator(".import").WaitForAsync();
        await page.PictureAsync("import", isWhole: false);
    }

    private async Task<Site> DemoSiteAsync()
    {
        var site = new Site(run);
        await site.InitializeAsync();
        await using var scope = site.Program.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().RunAsync(LoadDemo.CasesByDefault, LoadDemo.SeedByDefault, TestContext.Current.CancellationToken);
        return site;
    }

    private const string Memo = """
        # Tidlig indsats i Nordby

        Sagsnr.: 2026-0012345

        Fremstillende forvaltning: Socialforvaltningen

        ## Baggrund

        Hver femte familie i Nordby får hjælp, når vanskelighederne har stået på i mere end to år.

        ## Økonomi

        Der søges 2,3 mio. kr. i 2027. Investeringen er tjent hjem på 4 år.

        Tabel 1. Udgifter og besparelser, 2027 p/l

        | | 2027 | 2028 | 2029 | 2030 |
        |---|---|---|---|---|
        | Løn til tre familiekonsulenter | 1.900 | 1.900 | 1.900 | 1.900 |
        | Uddannelse, engangsudgift | 400 | 0 | 0 | 0 |
        | Færre anbringelser, besparelse | 0 | -1.600 | -3.200 | -3.200 |
        | I alt | 2.300 | 300 | -1.300 | -1.300 |

        Besparelsen er tjent hjem, når to børn om året bliver boende hjemme.
        """;
}
