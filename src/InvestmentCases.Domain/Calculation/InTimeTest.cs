namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 10's test of a net a + x·b: is it repaid in time? Only signs count, so a and b may share any positive scale.</summary>
internal sealed class InTimeTest(CalculationSettings settings, int yearsOfCase)
{
    private readonly bool exactlyZeroRepays = settings.PaybackRule.ExactlyZeroRepays;
    private readonly int? limit = settings.PaybackLimitYears;

    /// <summary>How many years after the last one can matter: none without a limit, since only what is repaid inside the years passes then.</summary>
    public int YearsBeyond { get; } = settings.PaybackLimitYears is { } limit ? Math.Min(limit - 1, Payback.YearsBeyond) : 0;

    /// <param name="a">The part of the net that does not move, per year, with the years beyond the last one.</param>
    /// <param name="b">The part that moves, for each x.</param>
    /// <param name="x">The assumption.</param>
    public bool Passes(ReadOnlySpan<decimal> a, ReadOnlySpan<decimal> b, decimal x)
    {
        var start = -1;
        var cumulative = 0m;
        for (var t = 0; t < a.Length; t++)
        {
            if (start < 0 && t >= yearsOfCase)
                return true;
            var net = b[t] == 0m ? a[t] : a[t] + x * b[t];
            if (start < 0)
            {
                if (net > 0m)
                    (start, cumulative) = (t, net);
                continue;
            }
            cumulative += net;
            if (cumulative < 0m || (cumulative == 0m && exactlyZeroRepays))
                return limit is not { } within || t - start + 1 <= within;
            if (t - start + 1 >= limit)
                return false;
        }
        return start < 0;
    }

    /// <summary>The x at which the net of a year, or a sum of years from a possible start on, changes sign: between two of them the answer cannot change.</summary>
    public void AddBreakpoints(ReadOnlySpan<decimal> a, ReadOnlySpan<decimal> b, decimal lowest, decimal highest, List<decimal> found)
    {
        for (var start = 0; start < Math.Min(yearsOfCase, a.Length); start++)
        {
            var (sumA, sumB) = (0m, 0m);
            var end = limit is { } within ? Math.Min(a.Length, start + within) : a.Length;
            for (var t = start; t < end; t++)
            {
                sumA += a[t];
                sumB += b[t];
                if (sumB == 0m || sumA > 0m == sumB > 0m && sumA != 0m)
                    continue;
                if (Math.Abs(sumA) > Math.Abs(sumB) * highest || Math.Abs(sumA) < Math.Abs(sumB) * lowest)
                    continue;
                found.Add(-sumA / sumB);
            }
        }
    }
}

/// <summary>The outermost passing point of a grid of assumptions.</summary>
internal readonly record struct SwitchOnGrid(decimal? Value, bool AllDo)
{
    public bool NoneDoes => Value is null;

    /// <summary>The smallest (or largest) multiple of <paramref name="step"/> within the ends that passes. Exact: apart from the ends only the multiples beside a breakpoint can be it.</summary>
    public static SwitchOnGrid Find(InTimeTest test, ReadOnlySpan<decimal> a, ReadOnlySpan<decimal> b, decimal lowest, decimal highest, decimal step, bool smallest)
    {
        var points = new List<decimal>();
        test.AddBreakpoints(a, b, lowest, highest, points);
        var first = decimal.Ceiling(lowest / step);
        var last = decimal.Floor(highest / step);
        if (first > last)
            return new(null, false);
        var candidates = new List<decimal>(points.Count * 4 + 2) { first, last };
        foreach (var point in points)
        {
            var below = decimal.Floor(point / step);
            for (var k = below - 1m; k <= below + 2m; k++)
                if (k > first && k < last)
                    candidates.Add(k);
        }
        candidates.Sort();
        decimal? found = null;
        var allDo = true;
        decimal? tried = null;
        foreach (var k in candidates)
        {
            if (k == tried)
                continue;
            tried = k;
            if (!test.Passes(a, b, k * step))
                allDo = false;
            else if (found is null || !smallest)
                found = k * step;
        }
        return new(found, allDo && found is not null);
    }
}
