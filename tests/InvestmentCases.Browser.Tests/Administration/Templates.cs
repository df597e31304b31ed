using InvestmentCases.Browser.Tests.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

public sealed class Templates(CaseSite cases) : IClassFixture<CaseSite>
{
    [Fact]
    public async Task A_template_that_is_made_from_a_case_begins_the_next_one()
    {
        var page = await cases.OpenAsync("/administration/templates", role: Role.Administrator);
        await page.FillAsync("#t-name", "Færre sager pr. rådgiver");
        await page.FillAsync("#t-area", "Udsatte børn og familier");
        await page.FillAsync("#t-when", "Når flere rådgivere skal give tid til tættere opfølgning.");
        await page.Locator("#t-from").PressSequentiallyAsync("Tæt på");
        await page.GetByRole(AriaRole.Button, new() { Name = CaseSite.Family, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".brings")).ToContainTextAsync("2. Baggrund og formål");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tilføj", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".li.template")).ToContainTextAsync("6 år");
        await Assertions.Expect(page.Locator(".kept")).ToContainTextAsync("Skabelon Færre sager pr. rådgiver");

        var writer = await cases.OpenAsync("/cases/new");
        await writer.GetByLabel("Færre sager pr. rådgiver").CheckAsync();
        await writer.ComeToAsync("**/cases/new?template=*");
        await writer.GetByLabel("Titel", new() { Exact = true }).FillAsync("Færre sager i nord");
        await writer.Locator("#firstYear-input").FillAsync("2031");
        await writer.Keyboard.PressAsync("Tab");
        await Assertions.Expect(writer.Locator("[data-new]")).ToContainTextAsync("Casen dækker 6 år: 2031–2036");
        await writer.GetByRole(AriaRole.Button, new() { Name = "Opret casen" }).ClickAsync();
        await writer.ComeToAsync("**/proposal");
        await Assertions.Expect(writer.Locator("h1")).ToHaveTextAsync("Færre sager i nord");

        var made = (await cases.StoredAsync(Guid.Parse(new Uri(writer.Url).Segments[2].Trim('/')))).Proposal;
        var family = (await cases.StoredAsync(cases.FamilyId)).Proposal;
        Assert.Equal((2031, 2036), (made.Years!.Value.First, made.Years.Value.Last));
        Assert.Equal(family.Lines.Select(line => line.Label), made.Lines.Select(line => line.Label));
        Assert.All(made.Lines, line => Assert.Equal(0m, line.Amounts.Total));
    }

    [Fact]
    public async Task A_caseworker_may_not_keep_templates()
    {
        var page = await cases.OpenAsync("/administration/templates");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Det har du ikke adgang til");
    }
}
