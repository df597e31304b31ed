using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>How an investment is repaid.</summary>
public enum PaybackStatus
{
    /// <summary>Straks: there is no year in which more is spent than saved.</summary>
    Immediate,
    /// <summary>Tjent hjem, inside the case's years.</summary>
    Repaid,
    /// <summary>Tjent hjem, when the permanent lines are carried on beyond the last year.</summary>
    Extrapolated,
    /// <summary>Ikke tjent hjem inden for de oplyste år: what follows is not known.</summary>
    Unknown,
    /// <summary>Tjenes ikke hjem.</summary>
    Never,
}

/// <summary>One year of the payback's trace.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Net">The net that counts, in kroner.</param>
/// <param name="Cumulative">Counted from the start year, in kroner.</param>
/// <param name="IsExtrapolated">Whether the year lies beyond the case's last year.</param>
public sealed record PaybackTraceYear(int Year, decimal Net, decimal Cumulative, bool IsExtrapolated);

/// <summary>Rules 3 and 4: when the money has come back.</summary>
public sealed record Payback
{
    /// <summary>How many years after the last one the permanent lines are carried on.</summary>
    public const int YearsBeyond = 50;

    /// <summary>The outcome.</summary>
    public required PaybackStatus Status { get; init; }

    /// <summary>The first year whose net effect is above zero; null where payback is immediate.</summary>
    public int? StartYear { get; init; }

    /// <summary>The payback year; null where there is none.</summary>
    public int? Year { get; init; }

    /// <summary>Whole years from the start year to the payback year, both counted; null where there is none.</summary>
    public int? Years { get; init; }

    /// <summary>Years from the start of the start year, interpolated within the payback year, unrounded; null where there is none.</summary>
    public decimal? InterpolatedYears { get; init; }

    /// <summary>The sum in kroner of the years before the start year, not counted in the payback; 0 where there are none.</summary>
    public decimal GainedBeforeStart { get; init; }

    /// <summary>Whether the cumulative net turns positive again inside the case's years after it was repaid.</summary>
    public bool Relapses { get; init; }

    /// <summary>The year from which the cumulative net stays at or below zero; null where it does not inside the case's years.</summary>
    public int? StaysRepaidFrom { get; init; }

    /// <summary>Year by year from the start year to the case's last year, and beyond it to the payback year or to where the search ended; empty where payback is immediate or no trace was asked for.</summary>
    public IReadOnlyList<PaybackTraceYear> Trace { get; init; } = [];

    /// <summary>
    /// Rules 3 and 4: in which year the money has come back. <paramref name="flow"/> is in kroner, spending positive, over 1 to 50
    /// years, carried on for at most 50 more. Where nothing is ever spent net the answer is <see cref="PaybackStatus.Immediate"/>;
    /// where it is not repaid, <see cref="PaybackStatus.Never"/> or, for a net that is not known to the end,
    /// <see cref="PaybackStatus.Unknown"/>. Years are exact; the interpolated years are a quotient of 28 digits.
    /// </summary>
    /// <param name="flow">The net, year by year and beyond.</param>
    /// <param name="rule">Whether a cumulative net of exactly 0 counts as repaid.</param>
    /// <param name="withTrace">Whether the years are listed.</param>
    public static Payback Of(NetFlow flow, PaybackRule rule, bool withTrace = true) => Search(flow, rule, [], withTrace);

    /// <summary>Rule 7's discounted payback: rules 3 and 4 on the net times the discount factors, which go on beyond the last year. As <see cref="Of"/>.</summary>
    public static Payback OfDiscounted(NetFlow flow, PaybackRule rule, DiscountSchedule schedule, bool withTrace = true) =>
        Search(flow, rule, PresentValue.Factors(schedule), withTrace);

    private static Payback Search(NetFlow flow, PaybackRule rule, ReadOnlySpan<decimal> factors, bool withTrace)
    {
        var net = flow.Net;
        var gained = 0m;
        var start = 0;
        while (start < net.Length && net[start] <= 0m)
        {
            gained += Discounted(net[start], factors, start);
            start++;
        }
        if (start == net.Length)
            return new() { Status = PaybackStatus.Immediate };

        List<PaybackTraceYear>? trace = withTrace ? new(net.Length - start) : null;
        var walk = new Walk(rule.ExactlyZeroRepays, start);
        for (var t = start; t < net.Length; t++)
        {
            walk.Take(t, Discounted(net[t], factors, t));
            trace?.Add(new(flow.FirstYear + t, walk.Net, walk.Cumulative, false));
        }
        var isRepaid = walk.PaybackAt >= 0;
        var canRepayAfter = !isRepaid && !flow.IsUnknownAfter && flow.CanRepayAfter;
        for (var t = net.Length; canRepayAfter && walk.PaybackAt < 0 && t < net.Length + YearsBeyond; t++)
        {
            walk.Take(t, Discounted(flow.After(flow.FirstYear + t), factors, t));
            trace?.Add(new(flow.FirstYear + t, walk.Net, walk.Cumulative, true));
        }

        var found = walk.PaybackAt >= 0;
        var last = isRepaid ? net.Length - 1 : walk.PaybackAt;
        return new()
        {
            Status = isRepaid ? PaybackStatus.Repaid : found ? PaybackStatus.Extrapolated : flow.IsUnknownAfter ? PaybackStatus.Unknown : PaybackStatus.Never,
            StartYear = flow.FirstYear + start,
            Year = found ? flow.FirstYear + walk.PaybackAt : null,
            Years = found ? walk.PaybackAt - start + 1 : null,
            InterpolatedYears = found ? walk.Interpolated : null,
            GainedBeforeStart = gained,
            Relapses = isRepaid && walk.LastUnpaidAt > walk.PaybackAt,
            StaysRepaidFrom = found && walk.LastUnpaidAt < last ? flow.FirstYear + walk.LastUnpaidAt + 1 : null,
            Trace = trace ?? (IReadOnlyList<PaybackTraceYear>)[],
        };
    }

    private static decimal Discounted(decimal net, ReadOnlySpan<decimal> factors, int t) => factors.IsEmpty ? net : net * factors[t];

    /// <summary>The state while the years are walked from the start year on; years are counted from the case's first as 0.</summary>
    private struct Walk(bool exactlyZeroRepays, int startAt)
    {
        private readonly int first = startAt;

        public decimal Net;
        public decimal Cumulative;
        public decimal Interpolated;
        public int PaybackAt = -1;
        public int LastUnpaidAt = startAt;

        public void Take(int at, decimal net)
        {
            var before = Cumulative;
            Net = net;
            Cumulative += net;
            if (Cumulative > 0m || (Cumulative == 0m && !exactlyZeroRepays))
                LastUnpaidAt = at;
            else if (PaybackAt < 0)
            {
                PaybackAt = at;
                Interpolated = at - first + before / (before - Cumulative);
            }
        }
    }
}
