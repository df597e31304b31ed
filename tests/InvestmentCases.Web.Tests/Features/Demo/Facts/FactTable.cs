using System.Text.RegularExpressions;
using InvestmentCases.Web.Tests.Architecture;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>Where a fact stands in a document's JSON, and what must stand there.</summary>
internal sealed record FactRow(string Place, string Value);

/// <summary>One point of a document's checklist, with the rows that find it.</summary>
/// <param name="File">The page.</param>
/// <param name="Number">000-1, or 000-E1 for what must come out of recalculation.</param>
/// <param name="Fact">What it is about.</param>
/// <param name="Rows">At least one.</param>
internal sealed record FactPoint(string File, string Number, string Fact, IReadOnlyList<FactRow> Rows)
{
    public string Document => Number[..3];

    public FactFault Wrong(FactRow row, string what) => new(File, Number, row.Place, what);
}

/// <summary>Something in a page cannot be read or does not hold; names page, point and place.</summary>
internal sealed class FactFault(string file, string? point, string? place, string what)
    : Exception(string.Join(", ", new[] { file, point, place }.Where(part => part is not null)) + ": " + what);

/// <summary>
/// A page of facts: "# 000 title", prose, and tables of <c>Punkt | Sted | Værdi</c>, where an empty first cell goes on with the point above.
/// Reading is strict, so that no point is passed over in silence. How places and values are written stands in README.md beside the pages.
/// </summary>
internal static partial class FactTable
{
    private static readonly string[] Head = ["Punkt", "Sted", "Værdi"];

    public static IReadOnlyList<FactPoint> All() =>
        [.. Directory.GetFiles(Path.Combine(Sources.Root, "tests", "InvestmentCases.Web.Tests", "Features", "Demo", "Facts"), "???-*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllText(path)))];

    public static IReadOnlyList<FactPoint> Read(string file, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        if (Title().Match(lines[0]) is not { Success: true } title || !file.StartsWith(title.Groups[1].Value + "-", StringComparison.Ordinal))
            throw new FactFault(file, null, null, "den første linje skal være »# 000 titel« med filens nummer");
        var points = new List<FactPoint>();
        for (var at = 1; at < lines.Length; at++)
            if (lines[at].StartsWith('|'))
                at = ReadTable(file, title.Groups[1].Value, lines, at, points);
        if (points.Count == 0)
            throw new FactFault(file, null, null, "siden har ingen tabel");
        return points;
    }

    /// <summary>Reads the table that begins at <paramref name="at"/>; answers its last line.</summary>
    private static int ReadTable(string file, string document, string[] lines, int at, List<FactPoint> points)
    {
        var end = Array.FindIndex(lines, at, line => !line.StartsWith('|'));
        end = end < 0 ? lines.Length : end;
        var rows = lines[at..end].Select(Cells).ToList();
        var last = points.Count > 0 ? points[^1].Number : null;
        if (rows.Count < 3 || !rows[0].SequenceEqual(Head) || !rows[1].All(cell => Ruler().IsMatch(cell)))
            throw new FactFault(file, last, null, "tabellen er tom, eller dens overskrift er ikke »Punkt | Sted | Værdi«");
        for (var i = 2; i < rows.Count; i++)
        {
            if (rows[i] is not [var point, { Length: > 0 } place, { Length: > 0 } value])
                throw new FactFault(file, rows[i][0].Length > 0 ? rows[i][0] : last, null, "rækken skal have punkt, sted og værdi");
            if (point.Length == 0 && i > 2)
                points[^1] = points[^1] with { Rows = [.. points[^1].Rows, new(place, value)] };
            else if (Point().Match(point) is { Success: true } named && named.Groups["document"].Value == document)
                points.Add(new(file, named.Groups["number"].Value, named.Groups["fact"].Value, [new(place, value)]));
            else
                throw new FactFault(file, point, null, "et punkt skrives »000-1 oplysning« med sidens nummer");
            if (points.Count(other => other.Number == points[^1].Number) > 1)
                throw new FactFault(file, points[^1].Number, null, "punktet står to gange");
        }
        return end;
    }

    private static List<string> Cells(string line) => [.. line.Trim()[1..].TrimEnd('|').Split('|', StringSplitOptions.TrimEntries)];

    [GeneratedRegex(@"^# (\d{3}) .+$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?<number>(?<document>\d{3})-E?\d+) (?<fact>.+)$")]
    private static partial Regex Point();

    [GeneratedRegex("^:?-+:?$")]
    private static partial Regex Ruler();
}
