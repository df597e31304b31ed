using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>The net of a set of lines, year by year, with what it goes on with after the last year (rule 4).</summary>
public sealed class NetFlow
{
    private readonly decimal[] net;
    private readonly decimal carried;
    private readonly List<Ending>? endings;

    internal NetFlow(int firstYear, decimal[] net, decimal carried = 0m, List<Ending>? endings = null, bool isUnknownAfter = false)
    {
        FirstYear = firstYear;
        this.net = net;
        this.carried = carried;
        this.endings = endings;
        IsUnknownAfter = isUnknownAfter;
    }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>The last year whose net is given; what follows is carried on or unknown.</summary>
    public int LastYear => FirstYear + net.Length - 1;

    /// <summary>Kroner per year from <see cref="FirstYear"/>, spending positive.</summary>
    public ReadOnlySpan<decimal> Net => net;

    /// <summary>Whether a scenario's own net stops here although the case has later years.</summary>
    public bool IsUnknownAfter { get; }

    /// <summary>Whether anything at all is carried on that could repay.</summary>
    internal bool CanRepayAfter => carried < 0m || endings is not null;

    /// <summary>The flow of <paramref name="lines"/> in kroner, exact; amounts outside <paramref name="years"/> are left out.</summary>
    /// <param name="lines">The lines, in any order.</param>
    /// <param name="years">The case's years.</param>
    /// <param name="service">The rule by which lines count in <em>service</em>; null takes every line, for <em>total economy</em>.</param>
    public static NetFlow Of(IReadOnlyList<CashFlowLine> lines, YearRange years, PaybackRule? service = null)
    {
        var net = new decimal[years.Count];
        var carried = 0m;
        List<Ending>? endings = null;
        var serviceBits = service?.ServiceBits() ?? -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!PaybackRule.CountsInService(serviceBits, line))
                continue;
            line.Amounts.AddTo(net, years);
            if (line.Duration == Duration.Permanent)
                CarryOn(line, lines, years, line.Amounts[years.Last], 0, ref carried, ref endings);
        }
        return new(years.First, net, carried, endings);
    }

    /// <summary>The flow of one of the lines.</summary>
    internal static NetFlow OfOne(CashFlowLine line, IReadOnlyList<CashFlowLine> all, YearRange years)
    {
        var net = new decimal[years.Count];
        var carried = 0m;
        List<Ending>? endings = null;
        line.Amounts.AddTo(net, years);
        if (line.Duration == Duration.Permanent)
            CarryOn(line, all, years, line.Amounts[years.Last], 0, ref carried, ref endings);
        return new(years.First, net, carried, endings);
    }

    /// <summary>The net in kroner of <paramref name="year"/>, one of the 50 after <see cref="LastYear"/>.</summary>
    public decimal After(int year)
    {
        var sum = carried;
        if (endings is not null)
            foreach (var ending in endings)
                if (year <= ending.LastYear)
                    sum += ending.Amount;
        return sum;
    }

    /// <summary>The same flow with <paramref name="factor"/> times <paramref name="line"/> added.</summary>
    internal NetFlow Plus(NetFlow line, decimal factor)
    {
        var sum = new decimal[net.Length];
        for (var t = 0; t < sum.Length; t++)
            sum[t] = net[t] + factor * line.net[t];
        List<Ending>? both = null;
        if (endings is not null || line.endings is not null)
            both = [.. endings ?? [], .. (line.endings ?? []).Select(e => e with { Amount = e.Amount * factor })];
        return new(FirstYear, sum, carried + factor * line.carried, both, IsUnknownAfter);
    }

    /// <summary>
    /// Adds what a permanent line goes on with after the last year. A saving with a lifetime ends with the asset, counted from
    /// the line's first year with an amount, unless a permanent capital cost renews it.
    /// </summary>
    internal static void CarryOn(CashFlowLine line, IReadOnlyList<CashFlowLine> all, YearRange years, decimal amount, int delayYears, ref decimal carried, ref List<Ending>? endings)
    {
        if (amount == 0m)
            return;
        if (line is not { Kind: LineKind.Saving, LifetimeYears: { } lifetime } || IsRenewed(all, years))
            carried += amount;
        else if (FirstYearWithAmount(line.Amounts) + delayYears + lifetime - 1 is var last && last > years.Last)
            (endings ??= []).Add(new(last, amount));
    }

    private static bool IsRenewed(IReadOnlyList<CashFlowLine> lines, YearRange years)
    {
        foreach (var line in lines)
            if (line is { ControlArea: ControlArea.Capital, Duration: Duration.Permanent, Kind: LineKind.OperatingCost or LineKind.ImplementationCost } && line.Amounts[years.Last] > 0m)
                return true;
        return false;
    }

    private static int FirstYearWithAmount(YearAmounts amounts)
    {
        var kroner = amounts.KronerSpan;
        for (var i = 0; i < kroner.Length; i++)
            if (kroner[i] != 0m)
                return amounts.YearSpan[i];
        return amounts.YearSpan[0];
    }

    /// <summary>An amount that is carried on until a year, that year included.</summary>
    internal sealed record Ending(int LastYear, decimal Amount);
}
