using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>Finds what stands around each table of a document.</summary>
internal sealed partial class TableContexts
{
    private const int LongestCaption = 160, OpeningLetters = 200;

    private readonly IReadOnlyList<Block> blocks;
    private readonly string document;
    private readonly int? priceLevel;
    private readonly bool isEnglish, mentionsGains;
    private readonly Lazy<bool> hasYears;

    public TableContexts(SourceDocument source)
    {
        blocks = source.Blocks;
        document = string.Join(' ', blocks.OfType<ParagraphBlock>().SelectMany(block => AllAmounts().IsMatch(block.Text) && !OneTable().IsMatch(block.Text) && block.Text.Length < 400 ? [block.Text] : block.Text.Split('\n').Where(line => line.Length < 60 && Field().IsMatch(line))).Concat(FieldsIn(blocks.OfType<TableBlock>())));
        // What stands right above a table is that table's own.
        var levels = blocks.Where((block, b) => block is not TableBlock && (b + 1 >= blocks.Count || blocks[b + 1] is not TableBlock)).SelectMany(block => RunningText.SentencesIn(TextOf(block))).Select(UnitWords.PriceLevelIn).OfType<int>().Distinct().ToArray();
        priceLevel = levels.Length == 1 ? levels[0] : null;
        var words = string.Join(' ', blocks.Select(TextOf)).ToLowerInvariant();
        isEnglish = English().Count(words) > Nordic().Count(words);
        hasYears = new(() => blocks.OfType<TableBlock>().Any(table => table.Rows.Count <= TableReader.MostRows && TableGrid.Split(table).Any(rows => TableHead.RowsIn(rows).Count > 0)));
        mentionsGains = Words.SaysSaving(words) || Words.SaysGain(words) || Words.IsProposal(words[..Math.Min(words.Length, OpeningLetters)]);
    }

    public bool IsEnglish => isEnglish;

    /// <summary>What stands around the block at a place of the document.</summary>
    public TableContext At(int index)
    {
        var (caption, section, around) = ("", "", new List<string>());
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (blocks[i] is TableBlock)
                break;
            var text = NumberCell.Plain(TextOf(blocks[i]));
            if (caption.Length == 0 && blocks[i] is not ListBlock && IsCaption(text, blocks[i], index - i))
                caption = text;
            else if (around.Count < 2)
                around.Add(text);
            // A heading that is the table's own caption parts it from nothing.
            if (blocks[i] is HeadingBlock && !(text == caption && (NamedTable().IsMatch(text) || UnitWords.In(text) is not null)))
                break;
        }
        for (var i = index - 1; i >= 0 && section.Length == 0; i--)
            if (blocks[i] is HeadingBlock heading && NumberCell.Plain(heading.Text) != caption && !NamedTable().IsMatch(NumberCell.Plain(heading.Text)))
                section = NumberCell.Plain(heading.Text);
        if (index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock after && (after.Text.Length < 250 || RemarkBelow().IsMatch(after.Text)))
            around.Add(NumberCell.Plain(after.Text));
        return new(caption, section, around, document, priceLevel, isEnglish, mentionsGains, hasYears);
    }

    private static bool IsCaption(string text, Block block, int distance) =>
        NamedTable().IsMatch(text) && text.Length <= LongestCaption * 2 || (distance == 1 && text.Length is > 0 and <= LongestCaption && (block is HeadingBlock || text[^1] is not '.' || UnitWords.In(text) is not null && text.Length <= 90));

    // "Enhed | 1.000 kr." in rows of their own above the table.
    private static IEnumerable<string> FieldsIn(IEnumerable<TableBlock> tables) =>
        from table in tables
        where table.Rows.Count < 20 && TableHead.RowsIn(table.Rows).Count == 0
        from row in table.Rows
        let texts = row.Select(cell => NumberCell.Plain(cell.Text)).Where(text => text.Length > 0).ToArray()
        from c in Enumerable.Range(0, Math.Max(0, texts.Length - 1))
        where texts[c].Length < 30 && texts[c + 1].Length < 30
        let field = $"{texts[c].TrimEnd(':')}: {texts[c + 1]}"
        where Field().IsMatch(field)
        select field;

    private static string TextOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text,
        ListBlock list => string.Join(' ', list.Items),
        TableBlock table => string.Join(' ', table.Rows.Take(60).SelectMany(row => row).Select(cell => cell.Text)),
        _ => "",
    };

    [GeneratedRegex(@"^(?:tabel|table|tabell|skema|bilag|oversigt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamedTable();

    [GeneratedRegex(@"^(?:note|anm|bemærk|kilde|beløb|alle (?:beløb|tal)|\*|source|merknad|tal(?:lene)?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex RemarkBelow();

    [GeneratedRegex(@"(?:tabel\w*|tabell\w*|tallene|beløbene|beløpene|siffrorna|the tables?|figures) (?:viser|visar|shows?|angiver|anger|er|är|are)\b[^.]{0,40}(?:ændring|förändring|endring|change)|(?:tabel\w*|tabell\w*|the tables?) (?:viser|visar|shows?)\b[^.]{0,120}\b(?:i|in) (?:hele )?(?:1[. ]?000|tus|mio|mill|m?kr|tkr|[£€])|alle (?:beløb|tal)|beløb(?:ene)? (?:i|er)|samtlige beløb|samtliga belopp|all (?:amounts|figures)|alla belopp|alle beløp|opgjort i|angivet i|\balt er i\b|(?:positive|negative) tal (?:er|viser|betyder|angiver)|er (?:positive|negative) tal\b", RegexOptions.IgnoreCase)]
    private static partial Regex AllAmounts();

    [GeneratedRegex(@"\bi tabellen\b|\btabell?(?:en)? \d|\b(?:første|anden|andet|næste|øverste|nederste) tabel\b|\bin (?:the|this) table\b", RegexOptions.IgnoreCase)]
    private static partial Regex OneTable();

    // "Prisniveau: 2027-pl" as a field of the document.
    [GeneratedRegex(@"^\W*(?:prisniveau|pris- og lønniveau|prisnivå|price level|enhed|beløbsenhed)\W*:", RegexOptions.IgnoreCase)]
    private static partial Regex Field();

    [GeneratedRegex(@"\b(?:the|and|of|savings?|costs?|total|year|investment|staff|effect|budget change|thousand|net)\b")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:og|i alt|af|til|kr|der|det|som|på|med|udgifter?|besparelser?|driftsomkostninger|netto|år|och|för|ikke|økonomi|mio|nye?|løn|færre|drift|anlæg|beløp)\b")]
    private static partial Regex Nordic();
}
