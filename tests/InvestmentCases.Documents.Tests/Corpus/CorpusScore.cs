using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Tests.Corpus;

/// <summary>A reading held against the one that a person wrote: each cell read right, asked about, missing, or read wrongly without a question.</summary>
internal sealed class CorpusScore
{
    private readonly List<string> differences = [];

    public int Right { get; private set; }

    public int Asked { get; private set; }

    public int Missing { get; private set; }

    public int Wrong { get; private set; }

    /// <summary>Right amounts under a name that lacks a word or has one too many, as names broken over lines on a page may.</summary>
    public int Cut { get; private set; }

    public IReadOnlyList<string> Differences => differences;

    public int Cells => Right + Asked + Missing + Wrong + Cut;

    public static CorpusScore Of(CorpusTable example) => Of(example, example.Read());

    public static CorpusScore Of(CorpusTable example, DocumentReading reading)
    {
        var score = new CorpusScore();
        var left = Enumerable.Range(0, reading.Tables.Count).ToList();
        foreach (var expected in example.Expected)
            if (left.Where(t => Shared(expected, reading.Tables[t]) > 0).OrderByDescending(t => Shared(expected, reading.Tables[t])).ThenBy(t => t).Cast<int?>().FirstOrDefault() is { } at)
            {
                left.Remove(at);
                score.Hold(expected, reading.Tables[at], [.. reading.Questions.Where(question => question.Table == at)], IsOneOfVersions(reading, at));
            }
            else
                score.NotFound(expected);
        foreach (var extra in left)
            score.TooMany(reading.Tables[extra], reading.Questions.Any(question => question.Table == extra && question.Row is null) || IsOneOfVersions(reading, extra));
        return score;
    }

    // Tables are told apart by their rows: one that is read though it is none must not hide the others.
    private static int Shared(ExpectedTable expected, ReadTable table) => expected.Rows.Count(row => table.Rows.Any(read => read.Label == row.Label));

    // Which of the years' versions counts is asked once, at the first of them.
    private static bool IsOneOfVersions(DocumentReading reading, int table) =>
        reading.Questions.Any(question => question is { Code: QuestionCode.YearColumn, Row: null } && question.Table < table && reading.Tables[table].Location.StartsWith($"{question.Location}, ", StringComparison.Ordinal));

    private void TooMany(ReadTable extra, bool isAsked)
    {
        differences.Add($"a table too many: {extra.Location}");
        Wrong += isAsked ? 0 : extra.Rows.Where(row => row.Role == RowRole.Line).Sum(row => row.Amounts.Count);
    }

    private void NotFound(ExpectedTable expected)
    {
        differences.Add("the table was not found");
        Missing += expected.Rows.Sum(row => row.Cells.Count);
    }

    private void Hold(ExpectedTable expected, ReadTable table, Question[] questions, bool isAsked)
    {
        var whole = questions.Where(question => question.Row is null).Select(question => question.Code).ToHashSet();
        Say(expected.Unit == table.Unit || whole.Contains(QuestionCode.Unit), $"unit {table.Unit}");
        Say(expected.PriceLevel == table.PriceLevel, $"price level {table.PriceLevel}");
        Say(expected.Basis == table.Basis, $"basis {table.Basis}");
        Say(expected.Years.SequenceEqual(table.Years), $"years {string.Join(' ', table.Years)}");
        Say(expected.Asked.SetEquals(whole), $"questions about the table: {string.Join(' ', whole)}");
        var rows = table.Rows.ToList();
        foreach (var row in expected.Rows)
        {
            var at = rows.FindIndex(read => read.Label == row.Label);
            if (at < 0 && rows.FindIndex(read => IsCut(row, read, expected)) is >= 0 and var cut)
            {
                differences.Add($"»{row.Label}« is called »{rows[cut].Label}«");
                Cut += row.Cells.Count;
                rows.RemoveAt(cut);
                continue;
            }
            if (at < 0)
            {
                differences.Add($"no row »{row.Label}«");
                Missing += row.Cells.Count;
                continue;
            }
            // A sum follows the lines that are asked about.
            var isSumOfAsked = row.Role is RowRole.Subtotal or RowRole.Total && questions.Any(question => question is { Code: QuestionCode.Sign, Row: not null });
            HoldRow(expected, row, table, rows[at], [.. questions.Where(question => question.Row == table.Rows.ToList().IndexOf(rows[at]))], isAsked || isSumOfAsked || whole.Count > 0);
            rows.RemoveAt(at);
        }
        foreach (var row in rows)
        {
            differences.Add($"a row too many: {row.Role} »{row.Label}« {string.Join(' ', row.Amounts.Values)}");
            Wrong += row.Role is RowRole.Line && whole.Count == 0 ? row.Amounts.Count : 0;
        }
    }

    private static bool IsCut(ExpectedRow row, ReadRow read, ExpectedTable expected) =>
        read.Role == row.Role && read.Label.Length >= 8 && (row.Label.Contains(read.Label, StringComparison.Ordinal) || read.Label.Contains(row.Label, StringComparison.Ordinal))
        && row.Cells.Index().All(cell => (cell.Item.Amount ?? 0m) == read.Amounts.GetValueOrDefault(expected.Years[cell.Index]) / AmountText.Factor(expected.Unit));

    private void HoldRow(ExpectedTable expected, ExpectedRow row, ReadTable table, ReadRow read, Question[] questions, bool isTableAsked)
    {
        var isRowAsked = questions.Any(question => question.Year is null);
        Say(row.Role == read.Role, $"»{row.Label}« is {read.Role}");
        Say(row.IsAsked == isRowAsked, $"»{row.Label}« {(isRowAsked ? "is asked about: " + string.Join(' ', questions.Select(question => $"{question.Code} {question.Because}")) : "is not asked about")}");
        foreach (var held in row.Holds)
            Say(held == read.Kind?.ToString() || held == read.ControlArea?.ToString() || held == read.Duration?.ToString(), $"»{row.Label}« is no {held}: {read.Kind} {read.ControlArea} {read.Duration}");
        for (var k = 0; k < row.Cells.Count; k++)
        {
            var (cell, year) = (row.Cells[k], expected.Years[k]);
            var amount = read.Amounts.TryGetValue(year, out var kroner) ? kroner / AmountText.Factor(expected.Unit) : (decimal?)null;
            var asked = questions.FirstOrDefault(question => question.Year == year);
            Say(cell.IsAsked == (asked is not null), $"»{row.Label}« {year} {(asked is null ? "is not asked about" : "is asked about: " + asked.Because)}");
            Count(row, cell, amount, asked is not null || isRowAsked || isTableAsked || (table.Unit != expected.Unit && isTableAsked), read, year);
        }
    }

    private void Count(ExpectedRow row, ExpectedCell cell, decimal? amount, bool isAsked, ReadRow read, int year)
    {
        if (isAsked)
            Asked++;
        // The numbers of a note are no amounts of the case.
        else if (row.Role == RowRole.Note && read.Role == RowRole.Note)
            Right++;
        else if (cell.Amount == amount && read.Role == row.Role)
            Right++;
        else if (amount is null)
        {
            Missing++;
            differences.Add($"»{row.Label}« {year} is missing");
        }
        else
        {
            Wrong++;
            differences.Add($"»{row.Label}« {year} is {amount}, not {cell.Amount}");
        }
        if (isAsked && row.Role != RowRole.Note && cell.Amount is not null && cell.Amount != amount)
            differences.Add($"»{row.Label}« {year} suggests {amount}, not {cell.Amount}");
    }

    private void Say(bool holds, string otherwise)
    {
        if (!holds)
            differences.Add(otherwise);
    }
}
