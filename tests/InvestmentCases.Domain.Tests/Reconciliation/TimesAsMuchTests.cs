using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TimesAsMuchTests
{
    [Theory]
    [InlineData("Fraværet var 6,9 % i byen mod 5,4 % i landet. For børn med en foranstaltning var det 12,8 %, hvilket er næsten dobbelt så højt.", FindingResult.Agrees, "12,8 : 6,9 = 1,86")]
    [InlineData("Andelen er 10 %. I syd er den 21 %, godt det dobbelte.", FindingResult.Agrees, "21 : 10 = 2,1")]
    [InlineData("Andelen er 10 %. I syd er den 5 %, det vil sige halvdelen.", FindingResult.Agrees, "5 : 10 = 0,5")]
    [InlineData("Andelen er 10 %. I syd er den 31 %, dobbelt så meget.", FindingResult.Differs, "31 : 10 = 3,1")]
    [InlineData("Andelen er 10 % i nord og 12 % i vest. I syd er den 31 %, dobbelt så meget.", FindingResult.CannotBeChecked, "31 : 12 = 2,58")]
    [InlineData("The share is 10 per cent. In the south it is 19 per cent, almost twice as high.", FindingResult.Agrees, "19 : 10 = 1,9")]
    public void The_ratio_is_held_against_the_word(string text, FindingResult result, string arithmetic)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(TheFamily().Telling(text), "TimesAsMuch"));

        Assert.Equal(result, finding.Result);
        Assert.Contains(arithmetic, finding.Arithmetic);
    }

    [Theory]
    [InlineData("Andelen er 31 %, dobbelt så meget.")]
    [InlineData("Andelen er 10 %. Med 25 % succes er gevinsten dobbelt så stor.")]
    [InlineData("Andelen er 10 %. Dobbelt så mange, 25 %, vil gerne.")]
    [InlineData("Andelen er 10 %. Gevinsten er dobbelt så stor.")]
    public void Without_another_per_cent_there_is_nothing_to_hold(string text) => Assert.Empty(Find(TheFamily().Telling(text), "TimesAsMuch"));
}
