using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Cases;

/// <param name="From">The case that is copied.</param>
/// <param name="Title">What the copy is called.</param>
/// <param name="LeadUnit">The unit that puts the copy forward, or null for none.</param>
/// <param name="Years">How many years later than the first case it is: its years move and its amounts come into later prices.</param>
public sealed record CopyCaseInput(Guid From, string Title, string? LeadUnit, int Years = 0);

/// <summary>
/// The order that makes a new draft from what another case proposes. Its parts get ids of their own; the numbers of the records system, the
/// document's date and the committees belong to the first case and do not come along.
/// </summary>
public sealed class CopyCase(CurrentActor currentActor, CaseReader reader, ReferenceData reference, WriteDoor door)
{
    /// <returns>The copy's id.</returns>
    /// <exception cref="NotKnownException">There is no such case, or the person may not see it.</exception>
    /// <exception cref="InvalidInputException">No title, or the years or prices cannot be moved so far.</exception>
    /// <exception cref="NotAllowedException">She may not make cases for the unit.</exception>
    public async Task<Guid> RunAsync(CopyCaseInput input, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(input.Title))
            throw new InvalidInputException("title", CaseFrameTexts.TitleMissing);
        var actor = await currentActor.GetAsync(cancellation);
        var source = await reader.LoadAsync(actor, input.From, cancellation);
        var renewed = Renewal.By(source.Proposal, input.Years, await reference.PriceIndexAsync(cancellation));
        return (await door.CreateAsync(actor, CopyOf(renewed, input), cancellation)).Id;
    }

    private static Proposal CopyOf(Proposal source, CopyCaseInput input) => source with
    {
        Title = input.Title.Trim(),
        LeadUnit = string.IsNullOrEmpty(input.LeadUnit) ? null : input.LeadUnit,
        ProposalNumber = null,
        CaseNumber = null,
        DocumentNumber = null,
        DocumentDate = null,
        Lines = [.. source.Lines.Select(line => line with { Id = Guid.CreateVersion7() })],
        Criteria = [.. source.Criteria.Select(criterion => criterion with
        {
            Id = Guid.CreateVersion7(),
            Indicators = [.. criterion.Indicators.Select(indicator => indicator with { Id = Guid.CreateVersion7() })],
        })],
        Route = [.. source.Route.Select(step => new RouteStep(step.Committee))],
        RelatedCases = [.. source.RelatedCases, new RelatedCase(input.From.ToString(), CaseRelation.Extends)],
    };
}
