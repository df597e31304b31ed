using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Browser.Tests.Shell;

public class Accessibility(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, int, bool> PagesInEveryLook
    {
        get
        {
            var data = new TheoryData<string, int, bool>();
            foreach (var address in (string[])["/", "/profile", "/administration", "/administration/units", "/administration/rules", "/not-found"])
                foreach (var width in (int[])[1280, 360])
                    foreach (var isDark in (bool[])[false, true])
                        data.Add(address, width, isDark);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesInEveryLook))]
    public async Task Axe_finds_nothing_serious(string address, int width, bool isDark)
    {
        var page = await site.OpenAsync(Role.Administrator, address, new(Width: width, IsDark: isDark));
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
        await page.PictureAsync($"shell{address.Replace('/', '-')}-{width}{(isDark ? "-dark" : "")}");

        var faults = await Site.SeriousFaultsAsync(page);

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    [InlineData(360, true)]
    public async Task Axe_finds_nothing_serious_before_one_is_signed_in(int width, bool isDark)
    {
        var page = await site.OpenAsync(null, "/account/sign-in", new(Width: width, IsDark: isDark));
        await page.PictureAsync($"sign-in-{width}{(isDark ? "-dark" : "")}");

        var faults = await Site.SeriousFaultsAsync(page);

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/profile")]
    [InlineData("/administration")]
    public async Task Nothing_is_cut_off_on_a_narrow_screen(string address)
    {
        var page = await site.OpenAsync(Role.Administrator, address, new(Width: 360, Height: 740));

        var wider = await Site.WiderThanTheScreenAsync(page);

        Assert.Empty(wider);
    }
}
