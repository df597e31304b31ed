namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Financing that still stands in years after the day on which it ends.</summary>
internal static class GrantEnds
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        for (var i = 0; i < subject.Proposal.Financing.Count; i++)
        {
            var line = subject.Proposal.Financing[i];
            var late = line.Amounts.Where(amount => amount.Value != 0 && amount.Key > line.EndsOn?.Year).ToArray();
            if (late.Length > 0)
                yield return CheckedCase.Find(nameof(GrantEnds), FindingResult.Differs, FormattableString.Invariant($"financing[{i}]"), line.Label,
                    Say.In($"»{line.Label}« efter udløb", $"\"{line.Label}\" after its end"),
                    Say.In($"Finansieringen udløber {line.EndsOn:d}, men der står beløb i {string.Join(", ", late.Select(amount => FormattableString.Invariant($"{amount.Key}")))}.", $"The financing ends on {line.EndsOn:d}, but amounts stand in {string.Join(", ", late.Select(amount => FormattableString.Invariant($"{amount.Key}")))}."),
                    [line.EndsOn!.Value.DayNumber, .. late.Select(amount => amount.Value)]) with
                {
                    Quote = line.Label,
                    Difference = late.Sum(amount => amount.Value),
                    Arithmetic = [.. late.Select(amount => FormattableString.Invariant($"{amount.Key}: ") + subject.MoneyWithUnit(amount.Value))],
                };
        }
    }
}
