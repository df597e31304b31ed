using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Documents;

/// <summary>A case as the register's files list it. Amounts in kroner with the budget's signs; what is null is not stated.</summary>
public sealed record CaseListEntry
{
    /// <summary>Its number in the register.</summary>
    public required int Number { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>What sort of proposal it is.</summary>
    public required CaseKind Kind { get; init; }

    /// <summary>The lead unit's name.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>The fund's name.</summary>
    public string? Fund { get; init; }

    /// <summary>The first year.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year.</summary>
    public int? LastYear { get; init; }

    /// <summary>The year whose prices the amounts are in.</summary>
    public int? PriceLevel { get; init; }

    /// <summary>The need for start capital in total.</summary>
    public decimal StartCapital { get; init; }

    /// <summary>How it is repaid in service.</summary>
    public PaybackStatus? ServiceStatus { get; init; }

    /// <summary>Whole years until repaid in service.</summary>
    public int? ServiceYears { get; init; }

    /// <summary>The year in which it is repaid in service.</summary>
    public int? ServiceYear { get; init; }

    /// <summary>How it is repaid in total economy.</summary>
    public PaybackStatus? TotalStatus { get; init; }

    /// <summary>Whole years until repaid in total economy.</summary>
    public int? TotalYears { get; init; }

    /// <summary>The year in which it is repaid in total economy.</summary>
    public int? TotalYear { get; init; }

    /// <summary>The permanent net effect a year.</summary>
    public decimal? PermanentEffect { get; init; }

    /// <summary>The first year of the permanent effect.</summary>
    public int? PermanentFrom { get; init; }

    /// <summary>The net present value, rounded to øre.</summary>
    public decimal? NetPresentValue { get; init; }

    /// <summary>How many findings wait for an answer.</summary>
    public int OpenFindings { get; init; }

    /// <summary>The next day of its route.</summary>
    public DateOnly? NextDate { get; init; }
}
