using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class SignAgainstKindTests
{
    [Fact]
    public void A_saving_above_zero_differs_and_names_the_year()
    {
        var findings = Find(Case(Lines.Saving(2017, -1_000m, 1_000m)), "SignAgainstKind");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains("plus i 2018", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cost_below_zero_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, -1_000m)), "SignAgainstKind");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void Signs_that_fit_are_left_alone()
    {
        var findings = Find(TheFamily(), "SignAgainstKind");

        Assert.Empty(findings);
    }
}
