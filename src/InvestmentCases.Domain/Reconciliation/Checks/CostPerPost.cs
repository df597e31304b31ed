using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>What a post costs today and in the proposal, where the case states how many there are, how many there will be and what they cost before its first year. Years and contents may differ: it is shown, and nobody is asked.</summary>
internal static class CostPerPost
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var proposal = subject.Proposal;
        if (proposal.Years is not { } years || StatedQuantity.Posts(subject) is not var (now, whole) || now <= 0 || whole <= 0)
            yield break;
        var before = proposal.StatedFigures.Where(figure => figure is { Measure: StatedMeasure.LineAmount or StatedMeasure.Other, Unit: "Kroner", Value: > 0 } && figure.Year < years.First).ToArray();
        var cost = proposal.Lines.Where(line => line is { Kind: LineKind.OperatingCost, Duration: Duration.Permanent }).Sum(line => line.Amounts[years.Last]);
        if (before is not [var stated] || cost <= 0)
            yield break;
        var (today, later) = (Rounded(stated.Value / now), Rounded(cost / whole));
        yield return CheckedCase.Find(nameof(CostPerPost), FindingResult.Agrees, "statedFigures", stated.Text, Say.In($"Udgift pr. stilling i dag og i forslaget", $"Cost of a post today and in the proposal"),
            Say.In($"Vist til sammenligning. År og indhold er ikke de samme, så forskellen er ikke en afvigelse.", $"Shown for comparison. Years and contents are not the same, so the difference is no finding."),
            stated.Value, now, cost, whole) with
        {
            Quote = stated.Text.Length > 0 ? stated.Text : null,
            Arithmetic =
            [
                Say.In($"{stated.Year:0}: {subject.Money(stated.Value)} : {CheckedCase.Number(now)} = {subject.MoneyWithUnit(today)}", $"{stated.Year:0}: {subject.Money(stated.Value)} : {CheckedCase.Number(now)} = {subject.MoneyWithUnit(today)}"),
                Say.In($"{years.Last:0}: {subject.Money(cost)} : {CheckedCase.Number(whole)} = {subject.MoneyWithUnit(later)}", $"{years.Last:0}: {subject.Money(cost)} : {CheckedCase.Number(whole)} = {subject.MoneyWithUnit(later)}"),
            ],
        };
    }

    // Shown to three decimals of a million.
    private static decimal Rounded(decimal kroner) => decimal.Round(kroner / 1_000, 0, MidpointRounding.AwayFromZero) * 1_000;
}
