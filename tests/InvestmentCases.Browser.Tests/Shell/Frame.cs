using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Shell;

public class Frame(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_reader_sees_neither_what_she_may_not_keep_nor_what_she_may_not_make()
    {
        var page = await site.OpenAsync(Role.Reader, "/");

        await Assertions.Expect(page.Locator(".rail")).Not.ToContainTextAsync("Administration");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ny case" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_that_one_may_not_see_says_so_in_plain_words()
    {
        var page = await site.OpenAsync(Role.Reader, "/administration/units");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Det har du ikke adgang til");
    }

    [Fact]
    public async Task Another_language_loads_the_page_again_in_it_and_stays()
    {
        var page = await site.OpenAsync(Role.Controller, "/profile");

        await page.Locator(".bar").GetByRole(AriaRole.Button, new() { Name = "Sprog" }).ClickAsync();
        await page.Locator("#languages").GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Profile");
        await page.GotoAsync("/");

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Home");
    }

    [Fact]
    public async Task Dark_is_chosen_at_once_and_stands_in_the_first_HTML_of_the_next_page()
    {
        var page = await site.OpenAsync(Role.Controller, "/");
        var light = await BackgroundAsync(page);

        await page.Locator(".bar").GetByRole(AriaRole.Button, new() { Name = "Lyst eller mørkt" }).ClickAsync();
        await page.Locator("#themes").GetByRole(AriaRole.Button, new() { Name = "Mørkt" }).ClickAsync();
        var dark = await BackgroundAsync(page);
        var html = await (await page.APIRequest.GetAsync("/")).TextAsync();

        Assert.NotEqual(light, dark);
        Assert.Contains("data-theme=\"dark\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        var page = await site.OpenAsync(Role.Caseworker, "/profile");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();

        await page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); }");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/administration/committees")]
    [InlineData("/profile")]
    public async Task What_has_the_focus_by_keyboard_is_seen(string address)
    {
        var page = await site.OpenAsync(Role.Administrator, address);
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
        await page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); }");

        var unseen = new HashSet<string>();
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            unseen.Add(await page.EvaluateAsync<string>("""
                () => { const one = document.activeElement, seen = part => part && getComputedStyle(part).outlineStyle !== 'none';
                        return seen(one) || seen(one.closest('.find')) || one === document.body ? '' : one.outerHTML.slice(0, 120); }
                """));
        }

        Assert.Equal([""], unseen);
    }

    [Fact]
    public async Task Ctrl_K_goes_to_the_search_and_Enter_searches_the_register()
    {
        var page = await site.OpenAsync(Role.Caseworker, "/profile");

        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("rådhus");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/cases\?q=r%C3%A5dhus$"));
    }

    [Fact]
    public async Task The_menu_is_a_drawer_on_a_narrow_screen()
    {
        var page = await site.OpenAsync(Role.Caseworker, "/", new(Width: 360, Height: 740));

        await Assertions.Expect(page.Locator("#rail")).ToBeHiddenAsync();
        await page.Locator(".bar .menu").ClickAsync();
        await page.Locator("#rail").GetByRole(AriaRole.Link, new() { Name = "Forside" }).ClickAsync();

        await Assertions.Expect(page.Locator("#rail")).ToBeHiddenAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
