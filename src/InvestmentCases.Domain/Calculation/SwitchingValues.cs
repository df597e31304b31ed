using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>How far the quantity behind one line may slip, in its own units.</summary>
/// <param name="Line">The line; its amounts are quantity × unit price.</param>
/// <param name="Planned">The quantity of the last year that has one, as planned; above 0.</param>
/// <param name="Quantity">The whole quantity that is just enough (a saving: the smallest) or just bearable (a cost: the largest).</param>
public sealed record QuantitySwitch(CashFlowLine Line, decimal Planned, decimal Quantity)
{
    /// <summary>Rules 3 and 4 in total economy, traced, with <paramref name="quantity"/> in place of the planned one: each of the line's amounts in proportion, unrounded.</summary>
    /// <param name="quantity">In the line's own units, from 0.</param>
    /// <param name="input">What the case is calculated from; the line is one of its lines.</param>
    public Payback PaybackAt(decimal quantity, CalculationInput input) =>
        Payback.Of(NetFlow.Of(input.Lines, input.Years).Plus(NetFlow.OfOne(Line, input.Lines, input.Years), quantity / Planned - 1m), input.Settings.PaybackRule);
}

/// <summary>Rule 10: how far each assumption may slip, alone, before the case is no longer repaid in time. Null where there is no such value; then <see cref="Reasons"/> says why.</summary>
/// <param name="SuccessRate">The smallest success rate as a fraction, rounded up to 0,001.</param>
/// <param name="CostFactor">The largest cost factor, rounded down to 0,001, at most 10.</param>
/// <param name="DelayYears">The longest delay in whole years.</param>
/// <param name="Reasons">Why a value is missing, in the user's language, by its JSON name: <c>successRate</c>, <c>costFactor</c>, <c>delayYears</c>.</param>
public sealed record SwitchingValues(decimal? SuccessRate, decimal? CostFactor, int? DelayYears, IReadOnlyDictionary<string, string> Reasons)
{
    /// <summary>The same in the own units of each line that is quantity × unit price in every year; a line without such a value is left out.</summary>
    public IReadOnlyList<QuantitySwitch> Quantities { get; init; } = [];

    /// <summary>
    /// Rule 10: what must hold for the case to be repaid in time, tested on total-economy payback (immediate, or repaid or
    /// extrapolated within the limit; without a limit immediate or repaid). Amounts in kroner, spending positive; success rates 0
    /// to 1 or between the scenarios' own nets, cost factors 0 to 10, delays 0 to 50 years, all ends included. Null where no value
    /// passes or all do, with the reason. Found exactly: only rates and factors at which a sum of years changes sign are looked at.
    /// </summary>
    public static SwitchingValues Of(CalculationInput input)
    {
        var reasons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var test = new InTimeTest(input.Settings, input.Years.Count);
        var flows = new SwitchingFlows(input, test.YearsBeyond);
        return new(
            Told(flows.SuccessRate(test), "successRate", reasons),
            Told(flows.CostFactor(test), "costFactor", reasons),
            (int?)Told(flows.Delay(test), "delayYears", reasons),
            reasons)
        { Quantities = flows.Quantities(test) };
    }

    private static decimal? Told(SwitchingAnswer answer, string name, SortedDictionary<string, string> reasons)
    {
        if (answer.Reason is { } reason)
            reasons[name] = reason;
        return answer.Value;
    }
}

/// <summary>A switching value, or the reason why there is none.</summary>
internal readonly record struct SwitchingAnswer(decimal? Value, string? Reason)
{
    public static SwitchingAnswer NoneDoes => new(null, Say.In($"Casen bliver ikke tjent hjem i tide, uanset hvor gunstig denne forudsætning alene er.", $"The case is not repaid in time however favourable this assumption alone is."));

    public static SwitchingAnswer AllDo => new(null, Say.In($"Casen bliver tjent hjem i tide, uanset hvor ugunstig denne forudsætning alene er.", $"The case is repaid in time however unfavourable this assumption alone is."));

    public static SwitchingAnswer Not(string reason) => new(null, reason);

    public static SwitchingAnswer Of(SwitchOnGrid found) => found.NoneDoes ? NoneDoes : found.AllDo ? AllDo : new(found.Value, null);
}
