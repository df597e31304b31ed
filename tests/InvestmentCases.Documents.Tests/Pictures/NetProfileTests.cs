using System.Globalization;
using InvestmentCases.Documents.Pictures;
using Xunit;

namespace InvestmentCases.Documents.Tests.Pictures;

public sealed class NetProfileTests
{
    public NetProfileTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("da-DK");

    [Fact]
    public void Each_year_with_a_net_is_a_bar_on_a_scale_of_its_own()
    {
        var picture = NetProfile.Draw([(2017, 100m), (2018, 0m), (2019, -300m)]);

        var bars = picture.Shapes.OfType<Box>().ToArray();
        Assert.Equal([Tone.Spending, Tone.Saving], bars.Select(b => b.Tone));
        Assert.Equal(3, bars[1].Height / bars[0].Height, 6);
        Assert.Equal("Netto udgift 2017, netto besparelse 2019", picture.Sentence);
        Assert.Equal((64, 20), (picture.Width, picture.Height));
    }

    [Fact]
    public void A_tiny_year_is_still_seen() =>
        Assert.All(NetProfile.Draw([(2017, 1m), (2018, -1_000_000m)]).Shapes.OfType<Box>(), b => Assert.True(b.Height >= 0.75));

    [Theory]
    [InlineData(0), InlineData(3)]
    public void No_amounts_draw_no_bars(int years) =>
        Assert.DoesNotContain(NetProfile.Draw([.. Enumerable.Range(2017, years).Select(y => (y, 0m))]).Shapes, s => s is Box);
}
