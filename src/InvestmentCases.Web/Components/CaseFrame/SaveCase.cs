using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <param name="Version">The version that the proposal was begun from.</param>
public sealed record SaveCaseInput(Guid CaseId, long Version, Proposal Proposal);

/// <summary>The order that makes what was typed the case.</summary>
public sealed class SaveCase(CurrentActor currentActor, WriteDoor door)
{
    /// <exception cref="InvalidInputException">Something cannot be saved; every fault is named.</exception>
    /// <exception cref="StaleVersionException">Someone else has saved meanwhile; nothing was overwritten.</exception>
    public async Task RunAsync(SaveCaseInput input, CancellationToken cancellation = default)
    {
        var validated = await new ProposalValidator().ValidateAsync(input.Proposal, cancellation);
        if (!validated.IsValid)
            throw new InvalidInputException([.. validated.Errors.Select(error => new Fault(error.PropertyName, error.ErrorMessage))]);
        var actor = await currentActor.GetAsync(cancellation);
        await door.ChangeAsync(actor, input.CaseId, input.Version, found => found.Revise(input.Proposal, actor), cancellation);
    }
}
