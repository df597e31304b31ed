using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests;

/// <summary>Lines and cases for tests, in one call each.</summary>
internal static class Lines
{
    public static CashFlowLine Saving(int firstYear, params decimal[] kroner) => Line(LineKind.Saving, Duration.Permanent, firstYear, kroner);

    public static CashFlowLine Cost(int firstYear, params decimal[] kroner) => Line(LineKind.OperatingCost, Duration.Permanent, firstYear, kroner);

    public static CashFlowLine Once(int firstYear, params decimal[] kroner) => Line(LineKind.ImplementationCost, Duration.Temporary, firstYear, kroner);

    public static CashFlowLine Line(LineKind kind, Duration duration, int firstYear, params decimal[] kroner) =>
        new() { Label = kind.ToString(), Kind = kind, Duration = duration, Amounts = YearAmounts.From(firstYear, kroner) };

    /// <summary>Tæt på Familien: 11,4 mio. kr. out, 3,5 mio. kr. a year back from 2020.</summary>
    public static CashFlowLine[] CloseToTheFamily() =>
    [
        Saving(2017, -1_500_000m, -5_100_000m, -11_100_000m, -12_500_000m, -12_500_000m, -12_500_000m) with { DependsOnSuccess = true },
        Cost(2017, 9_000_000m, 9_000_000m, 9_000_000m, 9_000_000m, 9_000_000m, 9_000_000m),
    ];
}
