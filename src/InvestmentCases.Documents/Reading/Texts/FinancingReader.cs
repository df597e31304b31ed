using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>Who is to cover the need, as the text says it: the fund that is applied to, another that brings its share, and a grant that ends on a date.</summary>
internal static partial class FinancingReader
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly decimal[] Factors = [1m, 1_000m, 1_000_000m];

    /// <summary>The financing of a document without a table of it. Who applies is the party under whose heading it is said.</summary>
    public static IReadOnlyList<FinancingLine> In(IReadOnlyList<StatedFigure> figures, IReadOnlyList<Section> sections, string? fund) => [.. Applied(figures, sections, fund), .. Grants(figures, sections)];

    private static IEnumerable<FinancingLine> Applied(IReadOnlyList<StatedFigure> figures, IReadOnlyList<Section> sections, string? fund) =>
        from figure in figures
        where figure is { Measure: StatedMeasure.StartCapital, Year: >= YearRange.EarliestYear }
        let payer = Payer().Match(figure.Text) is { Success: true } match && (fund is null || !figure.Text.Contains(fund, StringComparison.Ordinal)) ? match.Groups["payer"].Value : null
        group figure by (Payer: payer, Party: payer ?? PartyOf(figure.Text, sections)) into source
        select new FinancingLine
        {
            Source = source.Key.Payer is null ? FinancingSource.Fund : FinancingSource.OwnBudget,
            Label = source.Key.Payer ?? fund ?? Say.In($"Pulje", $"Fund"),
            Party = source.Key.Party,
            Amounts = new(source.GroupBy(figure => figure.Year!.Value).Select(year => KeyValuePair.Create(year.Key, year.First().Value))),
        };

    // "en ekstrabevilling … løber frem til udgangen af 2014": its amounts are those that are said of it by the same name.
    private static IEnumerable<FinancingLine> Grants(IReadOnlyList<StatedFigure> figures, IReadOnlyList<Section> sections) =>
        from match in sections.SelectMany(section => GrantEnds().Matches(Plain(section.Markdown))).DistinctBy(match => match.Groups["label"].Value, StringComparer.OrdinalIgnoreCase)
        let label = match.Groups["label"].Value
        let last = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
        let amounts = figures.Where(figure => figure is { Measure: StatedMeasure.Other, Unit: "Kroner", Year: >= YearRange.EarliestYear } && figure.Year <= last && IsOf(figure, label)).GroupBy(figure => figure.Year!.Value)
        select new FinancingLine
        {
            Source = FinancingSource.ExternalGrant,
            Label = $"{char.ToUpper(label[0], Cultures.Danish)}{label[1..]}",
            EndsOn = new DateOnly(last, 12, 31),
            Amounts = new(amounts.Where(year => year.Select(figure => figure.Value).Distinct().Count() == 1).Select(year => KeyValuePair.Create(year.Key, year.First().Value))),
        };

    // "den ekstra bevilling på 2 mio. kr." is of the "ekstrabevilling"; another amount in the sentence is not.
    private static bool IsOf(StatedFigure figure, string label) => GrantAmount().Matches(figure.Text).Any(match =>
        match.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal).EndsWith(label, StringComparison.OrdinalIgnoreCase)
        && FigureReader.Number(match.Groups["n"].Value) is var number && Factors.Any(factor => number * factor == figure.Value));

    private static string? PartyOf(string sentence, IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            var party = (string?)null;
            foreach (var block in section.Markdown.Split("\n\n").Select(Plain))
                if (ProseLines.PartyHeading().Match(block.TrimStart('#', ' ')) is { Success: true } heading)
                    party = heading.Groups["party"].Value;
                else if (block.StartsWith('#'))
                    party = null;
                else if (block.Contains(sentence, StringComparison.Ordinal))
                    return party;
        }
        return null;
    }

    private static string Plain(string markdown) => markdown.Replace("*", "", StringComparison.Ordinal).Replace('\n', ' ');

    [GeneratedRegex(@"fra (?<payer>\p{Lu}\p{Ll}+ Kommune)\b")]
    private static partial Regex Payer();

    [GeneratedRegex(@"(?<label>\p{L}+(?:bevilling|tilskud))(?:en|et)?\b(?:(?!bevilling|tilskud)[^\n])*?\b(?:udløber|løber|ophører)\b(?:(?!bevilling|tilskud)[^\n]){0,40}?\b(?:udgangen af|til og med) (?<year>20\d\d)\b", Loose)]
    private static partial Regex GrantEnds();

    [GeneratedRegex(@"(?<name>(?:\p{L}+ )?\p{L}*(?:bevilling|tilskud))(?:en|et)? (?:på|med) (?:i alt |ca\. |kr\. )?(?<n>\d[\d.]*(?:,\d+)?)", Loose)]
    private static partial Regex GrantAmount();
}
