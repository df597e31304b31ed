using System.Collections.ObjectModel;

namespace InvestmentCases.Domain.Economy;

/// <summary>What a line is.</summary>
public enum LineKind
{
    /// <summary>Driftsbesparelse: spending that falls away, normally negative.</summary>
    Saving,
    /// <summary>Driftsomkostning: what it costs to run the effort, normally positive.</summary>
    OperatingCost,
    /// <summary>Implementeringsomkostning: what it costs once to begin, normally positive.</summary>
    ImplementationCost,
    /// <summary>Indtægt: money that comes in, normally negative.</summary>
    Income,
}

/// <summary>The budget frame that an amount counts in (<em>styringsområde</em>).</summary>
public enum ControlArea
{
    /// <summary>Service.</summary>
    Service,
    /// <summary>Overførsler mv.</summary>
    Transfers,
    /// <summary>Anlæg.</summary>
    Capital,
    /// <summary>Finansposter.</summary>
    Financial,
}

/// <summary>Whether a line goes on after its last year.</summary>
public enum Duration
{
    /// <summary>Varig: goes on after the last year with that year's amount.</summary>
    Permanent,
    /// <summary>Midlertidig: ends with the last year.</summary>
    Temporary,
}

/// <summary>The unit in which amounts are entered and shown. It never changes an amount.</summary>
public enum AmountUnit
{
    /// <summary>kr.</summary>
    Kroner,
    /// <summary>1.000 kr.</summary>
    Thousands,
    /// <summary>mio. kr.</summary>
    Millions,
}

/// <summary>How well an effect is founded, strongest first (<em>evidensniveau</em>).</summary>
public enum EvidenceGrade
{
    /// <summary>Egne målte resultater.</summary>
    OwnResults,
    /// <summary>Sammenlignelig undersøgelse.</summary>
    ComparableStudy,
    /// <summary>Erfaring fra lignende kommune.</summary>
    SimilarMunicipality,
    /// <summary>Faglig vurdering.</summary>
    ExpertJudgement,
    /// <summary>Antagelse.</summary>
    Assumption,
}

/// <summary>How an amount came about: quantity × unit price (<em>beregningsforudsætning</em>).</summary>
/// <param name="Quantity">How many, in the unit of the price; either sign.</param>
/// <param name="UnitPrice">Kroner each.</param>
/// <param name="Catalogue">The code of the catalogue's unit price, or null where the price was typed.</param>
public sealed record Driver(decimal Quantity, decimal UnitPrice, string? Catalogue = null)
{
    /// <summary>The product in kroner, rounded half away from zero to whole øre as when it is stored as a line's amount.</summary>
    public decimal Amount => decimal.Round(Quantity * UnitPrice, 2, MidpointRounding.AwayFromZero);
}

/// <summary>A budget line of a case (<em>budgetpost</em>): a label and an amount per year. The budget's signs: spending positive, saving and income negative.</summary>
public sealed record CashFlowLine
{
    /// <summary>The line's own id, kept through every change of the case.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What the money is for; may be empty in a draft.</summary>
    public string Label { get; init; } = "";

    /// <summary>What the line is.</summary>
    public LineKind Kind { get; init; }

    /// <summary>The budget frame that it counts in.</summary>
    public ControlArea ControlArea { get; init; }

    /// <summary>Whether it goes on after its last year.</summary>
    public Duration Duration { get; init; }

    /// <summary>The unit that bears it (its code), or null where none is named.</summary>
    public string? Party { get; init; }

    /// <summary>Whether a scenario's success rate and delay move it.</summary>
    public bool DependsOnSuccess { get; init; }

    /// <summary>How well its effect is founded, or null where not stated.</summary>
    public EvidenceGrade? Evidence { get; init; }

    /// <summary>The amounts in kroner, per calendar year.</summary>
    public YearAmounts Amounts { get; init; } = YearAmounts.None;

    /// <summary>Quantity × unit price for the years whose amount was found so.</summary>
    public IReadOnlyDictionary<int, Driver> Drivers { get; init; } = ReadOnlyDictionary<int, Driver>.Empty;

    /// <summary>The low end of the uncertainty as a factor of the likely amount, above 0; null where none is given.</summary>
    public decimal? Low { get; init; }

    /// <summary>The high end of the uncertainty as a factor of the likely amount, not below <see cref="Low"/>; null where none is given.</summary>
    public decimal? High { get; init; }

    /// <summary>How many years a capital line's asset lasts, 1 to 100; null where not stated.</summary>
    public int? LifetimeYears { get; init; }
}

/// <summary>Where start capital comes from.</summary>
public enum FinancingSource
{
    /// <summary>The fund that the case applies to.</summary>
    Fund,
    /// <summary>A party's own budget.</summary>
    OwnBudget,
    /// <summary>A grant from outside, often ending on a date.</summary>
    ExternalGrant,
}

/// <summary>Who covers the need for start capital, per year. Never part of the net effect.</summary>
public sealed record FinancingLine
{
    /// <summary>The line's own id, kept through every change of the case; empty until it has one (<see cref="Cases.PartIds"/>).</summary>
    public Guid Id { get; init; }

    /// <summary>Where the money comes from.</summary>
    public FinancingSource Source { get; init; }

    /// <summary>What it is called; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>The unit that it goes to or comes from (its code), or null.</summary>
    public string? Party { get; init; }

    /// <summary>The day on which it ends, or null where it has no end.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Kroner per year, positive as the money that covers.</summary>
    public YearAmounts Amounts { get; init; } = YearAmounts.None;
}
