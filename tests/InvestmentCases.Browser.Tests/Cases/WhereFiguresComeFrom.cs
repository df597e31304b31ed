using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Cases;

/// <summary>Hvor kommer tallet fra? On every page where a case's figures stand.</summary>
public class WhereFiguresComeFrom(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_figure_is_asked_and_left_by_keyboard_and_the_keyboard_goes_back_to_it()
    {
        var id = await EconomyCase.CreateAsync(site);
        var page = await site.OpenAsync(Role.Caseworker, $"/cases/{id}");
        var figure = page.Locator(".ctab:not(.turned) [data-asks='saving/2019']");

        await figure.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(Answer(page)).ToBeFocusedAsync();
        await Expect(Answer(page)).ToContainTextAsync("Post 1 · Kortere forløb");
        await Expect(Answer(page)).ToContainTextAsync("−11.100");
        await page.ComeToAsync($"**/cases/{id}?from=saving*2019");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Answer(page)).ToHaveCountAsync(0);
        await Expect(figure).ToBeFocusedAsync();
        await page.ComeToAsync($"**/cases/{id}");
    }

    [Theory]
    [InlineData(1280, false), InlineData(360, true)]
    public async Task The_scenarios_answer_too_and_nothing_is_hard_to_see(int width, bool isDark)
    {
        var id = await EconomyCase.CreateAsync(site);
        var page = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(id, "scenarios"), new(Width: width, IsDark: isDark));

        await page.Locator("[data-asks='net.s0/2019']").ClickAsync();
        await Expect(Answer(page)).ToContainTextAsync("× 60\u00a0% / 80\u00a0%");
        await page.PictureAsync($"origin-{width}", isWhole: false);

        Assert.Equal("", await Site.FaultsAsync(page));
        Assert.Empty(await Site.WiderThanTheScreenAsync(page));
        await Answer(page).GetByRole(AriaRole.Link, new() { Name = "Regel 9" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("cenarie");
    }

    [Fact]
    public async Task A_figure_of_the_register_opens_its_case_with_the_answer()
    {
        var id = await EconomyCase.CreateAsync(site);
        var page = await site.OpenAsync(Role.Caseworker, "/cases");

        await page.Locator($"tr:has(a[href='/cases/{id}']) .c-total a").ClickAsync();

        await Expect(Answer(page)).ToContainTextAsync("Tilbagebetalingstid baseret på totaløkonomi");
        await Expect(Answer(page).Locator("tbody tr")).ToHaveCountAsync(6);
    }

    private static ILocator Answer(IPage page) => page.GetByRole(AriaRole.Dialog, new() { Name = "Hvor kommer tallet fra?" });
}
