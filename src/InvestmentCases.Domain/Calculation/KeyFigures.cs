namespace InvestmentCases.Domain.Calculation;

/// <summary>The figures of a case that lists, dashboards and other programs ask for. Stored at saving; renewed by <c>database recompute</c>.</summary>
public sealed record KeyFigures
{
    /// <summary>Kroner, not below 0.</summary>
    public decimal StartCapitalTotal { get; init; }

    /// <summary>Null where the case has no years yet.</summary>
    public Payback? PaybackService { get; init; }

    /// <summary>Null where the case has no years yet.</summary>
    public Payback? PaybackTotal { get; init; }

    /// <summary>Null where the case has no permanent line.</summary>
    public PermanentAnnualEffect? PermanentAnnualEffect { get; init; }

    /// <summary>Kroner rounded half away from zero to whole øre; null where the case has no years yet.</summary>
    public decimal? NetPresentValue { get; init; }

    /// <summary>How many findings wait for an answer.</summary>
    public int OpenFindings { get; init; }
}
