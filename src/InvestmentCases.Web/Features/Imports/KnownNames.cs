using InvestmentCases.Data;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>The names that a document prints, as the municipality's own units, committees and funds. A name that is not known here is not taken, and said.</summary>
internal static class KnownNames
{
    /// <summary>The reading with the codes of this municipality in its case.</summary>
    public static DocumentReading In(DocumentReading reading, ReferenceSnapshot reference)
    {
        if (reading.Proposal is not { } proposal)
            return reading;
        var unknown = new List<NotTaken>();
        string? Unit(string? name) => name is null ? null : reference.Organisation.Find(name)?.Code ?? Missing(name, Say.In($"enhed", $"unit"));
        string? Committee(string name) => reference.Committees.FirstOrDefault(one => one.Code == name || string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase))?.Code ?? Missing(name, Say.In($"udvalg", $"committee"));
        string? Missing(string name, string sort)
        {
            if (unknown.All(one => one.Text != name))
                unknown.Add(new(Say.In($"dokumentet", $"the document"), name, Say.In($"Kommunen har ingen {sort} med det navn.", $"The municipality has no {sort} of that name.")));
            return null;
        }
        proposal = proposal with
        {
            LeadUnit = Unit(proposal.LeadUnit),
            AffectedUnits = [.. proposal.AffectedUnits.Select(Unit).OfType<string>().Distinct()],
            Fund = proposal.Fund is null ? null : reference.FindFund(proposal.Fund)?.Code ?? Missing(proposal.Fund, Say.In($"pulje", $"fund")),
            Lines = [.. proposal.Lines.Select(line => line with { Party = Unit(line.Party) })],
            Financing = [.. proposal.Financing.Select(line => line with { Party = Unit(line.Party) })],
            ChangeLogic = proposal.ChangeLogic with { ReducedNeed = [.. proposal.ChangeLogic.ReducedNeed.Select(need => need with { Party = Unit(need.Party)! }).Where(need => need.Party is not null)] },
            Route = [.. proposal.Route.Select(step => step with { Committee = Committee(step.Committee)! }).Where(step => step.Committee is not null)],
        };
        return reading with { Proposal = proposal, NotTaken = [.. reading.NotTaken, .. unknown] };
    }
}
