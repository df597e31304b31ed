using InvestmentCases.Web.Features.Reconciliation;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Reconciliation;

public sealed class ArithmeticLineTests
{
    [Theory]
    [InlineData("2,5 − 2,1 = 0,4 mangler", "0,4 mangler")]
    [InlineData("SOF 2017: 3,0 − 0,5 = 2,5, dækket 2,1", "2,5")]
    [InlineData("2017: 3 + 4 = 7; i tabellen 8", "7")]
    [InlineData("1 × 520.000 = 520.000 kr. (illustrativ)", "520.000 kr.")]
    [InlineData("2017: behov 3,9, dækket 2,1 → 1,8 mangler", "1,8 mangler")]
    [InlineData("Akkumuleret, mio. kr.: 2,5 · 5,0 · 11,8 → tjenes ikke hjem", "11,8")]
    [InlineData("Akkumuleret, mio. kr.: −0,2 → straks", "−0,2")]
    [InlineData("Tilbagediskonteret, kr.: 7.500 · −2.946 → 153.990", "153.990")]
    [InlineData("2017: 1.000 kr.", "")]
    public void What_a_line_comes_to_stands_out(string line, string figure)
    {
        var parts = ArithmeticLine.Of(line);

        Assert.Equal(figure, parts.Figure);
        Assert.Equal(line, parts.Before + parts.Figure + parts.After);
    }

    [Fact]
    public void Only_the_end_of_a_course_of_sums_is_owed_or_won()
    {
        Assert.True(ArithmeticLine.Of("2,5 · 5,0 · 11,8 → tjenes ikke hjem") is { EndsACourse: true, IsBelowZero: false });
        Assert.True(ArithmeticLine.Of("2,5 · 1,1 · −0,2 → tjent hjem i 2022") is { EndsACourse: true, IsBelowZero: true });
        Assert.False(ArithmeticLine.Of("2,5 − 2,1 = 0,4").EndsACourse);
    }
}
