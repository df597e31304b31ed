using CsCheck;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

/// <summary>What holds for every case, whatever its amounts.</summary>
public class CalculationProperties
{
    private static readonly Gen<CashFlowLine> AnyLine =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool, Gen.Bool, Gen.Int[-500_000_000, 500_000_000].Array[6], Gen.Int[0, 2]).Select((kind, area, isPermanent, depends, oere, party) => new CashFlowLine
        {
            Label = "Post",
            Kind = (LineKind)kind,
            ControlArea = (ControlArea)area,
            Duration = isPermanent ? Duration.Permanent : Duration.Temporary,
            DependsOnSuccess = depends,
            Party = party == 0 ? null : party == 1 ? "SOF" : "BUF",
            Amounts = YearAmounts.From(2024, Array.ConvertAll(oere, o => o / 100m)),
        });

    private static readonly Gen<CashFlowLine[]> AnyLines = AnyLine.Array[0, 8];

    /// <summary>A case that looks like one: a cost at first and a saving that grows.</summary>
    private static readonly Gen<CashFlowLine[]> InvestmentLines =
        Gen.Select(Gen.Int[1, 5_000].Array[6], Gen.Int[0, 3_000].Array[6]).Select((costs, savings) => new[]
        {
            Lines.Cost(2024, [.. costs.Select((c, t) => t < 2 ? c * 1_000m : c * 200m)]),
            Lines.Saving(2024, [.. savings.Select((s, t) => -s * 250m * t)]),
        });

    [Fact]
    public void The_order_of_the_lines_does_not_matter() =>
        Gen.Select(AnyLines, Gen.Int).Sample((lines, seed) =>
        {
            var shuffled = lines.ToArray();
            new Random(seed).Shuffle(shuffled);

            var (one, other) = (Calculate(lines), Calculate(shuffled));

            return one.Years.SequenceEqual(other.Years) && Same(one.PaybackService, other.PaybackService) && Same(one.PaybackTotal, other.PaybackTotal)
                && one.NetPresentValue == other.NetPresentValue && one.BenefitCostRatio == other.BenefitCostRatio && one.PermanentAnnualEffect == other.PermanentAnnualEffect
                && one.InternalRateOfReturn == other.InternalRateOfReturn && one.StartCapital.PartiesNeedMore == other.StartCapital.PartiesNeedMore
                && one.SwitchingValues!.CostFactor == other.SwitchingValues!.CostFactor && one.SwitchingValues.SuccessRate == other.SwitchingValues.SuccessRate;
        });

    [Fact]
    public void Scaling_all_amounts_scales_net_and_present_value_and_leaves_the_payback() =>
        Gen.Select(AnyLines, Gen.Int[2, 1_000]).Sample((lines, factor) =>
        {
            var (one, scaled) = (Calculate(lines), Calculate([.. lines.Select(line => line with { Amounts = Times(line.Amounts, factor) })]));

            return one.Years.Zip(scaled.Years).All(y => y.First.Net * factor == y.Second.Net) && Near(one.NetPresentValue * factor, scaled.NetPresentValue)
                && Same(one.PaybackTotal, scaled.PaybackTotal) && Same(one.PaybackService, scaled.PaybackService);
        });

    [Fact]
    public void The_unit_in_which_an_amount_is_written_changes_nothing() =>
        Gen.Select(AnyLines, Gen.Int[0, 2]).Sample((lines, unitNumber) =>
        {
            var unit = (AmountUnit)unitNumber;
            var written = lines.Select(line => line with { Amounts = new(line.Amounts.Select(a => KeyValuePair.Create(a.Key, AmountText.Parse(AmountText.Format(a.Value, unit, Cultures.Danish), unit, Cultures.Danish).Amount!.Value))) });

            return Calculate(lines).Years.SequenceEqual(Calculate([.. written]).Years);
        });

    [Fact]
    public void A_permanent_saving_that_begins_after_the_start_never_makes_the_payback_later() =>
        Gen.Select(InvestmentLines, Gen.Int[1, 5], Gen.Int[0, 2_000]).Sample((lines, after, saved) =>
        {
            var before = Calculate(lines);
            var first = (before.PaybackTotal.StartYear ?? 2024) + after;
            if (first > 2029)
                return true;
            var saving = Lines.Line(LineKind.Saving, Duration.Permanent, first, [.. Enumerable.Repeat(-saved * 1_000m, 2029 - first + 1)]);

            var with = Calculate([.. lines, saving]);

            return before.PaybackTotal.Year is not { } year || with.PaybackTotal.Year <= year;
        });

    [Fact]
    public void The_last_cumulative_is_the_sum_of_all_amounts() =>
        AnyLines.Sample(lines => Calculate(lines).Years[^1].CumulativeNet == lines.Sum(line => line.Amounts.Total));

    [Fact]
    public void The_parts_add_up_to_the_net_effect() =>
        AnyLines.Sample(lines =>
        {
            var years = new YearRange(2024, 2029);
            var net = NetEffect.Of(lines, years);

            return AddsUp(NetEffect.By(lines, years, line => line.ControlArea), net) && AddsUp(NetEffect.By(lines, years, line => line.Party), net)
                && AddsUp(NetEffect.By(lines, years, line => line.Kind), net) && AddsUp(NetEffect.By(lines, years, line => line.Duration), net)
                && years.Years.Select((year, t) => NetEffect.From(lines, year).Sum(share => share.Amount) == net[t]).All(same => same);
        });

    [Fact]
    public void Prices_there_and_back_agree_where_nothing_is_stored_between() =>
        Gen.Select(Gen.Long[-99_999_999_999, 99_999_999_999], Gen.Int[-900, 2_000].Array[10], Gen.Int[0, 10], Gen.Int[0, 10]).Sample((oere, perMille, from, to) =>
        {
            var index = new PriceIndex("Prøve", new(2026, 1, 1), [.. perMille.Select((p, i) => new PriceRise(PriceSeries.Service, 2011 + i, p / 10m))]);
            var kroner = oere / 100m;

            var there = PriceLevels.Bring(kroner, 2010 + from, 2010 + to, PriceSeries.Service, index);
            var back = PriceLevels.Bring(there, 2010 + to, 2010 + from, PriceSeries.Service, index);

            return decimal.Round(back, 6) == kroner;
        });

    [Fact]
    public void The_internal_rate_makes_the_present_value_nil() =>
        InvestmentLines.Sample(lines =>
        {
            var result = Calculate(lines);
            if (result.InternalRateOfReturn is not { } rate || rate <= -0.5m)
                return true;
            var net = result.Years.Select(y => (double)y.Net).ToArray();
            double At(double r) => net.Select((n, t) => n / Math.Pow(1 + r, t)).Sum();

            return At((double)rate - 0.000001) * At((double)rate + 0.000001) <= 0;
        });

    [Fact]
    public void A_switching_value_passes_and_the_next_worse_one_does_not() =>
        Gen.Select(InvestmentLines, Gen.Int[0, 12]).Sample((lines, limit) =>
        {
            var settings = CalculationSettings.Default with { PaybackLimitYears = limit == 0 ? null : limit };
            if (Calculate(lines, settings).SwitchingValues!.CostFactor is not { } factor)
                return true;
            bool InTime(decimal f)
            {
                var payback = Calculate(lines, settings, new Scenario { Name = "prøve", CostFactor = f }).Scenarios[0].PaybackTotal;
                return payback.Status == PaybackStatus.Immediate || (limit == 0 ? payback.Status == PaybackStatus.Repaid : payback.Years <= limit);
            }

            return InTime(factor) && !InTime(factor + 0.001m);
        });

    private static CalculationResult Calculate(CashFlowLine[] lines, CalculationSettings? settings = null, params Scenario[] scenarios) =>
        CalculationService.Calculate(new() { Years = new(2024, 2029), Lines = lines, BaseSuccessRate = 0.4m, Settings = settings ?? CalculationSettings.Default, Scenarios = scenarios });

    private static YearAmounts Times(YearAmounts amounts, int factor) => new(amounts.Select(a => KeyValuePair.Create(a.Key, a.Value * factor)));

    private static bool AddsUp<T>(IReadOnlyList<NetPart<T>> parts, decimal[] net) => net.Select((n, t) => parts.Sum(p => p.Net[t]) == n).All(same => same);

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) < 0.0000001m;

    private static bool Same(Payback one, Payback other) =>
        one with { Trace = [], InterpolatedYears = null, GainedBeforeStart = 0m } == other with { Trace = [], InterpolatedYears = null, GainedBeforeStart = 0m }
        && Near(one.InterpolatedYears ?? 0m, other.InterpolatedYears ?? 0m);
}
