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

/// <summary>The scenarios that bring their own net at a success rate, by rate.</summary>
internal sealed class OwnNets
{
    private OwnNets(IReadOnlyList<(decimal Rate, YearAmounts Net)> byRate) => ByRate = byRate;

    /// <summary>Rates rising, each once.</summary>
    public IReadOnlyList<(decimal Rate, YearAmounts Net)> ByRate { get; }

    public static OwnNets Of(IReadOnlyList<Scenario> scenarios) =>
        new([.. scenarios.Where(s => s is { SuccessRate: not null, NetByYear: not null }).Select(s => (s.SuccessRate!.Value, s.NetByYear!)).DistinctBy(s => s.Item1).OrderBy(s => s.Item1)]);

    /// <summary>The straight line, year by year, between the nearest two own nets, for a scenario that changes the success rate alone and lies between them; else null.</summary>
    public NetFlow? Between(Scenario scenario, YearRange years)
    {
        if (scenario is not { SuccessRate: { } rate, NetByYear: null, DelayYears: 0, CostFactor: 1m })
            return null;
        for (var i = 1; i < ByRate.Count; i++)
            if (rate >= ByRate[i - 1].Rate && rate <= ByRate[i].Rate)
                return Line(ByRate[i - 1], ByRate[i], rate, years);
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

    private static NetFlow Line((decimal Rate, YearAmounts Net) low, (decimal Rate, YearAmounts Net) high, decimal rate, YearRange years)
    {
        var kroner = new decimal[Math.Min(KnownYears(low.Net, years), KnownYears(high.Net, years))];
        for (var t = 0; t < kroner.Length; t++)
        {
            var (from, to) = (low.Net[years.First + t], high.Net[years.First + t]);
            kroner[t] = from + (to - from) * (rate - low.Rate) / (high.Rate - low.Rate);
        }
        return new(years.First, kroner, isUnknownAfter: kroner.Length < years.Count);
    }
}
