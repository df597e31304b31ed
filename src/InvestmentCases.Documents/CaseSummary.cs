using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Documents;

/// <summary>A finding with a person's answer to it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Answer">What she has made of it.</param>
/// <param name="Reason">What the answer rests on.</param>
/// <param name="By">Her name.</param>
/// <param name="ByRole">The role that she had; null for the operator.</param>
/// <param name="On">The day in Denmark.</param>
public sealed record FindingWithAnswer(Finding Finding, FindingAnswer Answer, string Reason, string By, Role? ByRole, DateOnly On);

/// <summary>What a case's documents are written from. The language is that of the current UI culture, the numbers' form that of <see cref="System.Globalization.CultureInfo.CurrentCulture"/>.</summary>
public sealed record CaseSummary
{
    /// <summary>What is proposed.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>Its number in the register; 0 until it is stored.</summary>
    public int Number { get; init; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; init; }

    /// <summary>The case's version, as the page shows it.</summary>
    public long Version { get; init; }

    /// <summary>What it is calculated from, or null where it has no years yet.</summary>
    public CalculationInput? Input { get; init; }

    /// <summary>What it comes to, or null where it has no years yet.</summary>
    public CalculationResult? Result { get; init; }

    /// <summary>The findings that wait for an answer, those to be answered first at the head.</summary>
    public IReadOnlyList<Finding> OpenFindings { get; init; } = [];

    /// <summary>The findings that a person has answered, in the same order.</summary>
    public IReadOnlyList<FindingWithAnswer> AnsweredFindings { get; init; } = [];

    /// <summary>How many findings agree, exactly or within rounding.</summary>
    public int AgreeingFindings { get; init; }

    /// <summary>The name of a unit by its code.</summary>
    public Func<string, string> NameOfUnit { get; init; } = code => code;

    /// <summary>The name of a committee by its code.</summary>
    public Func<string, string> NameOfCommittee { get; init; } = code => code;

    /// <summary>The name of a fund by its code or name.</summary>
    public Func<string, string> NameOfFund { get; init; } = code => code;

    /// <summary>Who takes the document out.</summary>
    public required string PrintedBy { get; init; }

    /// <summary>When it is taken out, in the municipality's own time.</summary>
    public required DateTime PrintedAt { get; init; }
}
