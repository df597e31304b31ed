using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <param name="Comment">What the person wants the next one to know, or null.</param>
/// <param name="Version">The version that she saw when she took the step.</param>
public sealed record TakeStepInput(Guid CaseId, CaseStep Step, string? Comment, long Version);

/// <summary>The order that takes a case one step on its way. Rights, state and lacks are Domain's to judge.</summary>
public sealed class TakeStep(CurrentActor currentActor, WriteDoor door)
{
    public const int LongestComment = 2000;

    /// <exception cref="InvalidInputException">The comment is too long, or submit lacks something; every lack is named.</exception>
    /// <exception cref="StepRefusedException">The case does not stand so that the step can be taken.</exception>
    /// <exception cref="NotAllowedException">The person may not take it.</exception>
    public async Task RunAsync(TakeStepInput input, CancellationToken cancellation = default)
    {
        if (input.Comment?.Length > LongestComment)
            throw new InvalidInputException("comment", CaseFrameTexts.CommentTooLong);
        var comment = string.IsNullOrWhiteSpace(input.Comment) ? null : input.Comment.Trim();
        await door.TakeStepAsync(await currentActor.GetAsync(cancellation), input.CaseId, input.Step, comment, input.Version, cancellation);
    }
}
