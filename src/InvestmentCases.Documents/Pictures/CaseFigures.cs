using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Pictures;

/// <summary>One year of the picture and of the table under it, in kroner, spending positive.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Spending">The sum of the year's amounts above zero.</param>
/// <param name="Saving">The sum of the year's amounts below zero.</param>
/// <param name="Net">The two together.</param>
/// <param name="Cumulative">The running sum from the first year.</param>
/// <param name="Counted">The running sum from the payback's start year; null before it.</param>
/// <param name="IsBeyond">Whether the year lies beyond the case's last year.</param>
public sealed record FigureYear(int Year, decimal Spending, decimal Saving, decimal Net, decimal Cumulative, decimal? Counted, bool IsBeyond);

/// <summary>The figures that a case's picture shows.</summary>
public sealed record CaseFigures
{
    /// <summary>The years in order; those beyond the case's last year only where that is where it is repaid.</summary>
    public required IReadOnlyList<FigureYear> Years { get; init; }

    /// <summary>How it is repaid.</summary>
    public required Payback Payback { get; init; }

    /// <summary>Whether the payback is counted from a later year than the first, so that its running sum differs from the cumulative net.</summary>
    public bool IsCountedFromLater => Payback.GainedBeforeStart != 0;

    /// <summary>The figures of a case in total economy.</summary>
    /// <param name="result">What the case comes to.</param>
    /// <param name="lines">The lines that it was calculated from; amounts outside the result's years are left out.</param>
    public static CaseFigures Of(CalculationResult result, IReadOnlyList<CashFlowLine> lines)
    {
        var within = result.Years.Select(y => Gross(y.Year, lines.Select(line => line.Amounts[y.Year])));
        return With(result.Years, within, year => Gross(year, lines.Where(l => l.Duration == Duration.Permanent).Select(l => l.Amounts[result.Years[^1].Year])), result.PaybackTotal);
    }

    /// <summary>The figures of a scenario, of which only the net is known: a year either spends or saves.</summary>
    public static CaseFigures Of(ScenarioResult scenario) =>
        With(scenario.Years, scenario.Years.Select(y => Gross(y.Year, [y.Net])), year => Gross(year, scenario.PaybackTotal.Trace.Where(t => t.Year == year).Select(t => t.Net)), scenario.PaybackTotal);

    private static (int Year, decimal Spending, decimal Saving) Gross(int year, IEnumerable<decimal> amounts)
    {
        decimal spending = 0, saving = 0;
        foreach (var amount in amounts)
            if (amount > 0)
                spending += amount;
            else
                saving += amount;
        return (year, spending, saving);
    }

    private static CaseFigures With(
        IReadOnlyList<YearResult> results, IEnumerable<(int, decimal, decimal)> within, Func<int, (int, decimal, decimal)> beyond, Payback payback)
    {
        var later = payback.Status == PaybackStatus.Extrapolated ? payback.Trace.Where(t => t.IsExtrapolated).Select(t => t.Year) : [];
        var years = new List<FigureYear>();
        decimal cumulative = 0;
        decimal? counted = null;
        foreach (var (year, spending, saving) in within.Concat(later.Select(beyond)))
        {
            var net = spending + saving;
            cumulative += net;
            if (payback.StartYear is { } start && year >= start)
                counted = (counted ?? 0) + net;
            years.Add(new(year, spending, saving, net, cumulative, counted, year > results[^1].Year));
        }
        return new() { Years = years, Payback = payback };
    }
}
