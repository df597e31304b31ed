using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A permanent line whose last two years differ: which amount goes on is not settled (<em>indfasning ikke afsluttet</em>).</summary>
internal static class PhaseInUnfinished
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.Years is not { Count: > 1 } years)
            yield break;
        foreach (var line in subject.Proposal.Lines.Where(line => line.Duration == Duration.Permanent && line.Amounts[years.Last] != line.Amounts[years.Last - 1]))
        {
            var (before, last) = (line.Amounts[years.Last - 1], line.Amounts[years.Last]);
            yield return CheckedCase.Find(nameof(PhaseInUnfinished), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(), Say.In($"Indfasning ikke afsluttet", $"Phasing in is not finished"),
                Say.In($"{subject.NameOf(line)} er varig, men ændrer sig endnu i det sidste år. Efter {years.Last:0} regnes der videre med {subject.MoneyWithUnit(last)} om året.", $"{subject.NameOf(line)} is permanent, but still changes in the last year. After {years.Last:0} the calculation goes on with {subject.MoneyWithUnit(last)} a year."), before, last) with
            {
                Quote = line.Label,
                Difference = last - before,
                Arithmetic = [FormattableString.Invariant($"{years.Last - 1}: ") + subject.Money(before) + FormattableString.Invariant($" · {years.Last}: ") + subject.MoneyWithUnit(last)],
            };
        }
    }
}
