using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>The case divided into what an assumption moves and what it leaves, with as many years beyond the last as can matter.</summary>
internal sealed class SwitchingFlows(CalculationInput input, int yearsBeyond)
{
    private readonly decimal[] none = new decimal[input.Years.Count + yearsBeyond];

    public SwitchingAnswer SuccessRate(InTimeTest test)
    {
        var own = OwnNets.Of(input.Scenarios).ByRate;
        if (own.Count >= 2)
            return BetweenOwnNets(test, own);
        if (!input.Lines.Any(line => line.DependsOnSuccess))
            return SwitchingAnswer.Not(Say.In($"Ingen poster afhænger af succesraten.", $"No line depends on the success rate."));
        if (input.BaseSuccessRate is not { } from)
            return SwitchingAnswer.Not(Say.In($"Casen har ingen succesrate at regne ud fra.", $"The case has no success rate to reckon from."));
        var (moving, still) = Divide(line => line.DependsOnSuccess);
        Scale(still, from);
        return SwitchingAnswer.Of(SwitchOnGrid.Find(test, still, moving, 0m, 1m, 0.001m, smallest: true));
    }

    public SwitchingAnswer CostFactor(InTimeTest test)
    {
        if (!input.Lines.Any(Scenarios.IsCost))
            return SwitchingAnswer.Not(Say.In($"Casen har ingen driftsomkostninger eller implementeringsomkostninger.", $"The case has no operating or implementation costs."));
        var (moving, still) = Divide(Scenarios.IsCost);
        return SwitchingAnswer.Of(SwitchOnGrid.Find(test, still, moving, 0m, 10m, 0.001m, smallest: false));
    }

    /// <summary>A delay as long as the case pushes everything out of it: longer ones are no different.</summary>
    public SwitchingAnswer Delay(InTimeTest test)
    {
        if (!input.Lines.Any(line => line.DependsOnSuccess))
            return SwitchingAnswer.Not(Say.In($"Ingen poster kan forsinkes: ingen afhænger af, at indsatsen lykkes.", $"No line can be delayed: none depends on the effort's success."));
        int? longest = null;
        var allDo = true;
        for (var delay = 0; delay <= input.Years.Count; delay++)
            if (test.Passes(Delayed(delay), none, 0m))
                longest = delay;
            else
                allDo = false;
        return longest is null ? SwitchingAnswer.NoneDoes : allDo ? SwitchingAnswer.AllDo : new(longest, null);
    }

    public IReadOnlyList<QuantitySwitch> Quantities(InTimeTest test)
    {
        List<QuantitySwitch>? found = null;
        foreach (var line in input.Lines)
        {
            if (line.Drivers.Count == 0 || Planned(line) is not { } planned)
                continue;
            var (moving, still) = Divide(other => ReferenceEquals(other, line));
            Scale(still, planned);
            var isCost = Scenarios.IsCost(line);
            var most = isCost ? decimal.Ceiling(planned) * 10m : decimal.Ceiling(planned);
            var value = SwitchOnGrid.Find(test, still, moving, 0m, most, 1m, smallest: !isCost);
            if (value is { AllDo: false, Value: { } quantity })
                (found ??= []).Add(new(line, planned, quantity));
        }
        return found ?? (IReadOnlyList<QuantitySwitch>)[];
    }

    /// <summary>The quantity of the last year with an amount, where every year with one is quantity × unit price; else null.</summary>
    private static decimal? Planned(CashFlowLine line)
    {
        decimal? last = null;
        foreach (var (year, amount) in line.Amounts)
        {
            if (amount == 0m)
                continue;
            if (!line.Drivers.TryGetValue(year, out var driver) || driver.Quantity == 0m)
                return null;
            last = Math.Abs(driver.Quantity);
        }
        return last;
    }

    /// <summary>The straight line between each two neighbouring rates' nets; a rate outside them is not known.</summary>
    private SwitchingAnswer BetweenOwnNets(InTimeTest test, IReadOnlyList<(decimal Rate, YearAmounts Net)> own)
    {
        decimal? smallest = null;
        var allDo = true;
        for (var i = 1; i < own.Count; i++)
        {
            var (low, high) = (own[i - 1], own[i]);
            var known = Math.Min(OwnNets.KnownYears(low.Net, input.Years), OwnNets.KnownYears(high.Net, input.Years));
            var (still, moving) = (new decimal[known], new decimal[known]);
            for (var t = 0; t < known; t++)
            {
                var (atLow, atHigh) = (low.Net[input.Years.First + t], high.Net[input.Years.First + t]);
                still[t] = atLow * high.Rate - atHigh * low.Rate;
                moving[t] = atHigh - atLow;
            }
            var inKnownYears = new InTimeTest(input.Settings, known);
            var found = SwitchOnGrid.Find(inKnownYears, still, moving, low.Rate, high.Rate, 0.001m, smallest: true);
            smallest ??= found.Value;
            allDo &= found.AllDo;
        }
        return SwitchingAnswer.Of(new(smallest, allDo));
    }

    private (decimal[] Moving, decimal[] Still) Divide(Func<CashFlowLine, bool> moves)
    {
        var (moving, still) = (new decimal[none.Length], new decimal[none.Length]);
        foreach (var line in input.Lines)
        {
            var to = moves(line) ? moving : still;
            line.Amounts.AddTo(to.AsSpan(0, input.Years.Count), input.Years);
            AddBeyond(line, 0, to);
        }
        return (moving, still);
    }

    private decimal[] Delayed(int delay)
    {
        var net = new decimal[none.Length];
        foreach (var line in input.Lines)
        {
            var by = line.DependsOnSuccess ? delay : 0;
            var inside = net.AsSpan(0, input.Years.Count);
            if (by < inside.Length)
                AddShifted(line.Amounts, inside[by..]);
            AddBeyond(line, by, net);
        }
        return net;
    }

    private void AddShifted(YearAmounts amounts, Span<decimal> to)
    {
        var years = amounts.YearSpan;
        var kroner = amounts.KronerSpan;
        for (var j = 0; j < kroner.Length; j++)
            if (years[j] - input.Years.First is var at && at >= 0 && at < to.Length)
                to[at] += kroner[j];
    }

    private void AddBeyond(CashFlowLine line, int delay, decimal[] to)
    {
        if (yearsBeyond == 0 || line.Duration != Duration.Permanent)
            return;
        var carried = 0m;
        List<NetFlow.Ending>? endings = null;
        NetFlow.CarryOn(line, input.Lines, input.Years, line.Amounts[input.Years.Last], delay, ref carried, ref endings);
        for (var t = input.Years.Count; t < to.Length; t++)
        {
            to[t] += carried;
            if (endings is not null && input.Years.First + t <= endings[0].LastYear)
                to[t] += endings[0].Amount;
        }
    }

    private static void Scale(decimal[] amounts, decimal by)
    {
        for (var t = 0; t < amounts.Length; t++)
            amounts[t] *= by;
    }
}
