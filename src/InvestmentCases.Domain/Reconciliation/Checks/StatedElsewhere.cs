using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The stated figures that no rule recalculates: those found again in the case's own figures, and, as one finding, those that the case has nothing to hold against.</summary>
internal static class StatedElsewhere
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var figures = subject.Proposal.StatedFigures
            .Where(figure => figure.Measure is StatedMeasure.Quantity or StatedMeasure.SuccessRate or StatedMeasure.Other && !ShareOfAll.IsAsked(subject, figure))
            .ToLookup(figure => IsFound(subject, figure));
        if (figures[true].Any())
            yield return Find(FindingResult.Agrees, figures[true], Say.In($"{figures[true].Count()} oplyste tal genfindes i casen", $"{figures[true].Count()} stated figures are found again in the case"),
                Say.In($"Tallene står også som poster, finansiering, antal eller scenarier.", $"The figures also stand as lines, financing, quantities or scenarios."));
        if (figures[false].Any())
            yield return Find(FindingResult.CannotBeChecked, figures[false], Say.In($"{figures[false].Count()} oplyste tal kan ikke efterprøves", $"{figures[false].Count()} stated figures cannot be checked"),
                Say.In($"Casen har ingen tal at holde dem op imod. Er det i orden, så svar én gang for dem alle.", $"The case has no figures to hold them against. If that is as it should be, answer once for all of them."));
    }

    private static Finding Find(FindingResult outcome, IEnumerable<StatedFigure> figures, string title, string text) =>
        CheckedCase.Find(nameof(StatedElsewhere), outcome, "statedFigures", string.Join('|', figures.Select(figure => figure.Text)), title, text, [.. figures.Select(figure => figure.Value)]) with
        {
            Arithmetic = [.. figures.Select(figure => figure.Text.Length > 0 ? figure.Text : CheckedCase.Number(figure.Value)).Distinct()],
        };

    private static bool IsFound(CheckedCase subject, StatedFigure figure)
    {
        var proposal = subject.Proposal;
        bool HasAmount(YearAmounts amounts) => amounts.Any(amount => amount.Value != 0 && Math.Abs(amount.Value) == Math.Abs(figure.Value) && (figure.Year is null || figure.Year == amount.Key));
        return figure.Measure switch
        {
            StatedMeasure.SuccessRate => proposal.BaseSuccessRate == figure.Value || proposal.Scenarios.Any(scenario => scenario.SuccessRate == figure.Value),
            StatedMeasure.Quantity => StatedQuantity.IsHeld(subject, figure),
            _ => figure.Unit switch
            {
                "Kroner" => proposal.Lines.Any(line => HasAmount(line.Amounts)) || proposal.Financing.Any(line => HasAmount(line.Amounts)),
                "Years" => proposal.Years?.Count == figure.Value,
                _ => false,
            },
        };
    }
}
