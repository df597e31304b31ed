using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Cases;

/// <summary>What a stated figure claims.</summary>
public enum StatedMeasure
{
    /// <summary>Whole years until repaid.</summary>
    PaybackYears,
    /// <summary>What is applied for or needed: of a year, or in total where no year is given.</summary>
    StartCapital,
    /// <summary>The net of the permanent lines; the year is the first that has it.</summary>
    PermanentAnnualEffect,
    /// <summary>The net effect of a year.</summary>
    Net,
    /// <summary>The cumulative net of a year.</summary>
    CumulativeNet,
    /// <summary>One line's amount in a year.</summary>
    LineAmount,
    /// <summary>A sum over years or lines.</summary>
    Total,
    /// <summary>Net present value.</summary>
    NetPresentValue,
    /// <summary>The share that the effort succeeds for, as a fraction.</summary>
    SuccessRate,
    /// <summary>A number of people, posts, places or measures.</summary>
    Quantity,
    /// <summary>Anything else: kept and shown, not recalculated.</summary>
    Other,
}

/// <summary>Which of the two calculations a figure belongs to.</summary>
public enum PaybackBasis
{
    /// <summary>Serviceeffektivisering.</summary>
    Service,
    /// <summary>Totaløkonomi.</summary>
    Total,
}

/// <summary>A figure that a document claims (<em>oplyst tal</em>), to be held against what is computed.</summary>
public sealed record StatedFigure
{
    /// <summary>The figure's own id, kept through every change of the case; empty until it has one (<see cref="PartIds"/>).</summary>
    public Guid Id { get; init; }

    /// <summary>What it claims.</summary>
    public StatedMeasure Measure { get; init; }

    /// <summary>Which calculation it belongs to, or null where not stated.</summary>
    public PaybackBasis? Basis { get; init; }

    /// <summary>The value: kroner with the budget's signs, years, a fraction, or a count, as <see cref="Unit"/> says.</summary>
    public decimal Value { get; init; }

    /// <summary>The value's unit: Years, Kroner, Percent, Count, or a word of the document; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The year that it is about, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The sentence that it stands in, as the case tells it; may be empty.</summary>
    public string Text { get; init; } = "";
}

/// <summary>What a row of a stated table is.</summary>
public enum StatedRowRole
{
    /// <summary>An amount of its own.</summary>
    Line,
    /// <summary>A sum of the rows above it, within its block.</summary>
    Subtotal,
    /// <summary>The sum of the table.</summary>
    Total,
}

/// <summary>One row of a table that a document states.</summary>
public sealed record StatedTableRow
{
    /// <summary>The row's label as printed.</summary>
    public string Label { get; init; } = "";

    /// <summary>What the row is.</summary>
    public StatedRowRole Role { get; init; }

    /// <summary>The control area that the row's own label names, or null where it names none.</summary>
    public ControlArea? ControlArea { get; init; }

    /// <summary>Kroner per year as the table's printed unit gives them.</summary>
    public YearAmounts Amounts { get; init; } = YearAmounts.None;

    /// <summary>The row's own printed total in kroner, or null where the table has no such column.</summary>
    public decimal? Total { get; init; }
}

/// <summary>A table of amounts as a document states it: held against its own sums and against the case's lines, never calculated with.</summary>
public sealed record StatedTable
{
    /// <summary>The table's heading as printed.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The unit that the table says its numbers are in.</summary>
    public AmountUnit Unit { get; init; }

    /// <summary>The price level that the table says, or null.</summary>
    public int? PriceLevel { get; init; }

    /// <summary>The control area that the heading names, or null.</summary>
    public ControlArea? ControlArea { get; init; }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<StatedTableRow> Rows { get; init; } = [];
}
