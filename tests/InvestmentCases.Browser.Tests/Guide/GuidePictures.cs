using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using Microsoft.Extensions.DependencyInjection;
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
        await using var site = new Site(run);
        await site.InitializeAsync();
        await using (var scope = site.Program.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadDemo>().RunAsync(LoadDemo.CasesByDefault, LoadDemo.SeedByDefault, TestContext.Current.CancellationToken);

        var page = await site.OpenAsync(role, address, new View(Height: height));
        await page.PictureAsync(name, isWhole: false);
    }
}
