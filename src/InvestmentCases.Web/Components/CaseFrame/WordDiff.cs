using System.Text.RegularExpressions;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>A stretch of a text.</summary>
/// <param name="Text">The words, with the spaces between them.</param>
/// <param name="IsOwn">Whether the other text does not have them here.</param>
public sealed record Stretch(string Text, bool IsOwn);

/// <summary>Two texts word by word: what each has that the other has not.</summary>
public static partial class WordDiff
{
    // Beyond this the middle of the two texts counts as all different: the table of the comparison would be too large.
    private const int MostCells = 4_000_000;

    public static (IReadOnlyList<Stretch> One, IReadOnlyList<Stretch> Other) Between(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var (ownA, ownB) = Own(a.AsSpan(start..^end), b.AsSpan(start..^end));
        return (Stretches(a, start, ownA), Stretches(b, start, ownB));
    }

    /// <summary>Which words of the two are in no longest common run of words.</summary>
    private static (bool[] A, bool[] B) Own(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var (ownA, ownB) = (new bool[a.Length], new bool[b.Length]);
        Array.Fill(ownA, true);
        Array.Fill(ownB, true);
        if ((long)a.Length * b.Length > MostCells)
            return (ownA, ownB);
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
            if (a[i] == b[j])
                ownA[i++] = ownB[j++] = false;
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        return (ownA, ownB);
    }

    private static List<Stretch> Stretches(string[] words, int start, bool[] own)
    {
        var found = new List<Stretch>();
        for (var i = 0; i < words.Length; i++)
        {
            var isOwn = i >= start && i - start < own.Length && own[i - start];
            if (found.Count > 0 && found[^1].IsOwn == isOwn)
                found[^1] = found[^1] with { Text = found[^1].Text + words[i] };
            else
                found.Add(new(words[i], isOwn));
        }
        return found;
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\w+(?:[.,]\w+)*|\s+|[^\w\s]")]
    private static partial Regex Word();
}
