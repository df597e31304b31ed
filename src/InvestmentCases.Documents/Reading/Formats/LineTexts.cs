using System.Collections;
using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Words of a line that stand together, and where they begin and end, counted in letters.</summary>
internal sealed record Piece(string Text, double At, double End);

/// <summary>The lines of a text, with the places of their words: counted in the text itself, or measured on the page that it was written out from.</summary>
/// <param name="lines">The lines.</param>
/// <param name="measured">The pieces of each line as they stand on the page, by the line's number; null where there is no page.</param>
internal sealed partial class LineTexts(IReadOnlyList<string> lines, IReadOnlyDictionary<int, Piece[]>? measured) : IReadOnlyList<string>
{
    /// <summary>Whether the places are those of a page.</summary>
    public bool AreMeasured => measured is not null;

    /// <summary>How far apart two places may be and still be one: on a page they are exact.</summary>
    public double Slack => measured is null ? 1 : 0.4;

    public int Count => lines.Count;

    public string this[int index] => lines[index];

    /// <summary>The words of a line that stand together: two spaces or more part them.</summary>
    public Piece[] Pieces(int line)
    {
        Piece[] counted = [.. PieceOfLine().Matches(lines[line].Replace('\u00a0', ' ')).Select(match => new Piece(match.Value, match.Index, match.Index + match.Length))];
        return measured?.GetValueOrDefault(line) is { } exact && exact.Length == counted.Length ? [.. counted.Zip(exact, (piece, place) => place with { Text = piece.Text })] : counted;
    }

    public IEnumerator<string> GetEnumerator() => lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex PieceOfLine();
}
