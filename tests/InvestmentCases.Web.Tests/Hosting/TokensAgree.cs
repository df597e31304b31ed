using System.Text.RegularExpressions;
using InvestmentCases.Web.Components.Layout;
using InvestmentCases.Web.Tests.Architecture;
using MudBlazor;
using Xunit;

namespace InvestmentCases.Web.Tests.Hosting;

public class TokensAgree
{
    public static TheoryData<string, Func<Palette, MudBlazor.Utilities.MudColor?>> Tokens => new()
    {
        { "primary", palette => palette.Primary }, { "save", palette => palette.Secondary }, { "spend", palette => palette.Tertiary },
        { "ok", palette => palette.Success }, { "warn", palette => palette.Warning }, { "error", palette => palette.Error },
        { "text", palette => palette.TextPrimary }, { "text-2", palette => palette.TextSecondary }, { "bg", palette => palette.Background },
        { "surface", palette => palette.Surface }, { "sunk", palette => palette.BackgroundGray }, { "line", palette => palette.LinesDefault },
        { "line-strong", palette => palette.LinesInputs }, { "grid", palette => palette.TableLines },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public void MudBlazor_and_our_stylesheet_have_the_same_colour(string token, Func<Palette, MudBlazor.Utilities.MudColor?> ours)
    {
        var css = Sources.InSrc("wwwroot/css/tokens.css").Single().Text;

        var colours = Regex.Match(css, $@"--{token}: light-dark\((#[0-9A-F]+), (#[0-9A-F]+)\)");

        Assert.True(colours.Success, $"--{token} is not in tokens.css");
        Assert.Equal(new MudBlazor.Utilities.MudColor(colours.Groups[1].Value), ours(CasesTheme.Theme.PaletteLight));
        Assert.Equal(new MudBlazor.Utilities.MudColor(colours.Groups[2].Value), ours(CasesTheme.Theme.PaletteDark));
    }
}
