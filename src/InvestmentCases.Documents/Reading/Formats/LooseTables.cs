using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Tables that lost their lines on the way: columns by spaces, numbers at the end of lines, one cell a line.</summary>
internal static partial class LooseTables
{
    /// <summary>A longer line is no line of a table.</summary>
    public const int LongestLine = 2_000;

    private const int MostHeads = 60;

    /// <summary>A table whose cells are parted by two spaces or more, from line <paramref name="at"/>; how many lines it takes, or 0.</summary>
    public static int Aligned(LineTexts lines, int at, out IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        rows = [];
        if (lines[at].Length > LongestLine)
            return 0;
        var head = WithFirstYear(lines.Pieces(at));
        if (head.Count(piece => YearWords.Read(piece.Text).IsYear || YearWords.YearsAfterBudget(piece.Text) is not null) < 2 || !head.Any(piece => YearWords.Read(piece.Text).IsYear) || head.Any(piece => YearWords.Read(piece.Text).Role == HeadRole.None && piece.At > head.First(p => YearWords.Read(p.Text).IsYear).At && NumberCell.Of(piece.Text).IsMoney))
            return 0;
        var amounts = head.SkipWhile(piece => !YearWords.Read(piece.Text).IsYear).ToArray();
        var labels = head.TakeWhile(piece => !YearWords.Read(piece.Text).IsYear).ToArray();
        // A narrow cell parts the unit in two lines: the currency alone would be a thousandth of it.
        if (labels is [{ Text: "kr." or "kr" }] && at > 0 && lines.Pieces(at - 1) is [{ Text: "1.000" or "1 000" or "1000" } thousand, ..])
            labels = [labels[0] with { Text = $"{thousand.Text} {labels[0].Text}" }];
        if (labels.Length < 2 && SecondLabels(lines, at, amounts[0].At, labels) is { } second)
            labels = [new("", 0, 0), labels is [var named] && Math.Abs(named.At - second) <= 2 ? named : new("", second, second)];
        // Words that stand under the amounts and in no column of labels stand in their column: "afventer", "#REFERENCE!".
        bool IsUnderLabels(Piece piece) => lines.AreMeasured && labels.Length > 1 && labels.Any(label => label.At < piece.End && piece.At < label.End);
        bool IsUnderAmounts(Piece piece, int p) => piece.End > amounts[0].At - 6 && !IsUnderLabels(piece) && NumberCell.Of(piece.Text).Content != CellContent.Text
            || (p > 0 && (piece.At >= amounts[0].At - 3 || (piece.End > amounts[0].At && !labels.Any(label => Math.Abs(label.At - piece.At) <= 2))));
        // On a page a number behind a name stands in a column, whichever it is.
        bool IsStray(Piece piece, int p) => p > 0 && labels.Length < 2 && lines.AreMeasured && StartsWithNumber().IsMatch(piece.Text) && !IsUnderAmounts(piece, p);
        // Where no column has names, its numbers are the first year's though its head stands elsewhere over them.
        bool IsUnnamed(Piece[] pieces) => labels.Length == 0 && pieces.Length == amounts.Length && pieces.All(piece => NumberCell.Of(piece.Text).Content != CellContent.Text);
        int[] places = [.. LinesBelow(lines, at, amounts.Length)];
        var below = places.Select(lines.Pieces).Select(pieces => (Pieces: pieces, Numbers: IsUnnamed(pieces) ? pieces : [.. pieces.Where(IsUnderAmounts)])).ToArray();
        // Another head begins another table, with the words above it.
        if (Array.FindIndex(below, line => IsOtherHead(line.Pieces, amounts) || YearsDown.IsYearLine(line.Pieces)) is var other and > 0)
            below = below[..(Array.FindLastIndex(below, other - 1, line => line.Numbers.Length > 0) is var last and >= 0 ? last + 1 : other)];
        if (!Array.Exists(below, line => line.Pieces.Where(IsStray).Any()))
            amounts = AlignedColumns.WithUnnamed(amounts, [.. below.Select(line => line.Numbers)], at > 0 ? lines.Pieces(at - 1) : []);
        var found = new List<IReadOnlyList<Cell>> { Row(labels.Length == 0 ? [""] : labels.Select(piece => piece.Text), amounts.Select(piece => piece.Text)) };
        // Numbers that stand with one space between them are another sort of table.
        if (!Array.Exists(below, line => line.Numbers.Length > 0))
            return 0;
        var columns = new AlignedColumns(amounts, [.. below.Select(line => line.Numbers)], lines.Slack, lines.AreMeasured);
        foreach (var (pieces, numbers) in below)
        {
            var stray = pieces.Where(IsStray).ToArray();
            var words = Labels(labels, [.. pieces.Except(numbers).Except(stray)]);
            IReadOnlyList<Cell> cells = stray.Length > 0 ? [.. amounts.Select(_ => new Cell(NumberCell.Lost))] : columns.Place(numbers);
            if (numbers.Length > 0 && found.Count > 1 && words.All(word => word.Length == 0)
                && (WithoutName(found[^1], cells, words.Length) ?? (numbers.Length < amounts.Length || numbers.Any(piece => NumberCell.Of(piece.Text).Content == CellContent.Text) ? Under(found[^1], cells, words.Length) : null)) is { } joined)
            {
                found[^1] = joined;
                continue;
            }
            // A label that fills its cell may have taken the first number with it: what is lacking is not nothing.
            if (cells[0].Text.Length == 0 && words.Any(word => word.Length <= 300 && (numbers.Length > 0 ? AmountBehind() : AmountsBehind()).IsMatch(word)))
                cells = [.. cells.Select((cell, c) => cells.Take(c + 1).All(other => other.Text.Length == 0) ? new Cell(NumberCell.Lost) : cell)];
            Add(found, [.. Row(words, Enumerable.Empty<string>()), .. cells], words.Length);
        }
        rows = WithLabelsAbove(found, found[0].Count - amounts.Length);
        return below.Length > 0 ? places[below.Length - 1] - at + 1 : 0;
    }

    // The lines under a head, over an empty one too where the next row, or the heading of the next rows, is as wide as the table.
    private static IEnumerable<int> LinesBelow(LineTexts lines, int at, int amounts)
    {
        bool IsFull(int line) => line < lines.Count && !lines[line].Contains('\t') && lines.Pieces(line) is { Length: > 1 } pieces && pieces[0].Text.Any(char.IsLetter) && !YearWords.Read(pieces[^1].Text).IsYear
            && pieces.Skip(1).Count(piece => NumberCell.Of(piece.Text).HasNumber || NumberCell.IsNothing(piece.Text)) == amounts;
        for (var line = at + 1; line < lines.Count && !lines[line].Contains('\t'); line++)
            if (lines[line].Trim().Length > 0)
                yield return line;
            else if (IsSumOfTables(lines, at, line) || !(IsFull(line + 1) || (IsFull(line + 2) && lines.Pieces(line + 1).Length == 1)))
                yield break;
    }

    // A sum alone behind the only sum of a table is that of several tables.
    private static bool IsSumOfTables(LineTexts lines, int at, int empty) =>
        empty + 1 < lines.Count && IsSumLine(lines, empty + 1) && (empty + 2 >= lines.Count || lines[empty + 2].Trim().Length == 0) && IsSumLine(lines, empty - 1) && Enumerable.Range(at + 1, empty - at - 1).Count(line => IsSumLine(lines, line)) == 1;

    private static bool IsSumLine(LineTexts lines, int line) => lines.Pieces(line) is [var label, ..] && RowWords.IsSum(label.Text);

    // "Tiltag Type 2026" beside "2027": the first year stands so near the labels' heading that they became one.
    private static Piece[] WithFirstYear(Piece[] head)
    {
        var first = Array.FindIndex(head, piece => YearWords.Read(piece.Text).Role == HeadRole.Year);
        return first > 0 && YearBehind().Match(head[first - 1].Text) is { Success: true } match && YearWords.Read(match.Groups["year"].Value).Year + 1 == YearWords.Read(head[first].Text).Year
            ? [.. head[..(first - 1)], head[first - 1] with { Text = match.Groups["words"].Value, End = head[first - 1].End - 5 }, new(match.Groups["year"].Value, head[first - 1].End - 4, head[first - 1].End), .. head[first..]]
            : head;
    }

    private static bool IsOtherHead(Piece[] pieces, Piece[] heads) =>
        pieces.Count(piece => YearWords.Read(piece.Text).IsYear) >= 2 && !heads.Select(head => head.Text).SequenceEqual(pieces.TakeLast(heads.Length).Select(piece => piece.Text));

    // A few numbers without a name under those of a row are the second lines of its cells: two numbers in one cell.
    private static IReadOnlyList<Cell>? Under(IReadOnlyList<Cell> row, IReadOnlyList<Cell> cells, int labels) =>
        cells.Index().All(cell => cell.Item.Text.Length == 0 || row[labels + cell.Index].Text.Length > 0)
            ? [.. row.Take(labels), .. cells.Select((cell, c) => cell.Text.Length == 0 ? row[labels + c] : row[labels + c] with { Text = $"{row[labels + c].Text}\n{cell.Text}" })]
            : null;

    // Numbers without a name are those of the name alone on the line above; after a row that lacks some they are the rest of it, and what stands where is anybody's guess.
    private static IReadOnlyList<Cell>? WithoutName(IReadOnlyList<Cell> row, IReadOnlyList<Cell> cells, int labels)
    {
        if (!HasNumbers(row, labels))
            return row.Take(labels).Any(cell => cell.Text.Length > 0) ? [.. row.Take(labels), .. cells] : null;
        return row.Concat(cells).Skip(labels).Count(cell => cell.Text.Length > 0) <= cells.Count && row.Skip(labels).Any(cell => cell.Text.Length == 0)
            ? [.. row.Take(labels), .. cells.Select(_ => new Cell(NumberCell.Lost))]
            : null;
    }

    /// <summary>A table whose years and numbers stand at the end of lines with one space between, as text copied from a page; how many lines it takes, or 0.</summary>
    public static int Tailed(IReadOnlyList<string> lines, int at, out IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        rows = [];
        if (lines[at].Length > LongestLine || HeadTail().Match(NumberCell.Plain(lines[at])) is not { Success: true } head)
            return 0;
        var columns = Heads().Matches(head.Groups["heads"].Value).Select(match => match.Value.Trim()).ToArray();
        if (columns.Count(column => YearWords.Read(column).IsYear) < 2)
            return 0;
        var found = new List<IReadOnlyList<Cell>> { Row(head.Groups["label"].Value.Trim(), columns) };
        var (taken, waiting, numbered) = (1, "", 0);
        for (var i = at + 1; i < lines.Count && lines[i].Trim().Length > 0 && !lines[i].Contains('\t'); i++)
        {
            var line = NumberCell.Plain(lines[i]);
            var words = line.Split(' ');
            var label = words.Length;
            while (label > 0 && NumberToken().IsMatch(words[label - 1]))
                label--;
            if (label == words.Length)
            {
                // The first line of a long label goes on in lower case; else it is a heading.
                var goesOn = i + 1 < lines.Count && lines[i + 1].TrimStart() is { Length: > 0 } next && char.IsLower(next[0]);
                if (goesOn)
                    waiting = $"{waiting} {line}".Trim();
                else
                    found.Add(Row($"{waiting} {line}".Trim(), Enumerable.Repeat("", columns.Length)));
                waiting = goesOn ? waiting : "";
                taken++;
                continue;
            }
            var cells = SplitNumbers.Into(words[label..], columns.Length);
            found.Add(Row($"{waiting} {string.Join(' ', words[..label])}".Trim(), cells ?? Enumerable.Repeat(NumberCell.Lost, columns.Length)));
            (waiting, numbered) = ("", numbered + 1);
            taken++;
        }
        rows = WithLabelsAbove(found, 1);
        return numbered > 0 ? taken : 0;
    }

    /// <summary>A table with one cell a line; how many lines it takes, or 0. Empty lines are passed over.</summary>
    public static int OneCellALine(IReadOnlyList<string> lines, int at, out IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        rows = [];
        if (lines[at].Length > 40 || !YearWords.Read(lines[at].Trim()).IsYear)
            return 0;
        var texts = Filled(lines, at, MostHeads);
        var seen = new HashSet<string>();
        var heads = texts.TakeWhile(text => seen.Add(text.Text) && text.Text.Length <= 40 && YearWords.Read(text.Text).Role is HeadRole.Year or HeadRole.Ordinal or HeadRole.Total or HeadRole.Permanent).ToArray();
        if (heads.Count(head => YearWords.Read(head.Text).IsYear) < 2 || heads.Length >= texts.Length)
            return 0;
        var width = heads.Length;
        texts = Filled(lines, at, (width + 1) * (Proposal.MostLines + 50));
        var found = new List<IReadOnlyList<Cell>> { Row("", heads.Select(head => head.Text)) };
        var (k, last, numbered) = (width, heads[^1].Line, 0);
        while (k < texts.Length)
        {
            var numbers = texts.Skip(k + 1).TakeWhile(text => IsAmount(text.Text)).Take(width).Count();
            if (IsAmount(texts[k].Text) || (numbers == 0 && !HasNumbersSoon(texts.Skip(k + 1))))
                break;
            var complete = numbers == width;
            found.Add(Row(texts[k].Text, complete ? texts.Skip(k + 1).Take(width).Select(text => text.Text) : Enumerable.Repeat(numbers == 0 ? "" : NumberCell.Lost, width)));
            numbered += numbers > 0 ? 1 : 0;
            last = texts[k + numbers].Line;
            k += numbers + 1;
        }
        rows = found;
        return numbered > 0 ? last - at + 1 : 0;
    }

    private static (int Line, string Text)[] Filled(IReadOnlyList<string> lines, int at, int most) =>
        [.. Enumerable.Range(at, lines.Count - at).Where(i => lines[i].Trim().Length > 0).Select(i => (i, lines[i].Trim())).Take(most)];

    // A heading of a block: the next line is a label with numbers under it.
    private static bool HasNumbersSoon(IEnumerable<(int Line, string Text)> texts) =>
        texts.Take(2).ToArray() is [{ } label, { } first] && label.Text.Length <= 120 && !IsAmount(label.Text) && IsAmount(first.Text);

    private static bool IsAmount(string text) => NumberCell.Of(text).Content is not CellContent.Text && text.Length <= 30;

    /// <summary>Where a second column of labels begins that has no heading: words stand there behind others, and alone where the first column goes on; null where none does.</summary>
    private static double? SecondLabels(LineTexts lines, int at, double amounts, Piece[] heads)
    {
        var words = Enumerable.Range(at + 1, lines.Count - at - 1).TakeWhile(i => lines[i].Trim().Length > 0).Select(i => lines.Pieces(i).TakeWhile(piece => piece.At < amounts - 6).ToArray()).ToArray();
        var second = words.Where(pieces => pieces.Length == 2).GroupBy(pieces => Math.Round(pieces[1].At)).MaxBy(group => group.Count())?.ToArray() ?? [];
        // Numbers of accounts and control areas stand behind every name, and what has a heading of its own under that; words may only have a wide gap between them.
        return second.Length >= 2 && ((heads is [{ At: > 2 } head] && Math.Abs(head.At - second[0][1].At) <= 2) || second.All(pieces => LabelColumns.IsAccountNumber(pieces[1].Text) || Words.AreaIn(pieces[1].Text) is not null) || words.Any(pieces => pieces.Length == 1 && Math.Round(pieces[0].At) == Math.Round(second[0][1].At) && NumberCell.Of(pieces[0].Text).Content == CellContent.Text)) ? Math.Round(second[0][1].At) : null;
    }

    /// <summary>The words of a row in the columns of labels: one in each where there are as many, else each in the last column that begins before it.</summary>
    private static string[] Labels(Piece[] heads, IReadOnlyList<Piece> words)
    {
        if (words.Count == heads.Length && words.Count > 0)
            return [.. words.Select(word => word.Text)];
        var labels = new string[Math.Max(1, heads.Length)];
        Array.Fill(labels, "");
        foreach (var word in words)
        {
            var column = Math.Max(0, Array.FindLastIndex(heads, head => head.At <= word.At + 2));
            labels[column] = $"{labels[column]} {word.Text}".Trim();
        }
        return labels;
    }

    // A label that goes on in lower case belongs to the row before it, whichever of the two lines the numbers stand on.
    private static void Add(List<IReadOnlyList<Cell>> rows, IReadOnlyList<Cell> row, int labels)
    {
        var name = row.Take(labels).Select(cell => cell.Text).FirstOrDefault(text => text.Length > 0) ?? "";
        var goesOn = rows.Count > 1 && name.Length > 0 && (char.IsLower(name[0]) || name[0] == '(' || (!HasNumbers(row, labels) && rows[^1].Take(labels).Any(cell => UnendedLabel().IsMatch(cell.Text))));
        if (!goesOn || (HasNumbers(row, labels) && HasNumbers(rows[^1], labels)))
        {
            rows.Add(row);
            return;
        }
        var numbers = HasNumbers(row, labels) ? row : rows[^1];
        rows[^1] = [.. rows[^1].Take(labels).Select((cell, c) => new Cell($"{cell.Text} {row[c].Text}".Trim())), .. numbers.Skip(labels)];
    }

    // Where no row of numbers has a label, each stands on the line above its numbers.
    private static IReadOnlyList<IReadOnlyList<Cell>> WithLabelsAbove(List<IReadOnlyList<Cell>> rows, int labels)
    {
        if (rows.Skip(1).Any(row => HasNumbers(row, labels) && row.Take(labels).Any(cell => cell.Text.Length > 0)))
            return rows;
        var joined = new List<IReadOnlyList<Cell>>();
        foreach (var row in rows)
            if (joined.Count > 1 && HasNumbers(row, labels) && !HasNumbers(joined[^1], labels))
                joined[^1] = [.. joined[^1].Take(labels), .. row.Skip(labels)];
            else
                joined.Add(row);
        return joined;
    }

    private static bool HasNumbers(IReadOnlyList<Cell> row, int labels) => row.Skip(labels).Any(cell => cell.Text.Length > 0);

    internal static IReadOnlyList<Cell> Row(IEnumerable<string> labels, IEnumerable<string> cells) => [.. labels.Concat(cells).Select(text => text.Length == 0 ? Cell.Empty : new Cell(text))];

    private static IReadOnlyList<Cell> Row(string label, IEnumerable<string> cells) => [new(label), .. cells.Select(text => text.Length == 0 ? Cell.Empty : new Cell(text))];

    [GeneratedRegex(@"^[-–−+(]?\d")]
    private static partial Regex StartsWithNumber();

    // "Fælles ledelse af SFO og klub i" goes on, whatever the next line begins with.
    [GeneratedRegex(@"(?:,|\b(?:i|på|af|til|for|og|med|ved|fra|om|mellem|hos|under|för|och|av|vid|från|at|of|and|for|the|in|with))$", RegexOptions.IgnoreCase)]
    private static partial Regex UnendedLabel();

    [GeneratedRegex(@"^(?<words>.*\S)\s(?<year>20\d\d)$")]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"\S(?:\s[-–−(]?\d[\d.,]*\)?){2,}$")]
    private static partial Regex AmountsBehind();

    // Not a year, and not "Fase 2".
    [GeneratedRegex(@"\S\s(?:[-–−(]\s?\d[\d.,]*\)?|\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+,\d+|(?!(?:19|20)\d\d$)\d{2,})(?:,-)?$")]
    private static partial Regex AmountBehind();

    private const string OneHead = @"(?:(?:19|20)\d\d(?:/\d\d)?|\d\d/\d\d|I alt|i alt|Total|Sum|Varigt|Varig|Ialt|\d\. år|År \d|B ?\d\d|BO ?\d\d)";

    [GeneratedRegex(@"^(?<label>.*?)\s*(?<heads>(?:" + OneHead + @")(?:\s+(?:" + OneHead + @"))+)$")]
    private static partial Regex HeadTail();

    [GeneratedRegex(OneHead)]
    private static partial Regex Heads();

    [GeneratedRegex(@"^[-–−(+]?\d[\d.,'’]*(?:,-)?-?\)?%?$|^[-–—]$")]
    private static partial Regex NumberToken();
}
