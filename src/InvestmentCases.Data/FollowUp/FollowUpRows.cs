using System.ComponentModel.DataAnnotations;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Data;

/// <summary>What a line really came to in a year (<em>regnskab</em>), in that year's prices. No row is <em>unknown</em>, never 0.</summary>
public sealed class ActualRow : ICasePart
{
    public long CaseId { get; set; }

    /// <summary>The line's public id.</summary>
    public Guid LineId { get; set; }

    public int Year { get; set; }
    public long AmountInOre { get; set; }
    public DateTime At { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";
}

/// <summary>What a line is now expected to come to in a year (<em>prognose</em>), in that year's prices.</summary>
public sealed class ForecastRow : ICasePart
{
    public long CaseId { get; set; }

    /// <summary>The line's public id.</summary>
    public Guid LineId { get; set; }

    public int Year { get; set; }
    public long AmountInOre { get; set; }
    public DateTime At { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";
}

/// <summary>A value of an indicator on a day (<em>måling</em>).</summary>
public sealed class MeasurementRow : ICasePart
{
    public long CaseId { get; set; }

    /// <summary>The indicator's public id.</summary>
    public Guid IndicatorId { get; set; }

    public DateOnly Date { get; set; }
    public decimal Value { get; set; }
    public string? Source { get; set; }
    public DateTime At { get; set; }
    [MaxLength(256)] public string ByName { get; set; } = "";
}

/// <summary>How something goes.</summary>
public enum TrafficLight
{
    Green,
    Yellow,
    Red,
}

/// <summary>A dated report to committees about an adopted case (<em>statusnotat</em>), with numbers of its own.</summary>
public sealed class StatusReportRow : ICasePart, IVersionedRow
{
    public long Id { get; set; }
    public Guid PublicId { get; set; }
    public long CaseId { get; set; }
    public long Version { get; set; }
    public DateOnly Date { get; set; }
    public string Title { get; set; } = "";
    [MaxLength(200)] public string? CaseNumber { get; set; }
    [MaxLength(200)] public string? DocumentNumber { get; set; }
    public TrafficLight? Economy { get; set; }
    public TrafficLight? Effect { get; set; }
    public TrafficLight? Schedule { get; set; }

    /// <summary>A list of <see cref="StatedFigure"/>, by <see cref="Storage.StoredJson"/>.</summary>
    public string StatedFiguresJson { get; set; } = "[]";

    public List<StatusReportRecipientRow> Recipients { get; } = [];
    public List<StatusReportSectionRow> Sections { get; } = [];
}

public sealed class StatusReportRecipientRow
{
    public long ReportId { get; set; }
    public int Position { get; set; }

    /// <summary>The committee's code.</summary>
    [MaxLength(200)] public string Committee { get; set; } = "";
}

public sealed class StatusReportSectionRow
{
    public long ReportId { get; set; }
    public int Position { get; set; }
    public string Heading { get; set; } = "";
    public string Markdown { get; set; } = "";
}

/// <summary>A committee's meeting.</summary>
public sealed class MeetingRow : IVersionedRow
{
    public long Id { get; set; }
    public Guid PublicId { get; set; }
    [MaxLength(200)] public string Committee { get; set; } = "";
    public DateOnly Date { get; set; }

    /// <summary>The day by which cases must be in, or null.</summary>
    public DateOnly? Deadline { get; set; }

    public long Version { get; set; }
    public List<MeetingItemRow> Items { get; } = [];
}

/// <summary>A case on a meeting's agenda.</summary>
public sealed class MeetingItemRow
{
    public long MeetingId { get; set; }
    public int Position { get; set; }
    public long CaseId { get; set; }
    [MaxLength(100)] public string? ItemNumber { get; set; }
    public DecisionOutcome? Outcome { get; set; }
}
