using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class EconomyCommitteeTests
{
    [Fact]
    public void A_route_with_money_past_the_economy_committee_differs()
    {
        var findings = Find(TheFamily() with { Route = [new("SUD"), new("BR")] }, "EconomyCommittee");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void A_route_through_the_economy_committee_is_left_alone()
    {
        var findings = Find(TheFamily() with { Route = [new("SUD"), new("ØU")] }, "EconomyCommittee");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_without_a_route_is_left_alone()
    {
        var findings = Find(TheFamily(), "EconomyCommittee");

        Assert.Empty(findings);
    }
}
