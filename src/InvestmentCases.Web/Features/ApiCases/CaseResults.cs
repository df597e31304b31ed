using System.Text.Json.Nodes;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Json;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>What a case comes to, and what the checks make of it.</summary>
internal static class CaseResults
{
    public static async Task<IResult> CalculationAsync(Guid id, CurrentActor current, CaseReader reader, ReferenceData reference, CancellationToken cancellationToken)
    {
        var stored = await reader.LoadAsync(await current.GetAsync(cancellationToken), id, cancellationToken);
        var result = await CalculateAsync(stored.Proposal, reference, cancellationToken)
            ?? throw new RefusedRequestException(new(StatusCodes.Status409Conflict, Say.In($"Casen har ingen år endnu, så der er intet at regne på.", $"The case has no years yet, so there is nothing to calculate.")));
        return ApiAnswer.Of(CalculationJson.Write(result));
    }

    public static async Task<IResult> ReconciliationAsync(Guid id, CurrentActor current, CaseReader reader, ReferenceData reference, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var stored = await reader.LoadAsync(actor, id, cancellationToken);
        var result = await CalculateAsync(stored.Proposal, reference, cancellationToken);
        var findings = Reconciler.Check(stored.Proposal, result, await reference.ReconciliationContextAsync(id, stored.Proposal, cancellationToken));
        var answers = await reader.AnswersAsync(actor, id, cancellationToken);
        return ApiAnswer.OfItems(findings.Select(finding => Write(finding, answers.GetValueOrDefault(finding.Fingerprint))));
    }

    private static async Task<CalculationResult?> CalculateAsync(Proposal proposal, ReferenceData reference, CancellationToken cancellationToken) =>
        CalculationInput.For(proposal, await reference.SettingsForAsync(proposal, cancellationToken)) is { } input ? CalculationService.Calculate(input) : null;

    private static JsonObject Write(Finding finding, AnsweredFinding? answer) => new()
    {
        ["check"] = finding.Check,
        ["result"] = finding.Result.ToString(),
        ["difference"] = StrictJson.Number(finding.Difference),
        ["location"] = finding.Location,
        ["text"] = finding.Text,
        ["answer"] = answer is null ? null : new JsonObject
        {
            ["kind"] = answer.Answer.ToString(),
            ["reason"] = answer.Reason,
            ["by"] = answer.By,
            ["at"] = ApiMoment.Of(answer.At),
        },
    };
}
