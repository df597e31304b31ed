using System.Runtime.CompilerServices;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 7: all years' net in the money of the first year.</summary>
public static class PresentValue
{
    private const int MostYears = YearRange.LongestInYears + Payback.YearsBeyond;

    private static readonly ConditionalWeakTable<IReadOnlyList<DiscountStep>, decimal[]> FactorsOfSteps = [];

    /// <summary>
    /// Rule 7: the net present value. <paramref name="net"/> is kroner per year from the first year, which is not discounted; 1 to 50
    /// years, spending positive, so that below zero is a gain. Unrounded, with factors of 28 digits.
    /// </summary>
    public static decimal Of(ReadOnlySpan<decimal> net, DiscountSchedule schedule)
    {
        var factors = Factors(schedule);
        var sum = 0m;
        for (var t = 0; t < net.Length; t++)
            sum += net[t] * factors[t];
        return sum;
    }

    /// <summary>The discount factors of the case's years and the 50 after them: 1 in the first year, then divided by 1 + the rate that leads into each year. 28 digits.</summary>
    public static ReadOnlySpan<decimal> Factors(DiscountSchedule schedule) =>
        FactorsOfSteps.TryGetValue(schedule.Steps, out var known) ? known : FactorsOfSteps.GetValue(schedule.Steps, _ => Make(schedule));

    private static decimal[] Make(DiscountSchedule schedule)
    {
        var factors = new decimal[MostYears];
        factors[0] = 1m;
        for (var k = 1; k < factors.Length; k++)
            factors[k] = factors[k - 1] / (1m + schedule.RateOf(k));
        return factors;
    }
}
