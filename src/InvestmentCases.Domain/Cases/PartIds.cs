namespace InvestmentCases.Domain.Cases;

/// <summary>
/// Gives the parts of a proposal an id of their own, so that a comment, a change in history and two people's changes follow the part and not its place in the
/// list. Lines, criteria and indicators are made with one; risks, steps of the route, related cases, stated figures, financing and scenarios may come without.
/// </summary>
public static class PartIds
{
    /// <summary>The proposal with an id on every part; the same proposal where nothing lacks one.</summary>
    /// <param name="proposal">What may lack ids, or have the same one twice.</param>
    /// <param name="before">What it takes the place of: a part that says the same, or else stands in the same place, gives its id on. Null gives new ones.</param>
    /// <param name="draw">Makes a new id.</param>
    public static Proposal Given(Proposal proposal, Proposal? before, Func<Guid>? draw = null)
    {
        draw ??= Guid.CreateVersion7;
        var financing = Given(proposal.Financing, before?.Financing, part => part.Id, (part, id) => part with { Id = id }, draw);
        var scenarios = Given(proposal.Scenarios, before?.Scenarios, part => part.Id, (part, id) => part with { Id = id }, draw);
        var risks = Given(proposal.Risks, before?.Risks, part => part.Id, (part, id) => part with { Id = id }, draw);
        var route = Given(proposal.Route, before?.Route, part => part.Id, (part, id) => part with { Id = id }, draw);
        var related = Given(proposal.RelatedCases, before?.RelatedCases, part => part.Id, (part, id) => part with { Id = id }, draw);
        var figures = Given(proposal.StatedFigures, before?.StatedFigures, part => part.Id, (part, id) => part with { Id = id }, draw);
        return (financing, scenarios, risks, route, related, figures) == (proposal.Financing, proposal.Scenarios, proposal.Risks, proposal.Route, proposal.RelatedCases, proposal.StatedFigures)
            ? proposal
            : proposal with { Financing = financing, Scenarios = scenarios, Risks = risks, Route = route, RelatedCases = related, StatedFigures = figures };
    }

    private static IReadOnlyList<T> Given<T>(IReadOnlyList<T> parts, IReadOnlyList<T>? before, Func<T, Guid> idOf, Func<T, Guid, T> with, Func<Guid> draw) where T : class
    {
        var taken = new HashSet<Guid> { Guid.Empty };
        var ids = parts.Select(part => taken.Add(idOf(part)) ? idOf(part) : Guid.Empty).ToArray();
        if (!ids.Contains(Guid.Empty))
            return parts;
        Take(part => before?.FirstOrDefault(was => !taken.Contains(idOf(was)) && with(was, Guid.Empty).Equals(with(parts[part], Guid.Empty))));
        Take(part => before?.ElementAtOrDefault(part));
        return [.. parts.Select((part, at) => with(part, ids[at] == Guid.Empty ? draw() : ids[at]))];

        void Take(Func<int, T?> find)
        {
            for (var at = 0; at < ids.Length; at++)
                if (ids[at] == Guid.Empty && find(at) is { } was && taken.Add(idOf(was)))
                    ids[at] = idOf(was);
        }
    }
}
