using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A gain that is the case's financing under another name: money from the fund covers the need and never enters the net effect.</summary>
internal static class FinancingAsLine
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var line in subject.Proposal.Lines.Where(line => line.Kind is LineKind.Income or LineKind.Saving && line.Amounts.Total < 0))
            if (subject.Proposal.Financing.FirstOrDefault(financing => IsSame(line.Amounts, financing.Amounts)) is { } financing)
                yield return CheckedCase.Find(nameof(FinancingAsLine), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(),
                    Say.In($"Finansiering ført som gevinst", $"Financing entered as a gain"),
                    Say.In($"{subject.NameOf(line)} er de samme beløb som finansieringen {CheckedCase.Quoted(financing.Label)}. Finansiering dækker behovet for startkapital og tæller ikke med i nettoeffekten.", $"{subject.NameOf(line)} is the same amounts as the financing {CheckedCase.Quoted(financing.Label)}. Financing covers the need for start capital and does not count in the net effect."),
                    [.. line.Amounts.Select(amount => amount.Value)]) with
                {
                    Quote = line.Label,
                    Difference = line.Amounts.Total,
                    Arithmetic = [.. line.Amounts.Where(amount => amount.Value != 0).Select(amount => FormattableString.Invariant($"{amount.Key}: ") + Say.In($"post {subject.Money(amount.Value)}, finansiering {subject.Money(-amount.Value)} {subject.Unit}", $"line {subject.Money(amount.Value)}, financing {subject.Money(-amount.Value)} {subject.Unit}"))],
                    Mends = [Mend.WithoutLine(subject, line)],
                };
    }

    private static bool IsSame(YearAmounts gain, YearAmounts financing) => financing.Total > 0 && gain.Years.Union(financing.Years).All(year => gain[year] == -financing[year]);
}
