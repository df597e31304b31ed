using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Documents.Reading;

/// <summary>What was understood of a document, what must be asked, and what was left. Amounts are kroner with the case's signs: spending positive, saving and income negative.</summary>
public sealed record DocumentReading
{
    /// <summary>The head: title, numbers, dates, units.</summary>
    public DocumentHead Head { get; init; } = new();

    /// <summary>The tables of amounts, in the order of the document.</summary>
    public IReadOnlyList<ReadTable> Tables { get; init; } = [];

    /// <summary>The running text by its headings.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The success criteria.</summary>
    public IReadOnlyList<SuccessCriterion> Criteria { get; init; } = [];

    /// <summary>The case under other assumptions, with the document's own nets.</summary>
    public IReadOnlyList<ReadScenario> Scenarios { get; init; } = [];

    /// <summary>Figures that the text or the tables claim, each with its sentence.</summary>
    public IReadOnlyList<StatedFigure> StatedFigures { get; init; } = [];

    /// <summary>Where two readings fit: never guessed in silence.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The case that it makes, as far as the document and the answers go; units, committees and parties stand by the names printed. Null until the whole is read.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>What the reconciler finds in the case as it was read.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What was seen and not taken, with the reason.</summary>
    public IReadOnlyList<NotTaken> NotTaken { get; init; } = [];
}

/// <summary>The head of a document. What it does not say is null or empty.</summary>
public sealed record DocumentHead
{
    /// <summary>The title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>What sort of document it is, or null where it does not show.</summary>
    public CaseKind? Kind { get; init; }

    /// <summary>The number in the budget process.</summary>
    public string? ProposalNumber { get; init; }

    /// <summary>The scheme that it is written for.</summary>
    public string? Programme { get; init; }

    /// <summary>Number in the records system.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Document number in the records system.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The date on the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The person named as caseworker.</summary>
    public string? Caseworker { get; init; }

    /// <summary>Where she is reached.</summary>
    public Contact Contact { get; init; } = new();

    /// <summary>The unit that puts it forward, by the name printed.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>The municipality of the letterhead, as it is written: "Nordby Kommune". A reader's own knowledge; no part of a case.</summary>
    internal string? Municipality { get; init; }

    /// <summary>Other units that are ticked or named as affected, by the names printed.</summary>
    public IReadOnlyList<string> AffectedUnits { get; init; } = [];

    /// <summary>The fund that is applied to, by the name printed.</summary>
    public string? Fund { get; init; }

    /// <summary>The year whose budget it is to enter.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The short summary.</summary>
    public string? Summary { get; init; }

    /// <summary>Politically adopted goals that the document names.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The risk of the whole, or null where not stated.</summary>
    public RiskLevel? RiskLevel { get; init; }

    /// <summary>The answers of <em>Eksekveringsparat?</em></summary>
    public ExecutionReadiness ExecutionReadiness { get; init; } = new();

    /// <summary>The committees that the text names as the way ahead, by the names printed.</summary>
    public IReadOnlyList<RouteStep> Route { get; init; } = [];

    /// <summary>From money to less need, where the document lists it.</summary>
    public ChangeLogic ChangeLogic { get; init; } = ChangeLogic.Empty;
}

/// <summary>Whether a table gives what stands in each year or what changes from the year before.</summary>
public enum TableBasis
{
    /// <summary>The amount of the year.</summary>
    Level,
    /// <summary>The change against the year before, which carries on.</summary>
    Change,
}

/// <summary>What a row of a table of amounts is.</summary>
public enum RowRole
{
    /// <summary>An amount of its own.</summary>
    Line,
    /// <summary>The heading of a block.</summary>
    BlockHeading,
    /// <summary>A sum of rows within the table.</summary>
    Subtotal,
    /// <summary>The sum of the table.</summary>
    Total,
    /// <summary>The opening budget or base.</summary>
    Base,
    /// <summary>An adjustment for prices and wages.</summary>
    PriceAdjustment,
    /// <summary>A note, or figures that are no money or are part of another row.</summary>
    Note,
}

/// <summary>A table of amounts.</summary>
public sealed record ReadTable
{
    /// <summary>Where it stands: its heading, or its number in the document.</summary>
    public required string Location { get; init; }

    /// <summary>The heading as printed; empty where it has none.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The block that it stands in, by its place in <see cref="SourceDocument.Blocks"/>. A block may hold several tables.</summary>
    public int Block { get; init; }

    /// <summary>The unit that the amounts were read in.</summary>
    public AmountUnit Unit { get; init; }

    /// <summary>Whether the document names the unit.</summary>
    public bool IsUnitStated { get; init; }

    /// <summary>The year whose prices the amounts are in, or null where not stated.</summary>
    public int? PriceLevel { get; init; }

    /// <summary>The control area that the heading names, or null.</summary>
    public ControlArea? ControlArea { get; init; }

    /// <summary>Whether it was read as levels or as changes; the amounts are levels either way.</summary>
    public TableBasis Basis { get; init; }

    /// <summary>The years of the columns in order; 1, 2, 3 where <see cref="AreYearsOrdinal"/>.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Whether the document counts its years from 1 ("1. år") and no first year is known.</summary>
    public bool AreYearsOrdinal { get; init; }

    /// <summary>Whether gains stood as positive numbers throughout and were turned.</summary>
    public bool ShowsGainSigns { get; init; }

    /// <summary>The scenario that the columns belong to, or null.</summary>
    public string? Scenario { get; init; }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<ReadRow> Rows { get; init; } = [];

    /// <summary>What was concluded on the way and from what, in the user's language.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A row of a table of amounts.</summary>
public sealed record ReadRow
{
    /// <summary>The label as printed.</summary>
    public string Label { get; init; } = "";

    /// <summary>What the row is.</summary>
    public RowRole Role { get; init; }

    /// <summary>What sort of amount; null where the row is no line and says nothing of it.</summary>
    public LineKind? Kind { get; init; }

    /// <summary>The control area that row, block or table names, or null.</summary>
    public ControlArea? ControlArea { get; init; }

    /// <summary>Permanent or temporary as row or block says, or null.</summary>
    public Duration? Duration { get; init; }

    /// <summary>The unit that bears it, as a column names it, or null.</summary>
    public string? Party { get; init; }

    /// <summary>Kroner per year, with the case's signs, as levels.</summary>
    public IReadOnlyDictionary<int, decimal> Amounts { get; init; } = new Dictionary<int, decimal>();

    /// <summary>The row's own printed total in kroner, or null.</summary>
    public decimal? Total { get; init; }

    /// <summary>The permanent effect that a column of its own states, in kroner, or null.</summary>
    public decimal? Permanent { get; init; }

    /// <summary>What is printed in each year's cell.</summary>
    public IReadOnlyDictionary<int, string> Cells { get; init; } = new Dictionary<int, string>();

    /// <summary>Where each year's cell stands in the table's block.</summary>
    public IReadOnlyDictionary<int, CellPlace> Places { get; init; } = new Dictionary<int, CellPlace>();
}

/// <summary>The case under another assumption, with the nets that the document gives for it.</summary>
/// <param name="Name">What it is called: "10 %".</param>
/// <param name="SuccessRate">The share that the effort succeeds for, 0 to 1; null where it is another assumption.</param>
/// <param name="NetByYear">Kroner with the case's signs. Years as the document gives them: "1. år" stays 1 until a first year is known.</param>
public sealed record ReadScenario(string Name, decimal? SuccessRate, IReadOnlyDictionary<int, decimal> NetByYear);

/// <summary>What is asked.</summary>
public enum QuestionCode
{
    /// <summary>A number can be read in two ways, or in none.</summary>
    AmbiguousNumber,
    /// <summary>Levels or changes.</summary>
    Basis,
    /// <summary>A word of saving or cost against the sign of the number.</summary>
    Sign,
    /// <summary>The unit of a table.</summary>
    Unit,
    /// <summary>Which year a column is, or which of two columns of one year counts.</summary>
    YearColumn,
    /// <summary>Whether a row is a line or a sum.</summary>
    RowRole,
    /// <summary>Another currency than kroner.</summary>
    Currency,
    /// <summary>Which calendar year "1. år" is.</summary>
    FirstYear,
}

/// <summary>A question to the person: where two readings fit.</summary>
public sealed record Question
{
    /// <summary>What is asked.</summary>
    public required QuestionCode Code { get; init; }

    /// <summary>The table, the row's number and label, and the year, as far as the question is about one: "tabel 2 »Økonomi«, række 3 »Løn«, 2019".</summary>
    public required string Location { get; init; }

    /// <summary>The table's place in <see cref="DocumentReading.Tables"/>, or null.</summary>
    public int? Table { get; init; }

    /// <summary>The row's place in the table, or null where the question is about the whole table.</summary>
    public int? Row { get; init; }

    /// <summary>The year of the cell, or null where the question is about the whole row.</summary>
    public int? Year { get; init; }

    /// <summary>What is printed.</summary>
    public required string Text { get; init; }

    /// <summary>The readings to choose between, as an answer gives them: 46210, 46.21, Level, Thousands, 2018.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>The reading that the rest of the document speaks for, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Why it is asked and what speaks for the suggestion, in the user's language.</summary>
    public string Because { get; init; } = "";
}

/// <summary>Something that was seen and not taken.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">What is printed.</param>
/// <param name="Why">Why it was not taken, in the user's language.</param>
public sealed record NotTaken(string Location, string Text, string Why);

/// <summary>What a person has answered, before the document is read again.</summary>
public sealed record ReadingAnswers
{
    /// <summary>Nothing is answered yet.</summary>
    public static ReadingAnswers None { get; } = new();

    /// <summary>Levels or changes, for every table; null leaves it to the document.</summary>
    public TableBasis? Basis { get; init; }

    /// <summary>The unit of every table of amounts; null leaves it to the document.</summary>
    public AmountUnit? Unit { get; init; }

    /// <summary>The decimal sign, ',' or '.', of every number; null leaves it to the document.</summary>
    public char? DecimalSign { get; init; }

    /// <summary>Tables that are not to be in the case, by their place in <see cref="DocumentReading.Tables"/>. They are read all the same.</summary>
    public IReadOnlyCollection<int> LeftTables { get; init; } = [];

    /// <summary>Answers to single questions: the question's code and location, and one of its readings.</summary>
    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];

    /// <summary>What was answered last to a question, or null where it was not.</summary>
    public string? To(QuestionCode code, string location) =>
        Answers.LastOrDefault(answer => answer.Code == code && answer.Location == location)?.Reading;

    /// <summary>The same with one more answer, in place of an earlier one to the same question.</summary>
    public ReadingAnswers With(QuestionAnswer answer) =>
        this with { Answers = [.. Answers.Where(other => other.Code != answer.Code || other.Location != answer.Location), answer] };
}

/// <summary>An answer to one question.</summary>
/// <param name="Code">The question's code.</param>
/// <param name="Location">The question's location.</param>
/// <param name="Reading">One of its readings, or another in the same form.</param>
public sealed record QuestionAnswer(QuestionCode Code, string Location, string Reading);
