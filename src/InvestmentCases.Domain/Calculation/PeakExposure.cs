namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 5: the largest cumulative net, and the first year that has it.</summary>
/// <param name="Amount">Kroner, above 0.</param>
/// <param name="Year">The calendar year.</param>
public sealed record PeakExposure(decimal Amount, int Year)
{
    /// <summary>
    /// Rule 5: how much is out at most at the end of a year. <paramref name="cumulative"/> is kroner per year from
    /// <paramref name="firstYear"/>, spending positive. Null where the cumulative net is never above zero. Exact.
    /// </summary>
    public static PeakExposure? Of(ReadOnlySpan<decimal> cumulative, int firstYear)
    {
        var at = -1;
        for (var t = 0; t < cumulative.Length; t++)
            if (cumulative[t] > (at < 0 ? 0m : cumulative[at]))
                at = t;
        return at < 0 ? null : new(cumulative[at], firstYear + at);
    }
}
