using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Cases;

/// <summary>The way of a case from nothing to adopted, with Tab, Enter and what is typed: no mouse.</summary>
public class ByKeyboardAlone(CaseSite cases) : IClassFixture<CaseSite>
{
    private const string Title = "Natsygeplejerske på akutpladserne";

    [Fact]
    public async Task A_case_is_written_calculated_sent_checked_approved_and_adopted()
    {
        var caseworker = await cases.Site.OpenAsync(null, "/account/sign-in");
        await TypeAsync(caseworker, "Mailadresse", People.MailOf(Role.Caseworker));
        await TypeAsync(caseworker, "Adgangskode", People.Password);
        await PressAsync(caseworker, "Log ind");
        await Assertions.Expect(caseworker.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Forside");
        await caseworker.WaitForInteractiveAsync();

        await PressAsync(caseworker, "Ny case");
        await caseworker.ComeToAsync("**/cases/new");
        await Assertions.Expect(caseworker.Locator("#title-input")).ToBeVisibleAsync();
        await TypeAsync(caseworker, "Titel", Title);
        await TypeAsync(caseworker, "Fremstillende forvaltning", "Social");
        await TypeAsync(caseworker, "Første år", "2027");
        await TypeAsync(caseworker, "Sidste år", "2029");
        await TypeAsync(caseworker, "Prisniveau (p/l)", "2027");
        await PressAsync(caseworker, "Opret casen");
        await caseworker.ComeToAsync("**/proposal");
        await Assertions.Expect(caseworker.Locator("h1")).ToHaveTextAsync(Title);
        var id = Guid.Parse(new Uri(caseworker.Url).Segments[2].TrimEnd('/'));

        await TypeAsync(caseworker, "2. Baggrund og formål", "For mange indlægges om natten.");
        await TypeAsync(caseworker, "3. Forslagets indhold", "En sygeplejerske er på vagt om natten.");

        await ToTabAsync(caseworker, "Økonomi");
        await caseworker.WaitForGridAsync();
        await LineAsync(caseworker, "Tilføj post: Varige ændringer", "Natsygeplejerske", "900", "900", "900");
        await LineAsync(caseworker, "Tilføj post: Varige ændringer", "Færre indlæggelser", "-300", "-1500", "-1500");
        await Assertions.Expect(caseworker.Locator("[data-figure=paybackTotal] .v")).ToContainTextAsync("2 år");

        await ToTabAsync(caseworker, "Succeskriterier");
        await PressAsync(caseworker, "Tilføj succeskriterium");
        await TypeAsync(caseworker, "Succeskriterium", "Færre indlægges om natten");
        await caseworker.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(caseworker.Locator(".savebar")).ToContainTextAsync("Alt er gemt");
        await StepAsync(caseworker, "Send til økonomisk kontrol", "Indsendt");

        foreach (var (role, step, status) in ((Role, string, string)[])
        [
            (Role.Controller, "Tag i kontrol", "I kontrol"),
            (Role.Manager, "Godkend", "Godkendt af forvaltningen"),
            (Role.Secretary, "Send til politisk behandling", "I politisk behandling"),
            (Role.Secretary, "Registrér som vedtaget", "Vedtaget"),
        ])
        {
            var page = await cases.OpenAsync($"/cases/{id}", role: role);
            await StepAsync(page, step, status);
        }

        var adopted = await cases.StoredAsync(id);
        Assert.Equal(CaseStatus.Adopted, adopted.Status);
        Assert.Equal(("SOF", 2, 1, -1_500_000m), (adopted.Proposal.LeadUnit, adopted.Proposal.Lines.Count, adopted.Proposal.Criteria.Count, adopted.Proposal.Lines[1].Amounts[2029]));
    }

    /// <summary>Adds a line, names it and gives it its amounts, thousands a year; leaves the table, in which Tab goes from cell to cell.</summary>
    private static async Task LineAsync(IPage page, string add, string name, params string[] amounts)
    {
        await PressAsync(page, add);
        await Assertions.Expect(page.Locator("input.lab:focus")).ToHaveValueAsync("");
        await page.Keyboard.TypeAsync(name);
        // Over the control area and the duration.
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        foreach (var amount in amounts)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.TypeAsync(amount);
        }
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task StepAsync(IPage page, string step, string status)
    {
        await PressAsync(page, step);
        await Assertions.Expect(page.Locator("#step-comment")).ToBeFocusedAsync();
        await PressAsync(page, step);
        await Assertions.Expect(page.Locator(".chead .st")).ToHaveTextAsync(status);
    }

    private static async Task ToTabAsync(IPage page, string name)
    {
        await PressAsync(page, name);
        await Assertions.Expect(page.Locator(".tabs a.on")).ToContainTextAsync(name);
    }

    private static async Task TypeAsync(IPage page, string label, string text)
    {
        await TabToAsync(page, label);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(IPage page, string name)
    {
        await TabToAsync(page, name);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes on by Tab until what is called so has the focus; round the whole page once at most.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        List<string> passed = [];
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string>("() => { const one = document.activeElement; return (one.ariaLabel || one.labels?.[0]?.textContent || one.textContent || '').trim(); }");
            if (here == name)
                return;
            passed.Add(here.Length > 40 ? here[..40] : here);
        }
        Assert.Fail($"Tab does not come to »{name}«, only to: {string.Join(" · ", passed.Distinct())}");
    }
}
