using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 9: the case under one scenario.</summary>
public sealed record ScenarioResult
{
    /// <summary>What the scenario is called.</summary>
    public required string Name { get; init; }

    /// <summary>Year by year; an own net that stops before the case's last year ends there, for what follows is not known.</summary>
    public required IReadOnlyList<YearResult> Years { get; init; }

    /// <summary>Payback in service; null where the scenario brings its own net, which has no control areas, unless every line of the case counts in service.</summary>
    public Payback? PaybackService { get; init; }

    /// <summary>Payback in total economy.</summary>
    public required Payback PaybackTotal { get; init; }

    /// <summary>Payback on the discounted net.</summary>
    public required Payback PaybackDiscounted { get; init; }

    /// <summary>Rule 7, unrounded kroner.</summary>
    public required decimal NetPresentValue { get; init; }

    /// <summary>The two own nets on whose line the net was found; null where it was not found so.</summary>
    public RatesAround? Around { get; init; }

    /// <summary>Whether the net was found on the line between two scenarios' own nets.</summary>
    public bool IsInterpolated => Around is not null;
}

/// <summary>Rule 9: the case under other assumptions.</summary>
public static class Scenarios
{
    /// <summary>
    /// Rule 9: what becomes of the case under each scenario. Amounts in kroner, spending positive; success rates from 0 to 1, both
    /// included; delays 0 to 50 years; cost factors 0 to 10. Empty where there are no scenarios. Exact but for the quotient of two
    /// success rates, which has 28 digits. The input must have been checked (<see cref="InputCheck"/>).
    /// </summary>
    public static IReadOnlyList<ScenarioResult> Of(CalculationInput input)
    {
        if (input.Scenarios.Count == 0)
            return [];
        var own = OwnNets.Of(input.Scenarios);
        var isAllService = input.Lines.All(input.Settings.PaybackRule.CountsInService);
        var results = new ScenarioResult[input.Scenarios.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var scenario = input.Scenarios[i];
            var around = own.Around(scenario);
            var given = scenario.NetByYear is { } net ? OwnNets.Flow(net, input.Years) : around is null ? null : OwnNets.Line(around, scenario.SuccessRate!.Value, input.Years);
            var total = given ?? FlowOf(input, scenario, null);
            var service = isAllService ? total : given is null ? FlowOf(input, scenario, input.Settings.PaybackRule) : null;
            results[i] = Result(scenario.Name, total, service, input.Settings) with { Around = around };
        }
        return results;
    }

    /// <summary>
    /// Rule 9 for one line: what <paramref name="line"/> comes to under <paramref name="scenario"/>, whose own net is not looked at.
    /// Kroner per year of the case, spending positive, as unrounded as in <see cref="Of"/>.
    /// </summary>
    public static IReadOnlyList<decimal> OfLine(CashFlowLine line, CalculationInput input, Scenario scenario) =>
        FlowOf(input with { Lines = [line] }, scenario, null).Net.ToArray();

    /// <summary>The lines under <paramref name="scenario"/>; its own net is not looked at.</summary>
    internal static NetFlow FlowOf(CalculationInput input, Scenario scenario, PaybackRule? service)
    {
        var years = input.Years;
        var net = new decimal[years.Count];
        var carried = 0m;
        List<NetFlow.Ending>? endings = null;
        foreach (var line in input.Lines)
        {
            if (service is not null && !service.CountsInService(line))
                continue;
            var delay = line.DependsOnSuccess ? scenario.DelayYears : 0;
            var lineYears = line.Amounts.YearSpan;
            var kroner = line.Amounts.KronerSpan;
            for (var j = 0; j < kroner.Length; j++)
            {
                var at = lineYears[j] - years.First + delay;
                if (at >= 0 && at < net.Length)
                    net[at] += Under(scenario, line, kroner[j], input.BaseSuccessRate);
            }
            if (line.Duration == Duration.Permanent)
                NetFlow.CarryOn(line, input.Lines, years, Under(scenario, line, line.Amounts[years.Last], input.BaseSuccessRate), delay, ref carried, ref endings);
        }
        return new(years.First, net, carried, endings);
    }

    internal static bool IsCost(CashFlowLine line) => line.Kind is LineKind.OperatingCost or LineKind.ImplementationCost;

    private static decimal Under(Scenario scenario, CashFlowLine line, decimal amount, decimal? baseRate)
    {
        if (line.DependsOnSuccess && scenario.SuccessRate is { } rate && baseRate is { } from)
            amount = amount * rate / from;
        return IsCost(line) && scenario.CostFactor != 1m ? amount * scenario.CostFactor : amount;
    }

    private static ScenarioResult Result(string name, NetFlow total, NetFlow? service, CalculationSettings settings) => new()
    {
        Name = name,
        Years = YearResult.Table(total, settings.Discount),
        PaybackService = service is null ? null : Payback.Of(service, settings.PaybackRule),
        PaybackTotal = Payback.Of(total, settings.PaybackRule),
        PaybackDiscounted = Payback.OfDiscounted(total, settings.PaybackRule, settings.Discount),
        NetPresentValue = PresentValue.Of(total.Net, settings.Discount),
    };
}
