using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedPaybackTests
{
    [Fact]
    public void A_cost_whose_end_would_give_the_stated_years_is_asked_about_and_stopped_by_the_mend()
    {
        using var danish = InLanguage.Danish();
        var staff = Lines.Cost(2017, 3_000_000m, 3_000_000m, 3_000_000m, 3_000_000m, 3_000_000m, 3_000_000m) with { Label = "6 årsværk" };
        var proposal = (Case(staff, Lines.Saving(2017, -500_000m, -500_000m, -1_300_000m, -1_300_000m, -1_300_000m, -1_300_000m)) with { Unit = AmountUnit.Millions }).Stating(StatedMeasure.PaybackYears, 6, text: "Hentet hjem på 6 år");

        var finding = Find(proposal, "StatedPayback")[0];
        var mended = Assert.Single(finding.Mends).Apply(proposal);

        Assert.Equal("»6 årsværk« stopper i 2018", finding.Mends[0].Name);
        Assert.Equal("Stopper »6 årsværk« efter 2018: 2,5 · 5,0 · 3,7 · 2,4 · 1,1 · −0,2 → tjent hjem i 2022, 6 år, som oplyst", finding.Arithmetic[^1]);
        Assert.Equal(FindingResult.Agrees, Find(mended, "StatedPayback")[0].Result);
    }

    [Theory]
    [InlineData(2, FindingResult.Agrees, "scenariet 10 %")]
    [InlineData(4, FindingResult.CannotBeChecked, "scenariet 6 %")]
    public void A_payback_of_a_case_whose_gain_stands_in_scenarios_is_one_of_theirs(int years, FindingResult result, string title)
    {
        using var danish = InLanguage.Danish();
        var proposal = Case(Lines.Once(2017, 1_000m)) with
        {
            Years = new(2017, 2022),
            Scenarios = [new() { Name = "10 %", SuccessRate = 0.1m, NetByYear = YearAmounts.From(2017, 1_000m, -1_500m) }, new() { Name = "6 %", SuccessRate = 0.06m, NetByYear = YearAmounts.From(2017, 1_000m, -500m) }],
        };

        var finding = Assert.Single(Find(proposal.Stating(StatedMeasure.PaybackYears, years, text: "Tjenes hjem i løbet af 2 til 4 år"), "StatedPayback"));

        Assert.Equal(result, finding.Result);
        Assert.Contains(title, finding.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payback_that_is_the_computed_one_agrees()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 6, basis: PaybackBasis.Service), "StatedPayback");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["Akkumuleret 2017–2022, t.kr.: 7.500 · 11.400 · 9.300 · 5.800 · 2.300 · −1.200 → tjent hjem i 2022, 6 år"], finding.Arithmetic);
    }

    [Fact]
    public void A_payback_that_is_another_differs_by_the_years()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 5), "StatedPayback");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-1, finding.Difference);
    }

    [Fact]
    public void A_payback_that_even_the_full_saving_in_every_year_does_not_give_cannot_hold()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 3), "StatedPayback");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotHold, finding.Result);
        Assert.Contains("3.500 × 3 = 10.500, mindre end startkapitalen 11.400", finding.Arithmetic[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Years_with_decimals_are_held_against_the_interpolated_ones()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 5.7m), "StatedPayback");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.AgreesWithinRounding, finding.Result);
    }

    [Fact]
    public void A_payback_of_a_case_without_years_is_not_held_against_anything()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 6) with { Years = null, Lines = [] }, "StatedPayback");

        Assert.Empty(findings);
    }
}
