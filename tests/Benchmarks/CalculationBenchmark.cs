using System.Globalization;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Benchmarks;

/// <summary>
/// Net, cumulative, payback, net present value and internal rate of 10.000 cases of 15 lines × 10 years, one thread, against
/// <see cref="PlainLoop"/> in the same run; and one keystroke's whole calculation.
/// </summary>
internal static class CalculationBenchmark
{
    private const int Cases = 10_000;
    private const int Batch = 100;
    private const int LinesInCase = 15;
    private static readonly YearRange Years = new(2024, 2033);
    private static readonly PaybackRule Rule = PaybackRule.Default;
    private static readonly DiscountSchedule Schedule = DiscountSchedule.MinistryOfFinance2021;

    public static int Run()
    {
        var inputs = Inputs();
        var arrays = Array.ConvertAll(inputs, input => input.Lines.Select(line => Years.Years.Select(year => line.Amounts[year]).ToArray()).ToArray());
        var permanent = Array.ConvertAll(inputs, input => input.Lines.Select(line => line.Duration == Duration.Permanent).ToArray());
        var plain = new PlainLoop(Years.Count, PresentValue.Factors(Schedule).ToArray());
        CheckSame(inputs, arrays, permanent, plain);

        var checksum = 0m;
        void Each(int batch, Action<int> work)
        {
            for (var i = batch * Batch; i < (batch + 1) * Batch; i++)
                work(i);
        }
        var measured = Measure.InTurns(Cases / Batch, Batch,
            batch => Each(batch, i => checksum += plain.Calculate(arrays[i], permanent[i])),
            batch => Each(batch, i => checksum += Rules(inputs[i])),
            batch => Each(batch, i => checksum += CalculationService.CalculateKeyFigures(inputs[i]).NetPresentValue!.Value));
        var keystroke = Measure.InTurns(200, 1, i => checksum += CalculationService.Calculate(inputs[i]).NetPresentValue)[0];

        Print("Plain loop over arrays", measured[0], null);
        Print("Rules 1, 2, 3-4, 7, 8", measured[1], measured[1].Microseconds / measured[0].Microseconds);
        Print("Key figures (with input check)", measured[2], measured[2].Microseconds / measured[0].Microseconds);
        Print("One keystroke, everything", keystroke, null);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"(checksum {checksum:0})"));
        return measured[1].Microseconds <= 1.5 * measured[0].Microseconds && keystroke.Microseconds < 1_000.0 ? 0 : 1;
    }

    private static decimal Rules(CalculationInput input)
    {
        var flow = NetFlow.Of(input.Lines, input.Years);
        var cumulative = CumulativeNet.Of(flow.Net);
        var payback = Payback.Of(flow, Rule, withTrace: false);
        var rate = InternalRateOfReturn.Of(flow.Net);
        return PresentValue.Of(flow.Net, Schedule) + cumulative[^1] + (rate.Rate ?? 0m) + (payback.InterpolatedYears ?? (payback.Status == PaybackStatus.Immediate ? 0m : -1m)) + payback.GainedBeforeStart;
    }

    /// <summary>The yardstick must do the same work: both give the same figures.</summary>
    private static void CheckSame(CalculationInput[] inputs, decimal[][][] arrays, bool[][] permanent, PlainLoop plain)
    {
        for (var i = 0; i < inputs.Length; i++)
            if (Math.Abs(plain.Calculate(arrays[i], permanent[i]) - Rules(inputs[i])) > 0.00001m)
                throw new InvalidOperationException($"The plain loop and the rules differ in case {i}.");
    }

    private static CalculationInput[] Inputs()
    {
        var random = new Random(20261124);
        return [.. Enumerable.Range(0, Cases).Select(_ => new CalculationInput
        {
            Years = Years,
            Lines = [.. Enumerable.Range(0, LinesInCase).Select(i => Line(i, random))],
            BaseSuccessRate = 0.4m,
            Settings = CalculationSettings.Default with { PaybackLimitYears = 6 },
            Scenarios = [new() { Name = "lav", SuccessRate = 0.3m }, new() { Name = "sen", DelayYears = 1 }, new() { Name = "dyr", CostFactor = 1.1m }],
        })];
    }

    /// <summary>A third of the lines are costs, two thirds savings that are phased in: what real cases look like.</summary>
    private static CashFlowLine Line(int i, Random random)
    {
        var isCost = i % 3 == 0;
        var full = random.Next(100_000, 5_000_000);
        return new()
        {
            Label = "Post",
            Kind = isCost ? LineKind.OperatingCost : LineKind.Saving,
            Duration = i % 5 == 4 ? Duration.Temporary : Duration.Permanent,
            DependsOnSuccess = !isCost,
            Amounts = YearAmounts.From(Years.First, [.. Enumerable.Range(0, Years.Count).Select(t => isCost ? full : -(decimal)full * Math.Min(t, 6) / 10m)]),
        };
    }

    private static void Print(string name, Measure measure, double? ratio) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {measure.Microseconds,10:0.00} µs {measure.Bytes,10:0} B {(ratio is { } r ? FormattableString.Invariant($"{r:0.00} × plain") : ""),14}"));
}
