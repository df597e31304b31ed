using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>What the straight line through two success rates' nets says of one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="AtZero">Kroner at a success rate of 0 %: the costs that the nets imply, spending positive.</param>
/// <param name="PerPoint">Kroner for each percentage point more; below zero is a saving.</param>
public sealed record ImpliedYear(int Year, decimal AtZero, decimal PerPoint);

/// <summary>Rule 9: the costs and savings that two success rates' nets imply, to be held against the case's own.</summary>
/// <param name="LowRate">The lower of the two rates, a fraction.</param>
/// <param name="HighRate">The higher of the two rates, a fraction.</param>
/// <param name="Years">The years that both nets give.</param>
public sealed record ImpliedEconomy(decimal LowRate, decimal HighRate, IReadOnlyList<ImpliedYear> Years)
{
    /// <summary>
    /// Rule 9: the line through the two lowest success rates that have nets of their own, carried to 0 %. Kroner, spending
    /// positive; rates as fractions. Null where fewer than two rates have a net. A quotient of 28 digits.
    /// </summary>
    public static ImpliedEconomy? Of(IReadOnlyList<Scenario> scenarios)
    {
        if (OwnNets.Of(scenarios).ByRate is not [var low, var high, ..])
            return null;
        var years = low.Net.Years.Intersect(high.Net.Years).Order();
        var width = high.Rate - low.Rate;
        return new(low.Rate, high.Rate,
            [.. years.Select(year => new ImpliedYear(year, (low.Net[year] * high.Rate - high.Net[year] * low.Rate) / width, (high.Net[year] - low.Net[year]) / (width * 100m)))]);
    }
}

/// <summary>Two success rates with nets of their own, and between them no third.</summary>
/// <param name="LowRate">The lower rate, a fraction.</param>
/// <param name="LowNet">Its net per year in kroner, spending positive.</param>
/// <param name="HighRate">The higher rate, a fraction.</param>
/// <param name="HighNet">Its net per year in kroner, spending positive.</param>
public sealed record RatesAround(decimal LowRate, YearAmounts LowNet, decimal HighRate, YearAmounts HighNet);

/// <summary>The scenarios that bring their own net at a success rate, by rate.</summary>
internal sealed class OwnNets
{
    private OwnNets(IReadOnlyList<(decimal Rate, YearAmounts Net)> byRate) => ByRate = byRate;

    /// <summary>Rates rising, each once.</summary>
    public IReadOnlyList<(decimal Rate, YearAmounts Net)> ByRate { get; }

    public static OwnNets Of(IReadOnlyList<Scenario> scenarios) =>
        new([.. scenarios.Where(s => s is { SuccessRate: not null, NetByYear: not null }).Select(s => (s.SuccessRate!.Value, s.NetByYear!)).DistinctBy(s => s.Item1).OrderBy(s => s.Item1)]);

    /// <summary>The nearest two own nets, for a scenario that changes the success rate alone and lies between them; else null.</summary>
    public RatesAround? Around(Scenario scenario)
    {
        if (scenario is not { SuccessRate: { } rate, NetByYear: null, DelayYears: 0, CostFactor: 1m })
            return null;
        for (var i = 1; i < ByRate.Count; i++)
            if (rate >= ByRate[i - 1].Rate && rate <= ByRate[i].Rate)
                return new(ByRate[i - 1].Rate, ByRate[i - 1].Net, ByRate[i].Rate, ByRate[i].Net);
        return null;
    }

    /// <summary>The flow of an own net: known until its last year, and unknown after it where the case goes on.</summary>
    public static NetFlow Flow(YearAmounts net, YearRange years)
    {
        var kroner = new decimal[KnownYears(net, years)];
        for (var t = 0; t < kroner.Length; t++)
            kroner[t] = net[years.First + t];
        return new(years.First, kroner, isUnknownAfter: kroner.Length < years.Count);
    }

    /// <summary>How many of the case's years an own net gives.</summary>
    public static int KnownYears(YearAmounts net, YearRange years) => Math.Min(years.Last, net.Years[^1]) - years.First + 1;

    /// <summary>The straight line, year by year, between two own nets at a rate between theirs.</summary>
    public static NetFlow Line(RatesAround around, decimal rate, YearRange years)
    {
        var kroner = new decimal[Math.Min(KnownYears(around.LowNet, years), KnownYears(around.HighNet, years))];
        for (var t = 0; t < kroner.Length; t++)
        {
            var (from, to) = (around.LowNet[years.First + t], around.HighNet[years.First + t]);
            kroner[t] = from + (to - from) * (rate - around.LowRate) / (around.HighRate - around.LowRate);
        }
        return new(years.First, kroner, isUnknownAfter: kroner.Length < years.Count);
    }
}
