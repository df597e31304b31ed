using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Two lines with the same name, kind, party and amounts: pasted twice, and counted twice.</summary>
internal static class LineTwice
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var seen = new Dictionary<(string, LineKind, ControlArea, string?, YearAmounts), CashFlowLine>();
        foreach (var line in subject.Proposal.Lines.Where(line => line.Label.Length > 0 && line.Amounts.Any(amount => amount.Value != 0)))
        {
            if (seen.TryAdd((line.Label.Trim().ToUpperInvariant(), line.Kind, line.ControlArea, line.Party, line.Amounts), line))
                continue;
            yield return CheckedCase.Find(nameof(LineTwice), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(),
                Say.In($"{subject.NameOf(line)} står to gange", $"{subject.NameOf(line)} stands twice"),
                Say.In($"To poster har samme navn, art, part og beløb. Er det den samme udgift eller besparelse, tæller den med to gange.", $"Two lines have the same name, kind, party and amounts. If they are the same cost or saving, it counts twice."),
                [.. line.Amounts.Select(amount => amount.Value)]) with
            {
                Quote = line.Label,
                Difference = line.Amounts.Total,
                Arithmetic = [$"{subject.Sum([line.Amounts.Total, line.Amounts.Total], line.Amounts.Total * 2)} {subject.Unit}"],
                Mends = [Mend.WithoutLine(subject, line)],
            };
        }
    }
}
