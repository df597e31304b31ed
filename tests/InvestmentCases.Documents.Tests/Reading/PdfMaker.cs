using System.Text;
using InvestmentCases.Documents.Reading;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Makes a PDF file of a document's blocks: lines that wrap, tables with columns of numbers to the right. Written by hand, so that no font is needed.</summary>
public sealed class PdfMaker
{
    private const int Left = 50, Top = 790, Bottom = 50, LineHeight = 13, RuleAbove = 10, RuleBefore = 4, Widest = 95, WidestLabel = 36;

    private readonly List<StringBuilder> pages = [new()];
    private readonly Side side;
    private readonly Rules rules;
    private int y = Top;

    private PdfMaker(Side side, Rules rules) => (this.side, this.rules) = (side, rules);

    /// <summary>Where the numbers of a column stand in it.</summary>
    public enum Side
    {
        Left,
        Right,
        Middle,
    }

    /// <summary>The lines that are drawn in a table.</summary>
    public enum Rules
    {
        None,
        Level,
        All,
    }

    public static byte[] Make(SourceDocument source, Side side = Side.Left, Rules rules = Rules.None)
    {
        var maker = new PdfMaker(side, rules);
        foreach (var block in source.Blocks)
        {
            maker.Write(block);
            maker.y -= LineHeight * 3 / 2;
        }
        return maker.Build();
    }

    /// <summary>A page with nothing on it that can be read, as a scanner makes it.</summary>
    public static byte[] Empty() => new PdfMaker(Side.Left, Rules.None).Build();

    /// <summary>Pages with words and lines where they are wanted, in points from the left and from below.</summary>
    public static byte[] Drawn(params ((string Text, int X, int Y)[] Words, (int X, int Y, int ToX, int ToY)[] Lines)[] pages) => Drawn(false, pages);

    /// <summary>The same, and the lines are filled boxes, as Word sets its borders.</summary>
    public static byte[] Boxed(params ((string Text, int X, int Y)[] Words, (int X, int Y, int ToX, int ToY)[] Lines)[] pages) => Drawn(true, pages);

    private static byte[] Drawn(bool areBoxes, ((string Text, int X, int Y)[] Words, (int X, int Y, int ToX, int ToY)[] Lines)[] pages)
    {
        var maker = new PdfMaker(Side.Left, Rules.All);
        foreach (var (words, lines) in pages)
        {
            if (maker.pages[^1].Length > 0)
                maker.pages.Add(new());
            foreach (var (text, x, y) in words)
                maker.Text(text, x, y);
            foreach (var (x, y, toX, toY) in lines)
                if (areBoxes)
                    maker.pages[^1].Append(FormattableString.Invariant($"{x} {Math.Min(y, toY)} {Math.Max(0.5, toX - x)} {Math.Max(0.5, Math.Abs(toY - y))} re f\n"));
                else
                    maker.Rule(x, y, toX, toY);
        }
        return maker.Build();
    }

    private byte[] Build()
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", FormattableString.Invariant($"<< /Type /Pages /Kids [{string.Join(' ', pages.Select((_, p) => FormattableString.Invariant($"{5 + p * 2} 0 R")))}] /Count {pages.Count} >>"), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>" };
        foreach (var (page, p) in pages.Select((page, p) => (page, p)))
        {
            objects.Add(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {6 + p * 2} 0 R >>"));
            objects.Add(FormattableString.Invariant($"<< /Length {page.Length} >>\nstream\n{page}\nendstream"));
        }
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var o = 0; o < objects.Count; o++)
        {
            places.Add(file.Length);
            file.Append(FormattableString.Invariant($"{o + 1} 0 obj\n{objects[o]}\nendobj\n"));
        }
        var start = file.Length;
        file.Append(FormattableString.Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Append(FormattableString.Invariant($"{place:0000000000} 00000 n \n"));
        file.Append(FormattableString.Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Line((heading.Text, Left));
                break;
            case ParagraphBlock paragraph:
                foreach (var line in paragraph.Text.Split('\n').SelectMany(line => Wrapped(line, Widest)))
                    Line((line, Left));
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Count; i++)
                    foreach (var (line, l) in list.Items[i].Split('\n').SelectMany(line => Wrapped(line, Widest)).Select((line, l) => (line, l)))
                        Line((l > 0 ? line : list.IsNumbered ? FormattableString.Invariant($"{i + 1}. {line}") : $"- {line}", Left));
                break;
            case TableBlock table:
                // A column is as wide as its widest text, a column of numbers wide enough for millions.
                var places = new List<int> { Left };
                for (var c = 0; c < table.Rows[0].Count; c++)
                    places.Add(places[^1] + (c == 0 ? 180 : Math.Clamp(table.Rows.Where(row => row[c].Columns == 1).Max(row => row[c].Text.Length) * 6 + 12, 42, 240)));
                var areNumbers = Enumerable.Range(0, table.Rows[0].Count).Select(c => table.Rows.Count(row => row[c].Text.Any(char.IsAsciiDigit)) * 2 > table.Rows.Count(row => row[c].Text.Length > 0)).ToArray();
                foreach (var row in table.Rows)
                    WriteRow(row, places, areNumbers);
                break;
        }
    }

    private void WriteRow(IReadOnlyList<Cell> row, List<int> places, bool[] areNumbers)
    {
        var label = Wrapped(row[0].Text, WidestLabel).ToArray();
        var cells = row.Skip(1).Select((cell, c) => cell.Text.Split('\n').SelectMany(text => cell.Columns > 1 || text.Length == 0 ? [text] : Wrapped(text, (places[c + 2] - places[c + 1] - 12) / 6)).Select(text => cell with { Text = text }).ToArray()).ToArray();
        var count = Math.Max(Math.Max(1, label.Length), cells.Select(lines => lines.Length).DefaultIfEmpty(0).Max());
        if (rules != Rules.None && y - (count - 1) * LineHeight < Bottom)
            NextPage();
        var top = y + RuleAbove;
        for (var l = 0; l < count; l++)
            Line([(l < label.Length ? label[l] : "", Left), .. cells.Index().Where(cell => l < cell.Item.Length).Select(cell => (cell.Item[l].Text, X(cell.Item[l], places[cell.Index + 1], places[cell.Index + 1 + cell.Item[l].Columns], areNumbers[cell.Index + 1] ? side : Side.Left))).Where(cell => cell.Text.Length > 0)]);
        if (rules == Rules.None)
            return;
        var bottom = y + RuleAbove;
        Rule(places[0] - RuleBefore, top, places[^1] - RuleBefore, top);
        Rule(places[0] - RuleBefore, bottom, places[^1] - RuleBefore, bottom);
        for (var c = 0; rules == Rules.All && c <= row.Count; c += c < row.Count ? row[c].Columns : 1)
            Rule(places[c] - RuleBefore, top, places[c] - RuleBefore, bottom);
    }

    // A cell that covers several columns has its text in their middle.
    private static int X(Cell cell, int left, int right, Side side) => (cell.Columns > 1 ? Side.Middle : side) switch
    {
        Side.Left => left,
        Side.Right => right - 12 - Width(cell.Text),
        _ => (left + right - 12 - Width(cell.Text)) / 2,
    };

    // Near enough for Helvetica of nine points: digits are five wide, signs half of it.
    private static int Width(string text) => text.Sum(c => c is '.' or ',' or ' ' or '-' ? 5 : 10) / 2;

    private void Line(params (string Text, int X)[] pieces)
    {
        if (y < Bottom)
            NextPage();
        foreach (var (text, x) in pieces.Where(piece => piece.Text.Length > 0))
            Text(text, x, y);
        y -= LineHeight;
    }

    private void NextPage()
    {
        pages.Add(new());
        y = Top;
    }

    /// <summary>Lines right under each other, each in its own size; bold where they are marked as in Markdown, indented by their spaces.</summary>
    public static byte[] Sized(params (string Text, int Size)[] lines)
    {
        var maker = new PdfMaker(Side.Left, Rules.None);
        foreach (var (text, size) in lines)
            maker.Text(text.TrimStart(' '), Left + (text.Length - text.TrimStart(' ').Length) * size / 2, maker.y -= size * 5 / 4, size);
        return maker.Build();
    }

    private void Text(string text, int x, int at, int size = 9) => pages[^1].Append(FormattableString.Invariant($"BT /{(text.StartsWith("**", StringComparison.Ordinal) ? "F2" : "F1")} {size} Tf {x} {at} Td ({Printable(text)}) Tj ET\n"));

    private void Rule(int x, int at, int toX, int toAt) => pages[^1].Append(FormattableString.Invariant($"{x} {at} m {toX} {toAt} l S\n"));

    // The letters of Western Europe only, and the three signs that a PDF's text must mark.
    private static string Printable(string text) =>
        string.Concat(text.Replace("*", "", StringComparison.Ordinal).Select(c => c switch { '”' => "\\224", '“' => "\\223", '–' => "\\226", '—' => "\\227", '•' => "\\225", '−' => "-", '☐' or '☒' => "o", '(' or ')' or '\\' => $"\\{c}", > 'ÿ' => " ", _ => c.ToString() }));

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0)
            yield return line;
    }
}
