using InvestmentCases.Domain.Calculation;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>The outcome of a check.</summary>
public enum FindingResult
{
    /// <summary>Stemmer.</summary>
    Agrees,
    /// <summary>Stemmer inden for afrunding.</summary>
    AgreesWithinRounding,
    /// <summary>Afviger.</summary>
    Differs,
    /// <summary>Kan ikke holde.</summary>
    CannotHold,
    /// <summary>Kan ikke efterprøves.</summary>
    CannotBeChecked,
}

/// <summary>The outcome of one check on one place of a case (<em>kontrolpunkt</em>).</summary>
public sealed record Finding
{
    /// <summary>The check's name, stable: TotalRow, StatedPayback, FinancingAgainstNeed, …</summary>
    public required string Check { get; init; }

    /// <summary>The outcome.</summary>
    public required FindingResult Result { get; init; }

    /// <summary>Stated less computed, in kroner, years or the figure's unit; null where there is no number to it.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The place, as a path in the case's JSON: <c>statedTables[1].rows[2]</c>.</summary>
    public required string Location { get; init; }

    /// <summary>The finding in a few words, in the user's language.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence or label that is held against the figures; null where none is.</summary>
    public string? Quote { get; init; }

    /// <summary>The arithmetic written out, one line each: "9.000 − 1.500 = 7.500".</summary>
    public IReadOnlyList<string> Arithmetic { get; init; } = [];

    /// <summary>What it means, in one or two sentences of the user's language.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it waits for a person's answer: everything but what agrees.</summary>
    public bool NeedsAnswer => Result is FindingResult.Differs or FindingResult.CannotHold or FindingResult.CannotBeChecked;

    /// <summary>What an answer holds on to: the check, the place and the figures. Changes when the figure changes, so that the answer falls away. The same in both languages.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>What checks need to know beside the case.</summary>
/// <param name="EconomyCommittees">Codes of the committees that treat the municipality's economy (ØU).</param>
/// <param name="NameOfUnit">The name of a unit by its code.</param>
public sealed record ReconciliationContext(IReadOnlySet<string> EconomyCommittees, Func<string, string> NameOfUnit)
{
    /// <summary>Whether a code of the catalogue is an average price, which is saved only when capacity is taken out; false where the catalogue is not known.</summary>
    public Func<string, bool> IsAveragePrice { get; init; } = _ => false;

    /// <summary>What the case is calculated by, for checks that ask what else would follow.</summary>
    public CalculationSettings Settings { get; init; } = CalculationSettings.Default;
}
