using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>The need for start capital of the lines that have something in common.</summary>
/// <param name="Key">What they have in common; null for the lines without a party.</param>
/// <param name="PerYear">Kroner per year from the case's first year, not below 0.</param>
/// <param name="Total">The sum of the years.</param>
public sealed record StartCapitalPart<T>(T Key, IReadOnlyList<decimal> PerYear, decimal Total);

/// <summary>Rule 5: how much money must be found before the case saves any.</summary>
/// <param name="PerYear">Kroner per year from the case's first year, not below 0.</param>
/// <param name="Total">The sum of the years.</param>
/// <param name="ByParty">Each party's own need; together it may exceed the case's, since one party's saving does not pay another's cost unless agreed.</param>
/// <param name="ByControlArea">Each control area's own need.</param>
public sealed record StartCapital(IReadOnlyList<decimal> PerYear, decimal Total, IReadOnlyList<StartCapitalPart<string?>> ByParty, IReadOnlyList<StartCapitalPart<ControlArea>> ByControlArea)
{
    /// <summary>No need.</summary>
    public static StartCapital None { get; } = new([], 0m, [], []);

    /// <summary>By how many kroner the parties' needs together exceed the case's; 0 where they do not.</summary>
    public decimal PartiesNeedMore => ByParty.Sum(p => p.Total) - Total;

    /// <summary>
    /// Rule 5: the need per year is the net effect where it is above zero, else 0. Lines and <paramref name="net"/> in kroner, spending
    /// positive, over the case's years, both ends included. A case that never spends more than it saves needs 0. Exact.
    /// </summary>
    public static StartCapital Of(IReadOnlyList<CashFlowLine> lines, YearRange years, ReadOnlySpan<decimal> net)
    {
        var perYear = PerYearOf(net);
        return new(perYear, Sum(perYear), Parts(NetEffect.By(lines, years, line => line.Party)), Parts(NetEffect.By(lines, years, line => line.ControlArea)));
    }

    /// <summary>Rule 5's total alone, in kroner, exact; <paramref name="net"/> as for <see cref="Of"/>.</summary>
    public static decimal TotalOf(ReadOnlySpan<decimal> net)
    {
        var total = 0m;
        foreach (var amount in net)
            if (amount > 0m)
                total += amount;
        return total;
    }

    /// <summary>What is applied for (<em>ansøgt beløb</em>): the kroner of the financing lines from the fund, shown beside the need and never part of the net effect. Exact; 0 where there are none.</summary>
    public static decimal AppliedFor(IReadOnlyList<FinancingLine> financing) =>
        financing.Where(line => line.Source == FinancingSource.Fund).Sum(line => line.Amounts.Total);

    private static decimal[] PerYearOf(ReadOnlySpan<decimal> net)
    {
        var need = new decimal[net.Length];
        for (var t = 0; t < net.Length; t++)
            need[t] = Math.Max(0m, net[t]);
        return need;
    }

    private static IReadOnlyList<StartCapitalPart<T>> Parts<T>(IReadOnlyList<NetPart<T>> parts)
    {
        var needs = new StartCapitalPart<T>[parts.Count];
        for (var i = 0; i < needs.Length; i++)
        {
            var perYear = PerYearOf([.. parts[i].Net]);
            needs[i] = new(parts[i].Key, perYear, Sum(perYear));
        }
        return needs;
    }

    private static decimal Sum(ReadOnlySpan<decimal> amounts)
    {
        var sum = 0m;
        foreach (var amount in amounts)
            sum += amount;
        return sum;
    }
}
