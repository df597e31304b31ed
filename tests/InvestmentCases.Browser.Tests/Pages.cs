using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace InvestmentCases.Browser.Tests;

public static class Pages
{
    /// <summary>Waits until the page's circuit answers.</summary>
    public static Task WaitForInteractiveAsync(this IPage page) =>
        page.WaitForSelectorAsync("[data-interactive=true]", new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until the page's address fits a pattern (<c>*</c> within, <c>**</c> over slashes). What it holds is waited for by who looks at it: a page that is left while it loads never tells that it has.</summary>
    public static Task ComeToAsync(this IPage page, string pattern) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex("^" + Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$"));

    /// <summary>Waits until the page's tables of amounts listen to their keys.</summary>
    public static Task WaitForGridAsync(this IPage page) => page.WaitForSelectorAsync(".grid[data-ready]");

    /// <summary>Waits until the script of a component has run: it comes after the first picture of the page.</summary>
    public static async Task ScriptAsync(this IPage page, string component)
    {
        const string fetched = "performance.getEntriesByType('resource').find(one => one.name.includes(`/${name}.`) && one.name.endsWith('.razor.js'))";
        await page.WaitForFunctionAsync($"name => {fetched}", component);
        await page.EvaluateAsync($"async name => {{ await import({fetched}.name); }}", component);
    }

    public static async Task SignInAsync(this IPage page, string email, string password)
    {
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#email", email);
        await page.FillAsync("#password", password);
        await page.ClickAsync("main button.btn.p");
    }

    /// <summary>Writes the page, or what of it is in sight, as a picture where SCREENSHOTS names a folder.</summary>
    public static async Task PictureAsync(this IPage page, string name, bool isWhole = true)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = isWhole, Animations = ScreenshotAnimations.Disabled });
    }
}
