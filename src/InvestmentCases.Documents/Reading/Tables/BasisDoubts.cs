using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>A table read as levels whose sum is, year by year, what a row of another table grows by: its numbers may be changes that carry on. Asked about, never changed unseen.</summary>
internal static class BasisDoubts
{
    private const int FewestYears = 3;

    public static IEnumerable<Question> In(IReadOnlyList<ReadTable> tables, IReadOnlyList<Question> asked, ReadingAnswers answers)
    {
        for (var t = 0; t < tables.Count; t++)
        {
            var table = tables[t];
            if (table.Basis == TableBasis.Level && table.Years.Count >= FewestYears && !asked.Any(question => question.Code == QuestionCode.Basis && question.Table == t) && answers.To(QuestionCode.Basis, table.Location) is null
                && table.Rows.LastOrDefault(row => row.Role == RowRole.Total) is { } sum && GrowingRow(tables, table, sum) is { } row)
                yield return new()
                {
                    Code = QuestionCode.Basis,
                    Location = table.Location,
                    Table = t,
                    Text = sum.Label,
                    Readings = [nameof(TableBasis.Level), nameof(TableBasis.Change)],
                    Suggestion = nameof(TableBasis.Change),
                    Because = Say.In($"»{row.Label}« i en anden tabel vokser hvert år med summen her: tallene kan være ændringer, der føres videre.", $"“{row.Label}” in another table grows by the sum here each year: the numbers may be changes that carry on."),
                };
        }
    }

    private static ReadRow? GrowingRow(IReadOnlyList<ReadTable> tables, ReadTable table, ReadRow sum) =>
        tables.Where(other => !ReferenceEquals(other, table)).SelectMany(other => other.Rows).FirstOrDefault(row =>
            table.Years.All(row.Amounts.ContainsKey) && table.Years.All(sum.Amounts.ContainsKey)
            && table.Years.Zip(table.Years.Skip(1)).All(pair => row.Amounts[pair.Second] - row.Amounts[pair.First] == sum.Amounts[pair.Second])
            && table.Years.Skip(1).Count(year => sum.Amounts[year] != 0) >= FewestYears - 1);
}
