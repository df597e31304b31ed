using System.Globalization;
using FluentValidation;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Reconciliation;

/// <param name="Fingerprint">Which finding, as the person saw it.</param>
/// <param name="Reason">What the answer rests on.</param>
public sealed record AnswerFindingInput(Guid CaseId, string Fingerprint, FindingAnswer Answer, string Reason);

public sealed class AnswerFindingValidator : AbstractValidator<AnswerFindingInput>
{
    public const int LongestReason = 2000;

    public AnswerFindingValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage(_ => ReconciliationTexts.ReasonMissing).OverridePropertyName("reason");
        RuleFor(input => input.Reason).MaximumLength(LongestReason).WithMessage(_ => string.Format(CultureInfo.CurrentCulture, Longest, LongestReason)).OverridePropertyName("reason");
    }

    private static string Longest => ReconciliationTexts.ReasonTooLong;
}

/// <summary>The order that answers a finding, with name and date.</summary>
public sealed class AnswerFinding(CurrentActor currentActor, WriteDoor door)
{
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="NotKnownException">The finding does not stand any more.</exception>
    /// <exception cref="NotAllowedException">The person may not answer findings of this unit.</exception>
    public async Task RunAsync(AnswerFindingInput input, CancellationToken cancellation = default)
    {
        var validated = await new AnswerFindingValidator().ValidateAsync(input, cancellation);
        if (!validated.IsValid)
            throw new InvalidInputException([.. validated.Errors.Select(error => new Fault(error.PropertyName, error.ErrorMessage))]);
        await door.AnswerFindingAsync(await currentActor.GetAsync(cancellation), input.CaseId, input.Fingerprint, input.Answer, input.Reason, cancellation);
    }
}
