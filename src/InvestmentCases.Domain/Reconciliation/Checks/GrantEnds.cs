namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Financing that still stands in years after the day on which it ends.</summary>
internal static class GrantEnds
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var (i, line) in subject.Proposal.Financing.Index())
        {
            var late = line.Amounts.Where(amount => amount.Value != 0 && amount.Key > line.EndsOn?.Year).ToArray();
            if (late.Length > 0)
                yield return CheckedCase.Find(nameof(GrantEnds), FindingResult.Differs, FormattableString.Invariant($"financing[{i}]"), line.Label,
                    Say.In($"»{line.Label}« efter udløb", $"\"{line.Label}\" after its end"),
                    Say.In($"Finansieringen udløber {line.EndsOn:d}, men der står beløb i {string.Join(", ", late.Select(amount => FormattableString.Invariant($"{amount.Key}")))}.", $"The financing ends on {line.EndsOn:d}, but amounts stand in {string.Join(", ", late.Select(amount => FormattableString.Invariant($"{amount.Key}")))}."),
                    [line.EndsOn!.Value.DayNumber, .. late.Select(amount => amount.Value)]) with
                {
                    Quote = line.Label,
                    Mends = [Mend.OfFinancing(Say.In($"Fjern beløbene efter {line.EndsOn!.Value.Year:0}", $"Remove the amounts after {line.EndsOn!.Value.Year:0}"), i, one => one with { Amounts = late.Aggregate(one.Amounts, (amounts, amount) => amounts.Without(amount.Key)) })],
                    Difference = late.Sum(amount => amount.Value),
                    Arithmetic = [.. late.Select(amount => FormattableString.Invariant($"{amount.Key}: ") + subject.MoneyWithUnit(amount.Value))],
                };
        }
    }
}
