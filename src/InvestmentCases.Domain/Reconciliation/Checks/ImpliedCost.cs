using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// What scenarios with own nets at two success rates imply at 0 %: the straight line through both (rule 9) gives the cost when nothing succeeds, held
/// against the case's own costs of the first year; and the rate at which the years that both have just repay.
/// </summary>
internal static class ImpliedCost
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var rated = subject.Proposal.Scenarios.Where(scenario => scenario is { SuccessRate: not null, NetByYear: not null }).OrderBy(scenario => scenario.SuccessRate).ToArray();
        if (subject.Proposal.Years is not { } years || rated.Length < 2 || rated[0].SuccessRate == rated[^1].SuccessRate)
            yield break;
        var (low, high) = (rated[0], rated[^1]);
        var (from, to) = (low.SuccessRate!.Value, high.SuccessRate!.Value);
        var (net, netHigh) = (low.NetByYear![years.First], high.NetByYear![years.First]);
        var implied = decimal.Round(net + (net - netHigh) / (to - from) * from, 2, MidpointRounding.AwayFromZero);
        var costs = subject.Proposal.Lines.Where(line => line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost).Select(line => line.Amounts[years.First]).ToArray();
        if (costs.Length == 0)
            yield break;
        var stated = costs.Sum();
        var outcome = Tolerance.Compare(stated, implied, Tolerance.Of([net, netHigh], subject.Proposal.Unit) * 2 * to / (to - from));
        yield return CheckedCase.Find(nameof(ImpliedCost), outcome, "scenarios", $"{low.Name}|{high.Name}", Say.In($"Udgift ved 0 % efter scenarierne", $"Cost at 0 % by the scenarios"),
            outcome == FindingResult.Differs
                ? Say.In($"Linjen gennem {low.Name} og {high.Name} giver udgifter på {subject.MoneyWithUnit(implied)} i {years.First:0}, hvis intet lykkes. Casens poster har {subject.MoneyWithUnit(stated)}: de afviger med {subject.MoneyWithUnit(Math.Abs(implied - stated))}.", $"The line through {low.Name} and {high.Name} gives costs of {subject.MoneyWithUnit(implied)} in {years.First:0} if nothing succeeds. The case's lines have {subject.MoneyWithUnit(stated)}: they differ by {subject.MoneyWithUnit(Math.Abs(implied - stated))}.")
                : Say.In($"Scenarierne svarer til casens egne udgifter.", $"The scenarios fit the case's own costs."), implied, stated, from, to) with
        {
            Difference = stated - implied,
            Arithmetic = [$"{subject.Money(net)} + ({subject.Money(net)} − {subject.Money(netHigh)}) : {CheckedCase.Number((to - from) * 100)} × {CheckedCase.Number(from * 100)} = {subject.MoneyWithUnit(implied)}", .. BreakEven(low, high)],
        };
    }

    private static IEnumerable<string> BreakEven(Scenario low, Scenario high)
    {
        var years = low.NetByYear!.Years.Intersect(high.NetByYear!.Years).Order().ToArray();
        var (atLow, atHigh) = (years.Sum(year => low.NetByYear[year]), years.Sum(year => high.NetByYear[year]));
        if (years.Length == 0 || atLow <= 0 || atHigh >= 0)
            yield break;
        var rate = low.SuccessRate!.Value + (high.SuccessRate!.Value - low.SuccessRate.Value) * atLow / (atLow - atHigh);
        yield return Say.In($"Tjent hjem netop i {years[^1]:0} (år {years.Length}) ved {CheckedCase.Percent(rate, 6)}", $"Repaid exactly in {years[^1]:0} (year {years.Length}) at {CheckedCase.Percent(rate, 6)}");
    }
}
