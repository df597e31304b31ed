using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Portfolio;

/// <summary>One column of the dot plot: the cases that are repaid in so many years. <see cref="Extended"/> of them only when the period is extended.</summary>
/// <param name="Place">From 0: at once, 1 to 9 years, 10 or more, never.</param>
public sealed record PaybackColumn(int Place, int Count, int Extended, PortfolioSelection Selection);

/// <summary>The distribution of payback, as columns of dots.</summary>
public static class PaybackColumns
{
    public const int Last = 11;
    public const int OrMore = 10;
    public const int MostDots = 8;

    /// <summary>As far ahead as any case is looked at: its own years and those that it is carried on for.</summary>
    public const int MostYears = YearRange.LongestInYears + Payback.YearsBeyond;

    /// <summary>The columns that hold any case, in order.</summary>
    public static IReadOnlyList<PaybackColumn> Of(IReadOnlyList<PortfolioPayback> groups, PaybackBasis basis) =>
        [.. groups.Where(group => group.Status is not null)
            .GroupBy(PlaceOf)
            .OrderBy(column => column.Key)
            .Select(column => new PaybackColumn(column.Key, column.Sum(g => g.Count), column.Where(g => g.Status == PaybackStatus.Extrapolated).Sum(g => g.Count), Select(column.Key, basis)))];

    /// <summary>How many cases one dot stands for, so that the fullest column has at most <see cref="MostDots"/>.</summary>
    public static int CasesPerDot(IEnumerable<PaybackColumn> columns)
    {
        var fullest = columns.Select(column => column.Count).DefaultIfEmpty(0).Max();
        for (var power = 1; ; power *= 10)
            foreach (var step in new[] { 1, 2, 5 })
                if (fullest <= power * step * MostDots)
                    return power * step;
    }

    /// <summary>Dots of a column: a begun one counts.</summary>
    public static int Dots(int count, int perDot) => (count + perDot - 1) / perDot;

    public static PortfolioSelection NotRepaid(PaybackBasis basis) => new() { Basis = basis, Status = PaybackStatus.Never };

    private static int PlaceOf(PortfolioPayback group) => group.Status == PaybackStatus.Immediate ? 0 : group.Years is { } years ? Math.Min(years, OrMore) : Last;

    private static PortfolioSelection Select(int place, PaybackBasis basis) => place switch
    {
        0 => new() { Basis = basis, Status = PaybackStatus.Immediate },
        Last => NotRepaid(basis),
        OrMore => new() { Basis = basis, Years = OrMore, OrMoreYears = true },
        _ => new() { Basis = basis, Years = place },
    };
}
