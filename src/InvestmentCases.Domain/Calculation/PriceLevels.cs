using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 12: amounts of one year's prices in another's.</summary>
public static class PriceLevels
{
    /// <summary>
    /// Rule 12: an amount in the prices of <paramref name="fromLevel"/>, in those of <paramref name="toLevel"/>: times 1 + the rise of
    /// every year after the first up to and with the second; backwards divided by the same product. Kroner of either sign; any
    /// years, also the same. Unrounded: forwards exact, backwards a quotient of 28 digits.
    /// </summary>
    /// <exception cref="InvalidInputException">The index lacks a year between the two; it is named.</exception>
    public static decimal Bring(decimal amountInKroner, int fromLevel, int toLevel, PriceSeries series, PriceIndex index) =>
        fromLevel <= toLevel
            ? amountInKroner * Product(fromLevel, toLevel, series, index)
            : amountInKroner / Product(toLevel, fromLevel, series, index);

    /// <summary>The net effect of rule 1 in the prices of <paramref name="toLevel"/>, each line by its control area's series. Kroner per year from the first, unrounded; as <see cref="Bring"/>.</summary>
    /// <exception cref="InvalidInputException">The index lacks a year between the two; it is named.</exception>
    public static decimal[] NetOf(IReadOnlyList<CashFlowLine> lines, YearRange years, int fromLevel, int toLevel, PriceIndex index)
    {
        var net = new decimal[years.Count];
        foreach (var part in NetEffect.By(lines, years, line => PriceIndex.SeriesOf(line.ControlArea)))
            for (var t = 0; t < net.Length; t++)
                net[t] += Bring(part.Net[t], fromLevel, toLevel, part.Key, index);
        return net;
    }

    private static decimal Product(int after, int until, PriceSeries series, PriceIndex index)
    {
        var product = 1m;
        for (var year = after + 1; year <= until; year++)
            product *= 1m + index.PercentOf(series, year) / 100m;
        return product;
    }
}
