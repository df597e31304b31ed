using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>The case's own unit against the size of its amounts: where the amounts that the texts name stand in none of the lines, but do when the same numbers are read in another unit.</summary>
internal static class AmountsUnit
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var proposal = subject.Proposal;
        var claimed = Claimed(subject);
        var typed = Typed(proposal);
        if (claimed.Count == 0 || typed.Length == 0 || typed.Any(claimed.Contains))
            yield break;
        foreach (var meant in Enum.GetValues<AmountUnit>())
        {
            var factor = AmountText.Factor(meant) / AmountText.Factor(proposal.Unit);
            var found = typed.Where(amount => claimed.Contains(amount * factor)).ToArray();
            if (factor != 1 && found.Length >= Math.Min(2, typed.Length))
                yield return Find(subject, meant, factor, found, claimed);
        }
    }

    private static Finding Find(CheckedCase subject, AmountUnit meant, decimal factor, decimal[] found, HashSet<decimal> claimed)
    {
        var proposal = subject.Proposal;
        var (chosen, name) = (AmountText.UnitName(proposal.Unit, CheckedCase.Culture), AmountText.UnitName(meant, CheckedCase.Culture));
        return CheckedCase.Find(nameof(AmountsUnit), FindingResult.Differs, "unit", $"{proposal.Unit}|{meant}",
            Say.In($"Posternes enhed: {chosen}", $"The lines' unit: {chosen}"),
            Say.In($"Teksten nævner de samme tal i {name}. Er posterne tastet i den enhed, er alle beløb {(factor > 1 ? "for små" : "for store")}.", $"The text names the same numbers in {name}. If the lines were typed in that unit, all amounts are too {(factor > 1 ? "small" : "large")}."),
            found) with
        {
            Quote = subject.Sentences.FirstOrDefault(sentence => CaseText.AmountsIn(sentence.Text).Any(amount => found.Contains(amount.Kroner / factor)))?.Text,
            Arithmetic = [.. found.Take(3).Select(amount => Say.In(
                $"{AmountText.Format(amount, proposal.Unit, Cultures.Danish)} i {chosen} = {AmountText.Format(amount, AmountUnit.Kroner, Cultures.Danish)} kr.; i {name} = {AmountText.Format(amount * factor, AmountUnit.Kroner, Cultures.Danish)} kr.",
                $"{AmountText.Format(amount, proposal.Unit, Cultures.English)} in {chosen} = {AmountText.Format(amount, AmountUnit.Kroner, Cultures.English)} kr.; in {name} = {AmountText.Format(amount * factor, AmountUnit.Kroner, Cultures.English)} kr."))],
            Mends = InUnit(proposal, meant, factor, claimed) is null ? [] : [new(Say.In($"Sæt enheden til {name}", $"Set the unit to {name}"), now => InUnit(now, meant, factor, claimed) ?? now)],
        };
    }

    /// <summary>The numbers as typed, read in another unit; what agrees with the text already stays. Null where an amount cannot be stored so.</summary>
    private static Proposal? InUnit(Proposal proposal, AmountUnit unit, decimal factor, HashSet<decimal> claimed)
    {
        YearAmounts Read(YearAmounts amounts) => amounts.Any(amount => claimed.Contains(Math.Abs(amount.Value))) ? amounts : new(amounts.Select(amount => KeyValuePair.Create(amount.Key, amount.Value * factor)));
        try
        {
            return proposal with
            {
                Unit = unit,
                Lines = [.. proposal.Lines.Select(line => line.Drivers.Count > 0 ? line : line with { Amounts = Read(line.Amounts) })],
                Financing = [.. proposal.Financing.Select(line => line with { Amounts = Read(line.Amounts) })],
                Scenarios = [.. proposal.Scenarios.Select(scenario => scenario with { NetByYear = scenario.NetByYear is { } net ? Read(net) : null })],
            };
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }

    // What is quantity × price is in kroner whatever the unit.
    private static decimal[] Typed(Proposal proposal) =>
        [.. proposal.Lines.Where(line => line.Drivers.Count == 0).SelectMany(line => line.Amounts).Select(amount => Math.Abs(amount.Value)).Where(amount => amount != 0).Distinct()];

    private static HashSet<decimal> Claimed(CheckedCase subject) =>
    [
        .. subject.Sentences.SelectMany(sentence => CaseText.AmountsIn(sentence.Text)).Select(amount => amount.Kroner).Where(kroner => kroner != 0),
        .. subject.Proposal.StatedFigures.Where(figure => figure.Unit == "Kroner" && figure.Value != 0).Select(figure => Math.Abs(figure.Value)),
    ];
}
