using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Funds;

/// <summary>How a fund gets its money back (<em>tilbagebetaling til puljen</em>).</summary>
public enum Repayment
{
    /// <summary>Rammereduktion: the budget frame is lowered; nothing returns to the fund.</summary>
    FrameReduction,
    /// <summary>Tilbageførsel: what is saved returns to the fund.</summary>
    Return,
    /// <summary>Afdragsplan: instalments by a schedule.</summary>
    Schedule,
    /// <summary>Deling: what is saved is shared.</summary>
    Sharing,
}

/// <summary>A round in which a fund can be applied to.</summary>
/// <param name="Deadline">The last day to apply.</param>
/// <param name="Name">What the round is called.</param>
public sealed record FundRound(DateOnly Deadline, string Name);

/// <summary>What a fund has in a year.</summary>
/// <param name="Year">The calendar budget year.</param>
/// <param name="ControlArea">The control area that the means lie in.</param>
/// <param name="Amount">Kroner, positive.</param>
public sealed record FundMeans(int Year, ControlArea ControlArea, decimal Amount);

/// <summary>A fund that cases apply to for start capital (<em>pulje</em>), with its rules.</summary>
public sealed record Fund
{
    /// <summary>Its short code, unique.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The budget year that it belongs to, or null where it runs from year to year.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The longest payback in whole years that it accepts, or null without a limit.</summary>
    public int? PaybackLimitYears { get; init; }

    /// <summary>The year whose prices its means are in, or null where not stated.</summary>
    public int? PriceLevel { get; init; }

    /// <summary>The unit in which its cases are entered.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.Thousands;

    /// <summary>How it gets its money back.</summary>
    public Repayment Repayment { get; init; }

    /// <summary>How many years a case is followed after the expected payback, 0 or more.</summary>
    public int FollowUpYears { get; init; }

    /// <summary>Its rules in words, or null.</summary>
    public string? Rules { get; init; }

    /// <summary>The rounds in order of deadline.</summary>
    public IReadOnlyList<FundRound> Rounds { get; init; } = [];

    /// <summary>What it has per year and control area.</summary>
    public IReadOnlyList<FundMeans> Means { get; init; } = [];
}
