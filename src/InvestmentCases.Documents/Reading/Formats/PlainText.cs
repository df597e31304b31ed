using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Text and Markdown: headings by their marks or by standing alone, lists, tables by tabs, bars, columns of spaces or one cell a line.</summary>
internal sealed partial class PlainText
{
    private const int LongestBroken = 200;

    private readonly LineTexts lines;
    private readonly HeadingLines headings;
    private readonly List<Block> blocks = [];
    private int? widest;
    private readonly int before;

    private PlainText(string text, IReadOnlyDictionary<int, Piece[]>? measured, int before, bool goesOn)
    {
        lines = new([.. Marks(text).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ', '\u00a0'))], measured);
        headings = new(lines, before, goesOn);
        this.before = before;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="measured">Where the words of each line stand on the page that the text was written out from; null where it is only text.</param>
    /// <param name="before">How many lines stand before the text in its document.</param>
    /// <param name="goesOn">Whether something follows the text, which its last line may be the heading of.</param>
    public static SourceDocument Read(string text, IReadOnlyDictionary<int, Piece[]>? measured = null, int before = 0, bool goesOn = false)
    {
        var reader = new PlainText(text, measured, before, goesOn);
        reader.ReadAll();
        return new(ContinuedTables.Joined(reader.blocks));
    }

    private void ReadAll()
    {
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].Trim('\t', ' ').Length == 0)
            {
                i++;
                continue;
            }
            i += Math.Max(1, Table(i) is var table and > 0 ? table : Heading(i) is var heading and > 0 ? heading : List(i) is var list and > 0 ? list : Paragraph(i));
        }
    }

    private string Place(int line) => PlaceOf(before + line);

    /// <summary>A line's place as a reader would say it.</summary>
    public static string PlaceOf(int line) => Say.In($"linje {(line + 1).ToString(CultureInfo.InvariantCulture)}", $"line {(line + 1).ToString(CultureInfo.InvariantCulture)}");

    private int Table(int at)
    {
        if (Tabbed(at) is var tabbed and > 0)
            return tabbed;
        if (Barred(at) is var barred and > 0)
            return barred;
        var taken = LooseTables.Aligned(lines, at, out var rows);
        if (taken == 0)
            taken = YearsDown.Read(lines, at, out rows);
        if (taken == 0)
            taken = YearsDown.Unnamed(lines, at, out rows);
        if (taken == 0)
            taken = LooseTables.Tailed(lines, at, out rows);
        if (taken == 0)
            taken = LooseTables.OneCellALine(lines, at, out rows);
        if (taken == 0)
            taken = OneColumn.Read(lines, at, out rows);
        if (taken > 0)
            blocks.Add(new TableBlock(Place(at), rows));
        return taken;
    }

    private int Tabbed(int at)
    {
        if (!lines[at].Contains('\t') || lines[at].Trim().Length == 0)
            return 0;
        var end = at;
        // A heading inside a table may have lost its tabs; an empty line ends the table, unless a cell goes on over it.
        while (end < lines.Count && (lines[end].Contains('\t') || (lines[end].Length > 0 && end + 1 < lines.Count && lines[end + 1].Contains('\t') && lines[end].Length < 100)))
            end++;
        var text = string.Join('\n', lines.Skip(at).Take(end - at));
        var rows = DelimitedText.Rows(text, '\t');
        blocks.Add(new TableBlock(Place(at), DelimitedText.Grid(rows)));
        return end - at;
    }

    private int Barred(int at)
    {
        if (!lines[at].Contains('|') || at + 1 >= lines.Count || !BarRule().IsMatch(lines[at + 1]))
            return 0;
        var end = at;
        while (end < lines.Count && lines[end].Contains('|'))
            end++;
        // Without bars around the lines an empty first cell begins with a bar of its own.
        var isClosed = lines[at + 1].TrimStart().StartsWith('|');
        var rows = Enumerable.Range(at, end - at).Where(i => i != at + 1).Select(i => (IReadOnlyList<string>)[.. CellBar().Split(isClosed ? lines[i].Trim().Trim('|') : lines[i]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))]).ToArray();
        blocks.Add(new TableBlock(Place(at), DelimitedText.Grid(rows)));
        return end - at;
    }

    private int Heading(int at)
    {
        if (headings.At(at) is not { } heading)
            return 0;
        blocks.Add(heading);
        return 1;
    }

    private int List(int at)
    {
        if (!ListMark().IsMatch(lines[at]))
            return 0;
        var isNumbered = char.IsDigit(lines[at].TrimStart()[0]);
        var items = new List<StringBuilder>();
        var i = at;
        for (; i < lines.Count; i++)
        {
            if (ListMark().Match(lines[i]) is { Success: true } mark && char.IsDigit(lines[i].TrimStart()[0]) == isNumbered)
                items.Add(new(lines[i][mark.Length..].Trim()));
            else if (lines[i].Trim().Length == 0)
            {
                var next = Enumerable.Range(i, lines.Count - i).FirstOrDefault(k => lines[k].Trim().Length > 0, -1);
                if (next < 0 || !ListMark().IsMatch(lines[next]) || headings.IsNumberedAbove(next) || char.IsDigit(lines[next].TrimStart()[0]) != isNumbered)
                    break;
            }
            else if (lines[i].Contains('\t') || headings.BeginAt(i))
                break;
            else
                Join(items[^1], Words(i), GoesOn(i - 1));
        }
        blocks.Add(new ListBlock(Place(at), isNumbered, [.. items.Select(item => item.ToString())]));
        return i - at;
    }

    private int Paragraph(int at)
    {
        var i = at;
        var text = new StringBuilder();
        for (; i < lines.Count && lines[i].Trim().Length > 0; i++)
        {
            if (i > at && (ListMark().IsMatch(lines[i]) || IsWhole(i - 1) || headings.BeginAt(i) || IsTableStart(i)))
                break;
            Join(text, Words(i), i > at && GoesOn(i - 1));
        }
        blocks.Add(new ParagraphBlock(Place(at), text.ToString()));
        return i - at;
    }

    // Longer than lines are broken at: a paragraph on a line of its own.
    private bool IsWhole(int line) => !lines.AreMeasured && lines[line].Length > LongestBroken;

    private bool IsTableStart(int i) => lines[i].Contains('\t') || LooseTables.Aligned(lines, i, out _) > 1 || YearsDown.Read(lines, i, out _) > 1 || YearsDown.Unnamed(lines, i, out _) > 1 || LooseTables.Tailed(lines, i, out _) > 1 || LooseTables.OneCellALine(lines, i, out _) > 1 || OneColumn.Read(lines, i, out _) > 1;

    // A word parted at the end of a line is joined again: "nettoge-" and "vinst".
    private static void Join(StringBuilder text, string line, bool goesOn)
    {
        if (text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && line.Length > 0 && char.IsLower(line[0]) && !line.StartsWith("og ", StringComparison.Ordinal))
            text.Length--;
        else if (text.Length > 0)
            text.Append(goesOn ? ' ' : '\n');
        text.Append(line);
    }

    // On a page the gaps between numbers and words are those of columns; in running text they are none.
    private string Words(int line) => lines.AreMeasured ? Gaps().Replace(lines[line].Trim(), " ") : lines[line].Trim();

    // A line that is as long as lines become was broken because it was full: its sentence goes on. A text that is typed goes on in lower case then.
    private bool GoesOn(int line) => Words(line) is var words && line + 1 < lines.Count && Words(line + 1) is [var next, ..]
        && (lines.AreMeasured ? words.Length >= 0.7 * Widest : words.Length is >= 60 and <= 200 && words[^1] is not (':' or ';') && (char.IsLower(next) || char.IsDigit(next)));

    private int Widest => widest ??= Math.Min(150, Enumerable.Range(0, lines.Count).Select(line => Words(line).Length).DefaultIfEmpty(0).Max());

    /// <summary>Marks of other formats that text copied from them carries along: tick boxes and lists, and letters that were set as one.</summary>
    internal static string Marks(string text)
    {
        var plain = TickBox().Replace(Ligature().Replace(text, match => match.Value.Normalize(NormalizationForm.FormKC)), match => match.Value.Contains("checked", StringComparison.OrdinalIgnoreCase) ? $"{SourceDocument.TickedBox}" : $"{SourceDocument.OpenBox}");
        plain = BracketBox().Replace(plain, match => match.Groups[1].Value == " " ? $"{SourceDocument.OpenBox} " : $"{SourceDocument.TickedBox} ");
        plain = OtherBox().Replace(plain, match => match.Value is "☑" or "🗹" or "■" ? $"{SourceDocument.TickedBox}" : $"{SourceDocument.OpenBox}");
        return HtmlList().Replace(HtmlBreak().Replace(plain, " "), " ").Replace("\u0000", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("[\ufb00-\ufb06]")]
    private static partial Regex Ligature();

    [GeneratedRegex(@" {2,}")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"<input\b[^>]*type=[""']?checkbox[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TickBox();

    [GeneratedRegex(@"(?<=^|\t|\n|\s)\[([ xX✓])\]\s?")]
    private static partial Regex BracketBox();

    [GeneratedRegex("☑|🗹|□|◻|▢")]
    private static partial Regex OtherBox();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlBreak();

    [GeneratedRegex(@"</?(?:ul|ol|li|p|div|span)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlList();

    [GeneratedRegex(@"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")]
    private static partial Regex BarRule();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBar();

    [GeneratedRegex(@"^\s*(?:[-•▪◦*·o]\s+|\d{1,2}[.)]\s+(?!(?:år|" + Domain.Texts.Months.Pattern + @")\b)(?=\p{L}|[*_]))")]
    internal static partial Regex ListMark();
}
