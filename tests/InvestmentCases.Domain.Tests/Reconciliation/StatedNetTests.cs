using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedNetTests
{
    [Fact]
    public void The_net_and_the_cumulative_net_of_a_year_agree()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Net, -2_100_000m, 2019).Stating(StatedMeasure.CumulativeNet, 9_300_000m, 2019), "StatedNet");

        Assert.Equal([FindingResult.Agrees, FindingResult.Agrees], findings.Select(finding => finding.Result));
        Assert.Equal(["7.500 + 3.900 − 2.100 = 9.300 t.kr."], findings[1].Arithmetic);
    }

    [Fact]
    public void Another_net_differs()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Net, -2_000_000m, 2019), "StatedNet");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(100_000m, finding.Difference);
    }

    [Fact]
    public void A_net_without_a_year_cannot_be_checked()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Net, -2_100_000m), "StatedNet");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
    }

    [Fact]
    public void A_year_outside_the_case_cannot_be_checked()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Net, 1m, 2030), "StatedNet");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
    }

    [Fact]
    public void A_scenario_that_the_sentence_names_is_held_to_the_years_that_it_gives()
    {
        var proposal = Case(Lines.Once(2018, 0, 0, 0, 0, 0, 0, 0, 0, 0)) with
        {
            Unit = AmountUnit.Kroner,
            Years = new(2018, 2027),
            Scenarios = [new() { Name = "6 %", NetByYear = YearAmounts.From(2018, 2_908_165m, 1_505_641m, 393_620m, -653_173m) }],
        };

        var findings = Find(proposal.Stating(StatedMeasure.CumulativeNet, -278_483m, 2026, "Ved 6 % i 9. år"), "StatedNet");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
        Assert.Contains("2022–2026 (år 5 til 9) er ikke oplyst", finding.Text, StringComparison.Ordinal);
        Assert.Contains("give −4.432.736, i gennemsnit −886.547 om året", finding.Arithmetic[1], StringComparison.Ordinal);
    }
}
