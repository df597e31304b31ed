using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Each stated net present value against rule 7.</summary>
internal static class StatedPresentValue
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { } result)
            yield break;
        for (var i = 0; i < subject.Proposal.StatedFigures.Count; i++)
        {
            if (subject.Proposal.StatedFigures[i] is not { Measure: StatedMeasure.NetPresentValue } figure)
                continue;
            var computed = decimal.Round(subject.ScenarioNamedIn(figure.Text) is { } scenario
                ? result.Scenarios.FirstOrDefault(candidate => candidate.Name == scenario.Name)?.NetPresentValue ?? result.NetPresentValue
                : result.NetPresentValue, 2, MidpointRounding.AwayFromZero);
            var outcome = Tolerance.Compare(figure.Value, computed, Tolerance.Of(figure, subject.Proposal.Unit));
            yield return CheckedCase.Find(nameof(StatedPresentValue), outcome, FormattableString.Invariant($"statedFigures[{i}]"), figure.Text,
                Say.In($"Nutidsværdi {subject.MoneyWithUnit(figure.Value)}", $"Net present value of {subject.MoneyWithUnit(figure.Value)}"),
                outcome == FindingResult.Differs
                    ? Say.In($"Beregningen giver {subject.MoneyWithUnit(computed)}. Første år regnes uden rente; Excels NPV regner rente fra første år.", $"The calculation gives {subject.MoneyWithUnit(computed)}. The first year is not discounted; Excel's NPV discounts the first year too.")
                    : Say.In($"Den oplyste nutidsværdi er den beregnede.", $"The stated present value is the computed one."),
                figure.Value, computed) with
            {
                Quote = figure.Text.Length > 0 ? figure.Text : null,
                Difference = figure.Value - computed,
                Arithmetic = [Say.In($"Nettoeffekt tilbagediskonteret, {subject.Unit}: {string.Join(" · ", result.Years.Select(year => subject.Money(decimal.Round(year.DiscountedNet, 0))))}", $"Net effect discounted, {subject.Unit}: {string.Join(" · ", result.Years.Select(year => subject.Money(decimal.Round(year.DiscountedNet, 0))))}")],
            };
        }
    }
}
