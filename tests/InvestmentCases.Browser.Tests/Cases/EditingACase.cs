using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Cases;

public class EditingACase(CaseSite cases) : IClassFixture<CaseSite>
{
    [Fact]
    public async Task A_title_and_a_criterion_are_changed_saved_and_stand_in_the_history_and_the_case_is_sent()
    {
        var page = await cases.OpenAsync("/cases");
        await page.GetByRole(AriaRole.Link, new() { Name = CaseSite.Family }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-figure=startCapital] .v")).ToContainTextAsync("11,4");
        await Tab(page, "Forslag");
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Tæt på Familien, ændret");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Tæt på Familien, ændret");
        await Tab(page, "Succeskriterier");
        await page.Locator("#criteria-0-responsible-input").FillAsync("Centerchefen");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator(".savebar")).ToContainTextAsync("Alt er gemt");

        var saved = (await cases.StoredAsync(cases.FamilyId)).Proposal;
        await Tab(page, "Historik");
        await Assertions.Expect(page.Locator("[data-changes]")).ToContainTextAsync("Titel");
        await Assertions.Expect(page.Locator("[data-changes]")).ToContainTextAsync("Tæt på Familien, ændret");
        await page.Locator("[data-step=submit]").ClickAsync();
        await page.Locator("#step-comment").FillAsync("Klar til kontrol");
        await page.Locator("[data-take]").ClickAsync();
        await Assertions.Expect(page.Locator(".chead .st")).ToHaveTextAsync("Indsendt");

        Assert.Equal(("Tæt på Familien, ændret", "Centerchefen"), (saved.Title, saved.Criteria[0].Responsible));
        Assert.Equal(CaseStatus.Submitted, (await cases.StoredAsync(cases.FamilyId)).Status);
    }

    [Fact]
    public async Task A_new_case_says_what_it_lacks_before_it_can_be_sent_and_each_lack_is_a_link()
    {
        var page = await cases.OpenAsync("/cases/new");
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("En ny idé");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opret casen" }).ClickAsync();
        await page.ComeToAsync("**/proposal");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("En ny idé");

        await page.Locator("[data-step=submit]").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Der mangler mindst ét succeskriterium." }).ClickAsync();

        await page.ComeToAsync("**/criteria#criteria");
    }

    [Fact]
    public async Task A_copy_is_a_new_draft_with_the_same_figures()
    {
        var page = await cases.OpenAsync($"/cases/new?from={cases.FamilyId}");
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Kopien");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opret kopien" }).ClickAsync();
        await page.ComeToAsync("**/proposal");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kopien");
        await Assertions.Expect(page.Locator("[data-figure=startCapital] .v")).ToContainTextAsync("11,4");
        await Assertions.Expect(page.Locator(".chead .st")).ToHaveTextAsync("Kladde");
    }

    [Fact]
    public async Task What_is_typed_and_not_saved_is_there_again_on_another_machine()
    {
        var page = await cases.OpenAsync($"/cases/new");
        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Halvfærdig");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opret casen" }).ClickAsync();
        await page.ComeToAsync("**/proposal");
        await page.GetByLabel("Målgruppe", new() { Exact = true }).FillAsync("Alle over 80 år");
        await Assertions.Expect(page.Locator(".savebar")).ToContainTextAsync("Gemt som din kladde kl.");

        var elsewhere = await cases.OpenAsync(new Uri(page.Url).AbsolutePath);

        await Assertions.Expect(elsewhere.Locator("[data-taken-up]")).ToContainTextAsync("Du har ændringer, der ikke er gemt");
        await Assertions.Expect(elsewhere.GetByLabel("Målgruppe", new() { Exact = true })).ToHaveValueAsync("Alle over 80 år");
    }

    [Fact]
    public async Task A_page_that_is_left_before_its_script_has_come_leaves_no_error_behind()
    {
        var page = await cases.OpenAsync("/cases");
        TaskCompletionSource left = new();
        await page.RouteAsync("**/CaseFrame*.js", async route =>
        {
            await left.Task;
            await route.ContinueAsync();
        });
        await page.Locator("a[data-row]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".strip")).ToBeVisibleAsync();
        await page.Locator("#rail").GetByRole(AriaRole.Link, new() { Name = "Portefølje" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Portefølje");

        left.SetResult();
        await page.ScriptAsync("CaseFrame");
        await page.Locator("#rail").GetByRole(AriaRole.Link, new() { Name = "Forside" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Forside");
    }

    [Fact]
    public async Task A_reader_sees_everything_and_can_change_nothing()
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}/proposal", role: Role.Controller);

        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".proposal input, .proposal textarea, .proposal select")).ToHaveCountAsync(0);
    }

    private static async Task Tab(IPage page, string name)
    {
        await page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Assertions.Expect(page.Locator(".tabs a.on")).ToContainTextAsync(name);
    }
}
