using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A saving that ends while a permanent running cost of the same party goes on, with no other saving left to pay for it.</summary>
internal static class SavingStops
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Years is not { } years)
            yield break;
        bool GoesOn(CashFlowLine line) => line.Duration == Duration.Permanent && line.Amounts[years.Last] != 0;
        foreach (var party in subject.Proposal.Lines.GroupBy(line => line.Party))
        {
            var cost = party.FirstOrDefault(line => line.Kind == LineKind.OperatingCost && line.Amounts[years.Last] > 0 && GoesOn(line));
            var savings = party.Where(line => line.Kind is LineKind.Saving or LineKind.Income && line.Amounts.Total < 0).ToArray();
            if (cost is null || savings.Length == 0 || savings.Any(GoesOn))
                continue;
            var saving = savings.MinBy(line => line.Amounts.Total)!;
            yield return CheckedCase.Find(nameof(SavingStops), FindingResult.Differs, subject.LocationOf(saving), saving.Id.ToString(), Say.In($"En besparelse ophører, men udgiften fortsætter", $"A saving ends, but the cost goes on"),
                Say.In($"{subject.NameOf(cost)} er varig, mens {subject.NameOf(saving)} ikke er det: efter {saving.Amounts.Last(amount => amount.Value != 0).Key:0} er der kun udgiften.", $"{subject.NameOf(cost)} is permanent while {subject.NameOf(saving)} is not: after {saving.Amounts.Last(amount => amount.Value != 0).Key:0} only the cost is left."),
                [cost.Amounts[years.Last], .. saving.Amounts.Select(amount => amount.Value)]) with
            {
                Quote = saving.Label,
                Arithmetic = [Say.In($"Efter perioden: udgift {subject.Money(cost.Amounts[years.Last])}, besparelse {subject.Money(0)} {subject.Unit} om året", $"After the period: cost {subject.Money(cost.Amounts[years.Last])}, saving {subject.Money(0)} {subject.Unit} a year")],
            };
        }
    }
}
