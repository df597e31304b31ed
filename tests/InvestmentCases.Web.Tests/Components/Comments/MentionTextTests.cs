using InvestmentCases.Web.Components.Comments;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Comments;

public sealed class MentionTextTests
{
    private static readonly string[] people = ["Birthe Holm", "Bo Friis", "Ole Brandt"];

    [Theory]
    [InlineData("@", "Birthe Holm,Bo Friis,Ole Brandt")]
    [InlineData("Hej @b", "Birthe Holm,Bo Friis,Ole Brandt")]
    [InlineData("Hej @bi", "Birthe Holm")]
    [InlineData("Hej @Birthe H", "Birthe Holm")]
    [InlineData("Hej @fri", "Bo Friis")]
    [InlineData("Hej @Birthe Holm", "")]
    [InlineData("Hej @Birthe Holm og", "")]
    [InlineData("mail@b", "")]
    [InlineData("Hej", "")]
    public void Names_are_offered_while_one_types(string text, string names) => Assert.Equal(names, string.Join(',', MentionText.Offers(text, people)));

    [Fact]
    public void A_name_is_written_out_where_it_was_begun() => Assert.Equal("Hej @Birthe Holm ", MentionText.With("Hej @bi", "Birthe Holm"));

    [Fact]
    public void Names_stand_apart_in_what_is_read() =>
        Assert.Equal([("Se her ", false), ("@Bo Friis", true), (" og a@b", false)], MentionText.Parts("Se her @Bo Friis og a@b", people));
}
