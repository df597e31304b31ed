using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>Quantity × unit price against the amount of the year. One finding for the lines that agree, one for each line that does not.</summary>
internal static class DriverAmount
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        var (agreeing, rounded) = (new List<CashFlowLine>(), false);
        foreach (var line in subject.Proposal.Lines.Where(line => line.Drivers.Count > 0))
        {
            var tolerance = Tolerance.Of(line.Amounts.Select(amount => amount.Value), subject.Proposal.Unit);
            var wrong = line.Drivers.Where(driver => Compare(line, driver, tolerance) == FindingResult.Differs).ToArray();
            rounded |= line.Drivers.Any(driver => Compare(line, driver, tolerance) == FindingResult.AgreesWithinRounding);
            if (wrong.Length == 0)
                agreeing.Add(line);
            else
                yield return CheckedCase.Find(nameof(DriverAmount), FindingResult.Differs, subject.LocationOf(line), line.Id.ToString(), Say.In($"Antal × enhedspris: {subject.NameOf(line)}", $"Quantity × unit price: {subject.NameOf(line)}"),
                    Say.In($"Beregningen giver et andet beløb end posten i {string.Join(", ", wrong.Select(driver => FormattableString.Invariant($"{driver.Key}")))}.", $"The calculation gives another amount than the line in {string.Join(", ", wrong.Select(driver => FormattableString.Invariant($"{driver.Key}")))}."),
                    [.. wrong.SelectMany(driver => new[] { driver.Value.Quantity, driver.Value.UnitPrice, line.Amounts[driver.Key] })]) with
                {
                    Quote = line.Label,
                    Mends = [Mend.OfLine(Say.In($"Brug beregningens beløb", $"Use the calculation's amounts"), line, one => one with { Amounts = wrong.Aggregate(one.Amounts, (amounts, driver) => amounts.With(driver.Key, Signed(line, driver))) })],
                    Difference = wrong.Sum(driver => line.Amounts[driver.Key] - Signed(line, driver)),
                    Arithmetic = [.. wrong.Select(driver => Product(driver) + Say.In($"; i posten {AmountText.Format(line.Amounts[driver.Key], AmountUnit.Kroner, CheckedCase.Culture)} kr.", $"; in the line {AmountText.Format(line.Amounts[driver.Key], AmountUnit.Kroner, CheckedCase.Culture)} kr."))],
                };
        }
        if (agreeing.Count > 0)
            yield return CheckedCase.Find(nameof(DriverAmount), rounded ? FindingResult.AgreesWithinRounding : FindingResult.Agrees, "lines", string.Join('|', agreeing.Select(line => line.Id)), Say.In($"Antal × enhedspris", $"Quantity × unit price"),
                Say.In($"Beregningerne giver posternes beløb.{SamePrice(agreeing)}", $"The calculations give the lines' amounts.{SamePrice(agreeing)}"), [.. agreeing.SelectMany(line => line.Drivers.Values).Select(driver => driver.Amount)]) with
            {
                Arithmetic = [.. agreeing.Select(line => $"{line.Label}, {FormattableString.Invariant($"{line.Drivers.First().Key}")}: {Product(line.Drivers.First())}")],
            };
    }

    private static FindingResult Compare(CashFlowLine line, KeyValuePair<int, Driver> driver, decimal tolerance) => Tolerance.Compare(line.Amounts[driver.Key], Signed(line, driver), tolerance);

    // "5 anbringelser × 520.000" of a saving is entered without a minus: the line has the sign.
    private static decimal Signed(CashFlowLine line, KeyValuePair<int, Driver> driver) =>
        line.Amounts[driver.Key] < 0 && driver.Value.Amount > 0 ? -driver.Value.Amount : driver.Value.Amount;

    private static string Product(KeyValuePair<int, Driver> driver) =>
        $"{CheckedCase.Number(driver.Value.Quantity)} × {AmountText.Format(driver.Value.UnitPrice, AmountUnit.Kroner, CheckedCase.Culture)} = {AmountText.Format(driver.Value.Amount, AmountUnit.Kroner, CheckedCase.Culture)} kr.";

    private static string SamePrice(List<CashFlowLine> lines)
    {
        var same = lines.GroupBy(line => line.Drivers.First().Value.UnitPrice).FirstOrDefault(group => group.Count() > 1);
        return same is null ? "" : Say.In($" {same.Count()} poster regner med {AmountText.Format(same.Key, AmountUnit.Kroner, Cultures.Danish)} kr. pr. enhed.", $" {same.Count()} lines reckon with {AmountText.Format(same.Key, AmountUnit.Kroner, Cultures.English)} kr. each.");
    }
}
