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

    /// <summary>Whether <paramref name="line"/> counts in the service calculation: a saving or an income of Service by the saving areas, everything else by the cost areas.</summary>
    public bool CountsInService(CashFlowLine line) =>
        (line.Kind == LineKind.Saving ? ServiceSavingAreas : ServiceCostAreas).Contains(line.ControlArea);
}
