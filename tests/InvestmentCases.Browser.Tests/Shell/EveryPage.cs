using System.Globalization;
using InvestmentCases.Browser.Tests.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Shell;

/// <summary>The pages of cases and the register.</summary>
public class EveryCasePage(CaseSite cases) : EveryPage(cases)
{
    public static TheoryData<string> Addresses => [.. All.Where(IsOfCases)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Axe_finds_nothing_and_nothing_is_cut_off(string address) => HoldsEverywhereAsync(address);
}

/// <summary>All other pages: beside the cases' own, so that the two are looked at side by side.</summary>
public class EveryOtherPage(CaseSite cases) : EveryPage(cases)
{
    public static TheoryData<string> Addresses => [.. All.Where(address => !IsOfCases(address))];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Axe_finds_nothing_and_nothing_is_cut_off(string address) => HoldsEverywhereAsync(address);

    [Fact]
    public async Task The_door_holds_too() => await HoldsAsync(await Cases.Site.OpenAsync(null, "/account/sign-in"), "sign-in");
}

/// <summary>What holds for all pages, found by their addresses: a page that is added is looked at from the first day.</summary>
public abstract class EveryPage(CaseSite cases) : IClassFixture<CaseSite>
{
    // Only a program without people shows the first; the second is tried where it is used.
    private static readonly string[] otherwise = ["/account/set-up", "/account/sign-in"];

    protected CaseSite Cases => cases;

    protected static IEnumerable<string> All => typeof(Routes).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>())
        .Select(route => route.Template)
        .Except(otherwise)
        .Order(StringComparer.Ordinal);

    protected static bool IsOfCases(string address) => address.StartsWith("/cases", StringComparison.Ordinal);

    protected async Task HoldsEverywhereAsync(string address)
    {
        var isLive = address is not ("/account/password" or "/error");
        var page = await cases.Site.OpenAsync(Role.Administrator, At(address), interactive: isLive);

        await HoldsAsync(page, NameOf(address));

        await HoldsUnfoldedAsync(page);

        await page.Context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = "c%3Den-GB%7Cuic%3Den-GB", Url = cases.Site.Program.Address }]);
        await page.ReloadAsync();
        if (isLive)
            await page.WaitForInteractiveAsync();
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
        Assert.Equal("en", await page.EvaluateAsync<string>("document.documentElement.lang"));
        await page.PictureAsync($"{NameOf(address)}-en");
        Assert.Equal("", await Site.WiderThanTheScreenAsync(page));
    }

    /// <summary>Both themes at both widths for axe; and at 320 px, which is 1280 px at 400 %, nothing scrolls sideways. The page ends narrow.</summary>
    protected static async Task HoldsAsync(IPage page, string name)
    {
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        List<string> faults = [];
        foreach (var width in (int[])[1280, 768, 360])
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.PictureAsync($"{name}-{width}-{scheme}");
                if (width != 768 && await Site.FaultsAsync(page) is { Length: > 0 } found)
                    faults.Add($"{width} {scheme}: {found}");
            }
            if (await Site.WiderThanTheScreenAsync(page) is { Length: > 0 } wider)
                faults.Add($"{width} too wide: {wider}");
            // What does not break its line runs into its neighbour without making the page wider.
            if (await page.EvaluateAsync<string>("() => [...document.querySelectorAll('.strip > *')].filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent.trim()).join('; ')") is { Length: > 0 } overlaps)
                faults.Add($"{width} runs into its neighbour: {overlaps}");
        }
        await page.SetViewportSizeAsync(320, 640);
        if (await Site.WiderThanTheScreenAsync(page) is { Length: > 0 } cut)
            faults.Add($"320 too wide: {cut}");
        Assert.Equal("", string.Join("\n", faults));
    }

    /// <summary>What folds out in the page, each in its turn, for axe.</summary>
    private static async Task HoldsUnfoldedAsync(IPage page)
    {
        await page.SetViewportSizeAsync(1280, 900);
        for (var (i, all) = (0, await page.Locator("main details").CountAsync()); i < all; i++)
        {
            await page.EvaluateAsync("i => document.querySelectorAll('main details').forEach((one, at) => one.open = at === i)", i);
            Assert.Equal("", await Site.FaultsAsync(page, "main details[open]"));
        }
    }

    private string At(string template) => template
        .Replace("imports/{id:guid}", $"imports/{cases.ImportId}", StringComparison.Ordinal)
        .Replace("{id:guid}", cases.FamilyId.ToString(), StringComparison.Ordinal)
        .Replace("{number:int}", 3.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string NameOf(string template) => "page" + template.Replace("/{id:guid}", "", StringComparison.Ordinal).Replace("{number:int}", "3", StringComparison.Ordinal).Replace('/', '-');
}
