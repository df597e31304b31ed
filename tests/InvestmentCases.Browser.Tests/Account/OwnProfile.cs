using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Account;

public class OwnProfile(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_token_is_shown_once_and_can_be_revoked()
    {
        var page = await site.OpenAsync(Role.Manager, "/profile");

        await page.FillAsync("#token-name", "Regneark");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lav nøgle" }).ClickAsync();
        await Assertions.Expect(page.Locator("code.token")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^ic_.{40,}"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ophæv nøglen Regneark" }).ClickAsync();

        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Ophævet");
    }

    [Fact]
    public async Task A_token_without_a_name_is_refused_beside_the_form()
    {
        var page = await site.OpenAsync(Role.Controller, "/profile");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lav nøgle" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Giv nøglen et navn");
    }

    [Fact]
    public async Task A_new_password_must_be_long_and_then_replaces_the_old()
    {
        var page = await site.OpenAsync(Role.Secretary, "/account/password", interactive: false);

        await page.FillAsync("#old", "not the right password");
        await page.FillAsync("#new", "et helt nyt og langt kodeord");
        await page.ClickAsync("main button.btn.p");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nuværende adgangskode er forkert");
        await page.FillAsync("#old", People.Password);
        await page.FillAsync("#new", "et helt nyt og langt kodeord");
        await page.ClickAsync("main button.btn.p");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("skiftet");
        await page.GotoAsync("/profile");

        await Assertions.Expect(page.Locator(".bar")).ToContainTextAsync(People.NameOf(Role.Secretary));
    }
}
