using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TargetGroupAgeTests
{
    private static Proposal For(string targetGroup, string criterion) => TheFamily() with { TargetGroup = targetGroup, Criteria = [new() { Criterion = "Trivsel" }, new() { Criterion = criterion }] };

    [Theory]
    [InlineData("Børn i alderen 0-12 år")]
    [InlineData("Familier med 0–2-årige")]
    [InlineData("Children of 0-12 years", "Closer contact with the young person.")]
    public void Criteria_about_the_young_differ_from_a_target_group_of_children(string targetGroup, string criterion = "Tættere kontakt med den unge.")
    {
        var finding = Assert.Single(Find(For(targetGroup, criterion), "TargetGroupAge"));

        Assert.Equal((FindingResult.Differs, "criteria[1]", criterion), (finding.Result, finding.Location, finding.Quote));
    }

    [Theory]
    [InlineData("Børn og unge i alderen 0-17 år", "Tættere kontakt med den unge.")]
    [InlineData("Børn i alderen 0-12 år", "Flere børn og unge trives.")]
    [InlineData("Children of 0-12 years", "More children and young people thrive.")]
    [InlineData("Udsatte familier", "Tættere kontakt med den unge.")]
    public void Criteria_that_fit_and_groups_without_an_age_are_left_alone(string targetGroup, string criterion) =>
        Assert.Empty(Find(For(targetGroup, criterion), "TargetGroupAge"));
}
