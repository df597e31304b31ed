using System.Globalization;
using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Tests.Pictures;

/// <summary>Cases whose figures are worked out by hand.</summary>
internal static class Figures
{
    public static string Thousands(decimal kroner) => (kroner / 1000).ToString("#,##0.###", CultureInfo.GetCultureInfo("da-DK")).Replace('-', '−');

    /// <summary>Six years: 9 mio. kr. a year against a saving that grows to 12,5; repaid in 2022, the sixth year.</summary>
    public static CaseFigures SixYears() => Of(
        2017, [9000, 9000, 9000, 9000, 9000, 9000], [-1500, -5100, -11100, -12500, -12500, -12500],
        new() { Status = PaybackStatus.Repaid, StartYear = 2017, Year = 2022, Years = 6, InterpolatedYears = 5.657142857m });

    public static CaseFigures Of(int first, decimal[] costs, decimal[] savings, Payback payback)
    {
        List<CashFlowLine> lines =
        [
            new() { Kind = LineKind.OperatingCost, Amounts = YearAmounts.From(first, [.. costs.Select(c => c * 1000)]) },
            new() { Kind = LineKind.Saving, Amounts = YearAmounts.From(first, [.. savings.Select(s => s * 1000)]) },
        ];
        var cumulative = 0m;
        var years = costs.Select((cost, i) =>
        {
            var net = (cost + savings[i]) * 1000;
            cumulative += net;
            return new YearResult(first + i, net, cumulative, Math.Max(0, net), net);
        }).ToArray();
        return CaseFigures.Of(new() { Years = years, PaybackService = payback, PaybackTotal = payback, PaybackDiscounted = payback, StartCapitalTotal = 0, NetPresentValue = 0 }, lines);
    }
}
