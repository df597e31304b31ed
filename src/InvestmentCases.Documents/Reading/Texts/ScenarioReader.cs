using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>Nets per year under a success rate, as running text lists them, and tables whose columns belong to scenarios.</summary>
internal static partial class ScenarioReader
{
    public static IEnumerable<ReadScenario> InText(IReadOnlyList<Block> blocks, int? firstYear)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is ParagraphBlock or HeadingBlock && HeadReader.TextOf(blocks[i]) is var intro && Rate().Match(NumberCell.Plain(intro)) is { Success: true } rate)
            {
                // The nets stand in the same paragraph, or in those right after it.
                var lines = string.Join('\n', blocks.Skip(i).Take(7).TakeWhile((block, k) => k == 0 || (block is ParagraphBlock next && Net().IsMatch(NumberCell.Plain(next.Text)) && !Rate().IsMatch(next.Text))).Select(HeadReader.TextOf));
                var isGain = Words.SaysGain(intro) || Words.SaysSaving(intro);
                var nets = Net().Matches(NumberCell.Plain(lines)).DistinctBy(match => match.Groups["year"].Value).ToArray();
                if (nets.Length < 2)
                    continue;
                yield return new($"{rate.Groups["n"].Value} %", FigureReader.Number(rate.Groups["n"].Value) / 100m, nets.ToDictionary(
                    net => int.Parse(net.Groups["year"].Value, CultureInfo.InvariantCulture) + (firstYear - 1 ?? 0),
                    net => FigureReader.Number(net.Groups["amount"].Value) * (net.Groups["unit"].Success ? 1_000_000m : 1m) * (isGain ? -1 : 1)));
            }
    }

    /// <summary>The nets of tables with scenarios side by side: of each the row of its total.</summary>
    public static IEnumerable<ReadScenario> InTables(IEnumerable<ReadTable> tables) =>
        from table in tables
        where table.Scenario is not null
        let total = table.Rows.LastOrDefault(row => row.Role == RowRole.Total)
        let net = total?.Amounts ?? Sum(table)
        where net.Count > 0
        select new ReadScenario(table.Scenario!, PercentOf(table.Scenario!), net);

    /// <summary>The nets of tables that have a row for each success rate.</summary>
    public static IEnumerable<ReadScenario> InRows(IEnumerable<ReadTable> tables) =>
        from table in tables from row in table.Rows where PercentOf(row.Label) is not null && row.Amounts.Count > 0 select new ReadScenario(PercentInName().Match(row.Label).Value, PercentOf(row.Label), row.Amounts);

    private static Dictionary<int, decimal> Sum(ReadTable table) =>
        table.Years.ToDictionary(year => year, year => table.Rows.Where(row => row.Role == RowRole.Line).Sum(row => row.Amounts.GetValueOrDefault(year)));

    private static decimal? PercentOf(string name) => PercentInName().Match(name) is { Success: true } match ? FigureReader.Number(match.Groups["n"].Value) / 100m : null;

    /// <summary>Whether the text counts its years from 1.</summary>
    public static bool CountsYears(string text) => Net().IsMatch(NumberCell.Plain(text));

    [GeneratedRegex(@"succesrate(?:n)? på (?<n>\d+(?:,\d+)?) ?(?:%|pct)", RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{1,2})\. ?år\b[^\d\n-]{0,20}(?<amount>[-−–]?\d{1,3}(?:\.\d{3})*(?:,\d+)?)(?:,-)?(?<unit> ?mio)?", RegexOptions.IgnoreCase)]
    private static partial Regex Net();

    [GeneratedRegex(@"(?<n>\d+(?:,\d+)?) ?(?:%|pct)")]
    private static partial Regex PercentInName();
}
