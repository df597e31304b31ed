using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A case whose own lines never bring the money back. Of a budget note without a saving it is said, and needs no answer.</summary>
internal static class NeverRepaid
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { PaybackTotal.Status: PaybackStatus.Never } result)
            yield break;
        var saves = subject.Proposal.Lines.Any(line => line.Kind is LineKind.Saving or LineKind.Income && line.Amounts.Total != 0);
        var isNote = subject.Proposal.Kind == CaseKind.BudgetNote && !saves;
        var text = isNote ? Say.In($"Budgetnotatet har ingen besparelse og tjenes derfor ikke hjem.", $"The budget note has no saving and is therefore never repaid.")
            : !saves && subject.Proposal.Scenarios.Any(scenario => scenario.NetByYear is not null) ? Say.In($"Casens egne poster har ingen besparelse; gevinsten står kun i scenarierne.", $"The case's own lines have no saving; the gain stands in the scenarios only.")
            : !saves ? Say.In($"Casens poster har ingen besparelse.", $"The case's lines have no saving.")
            : Say.In($"Besparelserne henter ikke udgifterne hjem, heller ikke når de varige poster føres videre.", $"The savings do not recover the costs, nor when the permanent lines are carried on.");
        yield return CheckedCase.Find(nameof(NeverRepaid), isNote ? FindingResult.Agrees : FindingResult.Differs, "lines", "", Say.In($"Tjenes ikke hjem", $"Never repaid"), text, [.. result.Years.Select(year => year.Net)]) with
        {
            Arithmetic = [Say.In($"Akkumuleret, {subject.Unit}: {subject.Series(result.Years.Select(year => year.CumulativeNet))}", $"Cumulative, {subject.Unit}: {subject.Series(result.Years.Select(year => year.CumulativeNet))}")],
        };
    }
}
