using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Components.YearGrid;

/// <summary>A block of text as a spreadsheet copies it: rows by line, cells by tab.</summary>
public sealed class PastedBlock
{
    private PastedBlock(IReadOnlyList<IReadOnlyList<string>> rows) => Rows = rows;

    /// <summary>The texts, trimmed; rows may be of different length.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Count);

    public static PastedBlock Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var last = lines.Length;
        while (last > 0 && lines[last - 1].Trim('\t', ' ').Length == 0)
            last--;
        return new([.. lines.Take(last).Select(line => (IReadOnlyList<string>)[.. line.Split('\t').Select(Unquoted)])]);
    }

    /// <summary>The block so often beside and under itself that it fills a range of this size; itself where it does not fit a whole number of times.</summary>
    public PastedBlock Repeated(int rows, int columns)
    {
        var (high, wide) = (rows % Rows.Count == 0 ? rows : Rows.Count, Width > 0 && columns % Width == 0 ? columns : Width);
        return (high, wide) == (Rows.Count, Width) ? this : new([.. Enumerable.Range(0, high).Select(r => (IReadOnlyList<string>)
            [.. Enumerable.Range(0, wide).Select(c => Rows[r % Rows.Count].ElementAtOrDefault(c % Width) ?? "")])]);
    }

    /// <summary>
    /// The culture that the block's numbers are written in: the person's own, or the other of the two where hers refuses some
    /// cell and the other reads every one. One block is one way of writing; a single doubtful cell is never judged alone.
    /// </summary>
    /// <param name="firstNumber">The first column that holds numbers.</param>
    public CultureInfo CultureOf(AmountUnit unit, CultureInfo own, int firstNumber)
    {
        var numbers = Rows.SelectMany(row => row.Skip(firstNumber)).Where(text => text.Length > 0).ToArray();
        var other = own.TwoLetterISOLanguageName == "en" ? Cultures.Danish : Cultures.English;
        return numbers.All(text => AmountText.Parse(text, unit, own, emptyIsZero: true).IsRead) || !numbers.All(text => AmountText.Parse(text, unit, other, emptyIsZero: true).IsRead)
            ? own
            : other;
    }

    private static string Unquoted(string cell)
    {
        var text = cell.Trim(' ', '\u00a0');
        return text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
