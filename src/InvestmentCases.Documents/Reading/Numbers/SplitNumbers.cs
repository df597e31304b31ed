namespace InvestmentCases.Documents.Reading.Numbers;

/// <summary>Puts numbers together again whose thousands were parted by spaces: "1 234 2 345" in two columns is 1 234 and 2 345.</summary>
internal static class SplitNumbers
{
    /// <summary>The one way in which the pieces make <paramref name="count"/> numbers, or null where there is none or more than one.</summary>
    public static IReadOnlyList<string>? Into(IReadOnlyList<string> pieces, int count)
    {
        if (pieces.Count == count)
            return pieces;
        var ways = Ways(pieces, 0, count).Take(2).ToArray();
        return ways.Length == 1 ? ways[0] : null;
    }

    private static IEnumerable<IReadOnlyList<string>> Ways(IReadOnlyList<string> pieces, int from, int count)
    {
        if (count == 0)
            return from == pieces.Count ? [[]] : [];
        return Enumerable.Range(1, Math.Max(0, Math.Min(4, pieces.Count - from)))
            .Where(length => pieces.Count - from - length >= count - 1 && IsNumber(pieces, from, length))
            .SelectMany(length => Ways(pieces, from + length, count - 1).Select(rest => (IReadOnlyList<string>)[string.Join(' ', pieces.Skip(from).Take(length)), .. rest]));
    }

    // "1 234" goes on with three digits; only the last piece may hold decimals.
    private static bool IsNumber(IReadOnlyList<string> pieces, int from, int length)
    {
        if (length == 1)
            return true;
        var first = pieces[from].TrimStart('-', '–', '−', '(', '+');
        return first.Length is 1 or 2 or 3 && first.All(char.IsAsciiDigit) && first[0] != '0'
            && Enumerable.Range(from + 1, length - 1).All(i => i == from + length - 1 ? pieces[i].Length >= 3 && pieces[i][..3].All(char.IsAsciiDigit) && !pieces[i].Skip(3).Any(c => char.IsAsciiDigit(c) && pieces[i][3] is not ',') : pieces[i].Length == 3 && pieces[i].All(char.IsAsciiDigit));
    }
}
