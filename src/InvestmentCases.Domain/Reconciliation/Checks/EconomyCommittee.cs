namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A case with money whose route passes no committee that treats the municipality's economy. A case without a route says nothing yet.</summary>
internal static class EconomyCommittee
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var route = subject.Proposal.Route;
        if (route.Count > 0 && subject.Context.EconomyCommittees.Count > 0 && subject.Proposal.Lines.Any(line => line.Amounts.Any(amount => amount.Value != 0)) && !route.Any(step => subject.Context.EconomyCommittees.Contains(step.Committee)))
            yield return CheckedCase.Find(nameof(EconomyCommittee), FindingResult.Differs, "route", string.Join('|', route.Select(step => step.Committee)), Say.In($"Ruten går uden om økonomiudvalget", $"The route passes no economy committee"),
                Say.In($"Casen har penge i, men skal kun behandles af {string.Join(", ", route.Select(step => step.Committee))}.", $"The case has money in it, but is to be treated by {string.Join(", ", route.Select(step => step.Committee))} only.")) with
            {
                Mends = subject.Context.EconomyCommittees.Count > 1 ? [] : [.. subject.Context.EconomyCommittees.Select(code => new Mend(Say.In($"Sæt {code} sidst på ruten", $"Put {code} last on the route"), proposal => proposal with { Route = [.. proposal.Route, new(code)] }))],
            };
    }
}
