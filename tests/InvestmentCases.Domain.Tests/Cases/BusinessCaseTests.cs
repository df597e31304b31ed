using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class BusinessCaseTests
{
    [Fact]
    public void A_caseworker_makes_a_draft_for_her_own_unit()
    {
        var caseworker = WorkflowTests.Someone(Role.Caseworker);

        var businessCase = BusinessCase.Create(new() { Title = "Ny", LeadUnit = "BBU" }, caseworker);

        Assert.Equal(CaseStatus.Draft, businessCase.Status);
        Assert.Equal([caseworker.AccountId], businessCase.Writers);
    }

    [Theory]
    [InlineData(Role.Caseworker, "BUF")]
    [InlineData(Role.Caseworker, null)]
    [InlineData(Role.Controller, "SOF")]
    [InlineData(Role.Reader, "SOF")]
    public void A_case_for_a_unit_that_is_not_hers_or_by_another_role_is_refused(Role role, string? unit) =>
        Assert.Throws<NotAllowedException>(() => BusinessCase.Create(new() { Title = "Ny", LeadUnit = unit }, WorkflowTests.Someone(role)));

    [Theory]
    [InlineData(CaseStatus.Draft)]
    [InlineData(CaseStatus.Returned)]
    public void The_contents_of_a_draft_or_returned_case_can_be_revised(CaseStatus status)
    {
        var businessCase = WorkflowTests.Case(status);
        var caseworker = WorkflowTests.Someone(Role.Caseworker);

        businessCase.Revise(WorkflowTests.Whole() with { Title = "Ny titel" }, caseworker);

        Assert.Equal("Ny titel", businessCase.Proposal.Title);
        Assert.Equal(2, businessCase.Version);
        Assert.Contains(caseworker.AccountId, businessCase.Writers);
    }

    [Fact]
    public void The_contents_of_every_other_case_are_refused_with_the_steps_that_can_be_taken() =>
        Assert.All(Enum.GetValues<CaseStatus>().Except([CaseStatus.Draft, CaseStatus.Returned]), status =>
        {
            var businessCase = WorkflowTests.Case(status);

            var refused = Assert.Throws<StepRefusedException>(() => businessCase.Revise(WorkflowTests.Whole(), WorkflowTests.Someone(Role.Caseworker)));

            Assert.Equal(businessCase.StepsFor(WorkflowTests.Someone(Role.Caseworker)), refused.AllowedSteps);
            Assert.False(businessCase.CanBeEditedBy(WorkflowTests.Someone(Role.Caseworker)));
        });

    [Fact]
    public void A_case_is_not_given_to_a_unit_that_the_writer_does_not_act_for()
    {
        var businessCase = WorkflowTests.Case(CaseStatus.Draft);

        Assert.Throws<NotAllowedException>(() => businessCase.Revise(WorkflowTests.Whole() with { LeadUnit = "BUF" }, WorkflowTests.Someone(Role.Caseworker)));
        Assert.Equal("SOF", businessCase.Proposal.LeadUnit);
    }
}
