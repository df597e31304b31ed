using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

[Collection(nameof(AdministrationPages))]
public sealed class WhoMayKeep(AdministrationSite site)
{
    private static readonly string[] pages = ["", "/units", "/committees", "/funds", "/prices", "/rules", "/guidance", "/templates", "/history"];

    [Theory]
    [InlineData(Role.Controller)]
    [InlineData(Role.Caseworker)]
    public async Task Every_page_is_refused_to_others_in_plain_words(Role role)
    {
        var page = await site.OpenAsync("/", role);

        foreach (var address in pages)
        {
            await page.GotoAsync("/administration" + address);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Det har du ikke adgang til");
        }
    }

    [Fact]
    public async Task Each_page_opens_from_the_one_before_and_ends_with_its_history()
    {
        var page = await site.OpenAsync("/administration");

        foreach (var name in (string[])["Enheder", "Udvalg", "Puljer", "Priser og indeks", "Beregningsregler", "Vejledning", "Skabeloner", "Historik", "Personer"])
        {
            await page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
            await Assertions.Expect(page.Locator(".tabs a.on")).ToHaveTextAsync(name);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Historik", Exact = true })).ToHaveCountAsync(1);
        }
    }
}
