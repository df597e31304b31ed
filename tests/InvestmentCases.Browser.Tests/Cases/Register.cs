using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Cases;

public class Register(CaseSite cases) : IClassFixture<CaseSite>
{
    [Fact]
    public async Task Rows_are_in_the_first_HTML()
    {
        var page = await cases.OpenAsync("/");

        var html = await (await page.APIRequest.GetAsync("/cases")).TextAsync();

        Assert.Contains(CaseSite.Family, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sorting_stands_in_the_address_and_in_the_column()
    {
        var page = await cases.OpenAsync("/cases");

        await page.Locator("th.c-start a").ClickAsync();
        await Assertions.Expect(page.Locator("th.c-start")).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.Locator("th.c-start a").ClickAsync();
        await page.ComeToAsync("**/cases?sort=-startCapital");

        await Assertions.Expect(page.Locator("th.c-start")).ToHaveAttributeAsync("aria-sort", "descending");
    }

    [Fact]
    public async Task A_filter_is_chosen_from_its_chip_and_taken_away_by_its_cross()
    {
        var page = await cases.OpenAsync("/cases");

        await page.GetByText("Fremstillende").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Socialforvaltningen (SOF)" }).ClickAsync();
        await page.ComeToAsync("**/cases?unit=SOF");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = CaseSite.Family })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Fjern filtret Fremstillende" }).ClickAsync();

        await page.ComeToAsync("**/cases");
    }

    [Fact]
    public async Task Searching_finds_while_one_types_and_can_be_sent_to_a_colleague()
    {
        var page = await cases.OpenAsync("/cases");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Søg i listen" }).FillAsync("familien børn");
        await page.ComeToAsync("**/cases?q=*");
        var colleague = await cases.OpenAsync(new Uri(page.Url).PathAndQuery);

        await Assertions.Expect(colleague.Locator("[data-row]").First).ToHaveTextAsync(CaseSite.Family);
        await Assertions.Expect(colleague.Locator("[data-row]")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_filter_that_finds_nothing_says_what_to_do()
    {
        var page = await cases.OpenAsync("/cases?q=findesikke");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ingen cases passer til dine filtre");
    }

    [Fact]
    public async Task The_keyboard_moves_along_the_rows_and_opens_one()
    {
        var page = await cases.OpenAsync("/cases?q=familien%20b%C3%B8rn");

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");

        await page.ComeToAsync($"**/cases/{cases.FamilyId}");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(CaseSite.Family);
    }

    [Fact]
    public async Task A_draft_of_another_unit_is_not_visible()
    {
        var page = await cases.OpenAsync("/cases");
        await Assertions.Expect(page.GetByText(CaseSite.HiddenDraft)).ToHaveCountAsync(0);

        await page.GotoAsync($"/cases/{cases.HiddenId}");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Casen findes ikke, eller du kan ikke se den");
    }

    [Fact]
    public async Task Shift_picks_out_cases_in_a_row_and_exactly_those_are_exported()
    {
        var page = await cases.OpenAsync("/cases");

        await page.Locator("[data-pick]").Nth(0).ClickAsync();
        await page.Locator("[data-pick]").Nth(2).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Assertions.Expect(page.Locator(".picks")).ToContainTextAsync("3 valgt");
        await page.Locator("[data-row]").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("x");

        await Assertions.Expect(page.Locator(".picks")).ToContainTextAsync("2 valgt");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Eksportér som CSV" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(@"^/cases/export\.csv\?number=\d+,\d+$"));
        Assert.Equal("", await Site.FaultsAsync(page));
    }

    [Fact]
    public async Task The_search_is_walked_by_keyboard_from_any_page()
    {
        var page = await cases.OpenAsync("/portfolio");
        await page.WaitForFunctionAsync("() => document.querySelector('#search').ariaExpanded === 'false'");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("familien 0-12");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync(CaseSite.Family);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal("", await Site.FaultsAsync(page));
        await page.Keyboard.PressAsync("Enter");

        await page.ComeToAsync($"**/cases/{cases.FamilyId}");
    }
}
