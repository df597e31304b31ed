using System.Collections.Immutable;

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

/// <summary>What a difference is counted in.</summary>
public enum DifferenceUnit
{
    /// <summary>Kroner.</summary>
    Kroner,
    /// <summary>Years.</summary>
    Years,
    /// <summary>A number of people, posts or places.</summary>
    Count,
}

/// <summary>The outcome of one check on one place of a case (<em>kontrolpunkt</em>).</summary>
public sealed record Finding
{
    /// <summary>The check's name, stable: TotalRow, StatedPayback, FinancingAgainstNeed, …</summary>
    public required string Check { get; init; }

    /// <summary>The outcome.</summary>
    public required FindingResult Result { get; init; }

    /// <summary>Stated less computed, in what <see cref="DifferenceIn"/> says; null where there is no number to it.</summary>
    public decimal? Difference { get; init; }

    /// <summary>What the difference is counted in.</summary>
    public DifferenceUnit DifferenceIn { get; init; }

    /// <summary>The place, as a path in the case's JSON: <c>statedTables[1].rows[2]</c>.</summary>
    public required string Location { get; init; }

    /// <summary>The finding in a few words, in the user's language.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence or label that is held against the figures; null where none is.</summary>
    public string? Quote { get; init; }

    /// <summary>The code of the catalogue's price that it was held against; null where it was not held against one.</summary>
    public string? Catalogue { get; init; }

    /// <summary>The id of the case that it was held against; null where it was not held against another.</summary>
    public Guid? OtherCase { get; init; }

    /// <summary>The arithmetic written out, one line each: "9.000 − 1.500 = 7.500".</summary>
    public IReadOnlyList<string> Arithmetic { get; init; } = [];

    /// <summary>What it means, in one or two sentences of the user's language.</summary>
    public required string Text { get; init; }

    /// <summary>The obvious ways to mend it, the likeliest first; empty where a person has to find one.</summary>
    public IReadOnlyList<Mend> Mends { get; init; } = [];

    /// <summary>Whether it waits for a person's answer: everything but what agrees.</summary>
    public bool NeedsAnswer => Result is FindingResult.Differs or FindingResult.CannotHold or FindingResult.CannotBeChecked;

    /// <summary>The outcomes in the order in which they are worked through: first what cannot hold, last what agrees.</summary>
    public static ImmutableArray<FindingResult> ByUrgency { get; } = [FindingResult.CannotHold, FindingResult.Differs, FindingResult.CannotBeChecked, FindingResult.AgreesWithinRounding, FindingResult.Agrees];

    /// <summary>Its place in <see cref="ByUrgency"/>: 0 is the most urgent.</summary>
    public int Urgency => ByUrgency.IndexOf(Result);

    /// <summary>What an answer holds on to: the check, the place and the figures. Changes when the figure changes, so that the answer falls away. The same in both languages.</summary>
    public required string Fingerprint { get; init; }
}
