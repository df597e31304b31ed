using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Cases;

/// <summary>A quick hand types while the page's first HTML stands and its script is still on the way.</summary>
public class TypingEarly(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Texts_typed_before_the_page_is_live_are_kept_and_the_keyboard_goes_on_where_it_was()
    {
        var id = await EconomyCase.CreateAsync(site);
        var (page, arrive) = await ComeSlowlyAsync(EconomyCase.Address(id, "proposal"));
        var group = page.GetByLabel("Målgruppe", new() { Exact = true });

        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Tidlig indsats for alle");
        await group.FocusAsync();
        await page.Keyboard.TypeAsync("Alle ");
        arrive.SetResult();
        // Before, while and after the page comes to life.
        await page.Keyboard.TypeAsync("over 80 år", new() { Delay = 150 });
        await page.WaitForInteractiveAsync();
        await Expect(group).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(" i Valby");

        await Expect(group).ToHaveValueAsync("Alle over 80 år i Valby");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Tidlig indsats for alle");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");
        await page.ReloadAsync();
        await Expect(group).ToHaveValueAsync("Alle over 80 år i Valby");
    }

    [Fact]
    public async Task Amounts_typed_before_the_page_is_live_are_kept()
    {
        var id = await EconomyCase.CreateAsync(site);
        var (page, arrive) = await ComeSlowlyAsync(EconomyCase.Address(id, "economy"));

        await Cell(page, "Post 2, 2017").FillAsync("8500");
        await Cell(page, "Post 2, 2018").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("70");
        arrive.SetResult();
        await page.WaitForGridAsync();
        await page.Keyboard.TypeAsync("00");
        await page.Keyboard.PressAsync("Enter");

        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("8.500");
        await Expect(Cell(page, "Post 2, 2018")).ToHaveValueAsync("7.000");
        await Expect(page.Locator("tr[data-sum=net] a").First).ToHaveTextAsync("7.000");
        await Expect(page.Locator("[data-kept=true]")).ToContainTextAsync("Gemt som din kladde kl.");
    }

    [Fact]
    public async Task What_is_searched_for_before_the_register_s_script_is_there_is_found_when_it_comes()
    {
        var script = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (page, arrive) = await ComeSlowlyAsync("/cases");
        await page.RouteAsync("**/Register*.razor.js", async route =>
        {
            await script.Task;
            await route.ContinueAsync();
        });
        arrive.SetResult();
        await page.WaitForInteractiveAsync();

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Søg i listen" }).FillAsync("familien");
        script.SetResult();

        await page.ComeToAsync("**/cases?q=familien");
    }

    /// <summary>A page whose first HTML stands there, and whose script comes when it is let.</summary>
    private async Task<(IPage Page, TaskCompletionSource Arrive)> ComeSlowlyAsync(string address)
    {
        var arrive = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var page = await site.OpenAsync(Role.Caseworker, "/profile", interactive: false);
        await page.RouteAsync("**/_framework/blazor.web*.js", async route =>
        {
            await arrive.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(one => /early/.test(one.name))");
        return (page, arrive);
    }

    private static ILocator Cell(IPage page, string name) => page.GetByLabel(name, new() { Exact = true });
}
