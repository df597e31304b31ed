using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Amounts with a sign against their line's kind: a saving or an income above zero, a cost below.</summary>
internal static class SignAgainstKind
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var line in subject.Proposal.Lines)
        {
            var isGain = line.Kind is LineKind.Saving or LineKind.Income;
            var wrong = line.Amounts.Where(amount => isGain ? amount.Value > 0 : amount.Value < 0).ToArray();
            if (wrong.Length > 0)
                yield return CheckedCase.Find(nameof(SignAgainstKind), FindingResult.Differs, subject.LocationOf(line), $"{line.Id}|{line.Kind}", Say.In($"Fortegn mod art: {subject.NameOf(line)}", $"Sign against kind: {subject.NameOf(line)}"),
                    isGain
                        ? Say.In($"Besparelser og indtægter skrives med minus. Her står plus i {Years(wrong)}.", $"Savings and income are written with a minus. Here is a plus in {Years(wrong)}.")
                        : Say.In($"Udgifter skrives uden minus. Her står minus i {Years(wrong)}.", $"Costs are written without a minus. Here is a minus in {Years(wrong)}."), [.. wrong.Select(amount => amount.Value)]) with
                {
                    Quote = line.Label,
                    Mends = [Mend.OfLine(Say.In($"Vend fortegnet i {Years(wrong)}", $"Turn the sign in {Years(wrong)}"), line, one => one with { Amounts = wrong.Aggregate(one.Amounts, (amounts, amount) => amounts.With(amount.Key, -amount.Value)) })],
                    Arithmetic = [.. wrong.Select(amount => FormattableString.Invariant($"{amount.Key}: ") + subject.MoneyWithUnit(amount.Value))],
                };
        }
    }

    private static string Years(KeyValuePair<int, decimal>[] amounts) => string.Join(", ", amounts.Select(amount => FormattableString.Invariant($"{amount.Key}")));
}
