using InvestmentCases.Browser.Tests.Economy;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Cases;

public class WritingTexts(CaseSite cases) : IClassFixture<CaseSite>
{
    [Fact]
    public async Task A_text_is_written_with_keys_and_buttons_shown_beside_undone_and_saved()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/proposal");
        await page.ScriptAsync("MarkdownEditor");
        var text = page.Locator("#sections-NextSteps-text");
        await text.FillAsync("Sagen");

        await text.PressAsync("Control+a");
        await text.PressAsync("Control+b");
        await text.PressAsync("End");
        await text.PressSequentiallyAsync(" går videre\n- først SUD\nså ØU\n\nOg");
        await page.Locator("[data-md]:has(#sections-NextSteps-text) [data-act=footnote]").ClickAsync();
        await text.PressSequentiallyAsync("Kilde");

        await Assertions.Expect(text).ToHaveValueAsync("**Sagen** går videre\n- først SUD\n- så ØU\n\nOg[^1]\n\n[^1]: Kilde");
        var preview = page.Locator("[data-md]:has(#sections-NextSteps-text) [data-preview]");
        await Assertions.Expect(preview.Locator("strong")).ToHaveTextAsync("Sagen");
        await Assertions.Expect(preview.Locator("li").First).ToHaveTextAsync("først SUD");
        await text.PressAsync("Control+z");
        await Assertions.Expect(text).Not.ToHaveValueAsync("**Sagen** går videre\n- først SUD\n- så ØU\n\nOg[^1]\n\n[^1]: Kilde");
        await text.PressAsync("Control+Shift+z");
        await text.PressAsync("Control+s");
        await Assertions.Expect(page.Locator(".savebar")).ToContainTextAsync("Alt er gemt");

        Assert.StartsWith("**Sagen** går videre", (await cases.StoredAsync(cases.FamilyId)).Proposal.Sections.Single(section => section.Key == SectionKey.NextSteps).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_pasted_from_Word_keeps_its_structure()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/proposal");
        await page.ScriptAsync("MarkdownEditor");
        var text = page.Locator("#sections-Involvement-text");
        await text.FillAsync("");

        await text.EvaluateAsync("""
            area => {
              const data = new DataTransfer();
              data.setData('text/plain', 'Formål Færre');
              data.setData('text/html', '<html><head><style>p { color: red }</style></head><body><!--StartFragment--><h2>Formål</h2><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span>&nbsp; </span></span><!--[endif]--><b>Færre</b> anbringelser</p><!--EndFragment--></body></html>');
              area.focus();
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Assertions.Expect(text).ToHaveValueAsync("## Formål\n\n- **Færre** anbringelser");
    }

    [Fact]
    public async Task A_criterion_is_moved_by_keys_and_by_the_mouse_and_it_is_said()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/criteria");
        await page.ScriptAsync("SortableList");
        var (first, second) = (page.Locator("#criteria-0-criterion-input"), page.Locator("#criteria-1-criterion-input"));
        var (one, two) = (await first.InputValueAsync(), await second.InputValueAsync());

        await first.FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(second).ToHaveValueAsync(one);
        await Assertions.Expect(second).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".criteria > .sortable > [role=status]")).ToHaveTextAsync("Kriterium 1 er flyttet til plads 2 af 2.");

        var grip = await page.Locator("#criteria-1 > header [data-grip]").BoundingBoxAsync();
        var target = await page.Locator("#criteria-0").BoundingBoxAsync();
        await page.Mouse.MoveAsync(grip!.X + 5, grip.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(grip.X + 5, target!.Y + 10, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await Assertions.Expect(first).ToHaveValueAsync(one);
        await Assertions.Expect(second).ToHaveValueAsync(two);
    }

    [Fact]
    public async Task A_field_is_commented_a_colleague_is_named_and_finds_it_on_her_front_page()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/proposal");
        await page.ScriptAsync("CommentsPanel");
        await page.Locator("#title-input").FocusAsync();
        await page.Keyboard.PressAsync("Control+Alt+m");
        await page.Locator("#comment-new").FillAsync("Er titlen rigtig, @Bo");
        await page.Locator(".offers button").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send kommentaren" }).ClickAsync();
        await Assertions.Expect(page.Locator("#title [data-comment]")).ToHaveTextAsync("1");
        await Assertions.Expect(page.Locator("[data-comments] .n")).ToBeVisibleAsync();

        var other = await cases.OpenAsync("/", role: Role.Controller);
        await other.GetByText("Er titlen rigtig").ClickAsync();
        await other.WaitForInteractiveAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Afslut" }).ClickAsync();

        await Assertions.Expect(other.Locator(".thread")).ToContainTextAsync("Afsluttet af");
    }

    [Fact]
    public async Task What_a_colleague_says_about_the_case_is_seen_at_once()
    {
        var id = await EconomyCase.CreateAsync(cases.Site);
        var his = await cases.OpenAsync($"/cases/{id}/risks", role: Role.Controller);
        var hers = await cases.OpenAsync($"/cases/{id}/risks");
        await Assertions.Expect(his.Locator("[data-here]")).ToContainTextAsync(People.NameOf(Role.Caseworker));

        await hers.Locator("[data-comments]").ClickAsync();
        await hers.Locator("#comment-new").FillAsync("Er risikoen vurderet?");
        await hers.GetByRole(AriaRole.Button, new() { Name = "Send kommentaren" }).ClickAsync();

        await Assertions.Expect(his.Locator("[data-comments]")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task A_file_is_put_to_the_case_fetched_only_as_a_file_and_removed_when_asked()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/documents");
        // The framework's own script for files comes after the first picture of the page.
        await page.WaitForFunctionAsync("() => '_blazorInputFileNextFileId' in document.getElementById('attach')");
        await page.Locator("#attach").SetInputFilesAsync((FilePayload[])
        [
            new() { Name = "Notat.txt", MimeType = "text/plain", Buffer = "<script>alert(1)</script>"u8.ToArray() },
            new() { Name = "Notat.pdf", MimeType = "application/pdf", Buffer = "ikke en PDF"u8.ToArray() },
        ]);
        await Assertions.Expect(page.Locator(".msg[role=alert]")).ToContainTextAsync("»Notat.pdf« er ikke den slags fil, som navnet siger");

        var link = page.GetByRole(AriaRole.Link, new() { Name = "Notat.txt" });
        var answer = await page.APIRequest.GetAsync(await link.GetAttributeAsync("href") ?? "");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern Notat.txt" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern filen", Exact = true }).ClickAsync();
        await Assertions.Expect(link).ToHaveCountAsync(0);

        Assert.StartsWith("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal(("application/octet-stream", "nosniff"), (answer.Headers["content-type"], answer.Headers["x-content-type-options"]));
    }
}
