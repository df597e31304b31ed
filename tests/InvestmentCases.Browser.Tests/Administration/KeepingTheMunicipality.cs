using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

[Collection(nameof(AdministrationPages))]
public sealed class KeepingTheMunicipality(AdministrationSite site)
{
    [Fact]
    public async Task A_unit_is_renamed_and_once_it_is_closed_no_case_can_begin_in_it()
    {
        var page = await site.OpenAsync("/administration/units");
        await page.PressAsync("Ret Kultur- og Fritidsforvaltningen");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Kultur- og Fritidsforvaltningen" })).ToBeFocusedAsync();
        await page.FillAsync("#u-name", "Kulturforvaltningen");
        await page.PressAsync("Gem");
        await page.TellsAsync("Enhed KFF: Navn", "Kulturforvaltningen");
        var begin = await site.OpenAsync("/cases/new");
        var offered = begin.Locator("#leadUnit-input option", new() { HasText = "Kulturforvaltningen" });
        await Assertions.Expect(offered).ToHaveCountAsync(1);
        await page.PressAsync("Luk enheden");
        await page.TellsAsync("Enhed KFF: Lukket", "Ja");

        await begin.ReloadAsync();

        await Assertions.Expect(begin.Locator("#leadUnit-input option", new() { HasText = "Socialforvaltningen" })).ToHaveCountAsync(1);
        await Assertions.Expect(offered).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_committee_and_a_goal_are_offered_to_cases_and_goals_are_ordered_by_keyboard()
    {
        var page = await site.OpenAsync("/administration/committees");
        await page.FillAsync("#c-code", "KFU2");
        await page.FillAsync("#c-name", "Det Særlige Udvalg");
        await page.PressAsync("Tilføj");
        await page.TellsAsync("Udvalg KFU2", "Det Særlige Udvalg");
        await page.FillAsync("#g-name", "Flere går til fodbold");
        await page.PressAsync("Tilføj pejlemærke");
        await page.TellsAsync("Pejlemærke", "Flere går til fodbold");
        await page.GetByRole(AriaRole.Button, new() { Name = "Flyt Flere går til fodbold op" }).PressAsync("Enter");
        await page.TellsAsync("Pejlemærke Flere går til fodbold: Plads");

        var proposal = await site.OpenAsync($"/cases/{site.FamilyId}/proposal");
        await Assertions.Expect(proposal.Locator("#goals")).ToContainTextAsync("Flere går til fodbold");
        var decisions = await site.OpenAsync($"/cases/{site.FamilyId}/decisions");
        await decisions.PressAsync("Tilføj udvalg");
        await Assertions.Expect(decisions.Locator("option", new() { HasText = "Det Særlige Udvalg" }).First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task A_fund_with_its_limit_is_offered_to_cases()
    {
        var page = await site.OpenAsync("/administration/funds");
        await page.FillAsync("#f-code", "PRØVE");
        await page.FillAsync("#f-name", "Prøvepuljen");
        await page.FillAsync("#f-limit", "mange");
        await page.PressAsync("Tilføj");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("mange");
        await page.FillAsync("#f-limit", "4");
        await page.FillAsync("#f-means-0", "2027");
        await page.GetByLabel("Beløb 1").FillAsync("12.500");
        await page.PressAsync("Tilføj");
        await page.TellsAsync("Pulje PRØVE", "Prøvepuljen");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Prøvepuljen" }).First).ToContainTextAsync("12.500");

        var proposal = await site.OpenAsync($"/cases/{site.FamilyId}/proposal", Role.Administrator);
        await Assertions.Expect(proposal.Locator("#fund-input option", new() { HasText = "Prøvepuljen" })).ToHaveCountAsync(1);
    }
}
