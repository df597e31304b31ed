using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ReportDecisionTests
{
    private static Proposal Decided(DecisionOutcome? outcome = DecisionOutcome.Adopted, DateOnly? on = null) =>
        TheFamily() with { Route = [new("SUD", new(2016, 5, 18)), new("BR", on, Outcome: outcome)] };

    [Theory]
    [InlineData("Casen blev vedtaget af Borgerrepræsentationen i august 2016 med virkning fra 2017.")]
    [InlineData("Borgerrepræsentationen sagde i **august 2016** ja til casen, som gælder **fra 2017**.")]
    [InlineData("The case was adopted by Borgerrepræsentationen in August 2016 with effect from 2017.")]
    public void What_the_route_tells_too_agrees(string report)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(FindReported(Decided(), "ReportDecision", report));

        Assert.Equal((FindingResult.Agrees, "Notatet: Borgerrepræsentationen, august 2016 · ruten: vedtaget, dagen ikke oplyst"), (finding.Result, finding.Arithmetic[0]));
    }

    [Fact]
    public void Another_month_on_the_route_differs() => AssertDiffers(Decided(on: new(2016, 9, 1)), "august 2016", "01.09.2016");

    [Fact]
    public void A_step_that_is_not_adopted_differs() => AssertDiffers(Decided(outcome: null), "august 2016", "ikke vedtaget");

    [Fact]
    public void A_committee_that_comes_before_and_yet_later_differs() => AssertDiffers(Decided(), "april 2016", "først den 18.05.2016");

    [Fact]
    public void A_committee_that_is_not_on_the_route_differs() => AssertDiffers(TheFamily(), "august 2016", "ikke på casens rute");

    [Fact]
    public void Another_first_year_differs() => AssertDiffers(Decided(), "august 2016 med virkning fra 2018", "er 2017, ikke 2018");

    [Theory]
    [InlineData("Borgerrepræsentationen holdt møde i august 2016.")]
    [InlineData("Casen blev vedtaget i august 2016.")]
    [InlineData("Casen blev vedtaget af Borgerrepræsentationen.")]
    public void A_sentence_without_committee_month_or_adoption_is_left_alone(string report) => Assert.Empty(FindReported(Decided(), "ReportDecision", report));

    private static void AssertDiffers(Proposal proposal, string when, string piece)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(FindReported(proposal, "ReportDecision", $"Casen blev vedtaget af Borgerrepræsentationen i {when}."));

        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains(piece, finding.Text, StringComparison.Ordinal);
    }
}
