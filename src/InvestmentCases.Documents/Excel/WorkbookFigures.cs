using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Excel;

/// <summary>
/// The values of the workbook's helper cells, year by year and 50 years on, so that a viewer that computes nothing shows them too.
/// The key figures themselves are the calculation's; a test recalculates the workbook and compares.
/// </summary>
internal sealed class WorkbookFigures
{
    private readonly CalculationInput input;

    public WorkbookFigures(CalculationInput input)
    {
        this.input = input;
        var count = Horizon + Payback.YearsBeyond;
        var factor = 1m;
        Factors = new decimal[count];
        for (var k = 0; k < count; k++)
            Factors[k] = factor = k == 0 ? 1m : factor / (1m + input.Settings.Discount.RateOf(k));
        Total = Carried(null);
        Service = Carried(input.Settings.PaybackRule);
        Discounted = [.. Total.Select((net, k) => net * Factors[k])];
    }

    public int Horizon => input.Years.Count;

    public int FirstYear => input.Years.First;

    public int LastYear => input.Years.Last;

    public bool ExactlyZeroRepays => input.Settings.PaybackRule.ExactlyZeroRepays;

    public decimal[] Factors { get; }

    public decimal[] Total { get; }

    public decimal[] Service { get; }

    public decimal[] Discounted { get; }

    /// <summary>The sum of a year's amounts that <paramref name="counts"/> takes in; the year by its place from 0.</summary>
    public decimal Sum(int index, Func<CashFlowLine, decimal, bool> counts)
    {
        var sum = 0m;
        foreach (var line in input.Lines)
            if (line.Amounts[input.Years.First + index] is var amount && counts(line, amount))
                sum += amount;
        return sum;
    }

    /// <summary>Whether a permanent capital cost renews the assets, so that no lifetime ends a saving.</summary>
    public bool IsRenewed => input.Lines.Any(line =>
        line is { ControlArea: ControlArea.Capital, Duration: Duration.Permanent, Kind: LineKind.OperatingCost or LineKind.ImplementationCost } && line.Amounts[LastYear] > 0);

    private decimal[] Carried(PaybackRule? service)
    {
        var flow = NetFlow.Of(input.Lines, input.Years, service);
        var net = new decimal[Horizon + Payback.YearsBeyond];
        for (var i = 0; i < net.Length; i++)
            net[i] = i < Horizon ? flow.Net[i] : flow.After(FirstYear + i);
        return net;
    }
}
