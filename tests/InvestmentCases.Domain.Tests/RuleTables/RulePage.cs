using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>
/// A page of docs/guide/regler: "# Regel 3: …", prose, and one "## heading (unit, p/l year)" for each example. Reading is
/// strict: what is not known is refused, so that no example is passed over in silence.
/// </summary>
public sealed partial class RulePage
{
    private static readonly string[] Words = ["Givet", "Facit", "Fejl"];

    private RulePage(string file, int number, string title, IReadOnlyList<RuleExample> examples) => (File, Number, Title, Examples) = (file, number, title, examples);

    public string File { get; }

    public int Number { get; }

    public string Title { get; }

    public IReadOnlyList<RuleExample> Examples { get; }

    /// <summary>All pages of the guide, in the order of the rules.</summary>
    public static IReadOnlyList<RulePage> All() =>
        [.. Directory.GetFiles(Folder(), "??-*.md").Order(StringComparer.Ordinal).Select(path => Read(Path.GetFileName(path), System.IO.File.ReadAllText(path)))];

    public static RulePage Read(string file, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        if (TitleLine().Match(lines[0]) is not { Success: true } title || !file.StartsWith(int.Parse(title.Groups[1].Value, CultureInfo.InvariantCulture).ToString("00-", CultureInfo.InvariantCulture), StringComparison.Ordinal))
            throw new RuleTableException(file, null, null, null, "den første linje skal være »# Regel N: titel« med filens nummer");
        var examples = new List<RuleExample>();
        var at = 1;
        for (; at < lines.Length && !lines[at].StartsWith('#'); at++)
            if (lines[at].StartsWith('|'))
                throw new RuleTableException(file, null, null, null, "en tabel står uden for et eksempel");
        while (at < lines.Length)
        {
            if (ExampleHeading().Match(lines[at]) is not { Success: true } heading)
                throw new RuleTableException(file, null, null, null, $"ukendt overskrift »{lines[at]}«: et eksempel hedder »## sætning (enhed, p/l år)«");
            var end = Array.FindIndex(lines, at + 1, line => line.StartsWith('#'));
            end = end < 0 ? lines.Length : end;
            examples.Add(ReadExample(file, heading.Groups[1].Value.Trim(), UnitOf(file, heading), lines[(at + 1)..end]));
            at = end;
        }
        if (examples.Count == 0)
            throw new RuleTableException(file, null, null, null, "siden har ingen eksempler");
        return new(file, int.Parse(title.Groups[1].Value, CultureInfo.InvariantCulture), title.Groups[2].Value, examples);
    }

    private static RuleExample ReadExample(string file, string title, AmountUnit unit, string[] lines)
    {
        var table = lines.Where(line => line.StartsWith('|')).Select(Cells).ToList();
        if (table.Count < 3)
            throw new RuleTableException(file, title, null, null, "eksemplet har ingen tabel eller en tom tabel");
        var years = table[0].Skip(1).Select(text => YearLabel().IsMatch(text)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : throw new RuleTableException(file, title, null, null, $"ukendt kolonne »{text}«: kolonnerne er årstal")).ToList();
        if (years.Count == 0 || years.Where((year, i) => year != years[0] + i).Any())
            throw new RuleTableException(file, title, null, null, "årene skal følge efter hinanden");
        if (!table[1].All(cell => Ruler().IsMatch(cell)))
            throw new RuleTableException(file, title, null, null, "linjen under årene mangler");
        var rows = table.Skip(2).Select(cells => cells.Count == years.Count + 1
            ? new ExampleRow(cells[0], [.. cells.Skip(1)])
            : throw new RuleTableException(file, title, cells[0], null, $"rækken har {cells.Count - 1} felter til {years.Count} år")).ToList();
        var statements = lines.Select(line => ReadStatement(file, title, line)).OfType<ExampleStatement>().ToList();
        if (!rows.Any(r => r.IsFact) && !statements.Any(s => s.Word is "Facit" or "Fejl"))
            throw new RuleTableException(file, title, null, null, "eksemplet har intet facit");
        return new(file, title, unit, years, rows, statements);
    }

    private static ExampleStatement? ReadStatement(string file, string title, string line)
    {
        if (StatementLine().Match(line) is not { Success: true } match)
            return null;
        return Words.Contains(match.Groups["word"].Value)
            ? new(match.Groups["word"].Value, match.Groups["subject"].Value.Trim(' ', ',', '(', ')'), match.Groups["text"].Value.Trim())
            : throw new RuleTableException(file, title, null, null, $"ukendt linje »{line}«: kendt er Givet, Facit og Fejl");
    }

    private static AmountUnit UnitOf(string file, Match heading) => heading.Groups[2].Value switch
    {
        "kr." => AmountUnit.Kroner,
        "1.000 kr." => AmountUnit.Thousands,
        "mio. kr." => AmountUnit.Millions,
        var other => throw new RuleTableException(file, heading.Groups[1].Value.Trim(), null, null, $"ukendt enhed »{other}«"),
    };

    private static List<string> Cells(string line) => [.. line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)];

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "InvestmentCases.sln")))
                return Path.Combine(folder.FullName, "docs", "guide", "regler");
        throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }

    [GeneratedRegex(@"^# Regel (\d+): (.+)$")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^## (.+?)\s*\((kr\.|1\.000 kr\.|mio\. kr\.|[^,()]*)(?:, p/l \d{4})?\)\s*$")]
    private static partial Regex ExampleHeading();

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex YearLabel();

    [GeneratedRegex("^:?-+:?$")]
    private static partial Regex Ruler();

    [GeneratedRegex(@"^(?<word>\p{L}+)(?<subject>(?:,| \()[^:]*)?:(?: (?<text>.+))?$")]
    private static partial Regex StatementLine();
}
