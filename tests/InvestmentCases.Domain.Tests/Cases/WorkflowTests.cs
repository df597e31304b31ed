using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class WorkflowTests
{
    /// <summary>The table of domain.md, row by row.</summary>
    private static readonly (CaseStep Step, CaseStatus From, CaseStatus To, Role Role)[] Contract =
    [
        (CaseStep.Submit, CaseStatus.Draft, CaseStatus.Submitted, Role.Caseworker),
        (CaseStep.Submit, CaseStatus.Returned, CaseStatus.Submitted, Role.Caseworker),
        (CaseStep.Review, CaseStatus.Submitted, CaseStatus.UnderReview, Role.Controller),
        (CaseStep.Return, CaseStatus.Submitted, CaseStatus.Returned, Role.Controller),
        (CaseStep.Return, CaseStatus.UnderReview, CaseStatus.Returned, Role.Controller),
        (CaseStep.Return, CaseStatus.InCommittee, CaseStatus.Returned, Role.Secretary),
        (CaseStep.Approve, CaseStatus.UnderReview, CaseStatus.Approved, Role.Manager),
        (CaseStep.SendToCommittee, CaseStatus.Approved, CaseStatus.InCommittee, Role.Secretary),
        (CaseStep.Adopt, CaseStatus.InCommittee, CaseStatus.Adopted, Role.Secretary),
        (CaseStep.Reject, CaseStatus.InCommittee, CaseStatus.Rejected, Role.Secretary),
        (CaseStep.StartFollowUp, CaseStatus.Adopted, CaseStatus.InFollowUp, Role.Controller),
        (CaseStep.Close, CaseStatus.InFollowUp, CaseStatus.Closed, Role.Controller),
        (CaseStep.Withdraw, CaseStatus.Draft, CaseStatus.Withdrawn, Role.Caseworker),
        (CaseStep.Withdraw, CaseStatus.Submitted, CaseStatus.Withdrawn, Role.Caseworker),
        (CaseStep.Withdraw, CaseStatus.UnderReview, CaseStatus.Withdrawn, Role.Caseworker),
        (CaseStep.Withdraw, CaseStatus.Returned, CaseStatus.Withdrawn, Role.Caseworker),
        (CaseStep.Withdraw, CaseStatus.Approved, CaseStatus.Withdrawn, Role.Caseworker),
        (CaseStep.Withdraw, CaseStatus.InCommittee, CaseStatus.Withdrawn, Role.Caseworker),
        (CaseStep.Reopen, CaseStatus.Rejected, CaseStatus.Draft, Role.Administrator),
        (CaseStep.Reopen, CaseStatus.Withdrawn, CaseStatus.Draft, Role.Administrator),
        (CaseStep.Reopen, CaseStatus.Closed, CaseStatus.InFollowUp, Role.Administrator),
    ];

    public static IEnumerable<TheoryDataRow<CaseStep, CaseStatus, Role>> Everything =>
        from step in Enum.GetValues<CaseStep>()
        from status in Enum.GetValues<CaseStatus>()
        from role in Enum.GetValues<Role>()
        select new TheoryDataRow<CaseStep, CaseStatus, Role>(step, status, role);

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_step_is_taken_where_the_contract_has_it_and_nowhere_else(CaseStep step, CaseStatus status, Role role)
    {
        var businessCase = Case(status);
        var actor = Someone(role);
        var row = Contract.Where(r => r.Step == step && r.From == status && r.Role == role).ToArray();

        if (row.Length == 1)
        {
            businessCase.Take(step, actor);

            Assert.Equal(row[0].To, businessCase.Status);
            Assert.Equal(2, businessCase.Version);
        }
        else if (Contract.Any(r => r.Step == step && r.Role == role) && !Contract.Any(r => r.Step == step && r.From == status))
        {
            var refused = Assert.Throws<StepRefusedException>(() => businessCase.Take(step, actor));

            Assert.Equal(Contract.Where(r => r.From == status && r.Role == role).Select(r => r.Step).Distinct().Order(), refused.AllowedSteps.Order());
            Assert.Equal(status, businessCase.Status);
        }
        else
        {
            Assert.Throws<NotAllowedException>(() => businessCase.Take(step, actor));
            Assert.Equal(status, businessCase.Status);
        }
    }

    [Fact]
    public void The_steps_that_a_page_offers_are_those_that_can_be_taken()
    {
        Assert.All(
            Enum.GetValues<CaseStatus>().SelectMany(status => Enum.GetValues<Role>().Select(role => (status, role))),
            at => Assert.Equal(
                Contract.Where(row => row.From == at.status && row.Role == at.role).Select(row => row.Step).Order(),
                Case(at.status).StepsFor(Someone(at.role)).Order()));
    }

    [Fact]
    public void A_step_on_a_case_of_another_unit_is_refused()
    {
        var businessCase = Case(CaseStatus.Submitted);
        var elsewhere = new Actor(7, "Bo", Role.Controller, new HashSet<string> { "BUF" });

        Assert.Throws<NotAllowedException>(() => businessCase.Take(CaseStep.Review, elsewhere));
        Assert.Empty(businessCase.StepsFor(elsewhere));
    }

    [Fact]
    public void A_manager_who_has_written_in_the_case_does_not_approve_it()
    {
        var manager = Someone(Role.Manager);
        var businessCase = Case(CaseStatus.UnderReview, writers: [manager.AccountId]);

        Assert.Throws<NotAllowedException>(() => businessCase.Take(CaseStep.Approve, manager));
        Assert.DoesNotContain(CaseStep.Approve, businessCase.StepsFor(manager));
    }

    [Fact]
    public void A_manager_who_has_submitted_the_case_does_not_approve_it()
    {
        var manager = Someone(Role.Manager);
        var businessCase = Case(CaseStatus.UnderReview, submittedBy: manager.AccountId);

        Assert.Throws<NotAllowedException>(() => businessCase.Take(CaseStep.Approve, manager));
    }

    [Fact]
    public void Submitting_names_everything_that_is_missing()
    {
        var businessCase = Case(CaseStatus.Draft, new() { Title = " ", LeadUnit = "SOF" });

        var refused = Assert.Throws<InvalidInputException>(() => businessCase.Take(CaseStep.Submit, Someone(Role.Caseworker)));

        Assert.Equal(["title", "firstYear", "priceLevel", "lines", "criteria", "sections.Background", "sections.Content"], refused.Faults.Select(fault => fault.Field));
        Assert.All(refused.Faults, fault => Assert.NotEmpty(fault.Message));
        Assert.Equal(CaseStatus.Draft, businessCase.Status);
    }

    [Fact]
    public void A_case_without_a_lead_unit_lacks_it()
    {
        Assert.Contains(Submission.WhatIsMissing(Whole() with { LeadUnit = null }), fault => fault.Field == "leadUnit");
        Assert.Empty(Submission.WhatIsMissing(Whole()));
    }

    [Fact]
    public void Submitting_remembers_who_did()
    {
        var businessCase = Case(CaseStatus.Draft);

        businessCase.Take(CaseStep.Submit, Someone(Role.Caseworker));

        Assert.Equal(Someone(Role.Caseworker).AccountId, businessCase.SubmittedBy);
    }

    [Theory]
    [InlineData(CaseStep.SendToCommittee, "send-to-committee")]
    [InlineData(CaseStep.StartFollowUp, "start-follow-up")]
    [InlineData(CaseStep.Withdraw, "withdraw")]
    public void A_step_has_the_name_that_addresses_use(CaseStep step, string name)
    {
        Assert.Equal(name, Workflow.NameOf(step));
        Assert.Equal(step, Workflow.StepNamed(name));
        Assert.Null(Workflow.StepNamed("sendtocommittee"));
    }

    internal static Proposal Whole() => new()
    {
        Title = "Prøvecase",
        LeadUnit = "SOF",
        Years = new(2017, 2018),
        PriceLevel = 2017,
        Lines = [new() { Label = "Løn", Amounts = YearAmounts.From(2017, 1000m) }],
        Criteria = [new() { Criterion = "Flere trives" }],
        Sections = [new(SectionKey.Background, "Baggrund", "Tekst"), new(SectionKey.Content, "Indhold", "Tekst")],
    };

    internal static BusinessCase Case(CaseStatus status, Proposal? proposal = null, long[]? writers = null, long? submittedBy = null) =>
        new(Guid.CreateVersion7(), 1, status, 1, proposal ?? Whole(), writers ?? [], submittedBy);

    internal static Actor Someone(Role role) => new(100 + (long)role, role.ToString(), role, new HashSet<string> { "SOF", "BBU" });
}
