using InvestmentCases.Web.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("Børn under tre år.", "Børn under seks år.", "Børn under [tre] år.", "Børn under [seks] år.")]
    [InlineData("en to tre", "en tre", "en [to ]tre", "en tre")]
    [InlineData("en to", "en to tre", "en to", "en to[ tre]")]
    [InlineData("alt er andet", "", "[alt er andet]", "")]
    [InlineData("ens", "ens", "ens", "ens")]
    [InlineData("a b c d", "x b y d", "[a] b [c] d", "[x] b [y] d")]
    [InlineData("1.000.000 kr.", "1.500.000 kr.", "[1.000.000] kr.", "[1.500.000] kr.")]
    [InlineData("Kan, vil.", "Kan vil!", "Kan[,] vil[.]", "Kan vil[!]")]
    public void Each_text_marks_the_words_that_the_other_has_not(string one, string other, string markedOne, string markedOther)
    {
        var (first, second) = WordDiff.Between(one, other);

        Assert.Equal((markedOne, markedOther), (Marked(first), Marked(second)));
    }

    [Fact]
    public void Very_long_texts_are_compared_without_a_table_of_all_their_words()
    {
        var one = string.Join(' ', Enumerable.Range(0, 20_000));
        var other = "x " + string.Join(' ', Enumerable.Range(1, 20_000));

        var (first, second) = WordDiff.Between(one, other);

        Assert.Equal((one, other), (string.Concat(first.Select(s => s.Text)), string.Concat(second.Select(s => s.Text))));
    }

    private static string Marked(IEnumerable<Stretch> text) => string.Concat(text.Select(stretch => stretch.IsOwn ? $"[{stretch.Text}]" : stretch.Text));
}
