using InvestmentCases.Web.Components.Search;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Search;

public sealed class MarkedTests
{
    [Theory]
    [InlineData("Tæt på Familien", "familie", "Tæt på [Familie]n")]
    [InlineData("Plejefamilier og familier", "familie", "Pleje[familie]r og [familie]r")]
    [InlineData("RÅDHUSET", "rådhus", "[RÅDHUS]ET")]
    [InlineData("Børn 0-12 år", "0 12", "Børn [0]-[12] år")]
    [InlineData("Sag 2012 og 12", "12", "Sag 2012 og [12]")]
    [InlineData("Støtte til at bo", "st bo", "[St]øtte til at [bo]")]
    [InlineData("abcd", "abc bcd", "[abcd]")]
    [InlineData("Intet her", "findes", "Intet her")]
    [InlineData("", "ord", "")]
    public void What_was_searched_for_is_marked_as_the_search_finds_it(string text, string words, string marked)
    {
        var parts = Marked.Of(text, words.Split(' '));

        Assert.Equal(marked, string.Concat(parts.Select(part => part.IsHit ? $"[{part.Text}]" : part.Text)));
    }

    [Fact]
    public void An_excerpt_has_the_words_around_the_first_hit_and_no_signs_of_Markdown()
    {
        var text = "## Baggrund\n" + string.Concat(Enumerable.Repeat("ord ", 60)) + "**færre anbringelser** på sigt " + string.Concat(Enumerable.Repeat("mere ", 60));

        var excerpt = Marked.Excerpt(text, ["anbringelser"]);

        Assert.StartsWith("… ord", excerpt, StringComparison.Ordinal);
        Assert.Contains("færre anbringelser på sigt mere", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("mere …", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt!.Length, 60, 200);
    }

    [Theory]
    [InlineData("anbringelser er dyre", "anbringelser er dyre")]
    [InlineData("ingen af ordene", null)]
    public void A_short_text_is_its_own_excerpt(string text, string? excerpt) => Assert.Equal(excerpt, Marked.Excerpt(text, ["anbringelser"]));

    [Fact]
    public void A_word_longer_than_the_excerpt_does_not_break_it() =>
        Assert.NotNull(Marked.Excerpt(new string('x', 500) + "anbringelser" + new string('y', 500), ["anbringelser"]));
}
