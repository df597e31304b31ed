using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Cases;

/// <summary>An earlier case brought to a later year: what a new one begins from.</summary>
public static class Renewal
{
    /// <summary>The furthest that a case is brought forward, in years.</summary>
    public const int MostYears = 20;

    /// <summary>
    /// The same proposal with every year <paramref name="years"/> later and its amounts in the prices of a price level as much later, each line by its control area's
    /// series. What the earlier document claimed (tables, figures) does not come along, and a driver's price is no longer the catalogue's.
    /// </summary>
    /// <param name="earlier">The earlier case. Without a price level its amounts stay as they are.</param>
    /// <param name="years">How many whole years later, 0 to <see cref="MostYears"/>; 0 changes nothing.</param>
    /// <param name="index">The price index; null only where no amount needs it.</param>
    /// <returns>Amounts rounded half away from zero to whole øre, as when they are entered.</returns>
    /// <exception cref="InvalidInputException">The index lacks a year, or there is none, or a year or an amount leaves what a case can hold; the message names it.</exception>
    public static Proposal By(Proposal earlier, int years, PriceIndex? index)
    {
        if (years is < 0 or > MostYears)
            throw new InvalidInputException("years", Say.In($"En case kan flyttes 0–{MostYears} år frem, ikke {years}.", $"A case can be brought 0–{MostYears} years forward, not {years}."));
        if (years == 0)
            return earlier;
        var prices = new Prices(earlier.PriceLevel, years, index);
        return earlier with
        {
            Years = earlier.Years is { } span ? new YearRange(span.First + years, span.Last + years) : null,
            PriceLevel = earlier.PriceLevel + years,
            BudgetYear = earlier.BudgetYear + years,
            Lines = [.. earlier.Lines.Select(line => prices.Of(line))],
            Financing = [.. earlier.Financing.Select(line => line with { Amounts = prices.Of(line.Amounts, PriceSeries.Service), EndsOn = line.EndsOn?.AddYears(years) })],
            Scenarios = [.. earlier.Scenarios.Select(scenario => scenario with { NetByYear = scenario.NetByYear is { } net ? prices.Of(net, PriceSeries.Service) : null })],
            StatedTables = [],
            StatedFigures = [],
        };
    }

    private sealed class Prices(int? level, int years, PriceIndex? index)
    {
        public CashFlowLine Of(CashFlowLine line)
        {
            var series = PriceIndex.SeriesOf(line.ControlArea);
            var drivers = line.Drivers.ToDictionary(driver => driver.Key + years, driver => driver.Value with { UnitPrice = Rounded(driver.Value.UnitPrice, series), Catalogue = null });
            var amounts = Of(line.Amounts, series);
            return line with { Amounts = new(amounts.Select(amount => drivers.TryGetValue(amount.Key, out var driver) ? new(amount.Key, driver.Amount) : amount)), Drivers = drivers };
        }

        public YearAmounts Of(YearAmounts amounts, PriceSeries series) => new(amounts.Select(amount => KeyValuePair.Create(amount.Key + years, Rounded(amount.Value, series))));

        private decimal Rounded(decimal kroner, PriceSeries series) => level is not { } from || kroner == 0 ? kroner
            : decimal.Round(PriceLevels.Bring(kroner, from, from + years, series, index ?? throw NoIndex()), 2, MidpointRounding.AwayFromZero);

        private static InvalidInputException NoIndex() => new("priceLevel", Say.In($"Der er intet prisindeks at omregne med.", $"There is no price index to convert by."));
    }
}
