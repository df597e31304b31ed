using System.Diagnostics;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace InvestmentCases.Browser.Tests.Economy;

public class YearGridPage(Site site, ITestOutputHelper output) : IClassFixture<Site>
{
    [Fact]
    public async Task Total_key_figures_and_picture_follow_what_is_typed()
    {
        var page = await OpenAsync();

        await Cell(page, "Post 1, 2019").FillAsync("-20000");

        await Expect(Sum(page, "net").Nth(2)).ToHaveTextAsync("−11.000");
        await Expect(page.Locator("[data-figure=paybackTotal]")).ToContainTextAsync("4 år");
        await Expect(page.Locator(".deskright h2").First).ToHaveTextAsync("Tjent hjem i 2020, det 4. år");
        await Expect(page.Locator(".deskright svg[role=img]")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("2020, det 4"));
    }

    [Fact]
    public async Task Three_rows_by_six_years_are_pasted_with_one_key()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 1, 2017").FocusAsync();

        await PasteAsync(page, "-1\t-2\t-3\t-4\t-5\t-6\r\n1\t2\t3\t4\t5\t6\r\n10\t20\t30\t40\t50\t60");

        await Expect(Cell(page, "Post 3, 2022")).ToHaveValueAsync("60");
        await Expect(Sum(page, "net").Nth(5)).ToHaveTextAsync("60");
    }

    [Fact]
    public async Task A_text_that_is_no_number_stays_and_holds_the_save_until_it_is_mended()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 3, 2017").FillAsync("4OO");
        await page.Keyboard.PressAsync("Enter");
        await Cell(page, "Post 2, 2017").FillAsync("9100");
        await page.Keyboard.PressAsync("Enter");

        await page.Keyboard.PressAsync("Control+s");

        await Expect(page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await Expect(Cell(page, "Post 3, 2017")).ToHaveValueAsync("4OO");
        await Expect(Cell(page, "Post 3, 2017")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("[data-save]")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ret til 400" }).ClickAsync();
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.Locator("[data-save]")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(Cell(page, "Post 3, 2017")).ToHaveValueAsync("400");
    }

    [Fact]
    public async Task Everything_goes_by_keyboard()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 1, 2017").FocusAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Cell(page, "Post 2, 2017")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(Cell(page, "Post 2, 2022")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await Expect(Cell(page, "Post 2, 2017")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(Cell(page, "Post 2, 2018")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+ArrowLeft");
        await Expect(Cell(page, "Post 2, 2017")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("8000");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("9.000");
        await page.Keyboard.TypeAsync("8000");
        await page.Keyboard.PressAsync("Control+r");
        await Expect(Cell(page, "Post 2, 2022")).ToHaveValueAsync("8.000");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(Cell(page, "Post 2, 2022")).ToHaveValueAsync("9.000");
    }

    [Fact]
    public async Task A_range_is_chosen_by_mouse_and_by_shift_copied_as_a_table_pasted_and_undone()
    {
        var page = await OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Cell(page, "Post 1, 2018").HoverAsync();
        await page.Mouse.DownAsync();
        await Cell(page, "Post 2, 2019").HoverAsync();
        await page.Mouse.UpAsync();
        await Expect(page.Locator("[data-sel]")).ToHaveCountAsync(4);
        await page.Keyboard.PressAsync("Control+c");

        await Cell(page, "Post 1, 2021").ClickAsync();
        await page.Keyboard.PressAsync("Shift+ArrowDown");
        await Expect(page.Locator("[data-sel]")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Control+v");

        await Expect(Cell(page, "Post 1, 2022")).ToHaveValueAsync("−11.100");
        await Expect(Cell(page, "Post 2, 2022")).ToHaveValueAsync("9.000");
        var html = await page.EvaluateAsync<string>("async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()");
        Assert.Contains("−11.100", html, StringComparison.Ordinal);
        Assert.Equal(["−5.100\t−11.100", "9.000\t9.000"], (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ReplaceLineEndings("\n").Split('\n'));
        await page.Keyboard.PressAsync("Control+z");
        await Expect(Cell(page, "Post 1, 2022")).ToHaveValueAsync("−12.500");
    }

    [Fact]
    public async Task Lines_are_added_described_copied_moved_and_taken_out_by_keyboard()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 1, 2017").FocusAsync();

        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(Cell(page, "Navn på post 2")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Færre anbringelser");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#lines-1 [data-c=controlArea]")).ToHaveTextAsync("Overførsler mv.");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Cell(page, "Navn på post 1")).ToHaveValueAsync("Færre anbringelser");
        await page.Keyboard.PressAsync("Alt+Shift+ArrowDown");
        await Expect(Cell(page, "Navn på post 2")).ToHaveValueAsync("Færre anbringelser");
        await page.Keyboard.PressAsync("Control+Delete");
        await Expect(page.Locator(".grid .rowno")).ToHaveCountAsync(4);
        await Expect(page.Locator("#lines-0 [data-c=controlArea]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Delete");
        await Expect(Cell(page, "Navn på post 1")).ToHaveValueAsync("Kortere forløb");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(Cell(page, "Navn på post 1")).ToHaveValueAsync("Færre anbringelser");
    }

    [Fact]
    public async Task Years_are_added_at_both_ends_and_taken_out_by_keyboard_and_the_keyboard_stays()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 2, 2022").FocusAsync();

        await page.Keyboard.PressAsync("Alt+Shift+ArrowRight");
        await Expect(Cell(page, "Post 2, 2023")).ToHaveValueAsync("");
        await Expect(Cell(page, "Post 2, 2022")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+Shift+ArrowLeft");
        await Expect(Cell(page, "Post 2, 2016")).ToHaveCountAsync(1);
        await Expect(Cell(page, "Post 2, 2022")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Alt+Shift+Delete");
        await Expect(Cell(page, "Post 2, 2022")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+Shift+Delete");
        await Expect(page.GetByText("Beløb i 2022 er taget ud")).ToBeVisibleAsync();
        await Expect(Cell(page, "Post 2, 2021")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(Cell(page, "Post 2, 2022")).ToHaveValueAsync("9.000");
    }

    [Fact]
    public async Task A_line_is_commented_where_it_stands_by_keyboard_and_keeps_its_comment_when_it_moves()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 1, 2018").FocusAsync();

        await page.Keyboard.PressAsync("Control+Alt+m");
        await page.Locator("#comment-new").FillAsync("Passer det?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send kommentaren" }).ClickAsync();
        await Expect(page.Locator("#lines-0 [data-comment]")).ToHaveTextAsync("1");
        await page.Keyboard.PressAsync("Escape");
        await Cell(page, "Post 1, 2018").FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");

        await Expect(page.Locator("#lines-1 [data-comment]")).ToHaveTextAsync("1");
        await Expect(page.Locator("#lines-0 [data-comment]")).ToHaveTextAsync("");
        await page.Locator("#lines-1 [data-c=kind]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#lines-1 [data-comment]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Amounts_are_looked_at_in_other_prices_and_the_case_keeps_its_own()
    {
        var page = await OpenAsync();
        await page.Locator("#price-level").FillAsync("2018");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Button, new() { Name = "Vis dem kun i 2018 p/l" }).ClickAsync();

        await page.ComeToAsync("**/economy?level=2018");
        await Expect(page.Locator("[data-shown-level]")).ToContainTextAsync("Beløbene vises i 2018 p/l.");
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("9.090");
        await Expect(Cell(page, "Post 2, 2017")).Not.ToBeEditableAsync();
        await Expect(page.Locator("[data-figure=startCapital]")).ToContainTextAsync("11,5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis i casens 2017 p/l" }).ClickAsync();
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("9.000");
        await Expect(page.Locator("[data-save]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_reader_looks_in_another_unit_which_stands_in_the_address()
    {
        var id = await EconomyCase.CreateAsync(site);
        var page = await site.OpenAsync(Role.Controller, EconomyCase.Address(id, "economy"));
        await page.WaitForGridAsync();

        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "Vis i" }).GetByText("mio. kr.").ClickAsync();

        await page.ComeToAsync("**/economy?unit=Millions");
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("9");
        await page.ReloadAsync();
        await Expect(Cell(page, "Post 2, 2017")).ToHaveValueAsync("9");
    }

    [Fact]
    public async Task Tab_goes_from_cell_to_cell_and_leaves_the_grid_after_escape()
    {
        var page = await OpenAsync();
        await Cell(page, "Post 1, 2018").FocusAsync();

        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");

        Assert.False(await page.EvaluateAsync<bool>("() => document.activeElement.closest('.grid') !== null"));
    }

    [Fact]
    public async Task A_figure_answers_where_it_comes_from()
    {
        var page = await OpenAsync();

        await Sum(page, "net").Nth(2).ClickAsync();

        var answer = page.GetByRole(AriaRole.Dialog, new() { Name = "Hvor kommer tallet fra?" });
        await Expect(answer).ToContainTextAsync("Post 1 · Kortere forløb");
        await Expect(answer).ToContainTextAsync("−2.100");
        await Expect(answer.GetByRole(AriaRole.Link, new() { Name = "Regel 1" })).ToBeVisibleAsync();
        await Expect(answer).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(answer).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_finding_is_answered_with_a_reason_and_moves_down()
    {
        var id = await EconomyCase.CreateAsync(site);
        var page = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(id, "findings"));
        var count = await page.Locator("section[aria-labelledby=to-answer] article").CountAsync();

        await page.Locator("section[aria-labelledby=to-answer] article button").First.ClickAsync();
        await page.Locator(".answer-form textarea").FillAsync("Aftalt med økonomi.");
        await page.Locator(".answer-form button[type=submit]").ClickAsync();

        await Expect(page.Locator("section[aria-labelledby=to-answer] article")).ToHaveCountAsync(count - 1);
        await Expect(page.Locator("section[aria-labelledby=settled] .answer").First).ToContainTextAsync("Aftalt med økonomi. · Signe Østergård");
    }

    [Fact]
    public async Task From_key_to_total_is_measured()
    {
        var page = await OpenAsync();
        var cell = Cell(page, "Post 2, 2017");
        await cell.FocusAsync();
        var watch = Stopwatch.StartNew();

        await page.Keyboard.TypeAsync("7");

        await Expect(Sum(page, "net").First).ToHaveTextAsync("−1.493");
        output.WriteLine($"key to total: {watch.ElapsedMilliseconds} ms, with 60 ms of rest after the key");
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await site.OpenAsync(Role.Caseworker, EconomyCase.Address(await EconomyCase.CreateAsync(site), "economy"));
        await page.WaitForGridAsync();
        return page;
    }

    private static ILocator Cell(IPage page, string name) => page.GetByLabel(name, new() { Exact = true });

    private static ILocator Sum(IPage page, string name) => page.Locator($"tr[data-sum={name}] a");

    private static Task PasteAsync(IPage page, string text) => page.EvaluateAsync(
        """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """, text);
}
