using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Cases;

/// <summary>One case on two screens: two windows of one person, and two people.</summary>
public class TwoAtOnce(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_typed_in_one_window_is_seen_in_the_other_and_both_are_kept()
    {
        var id = await EconomyCase.CreateAsync(site);
        var one = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(id, "economy"));
        var other = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(id, "economy"));

        await Cell(one, "Post 2, 2017").FillAsync("8000");
        await Expect(Cell(other, "Post 2, 2017")).ToHaveValueAsync("8.000");
        await Cell(other, "Post 2, 2018").FillAsync("7000");
        await Expect(Cell(one, "Post 2, 2018")).ToHaveValueAsync("7.000");

        await one.ReloadAsync();
        await Expect(Cell(one, "Post 2, 2017")).ToHaveValueAsync("8.000");
        await Expect(Cell(one, "Post 2, 2018")).ToHaveValueAsync("7.000");
    }

    [Theory]
    [InlineData(1280, false), InlineData(360, true)]
    public async Task Two_people_see_each_other_and_choose_where_both_changed_the_same(int width, bool isDark)
    {
        var id = await EconomyCase.CreateAsync(site);
        var hers = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(id, "economy"), new(Width: width, IsDark: isDark));
        var his = await site.OpenAsync(Role.Administrator, EconomyCase.Address(id, "economy"));
        await Expect(hers.Locator("[data-here]")).ToContainTextAsync("Anna Holm har casen åben");
        await Cell(his, "Post 2, 2017").FillAsync("8000");
        await his.Keyboard.PressAsync("Enter");
        await Expect(hers.Locator("[data-here]")).ToContainTextAsync("Anna Holm skriver i casen");
        await Cell(hers, "Post 2, 2017").FillAsync("9500");
        await hers.Keyboard.PressAsync("Enter");

        await his.Keyboard.PressAsync("Control+s");
        await Expect(hers.Locator("[data-newer]")).ToContainTextAsync("Anna Holm har gemt en nyere udgave");
        await hers.Keyboard.PressAsync("Control+s");

        var panel = hers.Locator("[data-conflict]");
        await Expect(panel).ToContainTextAsync("8.000.000 kr.");
        await Expect(panel).ToContainTextAsync("9.500.000 kr.");
        await hers.PictureAsync($"conflict-{width}{(isDark ? "-dark" : "")}");
        Assert.Equal("", await Site.FaultsAsync(hers));
        Assert.Empty(await Site.WiderThanTheScreenAsync(hers));
        await panel.GetByRole(AriaRole.Radio).First.CheckAsync();
        await panel.Locator("[data-settle]").ClickAsync();
        await Expect(panel).ToHaveCountAsync(0);
        await Expect(Cell(hers, "Post 2, 2017")).ToHaveValueAsync("8.000");
    }

    private static ILocator Cell(IPage page, string name) => page.GetByLabel(name, new() { Exact = true });
}
