using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

[Collection(nameof(AdministrationPages))]
public sealed class KeepingGuidanceAndTemplates(AdministrationSite site)
{
    [Fact]
    public async Task The_municipalitys_own_guidance_stands_under_the_heading()
    {
        var page = await site.OpenAsync("/administration/guidance");
        await page.FillAsync("#Effect-text", "Skriv, hvad borgeren mærker, og hvornår.");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("section:has(#Effect-title)").GetByRole(AriaRole.Button, new() { Name = "Gem", Exact = true }).ClickAsync();
        await page.TellsAsync("Vejledning 7. Forslagets effekt", "hvad borgeren mærker");

        var proposal = await site.OpenAsync($"/cases/{site.FamilyId}/proposal", Role.Caseworker);

        await Assertions.Expect(proposal.Locator("details.guidance", new() { HasText = "Skriv, hvad borgeren mærker, og hvornår." })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_template_that_is_made_from_a_case_begins_the_next_one_until_it_is_closed()
    {
        var page = await site.OpenAsync("/administration/templates");
        await page.FillAsync("#t-name", "Som Tæt på Familien");
        await page.FillAsync("#t-area", "Udsatte børn og familier");
        await page.FillAsync("#t-when", "Når flere rådgivere skal give tid til tættere opfølgning.");
        await page.Locator("#t-from").PressSequentiallyAsync("Tæt på");
        await page.PressAsync(AdministrationSite.Family);
        await Assertions.Expect(page.Locator(".brings")).ToContainTextAsync("2. Baggrund og formål");
        await page.PressAsync("Tilføj");
        await Assertions.Expect(page.Locator(".li.template", new() { HasText = "Som Tæt på Familien" })).ToContainTextAsync("6 år");
        await page.TellsAsync("Skabelon Som Tæt på Familien", "oprettet");

        var writer = await site.OpenAsync("/cases/new", Role.Caseworker);
        await writer.GetByLabel("Som Tæt på Familien").CheckAsync();
        await writer.ComeToAsync("**/cases/new?template=*");
        // The address comes before the form that belongs to it.
        await Assertions.Expect(writer.Locator(".brought")).ToBeVisibleAsync();
        await writer.GetByLabel("Titel", new() { Exact = true }).FillAsync("Færre sager i nord");
        await writer.Locator("#firstYear-input").FillAsync("2031");
        await writer.Keyboard.PressAsync("Tab");
        await Assertions.Expect(writer.Locator("[data-new]")).ToContainTextAsync("Casen dækker 6 år: 2031–2036");
        await writer.PressAsync("Opret casen");
        await writer.ComeToAsync("**/proposal");
        await Assertions.Expect(writer.Locator("h1")).ToHaveTextAsync("Færre sager i nord");
        await page.PressAsync("Ret Som Tæt på Familien");
        await page.PressAsync("Luk skabelonen");
        await page.TellsAsync("Skabelon Som Tæt på Familien: Lukket", "Ja");
        var made = await site.StoredAsync(Guid.Parse(new Uri(writer.Url).Segments[2].Trim('/')));
        await writer.GotoAsync("/cases/new");

        await Assertions.Expect(writer.GetByLabel("Fra ledighed til job")).ToBeVisibleAsync();
        await Assertions.Expect(writer.GetByLabel("Som Tæt på Familien")).ToHaveCountAsync(0);
        Assert.Equal((2031, 2036), (made.Years!.Value.First, made.Years.Value.Last));
        Assert.Equal((await site.StoredAsync(site.FamilyId)).Lines.Select(line => line.Label), made.Lines.Select(line => line.Label));
        Assert.All(made.Lines, line => Assert.Equal(0m, line.Amounts.Total));
    }
}
