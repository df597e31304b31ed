using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>What one line gives to a figure.</summary>
/// <param name="Line">The line.</param>
/// <param name="Amount">Kroner, spending positive.</param>
public sealed record LineShare(CashFlowLine Line, decimal Amount);

/// <summary>The net effect of the lines that have something in common.</summary>
/// <param name="Key">What they have in common; null for the lines without a party.</param>
/// <param name="Net">Kroner per year from the case's first year, spending positive.</param>
/// <param name="Lines">The lines that it came from.</param>
public sealed record NetPart<T>(T Key, IReadOnlyList<decimal> Net, IReadOnlyList<CashFlowLine> Lines);

/// <summary>Rule 1: the net effect of a year is the sum of all amounts of that year.</summary>
public static class NetEffect
{
    /// <summary>
    /// Rule 1: what the case costs or saves in each year. Lines in kroner, spending positive, in any order; years are the case's
    /// 1 to 50, both ends included, and amounts outside them are left out. A year without amounts is 0. Exact.
    /// </summary>
    /// <returns>Kroner per year from the first year.</returns>
    public static decimal[] Of(IReadOnlyList<CashFlowLine> lines, YearRange years)
    {
        var net = new decimal[years.Count];
        for (var i = 0; i < lines.Count; i++)
            lines[i].Amounts.AddTo(net, years);
        return net;
    }

    /// <summary>Rule 1 divided by what <paramref name="keyOf"/> says of a line (control area, party, kind, duration), in the order of the lines; the parts add up to the whole. Exact kroner.</summary>
    public static IReadOnlyList<NetPart<T>> By<T>(IReadOnlyList<CashFlowLine> lines, YearRange years, Func<CashFlowLine, T> keyOf) =>
        [.. lines.GroupBy(keyOf).Select(group => new NetPart<T>(group.Key, Of([.. group], years), [.. group]))];

    /// <summary>Where the net effect of <paramref name="year"/> comes from: the lines with an amount in that year, in their order. Exact kroner; empty where there are none.</summary>
    public static IReadOnlyList<LineShare> From(IReadOnlyList<CashFlowLine> lines, int year) =>
        [.. lines.Where(line => line.Amounts[year] != 0m).Select(line => new LineShare(line, line.Amounts[year]))];
}
