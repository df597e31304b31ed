using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedPermanentEffectTests
{
    [Fact]
    public void The_net_of_the_permanent_lines_agrees()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PermanentAnnualEffect, -3_500_000m, 2020), "StatedPermanentEffect");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["Varige poster 2022: −12.500 + 9.000 = −3.500 t.kr."], finding.Arithmetic);
    }

    [Fact]
    public void The_right_amount_from_another_year_differs()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PermanentAnnualEffect, -3_500_000m, 2019), "StatedPermanentEffect");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains("fra 2020 og ikke fra 2019", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_permanent_lines_has_no_permanent_effect()
    {
        var findings = Find(Case(Lines.Once(2017, 1000m)).Stating(StatedMeasure.PermanentAnnualEffect, -1000m), "StatedPermanentEffect");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal("Casen har ingen varige poster.", finding.Text);
    }
}
