using System.Globalization;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>The questions about one course of years, each under a location of its own, and what a person has answered to them.</summary>
/// <param name="answers">What was answered so far.</param>
/// <param name="table">The table's place in <see cref="DocumentReading.Tables"/>.</param>
/// <param name="location">Where the course stands: no other has the same.</param>
internal sealed class PartQuestions(ReadingAnswers answers, int table, string location)
{
    private readonly List<Question> all = [];

    public IReadOnlyList<Question> All => all;

    public string Location => location;

    /// <summary>The rows, so that a location names each by its number.</summary>
    public IReadOnlyList<RowDraft> Rows { get; set; } = [];

    /// <summary>Whether such a question stands, about the whole table where no row is given.</summary>
    public bool IsAsked(QuestionCode code, RowDraft? row = null) => all.Exists(question => question.Code == code && question.Row == (row is null ? null : At(row)));

    public string? Answer(QuestionCode code, RowDraft? row = null, string column = "") => answers.To(code, LocationOf(row, column));

    /// <summary>The answer as one of the names of an enumeration, or null.</summary>
    public T? Answer<T>(QuestionCode code, RowDraft? row = null) where T : struct, Enum => Enum.TryParse<T>(Answer(code, row), out var answered) ? answered : null;

    public void Ask(QuestionCode code, RowDraft? row, int? year, string text, IReadOnlyList<string> readings, string? suggestion, string because, string column = "") =>
        all.Add(new() { Code = code, Location = LocationOf(row, column), Table = table, Row = row is null ? null : At(row), Year = year, Text = text, Readings = readings, Suggestion = suggestion, Because = because });

    private string LocationOf(RowDraft? row, string column)
    {
        var place = row is null ? location : Say.In($"{location}, række {At(row) + 1} »{row.Label}«", $"{location}, row {At(row) + 1} “{row.Label}”");
        return column.Length > 0 ? $"{place}, {column}" : place;
    }

    private int At(RowDraft row) => Enumerable.Range(0, Rows.Count).First(r => ReferenceEquals(Rows[r], row));

    /// <summary>A number as an answer gives it: 46210, 46.21.</summary>
    public static string Written(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
