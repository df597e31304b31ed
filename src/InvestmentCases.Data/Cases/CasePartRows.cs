using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Data;

/// <summary>A row that belongs to one case and has no life without it.</summary>
public interface ICasePart
{
    long CaseId { get; set; }
}

public sealed class AffectedUnitRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    [MaxLength(200)] public string Unit { get; set; } = "";
}

public sealed class GoalRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    [MaxLength(400)] public string Goal { get; set; } = "";
}

public sealed class SectionRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public SectionKey? Key { get; set; }
    public string Heading { get; set; } = "";
    public string Markdown { get; set; } = "";
}

/// <summary>A budget line. <see cref="Line"/> is its number within the case and stays as long as the line does; <see cref="Position"/> is its place.</summary>
public sealed class CashFlowLineRow : ICasePart
{
    public long CaseId { get; set; }
    public int Line { get; set; }
    public int Position { get; set; }
    public Guid PublicId { get; set; }
    public string Label { get; set; } = "";
    public LineKind Kind { get; set; }
    public ControlArea ControlArea { get; set; }
    public Duration Duration { get; set; }
    [MaxLength(200)] public string? Party { get; set; }
    public bool DependsOnSuccess { get; set; }
    public EvidenceGrade? Evidence { get; set; }
    public decimal? Low { get; set; }
    public decimal? High { get; set; }
    public int? LifetimeYears { get; set; }
}

public sealed class CashFlowAmountRow : ICasePart
{
    public long CaseId { get; set; }
    public int Line { get; set; }
    public int Year { get; set; }
    public long AmountInOre { get; set; }
}

public sealed class DriverRow : ICasePart
{
    public long CaseId { get; set; }
    public int Line { get; set; }
    public int Year { get; set; }
    public decimal Quantity { get; set; }
    public decimal UnitPrice { get; set; }
    [MaxLength(200)] public string? Catalogue { get; set; }
}

public sealed class FinancingRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public Guid? PublicId { get; set; }
    public FinancingSource Source { get; set; }
    public string Label { get; set; } = "";
    [MaxLength(200)] public string? Party { get; set; }
    public DateOnly? EndsOn { get; set; }
}

public sealed class FinancingAmountRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public int Year { get; set; }
    public long AmountInOre { get; set; }
}

public sealed class CriterionRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public Guid PublicId { get; set; }
    public string Criterion { get; set; } = "";
    public string MeasuresJson { get; set; } = "[]";
    public string? Responsible { get; set; }
    public Rhythm? FollowUp { get; set; }
    public string? FollowUpText { get; set; }
}

public sealed class IndicatorRow : ICasePart
{
    public long CaseId { get; set; }

    /// <summary>The place of its criterion.</summary>
    public int Criterion { get; set; }

    public int Position { get; set; }
    public Guid PublicId { get; set; }
    public string Name { get; set; } = "";
    [MaxLength(200)] public string? Unit { get; set; }
    public decimal? Baseline { get; set; }
    public decimal? Target { get; set; }
    public Direction? Direction { get; set; }
}

public sealed class RiskRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public Guid? PublicId { get; set; }
    public string Description { get; set; } = "";
    public int? Probability { get; set; }
    public int? Consequence { get; set; }
    public string? Mitigation { get; set; }
    public string? Owner { get; set; }
}

public sealed class RouteStepRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public Guid? PublicId { get; set; }
    [MaxLength(200)] public string Committee { get; set; } = "";
    public DateOnly? Date { get; set; }
    [MaxLength(100)] public string? ItemNumber { get; set; }
    public DecisionOutcome? Outcome { get; set; }
    public string? Note { get; set; }
}

public sealed class RelatedCaseRow : ICasePart
{
    public long CaseId { get; set; }
    public int Position { get; set; }
    public Guid? PublicId { get; set; }
    public string Case { get; set; } = "";
    public CaseRelation Relation { get; set; }
    public string? Note { get; set; }
}
