namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Amounts without a price level.</summary>
internal static class PriceLevelMissing
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Proposal.PriceLevel is null && subject.Proposal.Lines.Any(line => line.Amounts.Total != 0))
            yield return CheckedCase.Find(nameof(PriceLevelMissing), FindingResult.CannotBeChecked, "priceLevel", "", Say.In($"Prisniveau", $"Price level"),
                Say.In($"Kan ikke efterprøves, fordi p/l ikke er oplyst. Beløbene regnes som skrevet.", $"Cannot be checked, because the price level is not stated. Amounts are taken as written.")) with
            {
                Mends = [.. StatedLevels(subject).Select(level => new Mend(Say.In($"Sæt {level:0} p/l", $"Set {level:0} prices"), proposal => proposal with { PriceLevel = level }))],
            };
    }

    // Only where the document's tables agree about one is it obvious.
    private static int[] StatedLevels(CheckedCase subject) =>
        subject.Proposal.StatedTables.Select(table => table.PriceLevel).OfType<int>().Distinct().ToArray() is [var only] ? [only] : [];
}
