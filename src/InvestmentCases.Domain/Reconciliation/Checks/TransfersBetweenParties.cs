namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Lines of one name that one party pays and another receives: together they must be zero in every year.</summary>
internal static class TransfersBetweenParties
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var transfer in subject.Proposal.Lines.Where(line => line.Party is not null && line.Label.Length > 0).GroupBy(line => line.Label.Trim().ToUpperInvariant()))
        {
            var lines = transfer.ToArray();
            if (lines.Select(line => line.Party).Distinct().Count() < 2 || !lines.Any(line => line.Amounts.Total > 0) || !lines.Any(line => line.Amounts.Total < 0))
                continue;
            var wrong = subject.Years.Where(year => lines.Sum(line => line.Amounts[year]) != 0).ToArray();
            yield return CheckedCase.Find(nameof(TransfersBetweenParties), wrong.Length == 0 ? FindingResult.Agrees : FindingResult.Differs, subject.LocationOf(lines[0]), string.Join('|', lines.Select(line => line.Id)),
                Say.In($"{subject.NameOf(lines[0])} mellem parterne", $"{subject.NameOf(lines[0])} between the parties"),
                wrong.Length == 0
                    ? Say.In($"Det, den ene part betaler, får den anden.", $"What one party pays the other receives.")
                    : Say.In($"Det, den ene part betaler, er ikke det, den anden får, i {string.Join(", ", wrong.Select(year => FormattableString.Invariant($"{year}")))}.", $"What one party pays is not what the other receives in {string.Join(", ", wrong.Select(year => FormattableString.Invariant($"{year}")))}."),
                [.. lines.SelectMany(line => line.Amounts).Select(amount => amount.Value)]) with
            {
                Quote = lines[0].Label,
                Difference = wrong.Sum(year => lines.Sum(line => line.Amounts[year])),
                Arithmetic = [.. (wrong.Length == 0 ? subject.Years.Take(1) : wrong).Select(year => FormattableString.Invariant($"{year}: ") + subject.Sum(lines.Select(line => line.Amounts[year]), lines.Sum(line => line.Amounts[year])))],
            };
        }
    }
}
