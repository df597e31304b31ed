using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>What is written out of a PDF: lines of text, which are read as text, and the tables that are drawn between them.</summary>
internal sealed partial class PdfBlocks
{
    private readonly List<Block> blocks = [];
    private readonly List<string> lines = [];
    private readonly Dictionary<int, Piece[]> measured = [];
    private int before;
    private bool hasText;

    // The last page's last table and its lines with their heights; and the table of this page that goes on with it.
    private RuledTable? last, onward;
    private (double At, string Text)[] lastLines = [];

    /// <summary>The last line that is not empty and has no table behind it; empty where there is none.</summary>
    public string Last => lines.FindLast(line => line.Length > 0) ?? "";

    /// <summary>Begins a page: a table at its top may be the last page's, which goes on.</summary>
    public void NextPage(IReadOnlyList<RuledTable> tables, (double At, string Text)[] pageLines)
    {
        onward = tables.Count > 0 && last is not null && IsOnward(last, tables[0], pageLines) ? tables[0] : null;
        last = tables.Count > 0 ? tables[^1] : null;
        lastLines = pageLines;
    }

    /// <summary>Writes a line.</summary>
    public void Add(string line, Piece[]? pieces = null)
    {
        if (pieces is not null)
            measured[lines.Count] = pieces;
        hasText |= line.Any(char.IsLetterOrDigit);
        lines.Add(line);
    }

    /// <summary>Puts a table in its place.</summary>
    public void Add(RuledTable table)
    {
        hasText = true;
        if (ReferenceEquals(table, onward) && blocks.FindLastIndex(block => block is TableBlock) is var at and >= 0)
        {
            blocks[at] = GoneOn((TableBlock)blocks[at], table.Rows);
            return;
        }
        Flush(goesOn: true);
        blocks.Add(new TableBlock(PlainText.PlaceOf(before), table.Rows));
        before++;
    }

    /// <summary>Takes the empty lines at the end away.</summary>
    public void RemoveEmpty()
    {
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
    }

    /// <summary>All that is written; null where there is no text.</summary>
    public SourceDocument? Read()
    {
        Flush(goesOn: false);
        return hasText ? new(blocks) : null;
    }

    private void Flush(bool goesOn)
    {
        blocks.AddRange(PlainText.Read(string.Join('\n', lines), measured, before, goesOn).Blocks);
        before += lines.Count;
        lines.Clear();
        measured.Clear();
    }

    // The same columns at the top of the next page, and nothing between but what stands at the head and foot of both pages.
    private bool IsOnward(RuledTable table, RuledTable next, (double At, string Text)[] pageLines) =>
        table.Columns.Count == next.Columns.Count && table.Columns.Zip(next.Columns).All(edge => Math.Abs(edge.First - edge.Second) <= PageRules.Slack)
        && lastLines.Where(line => line.At < table.Bottom).All(line => Stands(line, pageLines)) && pageLines.Where(line => line.At > next.Top).All(line => Stands(line, lastLines))
        && !next.Rows.Skip(SameAs(table.Rows, next.Rows)).Any(IsHead);

    private static bool Stands((double At, string Text) line, (double At, string Text)[] page) =>
        PageNumber().IsMatch(line.Text) || Array.Exists(page, other => Math.Abs(other.At - line.At) <= PageRules.Slack && Digits().Replace(other.Text, "#") == Digits().Replace(line.Text, "#"));

    private static bool IsHead(IReadOnlyList<Cell> row) => row.Count(cell => YearWords.Read(cell.Text).IsYear) >= 2;

    // A head that is repeated on every page stands once.
    private static int SameAs(IReadOnlyList<IReadOnlyList<Cell>> rows, IReadOnlyList<IReadOnlyList<Cell>> next) =>
        rows.Zip(next).TakeWhile(pair => pair.First.Select(cell => cell.Text).SequenceEqual(pair.Second.Select(cell => cell.Text))).Count();

    private static TableBlock GoneOn(TableBlock table, IReadOnlyList<IReadOnlyList<Cell>> next)
    {
        List<IReadOnlyList<Cell>> more = [.. next.Skip(SameAs(table.Rows, next))];
        // A row that the page parted: its name goes on in lower case and has no numbers left.
        if (more.Count > 0 && table.Rows[^1][0].Text.Length > 0 && more[0][0].Text is [var first, ..] && char.IsLower(first) && more[0].Skip(1).All(cell => cell.Text.Length == 0))
        {
            IReadOnlyList<Cell> both = [table.Rows[^1][0] with { Text = $"{table.Rows[^1][0].Text} {more[0][0].Text}" }, .. table.Rows[^1].Skip(1)];
            return table with { Rows = [.. table.Rows.SkipLast(1), both, .. more.Skip(1)] };
        }
        return table with { Rows = [.. table.Rows, .. more] };
    }

    [GeneratedRegex(@"^(?:side|page|s\.|sida|seite)?\s*\d{1,4}(?:\s*(?:af|of|av|/|von)\s*\d{1,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
