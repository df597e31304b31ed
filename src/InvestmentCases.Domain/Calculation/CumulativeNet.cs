namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 2: the running sum of the net effect.</summary>
public static class CumulativeNet
{
    /// <summary>
    /// Rule 2: what the case has cost or saved so far. <paramref name="net"/> is kroner per year from the first year, spending
    /// positive. The last year's figure is the sum of all years; empty for no years. Exact.
    /// </summary>
    /// <returns>Kroner per year from the first year.</returns>
    public static decimal[] Of(ReadOnlySpan<decimal> net)
    {
        var cumulative = new decimal[net.Length];
        var sum = 0m;
        for (var t = 0; t < net.Length; t++)
            cumulative[t] = sum += net[t];
        return cumulative;
    }
}
