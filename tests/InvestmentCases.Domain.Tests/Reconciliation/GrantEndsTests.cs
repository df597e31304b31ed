using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class GrantEndsTests
{
    [Fact]
    public void Amounts_after_the_grants_end_differ()
    {
        var findings = Find(TheFamily() with { Financing = [new() { Source = FinancingSource.ExternalGrant, Label = "Tilskud", EndsOn = new DateOnly(2017, 12, 31), Amounts = YearAmounts.From(2017, 1_000_000m, 1_000_000m) }] }, "GrantEnds");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(["2018: 1.000 t.kr."], finding.Arithmetic);
    }

    [Fact]
    public void Amounts_up_to_the_grants_end_are_left_alone()
    {
        var findings = Find(TheFamily() with { Financing = [new() { Source = FinancingSource.ExternalGrant, Label = "Tilskud", EndsOn = new DateOnly(2018, 12, 31), Amounts = YearAmounts.From(2017, 1_000_000m, 1_000_000m) }] }, "GrantEnds");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_grant_without_an_end_is_left_alone()
    {
        var findings = Find(TheFamily() with { Financing = [new() { Source = FinancingSource.ExternalGrant, Label = "Tilskud", EndsOn = null, Amounts = YearAmounts.From(2017, 1_000_000m, 1_000_000m) }] }, "GrantEnds");

        Assert.Empty(findings);
    }
}
