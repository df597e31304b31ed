using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Committees;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>A stop on a case's way.</summary>
/// <param name="Status">Whose shape marks it.</param>
/// <param name="Note">A date, an outcome, or what is missing; may be empty.</param>
/// <param name="IsHere">Whether the case stands here.</param>
public sealed record WayStop(CaseStatus Status, string Name, string Note, bool IsHere);

/// <summary>The way of a case from draft to decision: its own states, and the committees of its route in order.</summary>
public static class DecisionWay
{
    public static IReadOnlyList<WayStop> Of(BusinessCase found, Proposal draft, IReadOnlyList<Committee> committees)
    {
        var status = found.Status;
        var stops = new List<WayStop> { new(First(status), DomainWords.Of(First(status)), "", status == First(status)) };
        var before = status is CaseStatus.Draft or CaseStatus.Returned;
        stops.Add(new(CaseStatus.Submitted, CasesTexts.ControlStep, before ? CasesTexts.NextStep : "", status is CaseStatus.Submitted or CaseStatus.UnderReview));
        stops.Add(new(CaseStatus.Approved, CasesTexts.ApprovedStep, status == CaseStatus.UnderReview ? CasesTexts.NextStep : "", status == CaseStatus.Approved));
        var next = status == CaseStatus.InCommittee ? draft.Route.Where(step => step.Outcome is null).Take(1).ToList() : [];
        stops.AddRange(draft.Route.Select(step => new WayStop(
            step.Outcome is null ? CaseStatus.InCommittee : CaseStatus.Adopted,
            committees.FirstOrDefault(committee => committee.Code == step.Committee)?.Name ?? step.Committee, NoteOf(step), next.Contains(step))));
        if (status is CaseStatus.Adopted or CaseStatus.InFollowUp or CaseStatus.Closed or CaseStatus.Rejected or CaseStatus.Withdrawn)
            stops.Add(new(status, DomainWords.Of(status), "", true));
        return stops;
    }

    private static CaseStatus First(CaseStatus status) => status == CaseStatus.Returned ? CaseStatus.Returned : CaseStatus.Draft;

    private static string NoteOf(RouteStep step) => string.Join(" · ", new[]
    {
        step.Date?.ToString("d", CultureInfo.CurrentCulture) ?? CasesTexts.DateMissing,
        step.Outcome is { } outcome ? DomainWords.Of(outcome) : null,
    }.Where(part => part is not null));
}
