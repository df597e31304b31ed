using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>The steps by which a made-up case came to its state.</summary>
public static class CaseWay
{
    private static readonly CaseStep[] ToCommittee = [CaseStep.Submit, CaseStep.Review, CaseStep.Approve, CaseStep.SendToCommittee];

    public static IReadOnlyList<CaseStep> To(CaseStatus status) => status switch
    {
        CaseStatus.Draft => [],
        CaseStatus.Submitted => [CaseStep.Submit],
        CaseStatus.UnderReview => [CaseStep.Submit, CaseStep.Review],
        CaseStatus.Returned => [CaseStep.Submit, CaseStep.Review, CaseStep.Return],
        CaseStatus.Approved => [CaseStep.Submit, CaseStep.Review, CaseStep.Approve],
        CaseStatus.InCommittee => ToCommittee,
        CaseStatus.Adopted => [.. ToCommittee, CaseStep.Adopt],
        CaseStatus.Rejected => [.. ToCommittee, CaseStep.Reject],
        CaseStatus.InFollowUp => [.. ToCommittee, CaseStep.Adopt, CaseStep.StartFollowUp],
        CaseStatus.Closed => [.. ToCommittee, CaseStep.Adopt, CaseStep.StartFollowUp, CaseStep.Close],
        CaseStatus.Withdrawn => [CaseStep.Submit, CaseStep.Withdraw],
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no way to this state."),
    };
}
