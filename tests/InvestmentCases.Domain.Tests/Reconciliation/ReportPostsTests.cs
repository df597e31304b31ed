using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ReportPostsTests
{
    private static readonly Proposal TwoTeams = Case(
        Lines.Cost(2017, 3_000_000m) with { Label = "6 årsværk", Drivers = new SortedDictionary<int, Driver> { [2017] = new(6, 500_000m) } },
        Lines.Cost(2017, 4_500_000m) with { Label = "9 årsværk", Drivers = new SortedDictionary<int, Driver> { [2017] = new(9, 500_000m) } }) with
    { Areas = ["A", "B", "C"] };

    [Theory]
    [InlineData("3 sundhedsplejersker og 2 socialrådgivere i de tre områder.", FindingResult.CannotBeChecked, "3 sundhedsplejersker: 3 × 3 = 9 · »9 årsværk«")]
    [InlineData("3 sundhedsplejersker og 2 socialrådgivere i hvert af områderne.", FindingResult.Agrees, "2 socialrådgivere: 3 × 2 = 6 · »6 årsværk«")]
    [InlineData("I alt 9 sundhedsplejersker og 6 socialrådgivere.", FindingResult.Agrees, "9 sundhedsplejersker · »9 årsværk«")]
    [InlineData("Der er ansat 4 konsulenter.", FindingResult.CannotBeChecked, "Notatet: 4 konsulenter · casen: »6 årsværk«, »9 årsværk«")]
    public void Posts_are_held_against_the_lines_as_they_stand_and_in_each_area(string report, FindingResult result, string arithmetic)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(FindReported(TwoTeams, "ReportPosts", report));

        Assert.Equal(result, finding.Result);
        Assert.Contains(arithmetic, finding.Arithmetic);
    }

    [Fact]
    public void An_article_is_no_number() => Assert.Empty(FindReported(TwoTeams, "ReportPosts", "En sundhedsplejerske vurderer familien."));

    [Fact]
    public void A_case_that_reckons_with_no_posts_is_left_alone() => Assert.Empty(FindReported(TheFamily(), "ReportPosts", "Der er ansat 4 konsulenter."));
}
