using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A line that is called a sum and is one: it counts what the lines above it have counted already.</summary>
internal static class SumAsLine
{
    private static readonly string[] Words = ["i alt", "ialt", "samlet", "samlede", "sum", "subtotal", "total", "totalt", "netto", "in all", "net", "sum total"];

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var (at, line) in subject.Proposal.Lines.Index())
        {
            if (!IsCalledSum(line) || Terms(subject.Proposal.Lines, at) is not { } terms)
                continue;
            yield return CheckedCase.Find(nameof(SumAsLine), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(),
                Say.In($"{subject.NameOf(line)} er en sum", $"{subject.NameOf(line)} is a sum"),
                Say.In($"Rækken er summen af posterne over den. Som post tæller den beløbene med to gange.", $"The row is the sum of the lines above it. As a line it counts the amounts twice."),
                [.. line.Amounts.Select(amount => amount.Value)]) with
            {
                Quote = line.Label,
                Difference = line.Amounts.Total,
                Arithmetic = [.. line.Amounts.Where(amount => amount.Value != 0).Take(1).Select(amount => FormattableString.Invariant($"{amount.Key}: ") + subject.Sum(terms.Select(term => term.Amounts[amount.Key]).Where(term => term != 0), amount.Value) + " " + subject.Unit)],
                Mends = [Mend.WithoutLine(subject, line)],
            };
        }
    }

    private static bool IsCalledSum(CashFlowLine line) => Words.Any(word => line.Label.Trim() is var label && label.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (label.Length == word.Length || !char.IsLetter(label[word.Length])));

    // The sum of all lines above, or of the last two or more of them.
    private static CashFlowLine[]? Terms(IReadOnlyList<CashFlowLine> lines, int at)
    {
        var left = lines[at].Amounts.ToDictionary(amount => amount.Key, amount => amount.Value);
        if (left.Values.All(amount => amount == 0))
            return null;
        for (var from = at - 1; from >= 0; from--)
        {
            foreach (var (year, amount) in lines[from].Amounts)
                left[year] = left.GetValueOrDefault(year) - amount;
            if (from < at - 1 && left.Values.All(amount => amount == 0))
                return [.. lines.Take(at).Skip(from)];
        }
        return null;
    }
}
