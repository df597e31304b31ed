namespace InvestmentCases.Domain.Economy;

/// <summary>How a municipality counts payback (<em>beregningsregel</em>), as a dated version with its source. A case keeps the version that it was calculated by.</summary>
public sealed record PaybackRule
{
    /// <summary>The day from which it holds; names the version.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>Where it is decided or described.</summary>
    public string Source { get; init; } = "";

    /// <summary>Control areas whose costs and grants count as investment in <em>service</em>.</summary>
    public IReadOnlySet<ControlArea> ServiceCostAreas { get; init; } = new SortedSet<ControlArea> { ControlArea.Service, ControlArea.Capital };

    /// <summary>Control areas whose savings pay back in <em>service</em>.</summary>
    public IReadOnlySet<ControlArea> ServiceSavingAreas { get; init; } = new SortedSet<ControlArea> { ControlArea.Service };

    /// <summary>Whether a cumulative net of exactly 0 counts as repaid.</summary>
    public bool ExactlyZeroRepays { get; init; } = true;

    /// <summary>The rule of domain.md, number 3, valid from 2017.</summary>
    public static PaybackRule Default { get; } = new() { ValidFrom = new(2017, 1, 1), Source = "Regel 3" };

    /// <summary>Whether <paramref name="line"/> counts in the service calculation: a saving by the saving areas; a cost, and an income such as a grant, by the cost areas.</summary>
    public bool CountsInService(CashFlowLine line) =>
        (line.Kind == LineKind.Saving ? ServiceSavingAreas : ServiceCostAreas).Contains(line.ControlArea);

    /// <summary>Both sets of areas as bits, so that a loop over lines need not look them up: costs in the low four, savings in the next.</summary>
    internal int ServiceBits()
    {
        var bits = 0;
        for (var area = ControlArea.Service; area <= ControlArea.Financial; area++)
        {
            if (ServiceCostAreas.Contains(area))
                bits |= 1 << (int)area;
            if (ServiceSavingAreas.Contains(area))
                bits |= 1 << ((int)area + 4);
        }
        return bits;
    }

    /// <summary><see cref="CountsInService(CashFlowLine)"/> by the bits of <see cref="ServiceBits"/>.</summary>
    internal static bool CountsInService(int serviceBits, CashFlowLine line) =>
        (serviceBits >> ((int)line.ControlArea + (line.Kind == LineKind.Saving ? 4 : 0)) & 1) != 0;
}
