using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Json;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.ApiCases;

/// <summary>Takes a step on a case's way.</summary>
internal static class CaseSteps
{
    public static async Task<IResult> TakeAsync(Guid id, string step, HttpContext context, CurrentActor current, CaseReader reader, WriteDoor door, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var stands = await reader.LoadAsync(actor, id, cancellationToken);
        var taken = Workflow.StepNamed(step)
            ?? throw new NotKnownException(Say.In($"Skridtet »{step}« findes ikke: vælg {StepNames}.", $"There is no step \"{step}\": choose {StepNames}."));
        var json = await ApiBody.ReadOptionalAsync(context.Request, cancellationToken);
        var comment = json is null ? null : JsonObjectReader.Read(json, body => body.Text("comment") ?? "");
        var expected = ApiETag.Expected(context.Request, stands.Version);
        try
        {
            await door.TakeStepAsync(actor, id, taken, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(), expected, cancellationToken);
        }
        catch (InvalidInputException lacking)
        {
            throw new RefusedRequestException(new(StatusCodes.Status422UnprocessableEntity,
                Say.In($"Casen mangler {lacking.Faults.Count:0} ting, før den kan sendes.", $"The case lacks {lacking.Faults.Count:0} things before it can be sent."))
            { Faults = lacking.Faults });
        }
        return await WholeCase.AnswerAsync(actor, id, context.Response, reader, cancellationToken);
    }

    private static string StepNames => string.Join(", ", Enum.GetValues<CaseStep>().Select(Workflow.NameOf));
}
