using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>One year of a calculation, in kroner, spending positive.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Net">Rule 1: the sum of all amounts of the year.</param>
/// <param name="CumulativeNet">Rule 2: the running sum from the first year.</param>
/// <param name="StartCapital">Rule 5: the net where it is above zero, else 0.</param>
/// <param name="DiscountedNet">Rule 7: the net times the year's discount factor, unrounded.</param>
public sealed record YearResult(int Year, decimal Net, decimal CumulativeNet, decimal StartCapital, decimal DiscountedNet)
{
    /// <summary>Rules 1, 2, 5 and 7 side by side for each year of <paramref name="flow"/>.</summary>
    internal static YearResult[] Table(NetFlow flow, DiscountSchedule schedule)
    {
        var factors = PresentValue.Factors(schedule);
        var years = new YearResult[flow.Net.Length];
        var cumulative = 0m;
        for (var t = 0; t < years.Length; t++)
        {
            var net = flow.Net[t];
            years[t] = new(flow.FirstYear + t, net, cumulative += net, Math.Max(0m, net), net * factors[t]);
        }
        return years;
    }
}

/// <summary>What a case comes to. Unrounded unless said otherwise; rounding happens at display.</summary>
public sealed record CalculationResult
{
    /// <summary>Year by year, in order.</summary>
    public required IReadOnlyList<YearResult> Years { get; init; }

    /// <summary>Payback in service (<em>serviceeffektivisering</em>).</summary>
    public required Payback PaybackService { get; init; }

    /// <summary>Payback in total economy.</summary>
    public required Payback PaybackTotal { get; init; }

    /// <summary>Payback on the discounted net.</summary>
    public required Payback PaybackDiscounted { get; init; }

    /// <summary>Rule 5: the need per year, in all, per party and per control area.</summary>
    public StartCapital StartCapital { get; init; } = StartCapital.None;

    /// <summary>Rule 5 over all years, in kroner, not below 0.</summary>
    public required decimal StartCapitalTotal { get; init; }

    /// <summary>Null where the cumulative net is never above zero.</summary>
    public PeakExposure? PeakExposure { get; init; }

    /// <summary>Null where the case has no permanent line.</summary>
    public PermanentAnnualEffect? PermanentAnnualEffect { get; init; }

    /// <summary>Rule 7 in unrounded kroner; below zero is a gain.</summary>
    public required decimal NetPresentValue { get; init; }

    /// <summary>Rule 7: |present value of negative amounts| per present krone spent; null where nothing is spent.</summary>
    public decimal? BenefitCostRatio { get; init; }

    /// <summary>Rule 8 as a fraction, to six decimals; null where there is none.</summary>
    public decimal? InternalRateOfReturn { get; init; }

    /// <summary>Why there is no internal rate, in the user's language; null where there is one.</summary>
    public string? InternalRateOfReturnReason { get; init; }

    /// <summary>Rule 9.</summary>
    public IReadOnlyList<ScenarioResult> Scenarios { get; init; } = [];

    /// <summary>Rule 9: what the scenarios' own nets imply at 0 % and per percentage point; null where fewer than two of them have a success rate.</summary>
    public ImpliedEconomy? ImpliedEconomy { get; init; }

    /// <summary>Rule 10; null where it was not asked for.</summary>
    public SwitchingValues? SwitchingValues { get; init; }

    /// <summary>Rule 11, largest effect first; empty where it was not asked for.</summary>
    public IReadOnlyList<LineSensitivity> Sensitivity { get; init; } = [];

    /// <summary>The lines that the payback in service counts, in the order of the case; total economy counts them all.</summary>
    public IReadOnlyList<CashFlowLine> ServiceLines { get; init; } = [];
}
