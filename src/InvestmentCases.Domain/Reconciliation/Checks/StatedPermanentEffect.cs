using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Each stated permanent effect, and the year it is said to begin, against rule 6.</summary>
internal static class StatedPermanentEffect
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { } result)
            yield break;
        for (var i = 0; i < subject.Proposal.StatedFigures.Count; i++)
            if (subject.Proposal.StatedFigures[i] is { Measure: StatedMeasure.PermanentAnnualEffect } figure)
                yield return Hold(subject, result.PermanentAnnualEffect, figure, FormattableString.Invariant($"statedFigures[{i}]"));
    }

    private static Finding Hold(CheckedCase subject, PermanentAnnualEffect? effect, StatedFigure figure, string location)
    {
        var permanent = subject.Proposal.Lines.Where(line => line.Duration == Duration.Permanent).ToArray();
        var computed = effect?.Amount ?? 0;
        var outcome = Tolerance.Compare(figure.Value, computed, Tolerance.Of(figure, subject.Proposal.Unit) * Math.Max(1, permanent.Length));
        var wrongYear = outcome != FindingResult.Differs && figure.Year is { } year && effect is not null && year != effect.FromYear;
        var text = effect is null ? Say.In($"Casen har ingen varige poster.", $"The case has no permanent lines.")
            : wrongYear ? Say.In($"Beløbet passer, men det er fuldt indfaset fra {effect.FromYear:0} og ikke fra {figure.Year:0}.", $"The amount fits, but it is reached from {effect.FromYear:0} and not from {figure.Year:0}.")
            : outcome == FindingResult.Differs ? Say.In($"De varige poster giver {subject.MoneyWithUnit(computed)} om året fra {effect.FromYear:0}.", $"The permanent lines give {subject.MoneyWithUnit(computed)} a year from {effect.FromYear:0}.")
            : Say.In($"De varige poster giver det samme fra {effect.FromYear:0}.", $"The permanent lines give the same from {effect.FromYear:0}.");
        return CheckedCase.Find(nameof(StatedPermanentEffect), wrongYear ? FindingResult.Differs : outcome, location, figure.Text,
            Say.In($"Varig virkning {subject.MoneyWithUnit(figure.Value)} om året", $"Permanent effect of {subject.MoneyWithUnit(figure.Value)} a year"), text, figure.Value, computed, figure.Year ?? 0, effect?.FromYear ?? 0) with
        {
            Quote = figure.Text.Length > 0 ? figure.Text : null,
            Difference = figure.Value - computed,
            Arithmetic = effect is null ? [] : [Say.In($"Varige poster {subject.Proposal.Years?.Last:0}: {subject.Sum(permanent.Select(line => line.Amounts[subject.Proposal.Years!.Value.Last]), computed)} {subject.Unit}", $"Permanent lines {subject.Proposal.Years?.Last:0}: {subject.Sum(permanent.Select(line => line.Amounts[subject.Proposal.Years!.Value.Last]), computed)} {subject.Unit}")],
        };
    }
}
