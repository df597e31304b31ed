using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Scenarios' own nets of the first year against the case's gross cost: a net outlay cannot be above the gross cost unless costs are left out.</summary>
internal static class ScenarioNet
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Years is not { } years)
            yield break;
        var costs = subject.Proposal.Lines.Where(line => line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost).Select(line => line.Amounts[years.First]).Where(amount => amount > 0).ToArray();
        var above = subject.Proposal.Scenarios.Where(scenario => scenario.NetByYear?[years.First] > costs.Sum()).ToArray();
        if (above.Length == 0 || costs.Length == 0)
            yield break;
        yield return CheckedCase.Find(nameof(ScenarioNet), FindingResult.Differs, FormattableString.Invariant($"scenarios[{subject.Proposal.Scenarios.ToList().IndexOf(above[0])}].netByYear.{years.First}"), string.Join('|', above.Select(scenario => scenario.Name)),
            Say.In($"Scenariernes nettoudgift er større end bruttoudgiften", $"The scenarios' net cost is above the gross cost"),
            Say.In($"I {years.First:0} koster scenarierne netto mere, end casens egne poster koster brutto. Der må være udgifter, som posterne ikke har med.", $"In {years.First:0} the scenarios cost more net than the case's own lines cost gross. There must be costs that the lines leave out."),
            [costs.Sum(), .. above.Select(scenario => scenario.NetByYear![years.First])]) with
        {
            Difference = above.Max(scenario => scenario.NetByYear![years.First]) - costs.Sum(),
            Arithmetic = [subject.Sum(costs, costs.Sum()) + " " + subject.Unit, .. above.Select(scenario => $"{scenario.Name}: {subject.Sum([scenario.NetByYear![years.First], -costs.Sum()], scenario.NetByYear[years.First] - costs.Sum())}")],
        };
    }
}
