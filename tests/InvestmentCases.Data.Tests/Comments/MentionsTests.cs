using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Data.Tests.Comments;

public sealed class MentionsTests
{
    private static readonly Actor[] people = [.. ((string[])["Ann Lund", "Ann Lundgaard", "Bo Å", "Bo Å"]).Select((name, i) => new Actor(i + 1, name, Role.Reader, null))];

    [Theory]
    [InlineData("Hej @Ann Lund, se her", "1")]
    [InlineData("Hej @ann lundgaard", "2")]
    [InlineData("@Ann Lundgaard og @Ann Lund", "2,1")]
    [InlineData("@Ann Lund @Ann Lund", "1")]
    [InlineData("@Bo Å!", "3,4")]
    [InlineData("@Ann", "")]
    [InlineData("@Ann Lundby", "")]
    [InlineData("mail@Ann Lund", "1")]
    [InlineData("Ann Lund", "")]
    [InlineData("@", "")]
    [InlineData("", "")]
    public void A_name_after_an_at_is_a_mention(string text, string accounts) => Assert.Equal(accounts, string.Join(',', Mentions.In(text, people)));
}
