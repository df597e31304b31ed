using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Data;

/// <summary>A row of what an administrator keeps. A change of one makes every instance of the program read it all afresh.</summary>
public interface IReferenceRow;

/// <summary>The root of an aggregate of its own: the version is raised by the door at any change, and guards against overwriting.</summary>
public interface IVersionedRow
{
    long Version { get; set; }
}

public sealed class OrganisationUnitRow : IReferenceRow, IVersionedRow
{
    [MaxLength(200)] public string Code { get; set; } = "";
    [MaxLength(400)] public string Name { get; set; } = "";
    [MaxLength(200)] public string? Parent { get; set; }
    public UnitKind Kind { get; set; }

    /// <summary>Whether it is gone: offered for nothing new.</summary>
    public bool IsClosed { get; set; }

    public long Version { get; set; }
}

public sealed class CommitteeRow : IReferenceRow, IVersionedRow
{
    [MaxLength(200)] public string Code { get; set; } = "";
    [MaxLength(400)] public string Name { get; set; } = "";

    /// <summary>Whether it treats the municipality's economy.</summary>
    public bool TreatsEconomy { get; set; }

    public long Version { get; set; }
}

public sealed class FundRow : IReferenceRow, IVersionedRow
{
    public long Id { get; set; }
    [MaxLength(200)] public string Code { get; set; } = "";
    [MaxLength(400)] public string Name { get; set; } = "";
    public int? BudgetYear { get; set; }
    public int? PaybackLimitYears { get; set; }
    public int? PriceLevel { get; set; }
    public AmountUnit Unit { get; set; }
    public Repayment Repayment { get; set; }
    public int FollowUpYears { get; set; }
    public string? Rules { get; set; }
    public long Version { get; set; }
    public List<FundRoundRow> Rounds { get; } = [];
    public List<FundMeansRow> Means { get; } = [];
}

public sealed class FundRoundRow : IReferenceRow
{
    public long FundId { get; set; }
    public DateOnly Deadline { get; set; }
    [MaxLength(400)] public string Name { get; set; } = "";
}

public sealed class FundMeansRow : IReferenceRow
{
    public long FundId { get; set; }
    public int Year { get; set; }
    public ControlArea ControlArea { get; set; }
    public long AmountInOre { get; set; }
}

/// <summary>A politically adopted goal that cases can serve (<em>pejlemærke</em>).</summary>
public sealed class StrategicGoalRow : IReferenceRow, IVersionedRow
{
    [MaxLength(400)] public string Name { get; set; } = "";
    public int Position { get; set; }
    public long Version { get; set; }
}

/// <summary>A dated price index table with its source. A correction is a new publication.</summary>
public sealed class PriceIndexPublicationRow : IReferenceRow, IVersionedRow
{
    public DateOnly PublishedOn { get; set; }
    [MaxLength(400)] public string Publication { get; set; } = "";
    public long Version { get; set; }
    public List<PriceIndexEntryRow> Entries { get; } = [];
}

/// <summary>The rise in per cent from the year before to <see cref="Year"/>.</summary>
public sealed class PriceIndexEntryRow : IReferenceRow
{
    public DateOnly PublishedOn { get; set; }
    public PriceSeries Series { get; set; }
    public int Year { get; set; }
    public decimal Percent { get; set; }
    public string Source { get; set; } = "";

    /// <summary>Whether it waits to be replaced by a confirmed figure.</summary>
    public bool IsIllustrative { get; set; }
}

public sealed class DiscountScheduleRow : IReferenceRow, IVersionedRow
{
    public DateOnly ValidFrom { get; set; }
    public string Source { get; set; } = "";
    public long Version { get; set; }
    public List<DiscountStepRow> Steps { get; } = [];
}

public sealed class DiscountStepRow : IReferenceRow
{
    public DateOnly ValidFrom { get; set; }
    public int FromYear { get; set; }
    public decimal Rate { get; set; }
}

public sealed class PaybackRuleRow : IReferenceRow, IVersionedRow
{
    public DateOnly ValidFrom { get; set; }
    public string Source { get; set; } = "";

    /// <summary>Names of control areas.</summary>
    public string ServiceCostAreasJson { get; set; } = "[]";

    /// <summary>Names of control areas.</summary>
    public string ServiceSavingAreasJson { get; set; } = "[]";

    public bool ExactlyZeroRepays { get; set; }
    public long Version { get; set; }
}

/// <summary>What an amount of the catalogue is an amount of.</summary>
public enum PriceBasis
{
    /// <summary>Takst: a bought place, saved at once when it is given up.</summary>
    Rate,
    /// <summary>Gennemsnit: an own place's average cost, saved only when capacity is taken out.</summary>
    Average,
    /// <summary>Marginal: what one person more or less costs.</summary>
    Marginal,
}

/// <summary>A price of the municipality's catalogue (<em>enhedspris</em>): one row a code and day; a new price never changes an old one.</summary>
public sealed class UnitPriceRow : IReferenceRow, IVersionedRow
{
    [MaxLength(200)] public string Code { get; set; } = "";
    public DateOnly ValidFrom { get; set; }
    [MaxLength(400)] public string Name { get; set; } = "";
    [MaxLength(200)] public string Unit { get; set; } = "";
    public long PriceInOre { get; set; }
    public int PriceLevel { get; set; }
    public PriceBasis? Basis { get; set; }
    [MaxLength(100)] public string? Function { get; set; }
    public string Source { get; set; } = "";

    /// <summary>Whether it waits to be replaced by a confirmed figure.</summary>
    public bool IsIllustrative { get; set; }

    public long Version { get; set; }
}

/// <summary>State refund on very costly single cases: the share above a threshold, per person and year.</summary>
public sealed class RefundStepRow : IReferenceRow, IVersionedRow
{
    public int Year { get; set; }
    public long AboveInOre { get; set; }
    public decimal Share { get; set; }
    public string Source { get; set; } = "";
    public long Version { get; set; }
}

/// <summary>State refund on benefits: the state's share from a week on benefit.</summary>
public sealed class BenefitRefundRow : IReferenceRow, IVersionedRow
{
    public DateOnly ValidFrom { get; set; }
    public int FromWeek { get; set; }
    public decimal Share { get; set; }
    public string Source { get; set; } = "";
    public long Version { get; set; }
}

/// <summary>A number that several instances of the program share: the next case number, the version of what administrators keep.</summary>
public sealed class CounterRow
{
    public const string CaseNumbers = "CaseNumbers";
    public const string ReferenceVersion = "ReferenceVersion";

    /// <summary>Raised whenever a case is stored: what is counted over all of them is then counted again.</summary>
    public const string CasesVersion = "CasesVersion";

    [MaxLength(50)] public string Name { get; set; } = "";
    public long Value { get; set; }
}
