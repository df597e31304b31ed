using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 6: the net of the permanent lines in the last year, and the first year from which it keeps that value.</summary>
/// <param name="Amount">Kroner a year; below zero is a gain.</param>
/// <param name="FromYear">The calendar year.</param>
public sealed record PermanentAnnualEffect(decimal Amount, int FromYear)
{
    /// <summary>
    /// Rule 6: what remains every year once the effort runs. Lines in kroner, spending positive, over the case's years, both ends
    /// included. Null where no line is permanent. Exact.
    /// </summary>
    public static PermanentAnnualEffect? Of(IReadOnlyList<CashFlowLine> lines, YearRange years)
    {
        Span<decimal> net = stackalloc decimal[years.Count];
        var hasPermanent = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Duration != Duration.Permanent)
                continue;
            hasPermanent = true;
            lines[i].Amounts.AddTo(net, years);
        }
        if (!hasPermanent)
            return null;
        var from = net.Length - 1;
        while (from > 0 && net[from - 1] == net[^1])
            from--;
        return new(net[^1], years.First + from);
    }
}
