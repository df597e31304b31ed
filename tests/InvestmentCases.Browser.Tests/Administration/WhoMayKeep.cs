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

    [Theory]
    [InlineData("/administration", "td.act .btn")]
    [InlineData("/administration/units", "td.act .btn")]
    [InlineData("/administration/committees", "td.act .btn")]
    [InlineData("/administration/funds", "td.act .btn")]
    [InlineData("/administration/templates", ".li.template .btn")]
    [InlineData("/cases/new", ".way:has(.cap) input")]
    [InlineData("/cases/new", "input[value=earlier]")]
    public async Task What_is_chosen_takes_the_focus_or_keeps_it_and_axe_finds_nothing(string address, string chosen)
    {
        var page = await site.OpenAsync(address);
        await page.Locator(chosen).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("section h2[tabindex]:focus, .way.on input:focus")).ToHaveCountAsync(1);

        foreach (var width in (int[])[1280, 360])
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal("", await Site.FaultsAsync(page));
            Assert.Equal("", await Site.WiderThanTheScreenAsync(page));
        }
    }
}
