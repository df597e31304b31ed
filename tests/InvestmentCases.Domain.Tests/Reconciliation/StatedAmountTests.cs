using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedAmountTests
{
    [Theory]
    [InlineData("5 mio. kr. årligt", -5_000_000, FindingResult.Agrees)]
    [InlineData("5. mio. kr. årligt", -5_000_000, FindingResult.Agrees)]
    [InlineData("ca. 5 mio. kr. årligt", -5_200_000, FindingResult.AgreesWithinRounding)]
    public void A_yearly_amount_is_that_of_the_line_that_has_just_it(string text, int yearly, FindingResult result)
    {
        using var danish = InLanguage.Danish();
        var proposal = Case(Lines.Saving(2017, -4_500_000m, -4_500_000m) with { Label = "Først" }, Lines.Saving(2017, yearly, yearly) with { Label = "Siden" }) with { Unit = AmountUnit.Millions };

        var finding = Assert.Single(Find(proposal.Stating(StatedMeasure.LineAmount, -5_000_000m, text: text), "StatedAmount"));

        Assert.Equal(result, finding.Result);
        Assert.StartsWith("»Siden« 2017–2018", finding.Arithmetic[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_lines_amount_in_a_year_agrees()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.LineAmount, -5_100_000m, 2018), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void A_line_that_the_sentence_names_differs()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.LineAmount, 8_000_000m, 2018, "OperatingCost: 8 mio. kr."), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-1_000_000m, finding.Difference);
    }

    [Fact]
    public void An_amount_that_no_line_has_and_no_sentence_explains_cannot_be_checked()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.LineAmount, 1m, 2018), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
    }

    [Fact]
    public void An_amount_without_a_year_agrees_where_every_year_has_it()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.LineAmount, 9_000_000m), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void An_amount_without_a_year_that_stands_in_one_year_cannot_be_checked()
    {
        var findings = Find(Case(Lines.Once(2017, 1_400_000m, 0m)).Stating(StatedMeasure.LineAmount, 1_400_000m), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
        Assert.Contains("Regnet i 2017", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_before_a_grant_agrees_with_the_line_net_of_it()
    {
        var proposal = Case(Lines.Cost(2017, 8_000_000m, 10_000_000m)) with { Unit = AmountUnit.Millions, Financing = [new() { Source = FinancingSource.ExternalGrant, Amounts = YearAmounts.From(2017, 2_000_000m) }] };

        var findings = Find(proposal.Stating(StatedMeasure.LineAmount, 10_000_000m, 2017), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["2017: 10 − 2 = 8 mio. kr."], finding.Arithmetic);
    }

    [Fact]
    public void An_amount_of_a_year_that_the_case_does_not_have_cannot_be_checked()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Case(Lines.Cost(2017, 8_000_000m, 10_000_000m)).Stating(StatedMeasure.LineAmount, 5_800_000m, 2016), "StatedAmount"));

        Assert.Equal((FindingResult.CannotBeChecked, null), (finding.Result, finding.Difference));
        Assert.Contains("kun beløb for 2017–2018", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_is_found_among_the_sums_of_the_lines()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Total, 54_000_000m), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void A_total_that_no_sum_gives_cannot_be_checked()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Total, 1m), "StatedAmount");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
    }
}
