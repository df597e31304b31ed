using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Features.Reconciliation;

/// <summary>A case's findings in the order in which they are worked through.</summary>
public sealed class FindingList
{
    private FindingList(IReadOnlyList<Finding> toAnswer, IReadOnlyList<Finding> answered, IReadOnlyList<Finding> agreeing, IReadOnlyList<(FindingResult, int)> counts) =>
        (ToAnswer, Answered, Agreeing, Counts) = (toAnswer, answered, agreeing, counts);

    /// <summary>What waits for an answer: first what cannot hold.</summary>
    public IReadOnlyList<Finding> ToAnswer { get; }

    public IReadOnlyList<Finding> Answered { get; }

    public IReadOnlyList<Finding> Agreeing { get; }

    /// <summary>How many there are of each outcome, most urgent first; not narrowed by the filter.</summary>
    public IReadOnlyList<(FindingResult Result, int Count)> Counts { get; }

    /// <param name="findings">All findings.</param>
    /// <param name="isAnswered">Whether a finding has an answer.</param>
    /// <param name="only">The one outcome to show, or null for all.</param>
    public static FindingList Of(IReadOnlyList<Finding> findings, Func<Finding, bool> isAnswered, FindingResult? only)
    {
        var ordered = findings.Where(finding => only is null || finding.Result == only).OrderBy(finding => finding.Urgency).ToArray();
        return new(
            [.. ordered.Where(finding => finding.NeedsAnswer && !isAnswered(finding))],
            [.. ordered.Where(finding => finding.NeedsAnswer && isAnswered(finding))],
            [.. ordered.Where(finding => !finding.NeedsAnswer)],
            [.. Finding.ByUrgency.Select(result => (result, findings.Count(finding => finding.Result == result)))]);
    }

    /// <summary>The outcome that an address names, or null.</summary>
    public static FindingResult? Named(string? name) => Enum.TryParse<FindingResult>(name, ignoreCase: true, out var result) && Enum.IsDefined(result) ? result : null;
}
