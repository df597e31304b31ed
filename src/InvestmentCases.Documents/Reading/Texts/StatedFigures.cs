using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The figures that a document states, in its text and in the rows of its tables that are no amounts.</summary>
internal static partial class StatedFigures
{
    public static IReadOnlyList<StatedFigure> Read(IReadOnlyList<Block> blocks, IReadOnlyList<ReadTable> tables, HeadFields fields, int? firstYear)
    {
        var figures = new List<StatedFigure>();
        foreach (var block in blocks.Where(block => !fields.IsField(block)))
            switch (block)
            {
                // The lines of a scenario are its nets, not figures of their own.
                case ParagraphBlock paragraph when !ScenarioReader.CountsYears(paragraph.Text):
                    figures.AddRange(FigureReader.In(paragraph.Text, firstYear));
                    break;
                case ListBlock list:
                    figures.AddRange(list.Items.SelectMany(item => FigureReader.In(item, firstYear)));
                    break;
                case TableBlock table:
                    figures.AddRange(Paybacks(table));
                    break;
            }
        figures.AddRange(from table in tables from row in table.Rows where row is { Role: RowRole.Total, Permanent: not null } select new StatedFigure { Measure = StatedMeasure.PermanentAnnualEffect, Value = row.Permanent!.Value, Unit = "Kroner", Text = $"{table.Location}: {row.Label}" });
        return figures;
    }

    private static IEnumerable<StatedFigure> Paybacks(TableBlock table) =>
        from row in table.Rows
        let label = row.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? ""
        where RowWords.IsPayback(label)
        let years = row.Skip(1).Select(cell => Years().Match(NumberCell.Plain(cell.Text))).FirstOrDefault(match => match.Success)
        where years is not null
        select new StatedFigure
        {
            Measure = StatedMeasure.PaybackYears,
            Basis = label.Contains("service", StringComparison.OrdinalIgnoreCase) ? PaybackBasis.Service : label.Contains("total", StringComparison.OrdinalIgnoreCase) ? PaybackBasis.Total : null,
            Value = decimal.Parse(years.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture),
            Unit = "Years",
            Text = $"{NumberCell.Plain(label)}: {years.Value}",
        };

    [GeneratedRegex(@"^(?<n>\d{1,2}(?:,\d)?)\s*(?:år|years?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();
}
