using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>One row of an example's table: its label and one text per year, empty where nothing stands.</summary>
public sealed record ExampleRow(string Label, IReadOnlyList<string> Cells)
{
    private const string FactMark = " (facit)";

    /// <summary>Whether the row holds what must come out, not what is put in.</summary>
    public bool IsFact => Label.EndsWith(FactMark, StringComparison.Ordinal);

    /// <summary>The label without the mark of a fact.</summary>
    public string Name => IsFact ? Label[..^FactMark.Length] : Label;
}

/// <summary>A line under the table: "Givet: …", "Facit, service: …" or "Fejl (field): …".</summary>
/// <param name="Word">Givet, Facit or Fejl.</param>
/// <param name="Subject">What it is about, between the word and the colon; may be empty.</param>
/// <param name="Text">What follows the colon.</param>
public sealed record ExampleStatement(string Word, string Subject, string Text)
{
    /// <summary>The clauses between the middle dots.</summary>
    public IEnumerable<string> Clauses => Text.Split('·', StringSplitOptions.TrimEntries);
}

/// <summary>A worked example of a rule: a heading, a table with years as columns, and statements.</summary>
public sealed record RuleExample(string File, string Title, AmountUnit Unit, IReadOnlyList<int> Years, IReadOnlyList<ExampleRow> Rows, IReadOnlyList<ExampleStatement> Statements)
{
    /// <summary>Whether the example shows input that is refused.</summary>
    public bool IsBadInput => Statements.Any(s => s.Word == "Fejl");

    public RuleTableException Wrong(string what, string? row = null, int? year = null) => new(File, Title, row, year, what);
}

/// <summary>Something in a rule page cannot be read or does not hold; names file, example, row and year.</summary>
public sealed class RuleTableException(string file, string? example, string? row, int? year, string what)
    : Exception(string.Join(", ", new[] { file, example is null ? null : $"»{example}«", row is null ? null : $"rækken »{row}«", year is null ? null : FormattableString.Invariant($"{year}") }.Where(p => p is not null)) + ": " + what);
