using InvestmentCases.Domain.Texts;
using Xunit;

namespace InvestmentCases.Domain.Tests.Texts;

public sealed class RunningTextTests
{
    [Fact]
    public void A_sentence_ends_at_a_point_that_is_no_abbreviation_s()
    {
        Assert.Equal(
            ["Der afsættes 3 mio. kr. til Kgs. Enghave, jf. Bilaget.", "Mødet er den 27. April i afd. nord.", "»Godt«, siger hun!", "Er det nok?"],
            RunningText.SentencesIn("Der afsættes 3 mio. kr. til Kgs. Enghave, jf. Bilaget. Mødet er den 27. April i afd. nord. »Godt«, siger hun! Er det nok?"));
    }

    [Theory]
    [InlineData("januar", 1)]
    [InlineData("Maj", 5)]
    [InlineData("DECEMBER", 12)]
    [InlineData("mandag", 0)]
    public void A_month_has_its_number(string name, int number) => Assert.Equal(number, Months.NumberOf(name));
}
