namespace InvestmentCases.Benchmarks;

/// <summary>The same arithmetic as rules 1, 2, 3, 4, 7 and 8, written as plain loops over arrays with reused buffers: the yardstick.</summary>
internal sealed class PlainLoop(int years, decimal[] factors)
{
    private readonly decimal[] net = new decimal[years];
    private readonly decimal[] cumulative = new decimal[years];
    private readonly double[] terms = new double[years];

    public decimal Calculate(decimal[][] lines, bool[] isPermanent)
    {
        Array.Clear(net);
        var carried = 0m;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            for (var t = 0; t < line.Length; t++)
                net[t] += line[t];
            if (isPermanent[i])
                carried += line[^1];
        }
        var sum = 0m;
        for (var t = 0; t < net.Length; t++)
            cumulative[t] = sum += net[t];
        var payback = Payback(carried);
        var presentValue = 0m;
        for (var t = 0; t < net.Length; t++)
            presentValue += net[t] * factors[t];
        return presentValue + payback + cumulative[^1] + (decimal)InternalRate();
    }

    private decimal Payback(decimal carried)
    {
        var start = 0;
        var gained = 0m;
        while (start < net.Length && net[start] <= 0m)
            gained += net[start++];
        if (start == net.Length)
            return 0m;
        var sum = 0m;
        var found = -1m;
        for (var t = start; t < net.Length; t++)
        {
            var before = sum;
            sum += net[t];
            if (found < 0m && sum <= 0m)
                found = t - start + before / (before - sum);
        }
        if (carried < 0m)
            for (var t = net.Length; found < 0m && t < net.Length + 50; t++)
            {
                var before = sum;
                sum += carried;
                if (sum <= 0m)
                    found = t - start + before / (before - sum);
            }
        return found + gained;
    }

    private double InternalRate()
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
        if (changes != 1)
            return 0.0;
        var atOne = 0.0;
        for (var t = first; t <= last; t++)
            atOne += terms[t - first] = (double)net[t];
        var count = last - first + 1;
        var isBelowOne = atOne > 0.0 != terms[0] > 0.0;
        if (!isBelowOne)
            Array.Reverse(terms, 0, count);
        var (low, high, x) = (0.0, 1.0, 0.95);
        var isPositiveAtLow = terms[0] > 0.0;
        for (var step = 0; step < 200; step++)
        {
            var (value, slope) = (0.0, 0.0);
            for (var t = count - 1; t >= 0; t--)
            {
                slope = slope * x + value;
                value = value * x + terms[t];
            }
            if (value > 0.0 == isPositiveAtLow)
                low = x;
            else
                high = x;
            var next = x - value / slope;
            if (!(next > low && next < high))
                next = (low + high) / 2.0;
            if (Math.Abs(next - x) <= 1e-15 * x)
                break;
            x = next;
        }
        return (double)decimal.Round((decimal)(isBelowOne ? 1.0 / x - 1.0 : x - 1.0), 6);
    }
}
