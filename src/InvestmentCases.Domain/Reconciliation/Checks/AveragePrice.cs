using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A saving at an average price of the catalogue: it is saved only when capacity is taken out, which the line's name should say.</summary>
internal static class AveragePrice
{
    private static readonly string[] TakenOut = ["kapacitet", "tages ud", "nedlæg", "lukke", "lukning", "capacity", "closed"];

    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        foreach (var line in subject.Proposal.Lines.Where(line => line.Kind == LineKind.Saving && !TakenOut.Any(word => line.Label.Contains(word, StringComparison.OrdinalIgnoreCase))))
            if (line.Drivers.Values.FirstOrDefault(driver => driver.Catalogue is { } code && subject.Context.IsAveragePrice(code)) is { } driver)
                yield return CheckedCase.Find(nameof(AveragePrice), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(), Say.In($"Gennemsnitspris uden kapacitet, der tages ud", $"Average price without capacity taken out"),
                    Say.In($"{subject.NameOf(line)} regner med en gennemsnitspris. Den spares kun, når pladser nedlægges eller stillinger tages ud; færre brugere alene sparer mindre.", $"{subject.NameOf(line)} reckons with an average price. It is saved only when places are closed or posts taken out; fewer users alone save less."), driver.Quantity, driver.UnitPrice) with
                {
                    Quote = line.Label,
                    Arithmetic = [$"{CheckedCase.Number(driver.Quantity)} × {AmountText.Format(driver.UnitPrice, AmountUnit.Kroner, CheckedCase.Culture)} kr."],
                };
    }
}
