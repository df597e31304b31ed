
namespace InvestmentCases.Domain.Cases;

/// <summary>What sort of proposal a case is.</summary>
public enum CaseKind
{
    /// <summary>Business case.</summary>
    BusinessCase,
    /// <summary>Fælles investeringsforslag.</summary>
    JointProposal,
    /// <summary>Ansøgning om startkapital.</summary>
    StartCapitalApplication,
    /// <summary>Budgetnotat.</summary>
    BudgetNote,
}

/// <summary>The headings of the business-case form that hold text; the first of its nine is computed.</summary>
public enum SectionKey
{
    /// <summary>2. Baggrund og formål.</summary>
    Background,
    /// <summary>3. Forslagets indhold.</summary>
    Content,
    /// <summary>4. Økonomi.</summary>
    Economy,
    /// <summary>5. Implementering af forslaget.</summary>
    Implementation,
    /// <summary>6. Inddragelse af medarbejdere, virksomheder og borgere.</summary>
    Involvement,
    /// <summary>7. Forslagets effekt.</summary>
    Effect,
    /// <summary>8. Opfølgning.</summary>
    FollowUp,
    /// <summary>9. Risikovurdering.</summary>
    RiskAssessment,
    /// <summary>Videre proces.</summary>
    NextSteps,
}

/// <summary>One section of running text.</summary>
/// <param name="Key">Which heading of the form, or null where the section has a heading of its own.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="Markdown">The text as Markdown: headings, lists, emphasis, links, tables, footnotes. Shown sanitised.</param>
public sealed record Section(SectionKey? Key, string Heading, string Markdown);

/// <summary>Where the caseworker is reached. Everything may be missing.</summary>
public sealed record Contact(string? Address = null, string? Phone = null, string? Email = null, string? Ean = null);

/// <summary>What a party needs less of when the change has come.</summary>
/// <param name="Party">The unit's code.</param>
/// <param name="Items">Each thing that is needed less.</param>
public sealed record ReducedNeed(string Party, IReadOnlyList<string> Items);

/// <summary>From money to less need (<em>forandringsteori</em>): the investment, the change, and the reduced need per party.</summary>
public sealed record ChangeLogic(IReadOnlyList<string> Investment, IReadOnlyList<string> Change, IReadOnlyList<ReducedNeed> ReducedNeed)
{
    /// <summary>Nothing is stated.</summary>
    public static ChangeLogic Empty { get; } = new([], [], []);
}

/// <summary>How often something is followed up.</summary>
public enum Rhythm
{
    /// <summary>Én gang.</summary>
    Once,
    /// <summary>Hvert år.</summary>
    Yearly,
    /// <summary>Hvert halve år.</summary>
    HalfYearly,
    /// <summary>Hvert kvartal.</summary>
    Quarterly,
}

/// <summary>Which way an indicator should go.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,
    /// <summary>Less is better.</summary>
    Down,
}

/// <summary>Something measured over time for a success criterion.</summary>
public sealed record Indicator
{
    /// <summary>The indicator's own id, kept through every change of the case.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What is measured.</summary>
    public string Name { get; init; } = "";

    /// <summary>In what unit, or null where not stated.</summary>
    public string? Unit { get; init; }

    /// <summary>Where it stands when the effort begins, or null where not stated.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Where it should come to, or null where not stated.</summary>
    public decimal? Target { get; init; }

    /// <summary>Which way it should go, or null where not stated.</summary>
    public Direction? Direction { get; init; }
}

/// <summary>What must have been reached, how it is measured, by whom and when (<em>succeskriterium</em>).</summary>
public sealed record SuccessCriterion
{
    /// <summary>The criterion's own id, kept through every change of the case.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What must have been reached.</summary>
    public string Criterion { get; init; } = "";

    /// <summary>How it is measured, one statement each.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Who follows it up, or null where not stated.</summary>
    public string? Responsible { get; init; }

    /// <summary>How often, or null where not stated.</summary>
    public Rhythm? FollowUp { get; init; }

    /// <summary>When, in the document's own manner of saying it; null where not stated.</summary>
    public string? FollowUpText { get; init; }

    /// <summary>What is measured over time.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];
}

/// <summary>Low, medium or high.</summary>
public enum RiskLevel
{
    /// <summary>Lav.</summary>
    Low,
    /// <summary>Middel.</summary>
    Medium,
    /// <summary>Høj.</summary>
    High,
}

/// <summary>An entry of the risk register.</summary>
/// <param name="Description">What may happen.</param>
/// <param name="Probability">1 (small) to 5 (large), or null where not judged.</param>
/// <param name="Consequence">1 (small) to 5 (large), or null where not judged.</param>
/// <param name="Mitigation">What is done about it, or null.</param>
/// <param name="Owner">Who keeps an eye on it, or null.</param>
public sealed record Risk(string Description, int? Probability = null, int? Consequence = null, string? Mitigation = null, string? Owner = null)
{
    /// <summary>The risk's own id, kept through every change of the case; empty until it has one (<see cref="PartIds"/>).</summary>
    public Guid Id { get; init; }
}

/// <summary>What a committee decided.</summary>
public enum DecisionOutcome
{
    /// <summary>Godkendt.</summary>
    Adopted,
    /// <summary>Godkendt med ændringer.</summary>
    AdoptedWithChanges,
    /// <summary>Ikke vedtaget.</summary>
    Rejected,
    /// <summary>Udsat.</summary>
    Postponed,
    /// <summary>Sendt tilbage til forvaltningen.</summary>
    Returned,
    /// <summary>Taget til efterretning.</summary>
    Noted,
}

/// <summary>One committee's treatment of the case, as planned in the proposal.</summary>
/// <param name="Committee">The committee's code: SUD, BUU, ØU, BR.</param>
/// <param name="Date">The planned day, or null where only the order is known.</param>
/// <param name="ItemNumber">The item's number on the agenda, or null.</param>
/// <param name="Outcome">What was decided, or null where nothing is yet.</param>
/// <param name="Note">What more is known, such as what a year was concluded from; or null.</param>
public sealed record RouteStep(string Committee, DateOnly? Date = null, string? ItemNumber = null, DecisionOutcome? Outcome = null, string? Note = null)
{
    /// <summary>The step's own id, kept through every change of the case; empty until it has one (<see cref="PartIds"/>).</summary>
    public Guid Id { get; init; }
}

/// <summary>Whether the case can begin once the money is given (<em>eksekveringsparat</em>). Null is not stated.</summary>
public sealed record ExecutionReadiness(bool? TreatedByCommittee = null, bool? CanStartWithoutFurtherTreatment = null);

/// <summary>How two cases are related.</summary>
public enum CaseRelation
{
    /// <summary>Bygger videre på.</summary>
    Extends,
    /// <summary>Overlapper.</summary>
    Overlaps,
    /// <summary>Erstatter.</summary>
    Replaces,
    /// <summary>Forudsætter.</summary>
    DependsOn,
}

/// <summary>Another case that this one has to do with.</summary>
/// <param name="Case">The other case's id, or its title where it is not in the register.</param>
/// <param name="Relation">How they are related.</param>
/// <param name="Note">What more is to say, or null.</param>
public sealed record RelatedCase(string Case, CaseRelation Relation, string? Note = null)
{
    /// <summary>The relation's own id, kept through every change of the case; empty until it has one (<see cref="PartIds"/>).</summary>
    public Guid Id { get; init; }
}
