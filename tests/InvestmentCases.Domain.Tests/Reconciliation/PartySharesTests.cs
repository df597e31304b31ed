using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class PartySharesTests
{
    [Fact]
    public void A_line_without_a_party_among_others_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m) with { Party = "SOF" }, Lines.Cost(2017, 500m)), "PartyShares");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-500m, finding.Difference);
    }

    [Fact]
    public void Parties_that_each_need_more_than_the_case_are_told_as_such()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m, 0m) with { Party = "SOF" }, Lines.Saving(2017, -800m, 0m) with { Party = "BUF" }), "PartyShares");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Contains("Hver for sig har parterne brug for", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_parties_is_left_alone()
    {
        var findings = Find(TheFamily(), "PartyShares");

        Assert.Empty(findings);
    }
}
