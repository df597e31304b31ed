using System.Runtime.CompilerServices;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 7: all years' net in the money of the first year.</summary>
public static class PresentValue
{
    private const int MostYears = YearRange.LongestInYears + Payback.YearsBeyond;

    private static readonly ConditionalWeakTable<IReadOnlyList<DiscountStep>, Made> FactorsOfSteps = [];
    private static Made latest = new(new DiscountStep[1], []);

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
    public static ReadOnlySpan<decimal> Factors(DiscountSchedule schedule)
    {
        var known = latest;
        return ReferenceEquals(known.Steps, schedule.Steps) ? known.Factors : Find(schedule);
    }

    private static decimal[] Find(DiscountSchedule schedule)
    {
        var made = FactorsOfSteps.GetValue(schedule.Steps, steps => new(steps, Make(schedule)));
        latest = made;
        return made.Factors;
    }

    private static decimal[] Make(DiscountSchedule schedule)
    {
        var factors = new decimal[MostYears];
        factors[0] = 1m;
        for (var k = 1; k < factors.Length; k++)
            factors[k] = factors[k - 1] / (1m + schedule.RateOf(k));
        return factors;
    }

    /// <summary>The factors once made for a schedule's steps; nearly all cases share one schedule.</summary>
    private sealed record Made(IReadOnlyList<DiscountStep> Steps, decimal[] Factors);
}
