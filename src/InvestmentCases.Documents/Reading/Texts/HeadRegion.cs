using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>Where the head of a document ends: at its first section, its first running text or its first table of years.</summary>
internal static partial class HeadRegion
{
    private const int MostBlocks = 25, LongestTitle = 260, FewestWords = 8;

    /// <summary>How many blocks the head has.</summary>
    public static int EndOf(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < Math.Min(MostBlocks, blocks.Count); i++)
            if (Ends(blocks[i], i))
                return i;
        return Math.Min(MostBlocks, blocks.Count);
    }

    private static bool Ends(Block block, int at) => block switch
    {
        HeadingBlock heading => FieldNames.KeyOf(heading.Text) is null or "summary" && at > 0 && (SectionNames.IsName(heading.Text) || First().IsMatch(heading.Text)),
        ParagraphBlock paragraph => (at > 0 && SectionNames.IsName(NumberCell.Plain(paragraph.Text).TrimEnd(':'))) || IsRunningText(NumberCell.Plain(paragraph.Text), paragraph.Text),
        TableBlock table => table.Rows.Any(row => row.Count(cell => YearWords.Read(cell.Text).IsYear) > 1),
        _ => true,
    };

    // A field's value may be as long as a text is.
    private static bool IsRunningText(string plain, string text) =>
        !text.Contains('\n') && !(plain.IndexOf(':', StringComparison.Ordinal) is > 0 and < 60 and var colon && FieldNames.KeyOf(plain[..colon]) is not null)
        && (plain.Length > LongestTitle || (plain.Length > 0 && plain[^1] is '.' or '?' or ':' && plain.Count(c => c == ' ') >= FewestWords - 1));

    [GeneratedRegex(@"^1(?:\.\d)*\.? \p{L}")]
    private static partial Regex First();
}
