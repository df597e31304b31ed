using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Cases;

/// <summary>
/// Everything that a caseworker writes in a case: an immutable value, equal to nothing but itself until it is written as JSON
/// (<c>CaseJson</c>), which is what versions, drafts and comparisons are made of. All but the title may be missing in a
/// draft; what is missing is shown as <em>ikke oplyst</em>, never guessed.
/// </summary>
public sealed record Proposal
{
    /// <summary>The most lines that a case may have.</summary>
    public const int MostLines = 500;

    /// <summary>The number in the budget process, such as Ø101.</summary>
    public string? ProposalNumber { get; init; }

    /// <summary>The scheme that the case is written for.</summary>
    public string? Programme { get; init; }

    /// <summary>Number in the records system.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Document number in the records system.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The date on the document.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>The title; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>What sort of proposal it is.</summary>
    public CaseKind Kind { get; init; }

    /// <summary>Code of the administration that puts it forward.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>Codes of the other administrations that it affects.</summary>
    public IReadOnlyList<string> AffectedUnits { get; init; } = [];

    /// <summary>Code or name of the fund that it applies to.</summary>
    public string? Fund { get; init; }

    /// <summary>The year whose budget it is to enter.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The person who writes it, as the document names her.</summary>
    public string? Caseworker { get; init; }

    /// <summary>Where she is reached.</summary>
    public Contact Contact { get; init; } = new();

    /// <summary>Whom the effort is for.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Districts.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Politically adopted goals that the case serves.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The unit in which amounts are entered and shown.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.Thousands;

    /// <summary>The year whose prices the amounts are in, or null where not stated.</summary>
    public int? PriceLevel { get; init; }

    /// <summary>The years that the case covers, or null where not yet given.</summary>
    public YearRange? Years { get; init; }

    /// <summary>A flat real discount rate as a fraction in place of the schedule, or null.</summary>
    public decimal? DiscountRate { get; init; }

    /// <summary>The version of the payback rule that the case is calculated by, or null for the one in force.</summary>
    public DateOnly? PaybackRule { get; init; }

    /// <summary>Whether gains are shown as positive; changes no amount.</summary>
    public bool ShowsGainSigns { get; init; }

    /// <summary>Two to five lines that can stand in an agenda.</summary>
    public string? Summary { get; init; }

    /// <summary>The running text.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>From money to less need.</summary>
    public ChangeLogic ChangeLogic { get; init; } = ChangeLogic.Empty;

    /// <summary>The budget lines, at most 500.</summary>
    public IReadOnlyList<CashFlowLine> Lines { get; init; } = [];

    /// <summary>Tables that a document states.</summary>
    public IReadOnlyList<StatedTable> StatedTables { get; init; } = [];

    /// <summary>Who covers the need for start capital.</summary>
    public IReadOnlyList<FinancingLine> Financing { get; init; } = [];

    /// <summary>The share that the case's own lines reckon with, above 0 and at most 1; or null.</summary>
    public decimal? BaseSuccessRate { get; init; }

    /// <summary>The case under other assumptions.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>What must have been reached.</summary>
    public IReadOnlyList<SuccessCriterion> Criteria { get; init; } = [];

    /// <summary>The risk register.</summary>
    public IReadOnlyList<Risk> Risks { get; init; } = [];

    /// <summary>The risk of the whole, or null where not stated.</summary>
    public RiskLevel? RiskLevel { get; init; }

    /// <summary>The committees in order.</summary>
    public IReadOnlyList<RouteStep> Route { get; init; } = [];

    /// <summary>Whether it can begin once the money is given.</summary>
    public ExecutionReadiness ExecutionReadiness { get; init; } = new();

    /// <summary>Other cases that it has to do with.</summary>
    public IReadOnlyList<RelatedCase> RelatedCases { get; init; } = [];

    /// <summary>Figures that the document claims.</summary>
    public IReadOnlyList<StatedFigure> StatedFigures { get; init; } = [];
}
