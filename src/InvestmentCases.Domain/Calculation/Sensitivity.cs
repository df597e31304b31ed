using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 11: the case with one line 10 % lower and 10 % higher, alone.</summary>
/// <param name="Line">The line.</param>
/// <param name="NetPresentValueLow">Rule 7 in unrounded kroner with 0,9 of the line.</param>
/// <param name="NetPresentValueHigh">Rule 7 in unrounded kroner with 1,1 of the line.</param>
/// <param name="PaybackLow">Payback in total economy with 0,9 of the line, without its trace.</param>
/// <param name="PaybackHigh">Payback in total economy with 1,1 of the line, without its trace.</param>
public sealed record LineSensitivity(CashFlowLine Line, decimal NetPresentValueLow, decimal NetPresentValueHigh, Payback PaybackLow, Payback PaybackHigh)
{
    /// <summary>The line's own id.</summary>
    public Guid LineId => Line.Id;

    /// <summary>The line's label.</summary>
    public string Label => Line.Label;

    /// <summary>How many kroner of net present value lie between low and high; not below 0.</summary>
    public decimal Effect => Math.Abs(NetPresentValueHigh - NetPresentValueLow);
}

/// <summary>Rule 11: which line matters most.</summary>
public static class Sensitivity
{
    private const decimal Share = 0.1m;

    /// <summary>
    /// Rule 11: net present value and payback with each line alone 10 % lower and higher. Lines in kroner, spending positive, over
    /// the case's years, both ends included. Empty where there are no lines. Largest effect on the net present value first, equal
    /// ones in the order of the case. Unrounded.
    /// </summary>
    public static IReadOnlyList<LineSensitivity> Of(IReadOnlyList<CashFlowLine> lines, YearRange years, NetFlow total, decimal netPresentValue, CalculationSettings settings)
    {
        var found = new LineSensitivity[lines.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var line = NetFlow.OfOne(lines[i], lines, years);
            var swing = Share * PresentValue.Of(line.Net, settings.Discount);
            found[i] = new(lines[i], netPresentValue - swing, netPresentValue + swing,
                Payback.Of(total.Plus(line, -Share), settings.PaybackRule, withTrace: false),
                Payback.Of(total.Plus(line, Share), settings.PaybackRule, withTrace: false));
        }
        return [.. found.OrderByDescending(f => f.Effect)];
    }
}
