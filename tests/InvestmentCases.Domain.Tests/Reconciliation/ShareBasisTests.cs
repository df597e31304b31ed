using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ShareBasisTests
{
    [Theory]
    [InlineData("Fraværet var 6,9 % (13,8 fraværsdage pr. elev) mod 5,4 % (10,8 fraværsdage pr. elev) på landsplan.", FindingResult.Agrees, "13,8 : 6,9 % = 200")]
    [InlineData("Fraværet var 7 % (13,8 dage pr. elev) mod 5,4 % (10,8 dage pr. elev).", FindingResult.AgreesWithinRounding, "13,8 : 7 % = 197,1")]
    [InlineData("Fraværet var 6,9 % (13,8 dage pr. elev) mod 5,4 % (12,8 dage pr. elev).", FindingResult.Differs, "12,8 : 5,4 % = 237")]
    [InlineData("Absence was 6.9 per cent (13.8 days per pupil) against 5.4 per cent (10.8 days per pupil).", FindingResult.Agrees, "10,8 : 5,4 % = 200")]
    public void Two_shares_of_the_same_thing_have_the_same_whole(string text, FindingResult result, string arithmetic)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(TheFamily().Telling(text), "ShareBasis"));

        Assert.Equal(result, finding.Result);
        Assert.Contains(arithmetic, finding.Arithmetic);
    }

    [Fact]
    public void Shares_in_the_points_of_a_report_are_held_too() =>
        Assert.Equal("statusReports[2018-03-22]", Assert.Single(FindReported(TheFamily(), "ShareBasis", "- **6,9 %** i byen, det vil sige 13,8 dage for hver elev\n- **5,4 %** i landet, det vil sige 10,8 dage for hver elev")).Location);

    [Theory]
    [InlineData("Fraværet var 6,9 % (13,8 dage pr. elev).")]
    [InlineData("10 % (20 børn) i nord mod 15 % (90 børn) i syd.")]
    [InlineData("6,9 % (13,8 dage pr. elev) og 5,4 % (10,8 lektioner pr. elev).")]
    public void One_share_alone_or_numbers_of_different_groups_are_left_alone(string text) => Assert.Empty(Find(TheFamily().Telling(text), "ShareBasis"));
}
