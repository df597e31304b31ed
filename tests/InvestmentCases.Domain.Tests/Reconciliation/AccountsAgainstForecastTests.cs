using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class AccountsAgainstForecastTests
{
    [Theory]
    [InlineData("Regnskabet for 2016 viser et merforbrug på 3,9 mio. kr. I juni lød prognosen på 21,5 mio. kr.", "21,5 − 3,9 = 17,6 mio. kr.", "lavere")]
    [InlineData("Prognosen var 2.500 kr. Regnskabet endte på 3.000 kr.", "3.000 − 2.500 = 500 kr.", "højere")]
    public void The_difference_is_worked_out(string text, string arithmetic, string piece)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(TheFamily().Telling(text), "AccountsAgainstForecast"));

        Assert.Equal((FindingResult.Agrees, arithmetic), (finding.Result, finding.Arithmetic[0].Replace('\u00a0', ' ')));
        Assert.Contains(piece, finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Regnskabet viser 3,9 mio. kr. Det er godt. Prognosen lød på 21,5 mio. kr.")]
    [InlineData("Regnskabet viser 3,9 mio. kr. mod en prognose på 21,5 mio. kr.")]
    [InlineData("Regnskabet viser 3,9 mio. kr. og 4 mio. kr. Prognosen lød på 21,5 mio. kr.")]
    public void What_does_not_stand_alone_in_two_neighbouring_sentences_is_left_alone(string text) => Assert.Empty(Find(TheFamily().Telling(text), "AccountsAgainstForecast"));
}
