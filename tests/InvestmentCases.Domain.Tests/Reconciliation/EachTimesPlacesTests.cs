using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class EachTimesPlacesTests
{
    [Theory]
    [InlineData("Der afsættes 2 årsværk i hvert af de tre områder (6 årsværk).", FindingResult.Agrees, "3 × 2 = 6")]
    [InlineData("Der afsættes 2 årsværk i hvert af de tre områder (7 årsværk).", FindingResult.Differs, "3 × 2 = 6")]
    [InlineData("There are 2 posts in each of the three districts (6 posts).", FindingResult.Agrees, "3 × 2 = 6")]
    public void The_whole_in_brackets_is_held_against_the_product(string text, FindingResult result, string arithmetic)
    {
        var finding = Assert.Single(Find(TheFamily().Telling(text), "EachTimesPlaces"));

        Assert.Equal((result, arithmetic, result == FindingResult.Agrees ? 0m : 1m), (finding.Result, finding.Arithmetic[0], finding.Difference));
    }

    [Theory]
    [InlineData("Der afsættes 2 årsværk i hvert af de tre områder.")]
    [InlineData("Der afsættes 2 årsværk i hvert af de tre områder (se afsnit 6).")]
    public void Without_a_whole_of_the_same_there_is_nothing_to_hold(string text) => Assert.Empty(Find(TheFamily().Telling(text), "EachTimesPlaces"));
}
