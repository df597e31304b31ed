using InvestmentCases.Web.Components.Markdown;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("Ét ord – og **fire** til", 5)]
    [InlineData("## Formål\n\n- færre anbringelser", 3)]
    [InlineData("[siden](https://kommune.example/langt/ord)", 1)]
    public void Words_are_those_that_a_reader_meets(string? text, int words) => Assert.Equal(words, MarkdownText.Words(text));

    [Theory]
    [InlineData("# Et", 3, "<h4>Et</h4>")]
    [InlineData("## To", 3, "<h5>To</h5>")]
    [InlineData("###### Seks", 3, "<h6>Seks</h6>")]
    [InlineData("# Et", 2, "<h3>Et</h3>")]
    public void A_texts_headings_stand_under_the_pages(string text, int under, string html) => Assert.Equal(html, MarkdownText.ToHtml(text, "a", under).Trim());
}
