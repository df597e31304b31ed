using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

[Collection(nameof(AdministrationPages))]
public sealed class KeepingFigures(AdministrationSite site)
{
    [Fact]
    public async Task A_new_price_and_a_new_index_stand_beside_the_old_and_cases_can_use_them()
    {
        var page = await site.OpenAsync("/administration/prices");
        await page.FillAsync("#pr-code", "fte-test");
        await page.FillAsync("#pr-name", "Prøvemedarbejder");
        await page.FillAsync("#pr-unit", "årsværk");
        await page.FillAsync("#pr-price", "555.000");
        await page.FillAsync("#pr-level", "2026");
        await page.FillAsync("#pr-from", "2026-01-01");
        await page.FillAsync("#pr-source", "Løndata");
        await page.PressAsync("Tilføj pris");
        await page.TellsAsync("Enhedspris fte-test", "555.000");
        await page.FillAsync("#ix-name", "Prøveindekset");
        await page.FillAsync("#ix-day", "2026-02-01");
        await page.FillAsync("#ix-source", "KL");
        await page.FillAsync("#ix-first", "2,4");
        await page.PressAsync("Udgiv tabellen");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Indekstabel: Prøveindekset" })).ToBeVisibleAsync();
        await page.TellsAsync("Prøveindekset");

        var economy = await site.OpenAsync($"/cases/{site.FamilyId}/economy");
        await economy.PressAsync("Antal × enhedspris");
        await Assertions.Expect(economy.Locator("#driver-price option", new() { HasText = "Prøvemedarbejder, 555.000 kr." })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Another_discount_rate_and_payback_rule_reach_the_cases()
    {
        var page = await site.OpenAsync("/administration/rules");
        await page.FillAsync("#d-from", Today);
        await page.GetByLabel("Rente 1").FillAsync("5");
        await page.FillAsync("#d-source", "Byrådet");
        await page.PressAsync("Tilføj rente");
        await page.TellsAsync("Diskonteringsrente", "Byrådet");
        await page.PressAsync("Beregn dem igen");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Beregn dem igen" })).ToHaveCountAsync(0);
        await page.FillAsync("#r-from", Today);
        await page.FillAsync("#r-source", "Byrådets regel");
        await page.PressAsync("Tilføj regel");
        await page.TellsAsync("Beregningsregel", "Byrådets regel");

        var proposal = await site.OpenAsync($"/cases/{site.FamilyId}/proposal");
        await Assertions.Expect(proposal.Locator("[data-figure=netPresentValue]")).ToContainTextAsync("5 %");
        await Assertions.Expect(proposal.Locator("#paybackRule-input option", new() { HasText = DateTime.UtcNow.ToString("d", CultureInfo.GetCultureInfo("da-DK")) })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_the_state_refunds_is_published_and_one_that_was_wrong_removed()
    {
        var page = await site.OpenAsync("/administration/rules");
        await page.FillAsync("#threshold-year", "2028");
        await page.FillAsync("#threshold-step-0", "900.000");
        await page.Locator("section:has(#threshold-form)").GetByLabel("Statens andel 1").FillAsync("25");
        await page.FillAsync("#threshold-source", "Socialministeriet");
        await page.Locator("section:has(#threshold-form)").GetByRole(AriaRole.Button, new() { Name = "Offentliggør" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "2028" }).First).ToContainTextAsync("over 900.000 kr.");
        await page.TellsAsync("Refusion i særligt dyre enkeltsager 2028 900.000 kr.", "oprettet");

        await page.PressAsync("Fjern 2028");

        await page.TellsAsync("Refusion i særligt dyre enkeltsager 2028 900.000 kr.", "fjernet");
    }

    private static string Today => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
