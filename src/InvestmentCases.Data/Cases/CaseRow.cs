using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Data;

/// <summary>
/// A case as lists, searches and dashboards see it: what is short, and the stored key figures. Amounts are whole øre with the
/// budget's signs. Long texts stand in <see cref="CaseContentRow"/>, so that a list never reads them.
/// </summary>
public sealed class CaseRow
{
    public long Id { get; set; }
    public Guid PublicId { get; set; }
    public int Number { get; set; }

    /// <summary>Raised by any change of the proposal or its state: the concurrency token.</summary>
    public long Version { get; set; }

    public CaseStatus Status { get; set; }

    /// <summary>The place of <see cref="Status"/> on the way, to sort by.</summary>
    public int StatusOrder { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Orders titles as Danish does (å last, aa as å): sort by this, show <see cref="Title"/>.</summary>
    [MaxLength(Storage.DanishText.SortKeyLength)]
    public byte[] TitleSortKey { get; set; } = [];

    public CaseKind Kind { get; set; }
    [MaxLength(200)] public string? LeadUnit { get; set; }
    [MaxLength(200)] public string? Fund { get; set; }
    [MaxLength(200)] public string? ProposalNumber { get; set; }
    [MaxLength(200)] public string? CaseNumber { get; set; }
    public int? BudgetYear { get; set; }
    public int? FirstYear { get; set; }
    public int? LastYear { get; set; }
    public int? PriceLevel { get; set; }
    public AmountUnit Unit { get; set; }
    public RiskLevel? RiskLevel { get; set; }

    /// <summary>The first day on the route that has no outcome yet, while the case is on its way to a decision.</summary>
    public DateOnly? NextDate { get; set; }

    public DateTime CreatedAt { get; set; }
    public DateTime ChangedAt { get; set; }
    [MaxLength(256)] public string ChangedByName { get; set; } = "";
    public long? SubmittedBy { get; set; }

    public long StartCapitalInOre { get; set; }
    public PaybackStatus? PaybackServiceStatus { get; set; }
    public int? PaybackServiceStartYear { get; set; }
    public int? PaybackServiceYear { get; set; }
    public int? PaybackServiceYears { get; set; }

    /// <summary>To sort by: the years, 0 where nothing is to be paid back, null where it never is.</summary>
    public int? PaybackServiceOrder { get; set; }

    /// <summary>Interpolated years in millionths of a year, rounded half away from zero.</summary>
    public long? PaybackServiceMillionths { get; set; }

    public long PaybackServiceGainedBeforeInOre { get; set; }
    public bool PaybackServiceRelapses { get; set; }
    public int? PaybackServiceStaysRepaidFrom { get; set; }

    public PaybackStatus? PaybackTotalStatus { get; set; }
    public int? PaybackTotalStartYear { get; set; }
    public int? PaybackTotalYear { get; set; }
    public int? PaybackTotalYears { get; set; }

    /// <summary>To sort by: the years, 0 where nothing is to be paid back, null where it never is.</summary>
    public int? PaybackTotalOrder { get; set; }

    /// <summary>Interpolated years in millionths of a year, rounded half away from zero.</summary>
    public long? PaybackTotalMillionths { get; set; }

    public long PaybackTotalGainedBeforeInOre { get; set; }
    public bool PaybackTotalRelapses { get; set; }
    public int? PaybackTotalStaysRepaidFrom { get; set; }

    public long? PermanentEffectInOre { get; set; }
    public int? PermanentEffectFrom { get; set; }
    public long? NetPresentValueInOre { get; set; }

    /// <summary>How many findings wait for an answer.</summary>
    public int OpenFindings { get; set; }

    /// <summary>Whether a rate schedule, a payback rule or an index that the figures rest on has been changed since they were found.</summary>
    public bool KeyFiguresAreStale { get; set; }

    /// <summary>The discount schedule that the figures rest on, by its first day; null where the case has a rate of its own.</summary>
    public DateOnly? DiscountScheduleUsed { get; set; }

    /// <summary>The payback rule that the figures rest on, by its first day.</summary>
    public DateOnly? PaybackRuleUsed { get; set; }

    public CaseContentRow? Content { get; set; }
    public ICollection<AffectedUnitRow> AffectedUnits { get; } = [];
    public ICollection<GoalRow> Goals { get; } = [];
    public ICollection<YearFigureRow> YearFigures { get; } = [];
    public ICollection<YearPartyFigureRow> YearPartyFigures { get; } = [];
}

/// <summary>The case's long texts, and as JSON what is read with the case only and never asked for by itself.</summary>
public sealed class CaseContentRow : ICasePart
{
    public long CaseId { get; set; }
    public string? Programme { get; set; }
    public string? DocumentNumber { get; set; }
    public DateOnly? DocumentDate { get; set; }
    public string? Caseworker { get; set; }
    public string? ContactAddress { get; set; }
    public string? ContactPhone { get; set; }
    public string? ContactEmail { get; set; }
    public string? ContactEan { get; set; }
    public string? TargetGroup { get; set; }
    public decimal? DiscountRate { get; set; }
    public DateOnly? PaybackRule { get; set; }
    public bool ShowsGainSigns { get; set; }
    public string? Summary { get; set; }
    public decimal? BaseSuccessRate { get; set; }
    public bool? TreatedByCommittee { get; set; }
    public bool? CanStartWithoutFurtherTreatment { get; set; }
    public string AreasJson { get; set; } = "[]";
    public string ChangeLogicJson { get; set; } = "";
    public string ScenariosJson { get; set; } = "[]";
    public string StatedTablesJson { get; set; } = "[]";
    public string StatedFiguresJson { get; set; } = "[]";

    /// <summary>Account numbers of those who have written in the case.</summary>
    public string WritersJson { get; set; } = "[]";
}

/// <summary>Stored per case and year, so that dashboards never sum lines.</summary>
public sealed class YearFigureRow : ICasePart
{
    public long CaseId { get; set; }
    public int Year { get; set; }
    public long NetInOre { get; set; }
    public long StartCapitalInOre { get; set; }
}

/// <summary>Stored per case, year, party and control area. <see cref="Party"/> is empty where a line names none.</summary>
public sealed class YearPartyFigureRow : ICasePart
{
    public long CaseId { get; set; }
    public int Year { get; set; }
    [MaxLength(200)] public string Party { get; set; } = "";
    public ControlArea ControlArea { get; set; }
    public long NetInOre { get; set; }

    /// <summary>What of <see cref="NetInOre"/> is permanent lines'.</summary>
    public long PermanentNetInOre { get; set; }
}
