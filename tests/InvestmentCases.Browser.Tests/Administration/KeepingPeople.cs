using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

[Collection(nameof(AdministrationPages))]
public sealed class KeepingPeople(AdministrationSite site)
{
    [Fact]
    public async Task A_new_person_signs_in_and_her_role_is_changed()
    {
        var page = await site.OpenAsync("/administration");
        await page.FillAsync("#np-name", "Nina Nord");
        await page.FillAsync("#np-email", "nina@demo.example");
        await page.SelectOptionAsync("#np-role", "Reader");
        await page.FillAsync("#np-password", People.Password);
        await page.PressAsync("Opret person");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Nina Nord er oprettet" })).ToBeVisibleAsync();
        await page.PressAsync("Ret Nina Nord");
        await page.SelectOptionAsync("#p-role", "Manager");
        await page.PressAsync("Gem");
        await page.TellsAsync("Person Nina Nord", "Rolle", "Leder");

        var hers = await site.OpenSignedOutAsync();
        await hers.SignInAsync("nina@demo.example", People.Password);

        await Assertions.Expect(hers.Locator(".bar .me")).ToContainTextAsync("Leder");
    }

    [Fact]
    public async Task A_new_password_holds_at_once_and_a_closed_account_opens_no_door()
    {
        await site.PersonAsync("Otto Øst", "otto@demo.example");
        var (page, his) = (await site.OpenAsync("/administration"), await site.OpenSignedOutAsync());
        await page.PressAsync("Ret Otto Øst");
        await page.FillAsync("#p-password", "et andet og langt kodeord");
        await page.PressAsync("Giv ny adgangskode");
        await page.TellsAsync("Person Otto Øst: Ny adgangskode");

        await his.SignInAsync("otto@demo.example", People.Password);
        await Assertions.Expect(his.GetByRole(AriaRole.Alert)).ToContainTextAsync("forkert");
        await his.SignInAsync("otto@demo.example", "et andet og langt kodeord");
        await Assertions.Expect(his.Locator(".bar .me")).ToContainTextAsync("Otto Øst");
        await page.PressAsync("Luk adgangen");
        await page.TellsAsync("Person Otto Øst: Lukket", "Ja");
        await his.Context.ClearCookiesAsync();
        await his.SignInAsync("otto@demo.example", "et andet og langt kodeord");

        await Assertions.Expect(his.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Her_cases_are_handed_over_and_the_page_says_what_stays_and_what_is_not_saved()
    {
        var vera = await site.PersonAsync("Vera Vest", "vera@demo.example");
        await site.PersonAsync("Sten Syd", "sten@demo.example");
        var hers = await site.MakeAsync(vera, new() { Title = "Veras case", LeadUnit = "SOF", Caseworker = "Vera Vest" });
        await site.MakeAsync(vera, new() { Title = "Skrevet for Grethe", LeadUnit = "SOF", Caseworker = "Grethe" });
        await site.TypeAsync(vera, hers, hers.Proposal with { Summary = "Ikke gemt" });
        var page = await site.OpenAsync("/administration");

        await page.PressAsync("Ret Vera Vest");
        var card = page.Locator("section:has(#hand-over)");
        await Assertions.Expect(card).ToContainTextAsync("Vera Vest er sagsbehandler på én åben case");
        await Assertions.Expect(card.GetByRole(AriaRole.Link, new() { Name = "Veras case" })).ToHaveCountAsync(2);
        await Assertions.Expect(card.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Skrevet for Grethe" })).ToContainTextAsync("sagsbehandler: Grethe");
        await page.SelectOptionAsync("#ho-to", new SelectOptionValue { Label = "Sten Syd (Forslagsansvarlig)" });
        await page.PressAsync("Overdrag");
        await Assertions.Expect(card).ToContainTextAsync("Vera Vest er ikke sagsbehandler på nogen åben case");

        var moved = await site.StoredAsync(hers.Id);
        Assert.Equal("Sten Syd", moved.Caseworker);
    }
}
