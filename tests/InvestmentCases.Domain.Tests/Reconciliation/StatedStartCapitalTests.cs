using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedStartCapitalTests
{
    [Fact]
    public void The_need_in_all_and_of_a_year_agrees()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.StartCapital, 11_400_000m, text: "11,4 mio. kr.").Stating(StatedMeasure.StartCapital, 7_500_000m, 2017), "StatedStartCapital");

        Assert.Equal([FindingResult.Agrees, FindingResult.Agrees], findings.Select(finding => finding.Result));
        Assert.Equal(["7.500 + 3.900 = 11.400 t.kr."], findings[0].Arithmetic);
    }

    [Fact]
    public void A_rounded_figure_agrees_within_half_a_unit_of_its_last_digit()
    {
        var proposal = Case(Lines.Cost(2017, 7_460_000m, 0m));

        var findings = Find(proposal.Stating(StatedMeasure.StartCapital, 7_500_000m, text: "Der søges om 7,5 mio. kr."), "StatedStartCapital");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.AgreesWithinRounding, finding.Result);
    }

    [Fact]
    public void A_figure_beyond_rounding_differs()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.StartCapital, 11_000_000m, text: "11,0 mio. kr."), "StatedStartCapital");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-400_000m, finding.Difference);
    }

    [Fact]
    public void What_a_fund_is_applied_for_agrees_where_other_financing_covers_the_rest()
    {
        var proposal = Case(Lines.Once(2017, 1_567_305m)) with
        {
            Financing = [new() { Source = FinancingSource.Fund, Amounts = YearAmounts.From(2017, 1_263_248m) }, new() { Source = FinancingSource.OwnBudget, Amounts = YearAmounts.From(2017, 304_057m) }],
        };

        var findings = Find(proposal.Stating(StatedMeasure.StartCapital, 1_263_248m, 2017), "StatedStartCapital");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Theory]
    [InlineData(1_567_305, FindingResult.Agrees)]
    [InlineData(2_000_000, FindingResult.Differs)]
    public void What_another_than_the_fund_brings_is_part_of_the_financing(int need, FindingResult result)
    {
        var proposal = Case(Lines.Once(2017, need)) with
        {
            Financing = [new() { Source = FinancingSource.Fund, Amounts = YearAmounts.From(2017, 1_263_248m) }, new() { Source = FinancingSource.OwnBudget, Amounts = YearAmounts.From(2017, 304_057m) }],
        };

        Assert.Equal(result, Assert.Single(Find(proposal.Stating(StatedMeasure.StartCapital, 304_057m, 2017), "StatedStartCapital")).Result);
    }

    [Fact]
    public void What_a_fund_is_applied_for_is_held_against_the_need_of_the_party_that_applies()
    {
        var proposal = Case(Lines.Cost(2017, 3_000_000m) with { Party = "SOF" }, Lines.Saving(2017, -500_000m) with { Party = "SOF" }, Lines.Once(2017, 1_400_000m) with { Party = "BUF" }) with
        {
            Unit = AmountUnit.Millions,
            Financing = [new() { Source = FinancingSource.Fund, Party = "SOF", Amounts = YearAmounts.From(2017, 2_100_000m) }],
        };

        var findings = Find(proposal.Stating(StatedMeasure.StartCapital, 2_100_000m, 2017), "StatedStartCapital");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-400_000m, finding.Difference);
        Assert.Equal(["SOF 2017: 3,0 − 0,5 = 2,5 mio. kr.", "2,5 − 2,1 = 0,4 mangler"], finding.Arithmetic);
    }
}
