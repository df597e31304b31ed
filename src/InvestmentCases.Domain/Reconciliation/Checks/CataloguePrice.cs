using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>
/// A unit price that was typed or follows from the document, against the catalogue's price of the same thing, brought to the case's price level
/// (rule 12). An illustrative price of the catalogue can confirm one, but proves none wrong.
/// </summary>
internal static class CataloguePrice
{
    private const int LeastLetters = 6;

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var line in subject.Proposal.Lines)
            if (line.Drivers.Values.FirstOrDefault(driver => driver is { Catalogue: null, UnitPrice: not 0 }) is { } driver
                && Known(subject, line.Label, line.ControlArea) is var (price, known)
                && Hold(subject, line, driver, price, known) is { } finding)
                yield return finding;
    }

    /// <summary>The catalogue's price of what a label names, and the same in the case's price level; null where the catalogue has none or it cannot be brought there.</summary>
    public static (CatalogueUnitPrice Price, decimal InCase)? Known(CheckedCase subject, string label, ControlArea area) =>
        subject.Context.Catalogue.FirstOrDefault(price => IsOf(label, price.Name)) is { } price && Level(subject) is { } level && InPricesOf(subject, price, level, area) is { } known ? (price, known) : null;

    private static Finding? Hold(CheckedCase subject, CashFlowLine line, Driver driver, CatalogueUnitPrice price, decimal known)
    {
        var level = Level(subject)!.Value;
        var typed = Math.Abs(driver.UnitPrice);
        var outcome = Tolerance.Compare(typed, known, Tolerance.Of([typed], AmountUnit.Millions));
        if (outcome == FindingResult.Differs && price.IsIllustrative)
            return null;
        var source = price.IsIllustrative ? Say.In($"Kataloget (illustrativ pris)", $"The catalogue (an illustrative price)") : Say.In($"Kataloget", $"The catalogue");
        return CheckedCase.Find(nameof(CataloguePrice), outcome, subject.LocationOf(line), $"{line.Id}|{price.Code}", Say.In($"Enhedspris mod katalog: {price.Name}", $"Unit price against catalogue: {price.Name}"),
            outcome == FindingResult.Differs
                ? Say.In($"Posten regner med {Kroner(typed)} kr. pr. enhed; katalogets pris er {Kroner(known)} kr.", $"The line reckons with {Kroner(typed)} kr. each; the catalogue's price is {Kroner(known)} kr.")
                : Say.In($"Postens enhedspris er katalogets.", $"The line's unit price is the catalogue's."), typed, known) with
        {
            Quote = line.Label,
            Difference = typed - known,
            Catalogue = price.Code,
            Arithmetic = [price.PriceLevel == level
                ? Say.In($"{source}, {level:0} p/l: {Kroner(price.Price)} kr. · i posten {Kroner(typed)} kr.", $"{source}, {level:0} prices: {Kroner(price.Price)} kr. · in the line {Kroner(typed)} kr.")
                : Say.In($"{source}: {Kroner(price.Price)} kr. i {price.PriceLevel:0} p/l = {Kroner(known)} kr. i {level:0} p/l · i posten {Kroner(typed)} kr.", $"{source}: {Kroner(price.Price)} kr. in {price.PriceLevel:0} prices = {Kroner(known)} kr. in {level:0} prices · in the line {Kroner(typed)} kr.")],
        };
    }

    // A case that states no price level is taken in the prices of its first year.
    private static int? Level(CheckedCase subject) => subject.Proposal.PriceLevel ?? subject.Proposal.Years?.First;

    private static decimal? InPricesOf(CheckedCase subject, CatalogueUnitPrice price, int level, ControlArea area)
    {
        if (price.PriceLevel == level)
            return price.Price;
        try
        {
            return subject.Context.PriceIndex is { } index ? decimal.Round(PriceLevels.Bring(price.Price, price.PriceLevel, level, PriceIndex.SeriesOf(area), index), 0, MidpointRounding.AwayFromZero) : null;
        }
        catch (InvalidInputException)
        {
            return null; // The index does not reach so far.
        }
    }

    // "Færre pladser i plejefamilier" and "Anbringelse i familiepleje" are both of "Plejefamilie": a longer word of it, or its two halves the other way round.
    private static bool IsOf(string label, string name)
    {
        var wanted = Words(name);
        var said = Words(label);
        return wanted.Length > 0 && wanted.All(word => said.Any(other => other.StartsWith(word, StringComparison.Ordinal) || (other.Length == word.Length && (word + word).Contains(other, StringComparison.Ordinal))));
    }

    private static string[] Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', '(', ')', '–', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= LeastLetters)];

    private static string Kroner(decimal kroner) => AmountText.Format(kroner, AmountUnit.Kroner, CheckedCase.Culture);
}
