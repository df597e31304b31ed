using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Domain.Cases;

/// <summary>Where a case stands on its way.</summary>
public enum CaseStatus
{
    /// <summary>Kladde.</summary>
    Draft,
    /// <summary>Indsendt.</summary>
    Submitted,
    /// <summary>I kontrol.</summary>
    UnderReview,
    /// <summary>Sendt retur.</summary>
    Returned,
    /// <summary>Godkendt af forvaltningen.</summary>
    Approved,
    /// <summary>I politisk behandling.</summary>
    InCommittee,
    /// <summary>Vedtaget.</summary>
    Adopted,
    /// <summary>Ikke vedtaget.</summary>
    Rejected,
    /// <summary>I opfølgning.</summary>
    InFollowUp,
    /// <summary>Afsluttet.</summary>
    Closed,
    /// <summary>Trukket tilbage.</summary>
    Withdrawn,
}

/// <summary>A step on a case's way.</summary>
public enum CaseStep
{
    /// <summary>Send til økonomisk kontrol.</summary>
    Submit,
    /// <summary>Tag i kontrol.</summary>
    Review,
    /// <summary>Send retur.</summary>
    Return,
    /// <summary>Godkend.</summary>
    Approve,
    /// <summary>Send til politisk behandling.</summary>
    SendToCommittee,
    /// <summary>Registrér som vedtaget.</summary>
    Adopt,
    /// <summary>Registrér som ikke vedtaget.</summary>
    Reject,
    /// <summary>Start opfølgning.</summary>
    StartFollowUp,
    /// <summary>Afslut.</summary>
    Close,
    /// <summary>Træk tilbage.</summary>
    Withdraw,
    /// <summary>Genåbn.</summary>
    Reopen,
}

/// <summary>One row of the workflow: a role takes a case from some states to another.</summary>
/// <param name="Step">The step.</param>
/// <param name="From">The states from which it can be taken.</param>
/// <param name="To">The state it leads to.</param>
/// <param name="Role">Who takes it, for the units that are hers.</param>
public sealed record WorkflowRow(CaseStep Step, IReadOnlyList<CaseStatus> From, CaseStatus To, Role Role);

/// <summary>The way of a case as one table.</summary>
public static class Workflow
{
    /// <summary>Every step that there is. No two rows share a step and a state.</summary>
    public static IReadOnlyList<WorkflowRow> Table { get; } =
    [
        new(CaseStep.Submit, [CaseStatus.Draft, CaseStatus.Returned], CaseStatus.Submitted, Role.Caseworker),
        new(CaseStep.Review, [CaseStatus.Submitted], CaseStatus.UnderReview, Role.Controller),
        new(CaseStep.Return, [CaseStatus.Submitted, CaseStatus.UnderReview], CaseStatus.Returned, Role.Controller),
        new(CaseStep.Return, [CaseStatus.InCommittee], CaseStatus.Returned, Role.Secretary),
        new(CaseStep.Approve, [CaseStatus.UnderReview], CaseStatus.Approved, Role.Manager),
        new(CaseStep.SendToCommittee, [CaseStatus.Approved], CaseStatus.InCommittee, Role.Secretary),
        new(CaseStep.Adopt, [CaseStatus.InCommittee], CaseStatus.Adopted, Role.Secretary),
        new(CaseStep.Reject, [CaseStatus.InCommittee], CaseStatus.Rejected, Role.Secretary),
        new(CaseStep.StartFollowUp, [CaseStatus.Adopted], CaseStatus.InFollowUp, Role.Controller),
        new(CaseStep.Close, [CaseStatus.InFollowUp], CaseStatus.Closed, Role.Controller),
        new(CaseStep.Withdraw,
            [CaseStatus.Draft, CaseStatus.Submitted, CaseStatus.UnderReview, CaseStatus.Returned, CaseStatus.Approved, CaseStatus.InCommittee],
            CaseStatus.Withdrawn, Role.Caseworker),
        new(CaseStep.Reopen, [CaseStatus.Rejected, CaseStatus.Withdrawn], CaseStatus.Draft, Role.Administrator),
        new(CaseStep.Reopen, [CaseStatus.Closed], CaseStatus.InFollowUp, Role.Administrator),
    ];

    /// <summary>Whether a case's contents can be edited in <paramref name="status"/>.</summary>
    public static bool CanBeEdited(CaseStatus status) => status is CaseStatus.Draft or CaseStatus.Returned;

    /// <summary>Whether a case in <paramref name="status"/> is still on its way to a decision.</summary>
    public static bool AwaitsDecision(CaseStatus status) =>
        status is CaseStatus.Draft or CaseStatus.Submitted or CaseStatus.UnderReview or CaseStatus.Returned or CaseStatus.Approved or CaseStatus.InCommittee;

    /// <summary>The row by which <paramref name="step"/> is taken from <paramref name="status"/>, or null where it cannot be.</summary>
    public static WorkflowRow? Row(CaseStep step, CaseStatus status) =>
        Table.FirstOrDefault(row => row.Step == step && row.From.Contains(status));

    /// <summary>The steps that <paramref name="role"/> can take from <paramref name="status"/>, in the table's order.</summary>
    public static IReadOnlyList<CaseStep> StepsFor(Role role, CaseStatus status) =>
        [.. Table.Where(row => row.Role == role && row.From.Contains(status)).Select(row => row.Step)];

    /// <summary>The step's name in addresses and files: <c>send-to-committee</c>.</summary>
    public static string NameOf(CaseStep step) => step switch
    {
        CaseStep.SendToCommittee => "send-to-committee",
        CaseStep.StartFollowUp => "start-follow-up",
        _ => step.ToString().ToLowerInvariant(),
    };

    /// <summary>The step that an address names, or null where there is none of that name.</summary>
    public static CaseStep? StepNamed(string name) =>
        Enum.GetValues<CaseStep>().Where(step => NameOf(step) == name).Cast<CaseStep?>().FirstOrDefault();
}
