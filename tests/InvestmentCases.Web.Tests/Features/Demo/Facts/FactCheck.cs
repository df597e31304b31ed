namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>Holds one point against the demo.</summary>
internal static class FactCheck
{
    /// <exception cref="FactFault">A row cannot be read, or the demo holds something else.</exception>
    public static void Run(FactPoint point)
    {
        foreach (var row in point.Rows)
        {
            string? complaint;
            try
            {
                complaint = FactValue.Complaint(row.Value, FactPlace.Find(point.Document, row.Place));
            }
            catch (FormatException unreadable)
            {
                complaint = unreadable.Message;
            }
            if (complaint is not null)
                throw point.Wrong(row, complaint);
        }
    }
}

/// <summary>A point with one thing altered in what it says must stand there.</summary>
internal static class FactAlterations
{
    public static IEnumerable<FactPoint> Of(FactPoint point)
    {
        for (var at = 0; at < point.Rows.Count; at++)
            foreach (var value in Altered(point.Rows[at].Value))
                yield return point with { Rows = [.. point.Rows.Select((row, i) => i == at ? row with { Value = value } : row)] };
    }

    private static IEnumerable<string> Altered(string value) => value switch
    {
        "ikke oplyst" => ["udfyldt"],
        "udfyldt" => ["ikke oplyst"],
        "ja" => ["nej"],
        "nej" => ["ja"],
        _ => Characters(value),
    };

    /// <summary>The last digit of each figure by itself, and the last character of each text and code.</summary>
    private static IEnumerable<string> Characters(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var isLast = i + 1 == value.Length;
            if (char.IsAsciiDigit(value[i]) && (isLast || !char.IsAsciiDigit(value[i + 1])))
                yield return Replaced(value, i, (char)('0' + (value[i] - '0' + 1) % 10));
            else if (!isLast && value[i + 1] is '«' or '`' && value[i] is not ('»' or '`'))
                yield return Replaced(value, i, '¤');
        }
    }

    private static string Replaced(string value, int at, char by) => string.Concat(value.AsSpan(0, at), by.ToString(), value.AsSpan(at + 1));
}
