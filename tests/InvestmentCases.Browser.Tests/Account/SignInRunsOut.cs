using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Account;

/// <summary>A page that nobody uses warns, signs out, and is there again after signing in. The other window of the same browser says how much time is left, as windows tell each other.</summary>
public class SignInRunsOut(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(1280, false), InlineData(360, true)]
    public async Task Well_before_it_says_so_and_a_button_keeps_it(int width, bool isDark)
    {
        var page = await site.OpenAsync(Role.Manager, "/", new(Width: width, IsDark: isDark));
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/profile");

        await LeavesAsync(other, seconds: 200);

        var warning = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Du bliver logget ud om 4 minutter" });
        await Expect(warning).ToBeVisibleAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Logges ud om 4 min"));
        await page.PictureAsync($"sign-in-ends-{width}", isWhole: false);
        Assert.Equal("", await Site.FaultsAsync(page));
        Assert.Empty(await Site.WiderThanTheScreenAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Bliv logget ind" }).ClickAsync();
        await Expect(warning).ToBeHiddenAsync();
        await Expect(page).Not.ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Logges ud"));
        Assert.True(await other.EvaluateAsync<double>("() => localStorage.getItem('sign-in-ends') - Date.now()") > 7 * 3_600_000);
    }

    [Fact]
    public async Task When_it_has_run_out_one_signs_in_again_and_goes_on_with_what_was_typed()
    {
        var id = await EconomyCase.CreateAsync(site);
        var page = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(id, "economy"));
        await page.WaitForGridAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/profile");
        await page.GetByLabel("Post 2, 2017", new() { Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync("8500");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("4O");

        await LeavesAsync(other, seconds: 0);

        await page.ComeToAsync("**/account/sign-in?ended=true&*");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("der ikke var sket noget i 8 timer");
        await page.FillAsync("#email", People.MailOf(Role.Caseworker));
        await page.FillAsync("#password", People.Password);
        await page.ClickAsync("main button.btn.p");
        await page.ComeToAsync($"**/cases/{id}/economy");
        await Expect(page.GetByLabel("Post 2, 2017", new() { Exact = true })).ToHaveValueAsync("8.500");
        await Expect(page.GetByLabel("Post 3, 2017", new() { Exact = true })).ToHaveValueAsync("4O");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");
    }

    [Fact]
    public async Task Signing_out_in_one_window_leaves_no_other_open()
    {
        var page = await site.OpenAsync(Role.Controller, "/");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/cases");

        await page.GetByRole(AriaRole.Button, new() { Name = "Din menu" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();

        await other.ComeToAsync("**/account/sign-in?ended=false&returnUrl=*cases");
    }

    /// <summary>So many seconds are left, says another window.</summary>
    private static Task LeavesAsync(IPage other, int seconds) =>
        other.EvaluateAsync("seconds => localStorage.setItem('sign-in-ends', Date.now() + seconds * 1000)", seconds);
}
