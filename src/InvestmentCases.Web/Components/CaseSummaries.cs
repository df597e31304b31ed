using InvestmentCases.Data;
using InvestmentCases.Documents;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Components;

/// <summary>Gathers what a case's documents are written from: the stored case, calculated and checked as its pages show it. Downloads and the HTTP interface share it.</summary>
public sealed class CaseSummaries(CaseReader reader, ReferenceData references, TimeProvider clock)
{
    /// <exception cref="Domain.NotKnownException">There is no such case, or <paramref name="actor"/> may not know of it.</exception>
    public async Task<CaseSummary> ReadAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        var stored = await reader.LoadAsync(actor, id, cancellation);
        var answers = await reader.AnswersAsync(actor, id, cancellation);
        var known = await references.SnapshotAsync(cancellation);
        var settings = await references.SettingsForAsync(stored.Proposal, cancellation);
        var input = CalculationInput.For(stored.Proposal, settings);
        var result = input is null ? null : CalculationService.Calculate(input);
        var findings = Reconciler.Check(stored.Proposal, result, await references.ReconciliationContextAsync(id, stored.Proposal, cancellation));
        return new()
        {
            Proposal = stored.Proposal,
            Number = stored.Number,
            Status = stored.Status,
            Version = stored.Version,
            Input = input,
            Result = result,
            OpenFindings = [.. findings.Where(finding => finding.NeedsAnswer && !answers.ContainsKey(finding.Fingerprint)).OrderBy(finding => finding.Urgency)],
            AnsweredFindings =
            [
                .. from finding in findings.OrderBy(finding => finding.Urgency)
                   let answer = finding.NeedsAnswer ? answers.GetValueOrDefault(finding.Fingerprint) : null
                   where answer is not null
                   select new FindingWithAnswer(finding, answer.Answer, answer.Reason, answer.By, answer.ByRole, DateOnly.FromDateTime(DanishTime.Of(answer.At))),
            ],
            AgreeingFindings = findings.Count(finding => !finding.NeedsAnswer),
            NameOfUnit = known.Organisation.NameOf,
            NameOfCommittee = code => known.Committees.FirstOrDefault(committee => committee.Code == code)?.Name ?? code,
            NameOfFund = fund => known.FindFund(fund)?.Name ?? fund,
            PrintedBy = actor.Name,
            PrintedAt = DanishTime.Of(clock.GetUtcNow()),
        };
    }
}
