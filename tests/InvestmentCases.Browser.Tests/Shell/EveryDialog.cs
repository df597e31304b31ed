using InvestmentCases.Browser.Tests.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Shell;

/// <summary>What opens over or in a page when it is asked for: nothing for axe to find, and nothing cut off.</summary>
public class EveryDialog(CaseSite cases) : IClassFixture<CaseSite>
{
    [Theory]
    [InlineData(Role.Caseworker, "", "[data-step].p", ".dialog")]
    [InlineData(Role.Caseworker, "", "[data-comments]", ".comments")]
    [InlineData(Role.Caseworker, "/economy", ".strip a[data-figure] >> nth=0", "[aria-labelledby=origin-title]")]
    [InlineData(Role.Caseworker, "/economy", ".toolbar .push .btn:not(.ico) >> nth=1", ".pop.driver")]
    [InlineData(Role.Caseworker, "/economy", ".toolbar .push .btn:not(.ico) >> nth=2", "main .pop[role=dialog]")]
    [InlineData(Role.Reader, "", "[popovertarget=help]", "#help")]
    [InlineData(Role.Reader, "", "[popovertarget=themes]", "#themes")]
    [InlineData(Role.Reader, "", "[popovertarget=languages]", "#languages")]
    [InlineData(Role.Reader, "", "[popovertarget=person]", "#person")]
    public async Task Axe_finds_nothing_when_it_is_open(Role role, string tab, string opens, string opened)
    {
        var page = await cases.OpenAsync($"/cases/{cases.FamilyId}{tab}", role: role);
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");

        await page.Locator(opens).First.ClickAsync();
        await Assertions.Expect(page.Locator(opened).First).ToBeVisibleAsync();

        foreach (var (width, scheme) in ((int, ColorScheme)[])[(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (360, ColorScheme.Light), (360, ColorScheme.Dark)])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal("", await Site.FaultsAsync(page));
            Assert.Equal("", await Site.WiderThanTheScreenAsync(page));
        }
    }
}
