namespace InvestmentCases.Domain.Economy;

/// <summary>The case under other assumptions (<em>scenarie</em>).</summary>
public sealed record Scenario
{
    /// <summary>The scenario's own id, kept through every change of the case; empty until it has one (<see cref="Cases.PartIds"/>).</summary>
    public Guid Id { get; init; }

    /// <summary>What it is called; never empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The share that the effort succeeds for, 0 to 1; null leaves the case's own.</summary>
    public decimal? SuccessRate { get; init; }

    /// <summary>How many whole years later the lines that depend on success come, 0 to 50.</summary>
    public int DelayYears { get; init; }

    /// <summary>What operating and implementation costs are multiplied by, 0 to 10; 1 leaves them.</summary>
    public decimal CostFactor { get; init; } = 1m;

    /// <summary>The scenario's own net in kroner per year, in place of the case's lines; null where it is found from the lines.</summary>
    public YearAmounts? NetByYear { get; init; }
}
