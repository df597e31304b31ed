using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class IndicatorGoalsTests
{
    [Fact]
    public void Indicators_without_baseline_or_target_are_one_finding()
    {
        var findings = Find(TheFamily() with { Criteria = [new() { Indicators = [new() { Name = "Fravær", Baseline = 7 }, new() { Name = "Trivsel" }] }] }, "IndicatorGoals");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
        Assert.Equal(["Fravær: mål ikke oplyst", "Trivsel: udgangspunkt og mål ikke oplyst"], finding.Arithmetic);
    }

    [Fact]
    public void Indicators_with_both_are_left_alone()
    {
        var findings = Find(TheFamily() with { Criteria = [new() { Indicators = [new() { Name = "Fravær", Baseline = 7, Target = 5 }] }] }, "IndicatorGoals");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_without_indicators_is_left_alone()
    {
        var findings = Find(TheFamily(), "IndicatorGoals");

        Assert.Empty(findings);
    }
}
