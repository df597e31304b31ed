namespace InvestmentCases.Domain.Calculation;

/// <summary>One year of a calculation, in kroner, spending positive.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Net">Rule 1: the sum of all amounts of the year.</param>
/// <param name="CumulativeNet">Rule 2: the running sum from the first year.</param>
/// <param name="StartCapital">Rule 5: the net where it is above zero, else 0.</param>
/// <param name="DiscountedNet">Rule 7: the net times the year's discount factor, unrounded.</param>
public sealed record YearResult(int Year, decimal Net, decimal CumulativeNet, decimal StartCapital, decimal DiscountedNet);

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

    /// <summary>The year from which the cumulative net stays at or below zero inside the horizon; null where it does not.</summary>
    public int? StaysRepaidFrom { get; init; }

    /// <summary>Year by year from the start year to the payback year, or to where the search ended; empty where payback is immediate.</summary>
    public IReadOnlyList<PaybackTraceYear> Trace { get; init; } = [];
}

/// <summary>The largest cumulative net, and the first year that has it.</summary>
public sealed record PeakExposure(decimal Amount, int Year);

/// <summary>Rule 6: the net of the permanent lines in the last year, and the first year from which it keeps that value.</summary>
public sealed record PermanentAnnualEffect(decimal Amount, int FromYear);

/// <summary>Rule 9: the case under one scenario.</summary>
public sealed record ScenarioResult
{
    /// <summary>What the scenario is called.</summary>
    public required string Name { get; init; }

    /// <summary>Year by year.</summary>
    public required IReadOnlyList<YearResult> Years { get; init; }

    /// <summary>Payback in service; null where the scenario brings its own net, which has no control areas.</summary>
    public Payback? PaybackService { get; init; }

    /// <summary>Payback in total economy.</summary>
    public required Payback PaybackTotal { get; init; }

    /// <summary>Payback on the discounted net.</summary>
    public required Payback PaybackDiscounted { get; init; }

    /// <summary>Rule 7, unrounded kroner.</summary>
    public required decimal NetPresentValue { get; init; }

    /// <summary>Whether the net was found on the line between two scenarios' own nets.</summary>
    public bool IsInterpolated { get; init; }
}

/// <summary>Rule 10: how far each assumption may slip, alone, before the case is no longer repaid in time. Null where there is no such value; then <see cref="Reasons"/> says why.</summary>
/// <param name="SuccessRate">The smallest success rate as a fraction, rounded up to 0,001.</param>
/// <param name="CostFactor">The largest cost factor, rounded down to 0,001, at most 10.</param>
/// <param name="DelayYears">The longest delay in whole years.</param>
/// <param name="Reasons">Why a value is missing, by its JSON name: <c>successRate</c>, <c>costFactor</c>, <c>delayYears</c>.</param>
public sealed record SwitchingValues(decimal? SuccessRate, decimal? CostFactor, int? DelayYears, IReadOnlyDictionary<string, string> Reasons);

/// <summary>Rule 11: one line 10 % lower and higher, alone.</summary>
public sealed record LineSensitivity(Guid LineId, string Label, decimal NetPresentValueLow, decimal NetPresentValueHigh, Payback PaybackLow, Payback PaybackHigh);

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

    /// <summary>Rule 10; null in a light calculation.</summary>
    public SwitchingValues? SwitchingValues { get; init; }

    /// <summary>Rule 11, largest effect first; empty in a light calculation.</summary>
    public IReadOnlyList<LineSensitivity> Sensitivity { get; init; } = [];
}
