using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Account;

public class SigningIn(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_right_password_leads_to_the_page_that_was_asked_for()
    {
        var page = await site.OpenAsync(null, "/profile");

        await page.FillAsync("#email", People.MailOf(Role.Controller));
        await page.FillAsync("#password", People.Password);
        await page.ClickAsync("main button.btn.p");

        await Assertions.Expect(page).ToHaveURLAsync($"{site.Program.Address}/profile");
        await Assertions.Expect(page.Locator(".bar")).ToContainTextAsync(People.NameOf(Role.Controller));
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_refused_in_the_same_words()
    {
        var page = await site.OpenAsync(null, "/");

        await page.SignInAsync(People.MailOf(Role.Secretary), "not the right password");
        var wrong = await page.InnerTextAsync("[role=alert]");
        await page.SignInAsync("nobody@demo.example", "not the right password");
        var unknown = await page.InnerTextAsync("[role=alert]");

        Assert.Contains("forkert", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, unknown);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var page = await site.OpenAsync(null, "/");

        for (var attempt = 0; attempt < 5; attempt++)
            await page.SignInAsync(People.MailOf(Role.Reader), "not the right password");
        await page.SignInAsync(People.MailOf(Role.Reader), People.Password);

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("ti minutter");
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        var page = await site.OpenAsync(Role.Manager, "/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Din menu" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();
        await page.GotoAsync("/profile");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/sign-in"));
    }

    [Fact]
    public async Task Nothing_is_shown_to_who_is_not_signed_in()
    {
        var page = await site.OpenAsync(null, "/administration");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/sign-in"));
        await Assertions.Expect(page.Locator(".rail")).ToHaveCountAsync(0);
    }
}
