namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 8: the rate at which the net present value is zero, or the reason why there is none.</summary>
/// <param name="Rate">A fraction above −1, to six decimals; null where there is none.</param>
/// <param name="Reason">Why there is none, in the user's language; null where there is one.</param>
public readonly record struct InternalRateOfReturn(decimal? Rate, string? Reason)
{
    /// <summary>
    /// Rule 8: what the invested money earns a year. <paramref name="net"/> is kroner per year from the first year, spending positive.
    /// Given only where the net, zeros skipped, changes sign exactly once, for then there is exactly one rate above −100 %;
    /// otherwise the reason. Six decimals, iterated in binary floating point: the one place where that is allowed.
    /// </summary>
    public static InternalRateOfReturn Of(ReadOnlySpan<decimal> net)
    {
        var (first, last, changes) = Signs(net);
        if (changes == 0)
            return new(null, first < 0
                ? Say.In($"Nettoeffekten er 0 i alle år.", $"The net effect is 0 in every year.")
                : net[first] > 0m
                    ? Say.In($"Intet år giver en nettobesparelse, så der er ingen forrentning.", $"No year gives a net saving, so there is no return.")
                    : Say.In($"Intet år har en nettoudgift, så der er ingen investering at forrente.", $"No year has a net cost, so there is no investment to earn on."));
        if (changes > 1)
            return new(null, Say.In($"Nettoeffekten skifter fortegn {changes} gange, så der er ikke netop én intern rente.", $"The net effect changes sign {changes} times, so there is not exactly one internal rate."));

        // With x = 1/(1+r) the net present value is a polynomial with exactly one positive root (Descartes). A root above 1 is
        // sought as the root y = 1/x of the polynomial backwards, so that the search always runs in 0..1 and nothing overflows.
        Span<double> terms = stackalloc double[last - first + 1];
        var atOne = 0.0;
        for (var t = 0; t < terms.Length; t++)
            atOne += terms[t] = (double)net[first + t];
        if (atOne == 0.0)
            return new(0m, null);
        var isBelowOne = atOne > 0.0 != terms[0] > 0.0;
        if (!isBelowOne)
            terms.Reverse();
        var root = RootBetweenZeroAndOne(terms);
        return new(Rounded(isBelowOne ? 1.0 / root - 1.0 : root - 1.0), null);
    }

    private static (int First, int Last, int Changes) Signs(ReadOnlySpan<decimal> net)
    {
        var (first, last, changes) = (-1, -1, 0);
        for (var t = 0; t < net.Length; t++)
        {
            if (net[t] == 0m)
                continue;
            if (first < 0)
                first = t;
            else if (net[t] > 0m != net[last] > 0m)
                changes++;
            last = t;
        }
        return (first, last, changes);
    }

    private static decimal Rounded(double rate) => decimal.Round((decimal)rate, 6, MidpointRounding.AwayFromZero);

    /// <summary>Newton's steps inside a bracket that is halved whenever a step would leave it.</summary>
    private static double RootBetweenZeroAndOne(ReadOnlySpan<double> terms)
    {
        var (low, high) = (0.0, 1.0);
        var isPositiveAtLow = terms[0] > 0.0;
        var x = 0.95;
        for (var step = 0; step < 200; step++)
        {
            var (value, slope) = (0.0, 0.0);
            for (var t = terms.Length - 1; t >= 0; t--)
            {
                slope = slope * x + value;
                value = value * x + terms[t];
            }
            if (value == 0.0)
                return x;
            if (value > 0.0 == isPositiveAtLow)
                low = x;
            else
                high = x;
            var next = x - value / slope;
            if (!(next > low && next < high))
                next = (low + high) / 2.0;
            if (Math.Abs(next - x) <= 1e-15 * x)
                return next;
            x = next;
        }
        return x;
    }
}
