using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>A table whose printed unit makes every amount another than the text's, while another unit makes them all the same: asked about, never changed unseen.</summary>
internal static class UnitDoubts
{
    public static IEnumerable<Question> In(IReadOnlyList<ReadTable> tables, IReadOnlyList<StatedFigure> figures, IReadOnlyList<Question> asked, ReadingAnswers answers)
    {
        var known = figures.Where(figure => figure.Unit == "Kroner").Select(figure => Math.Abs(figure.Value)).ToHashSet();
        for (var t = 0; t < tables.Count; t++)
        {
            var table = tables[t];
            var amounts = table.Rows.Where(row => row.Role == RowRole.Line).SelectMany(row => row.Amounts.Values).Select(Math.Abs).Where(amount => amount != 0).Distinct().ToArray();
            if (amounts.Length == 0 || amounts.Any(known.Contains) || asked.Any(question => question.Code == QuestionCode.Unit && question.Table == t) || answers.To(QuestionCode.Unit, table.Location) is not null)
                continue;
            foreach (var unit in Enum.GetValues<AmountUnit>().Where(unit => unit != table.Unit && amounts.All(amount => known.Contains(amount * AmountText.Factor(unit) / AmountText.Factor(table.Unit)))))
                yield return new()
                {
                    Code = QuestionCode.Unit,
                    Location = table.Location,
                    Table = t,
                    Text = AmountText.UnitName(table.Unit, Cultures.Danish),
                    Readings = [table.Unit.ToString(), unit.ToString()],
                    Suggestion = unit.ToString(),
                    Because = Say.In($"I {AmountText.UnitName(unit, Cultures.Danish)} nævner teksten de samme beløb.", $"The text names the same amounts in {AmountText.UnitName(unit, Cultures.English)}."),
                };
        }
    }
}
