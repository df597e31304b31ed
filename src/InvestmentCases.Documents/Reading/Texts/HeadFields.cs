using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The fields of a document's head, however they stand: "Sagsnr.: 2016-…", the value on the next line or in the next cell.</summary>
internal sealed partial class HeadFields
{
    private const int MostFieldRows = 200;

    private readonly Dictionary<string, string> values = [];
    private readonly HashSet<Block> used = new(ReferenceEqualityComparer.Instance);

    public HeadFields(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
            switch (blocks[i])
            {
                case ParagraphBlock paragraph:
                    InParagraph(paragraph, i + 1 < blocks.Count ? blocks[i + 1] : null);
                    break;
                // A field alone on its line looks like a heading; its value follows.
                case HeadingBlock heading when KeyOf(heading.Text) is { } key:
                    used.Add(heading);
                    if (i + 1 < blocks.Count && blocks[i + 1] is ParagraphBlock next && IsValue(key, First(next.Text)))
                        Put(key, First(next.Text), next, next.Text.Contains('\n'));
                    else if (i + 1 < blocks.Count && blocks[i + 1] is HeadingBlock named && IsValue(key, named.Text))
                        Put(key, named.Text, named, false);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows.Take(MostFieldRows).Where(row => row.Count(cell => Tables.YearWords.Read(cell.Text).IsYear) < 2))
                        for (var c = 0; c + 1 < row.Count; c++)
                            if (KeyOf(row[c].Text) is { } name && row.Skip(c + 1).FirstOrDefault(cell => cell.Text.Length > 0) is { } value && IsValue(name, value.Text))
                                values.TryAdd(name, value.Text.Trim());
                    break;
            }
    }

    /// <summary>The value of a field by the name that <see cref="Names"/> gives it, or null.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Whether a block was a field and is no running text.</summary>
    public bool IsField(Block block) => used.Contains(block);

    private void InParagraph(ParagraphBlock paragraph, Block? next)
    {
        var lines = paragraph.Text.Split('\n').Select(Parted).Select(NumberCell.Plain).ToArray();
        for (var l = 0; l < lines.Length; l++)
            if (KeyAndValue().Match(lines[l]) is { Success: true } match && KeyOf(match.Groups["key"].Value) is { } key)
            {
                used.Add(paragraph);
                var value = match.Groups["value"].Value.Trim();
                if (value.Length > 0)
                    values.TryAdd(key, key == "summary" ? string.Join(' ', lines[l..])[(match.Groups["value"].Index)..].Trim() : value);
                else if (l + 1 < lines.Length)
                    values.TryAdd(key, lines[l + 1]);
            }
            else if (KeyOf(lines[l]) is { } alone)
            {
                used.Add(paragraph);
                if (l + 1 < lines.Length && IsValue(alone, lines[l + 1]))
                    values.TryAdd(alone, lines[l + 1]);
                else if (l + 1 == lines.Length && next is ParagraphBlock after && IsValue(alone, First(after.Text)))
                    Put(alone, First(after.Text), after, after.Text.Contains('\n'));
                else if (l + 1 == lines.Length && next is HeadingBlock heading && IsValue(alone, heading.Text))
                    Put(alone, heading.Text, heading, false);
            }
    }

    // A letterhead parts its fields by tabs: "Sagsbehandler → Signe Holm".
    private static string Parted(string line) => line.Trim().Split('\t', 2) is [var name, var value] && KeyOf(name) is not null ? $"{name.TrimEnd(':', ' ')}: {value}" : line;

    private void Put(string key, string value, Block block, bool hasMore)
    {
        values.TryAdd(key, value);
        if (!hasMore)
            used.Add(block);
    }

    private static string First(string text) => NumberCell.Plain(text.Split('\n')[0]);

    private static string? KeyOf(string text) => Names.TryGetValue(NumberCell.Plain(text).TrimEnd(':').Trim().ToLowerInvariant(), out var name) ? name : null;

    // What follows a field that is left empty is not its value.
    private static bool IsValue(string key, string value) => KeyOf(value) is null && key switch
    {
        "caseNumber" or "documentNumber" => RecordNumber().IsMatch(value),
        "caseworker" => PersonName().IsMatch(value),
        "phone" => Phone().IsMatch(value),
        "email" => value.Contains('@'),
        "ean" => Ean().IsMatch(value),
        "date" => value.Any(char.IsAsciiDigit),
        _ => value.Length > 0,
    };

    private static readonly Dictionary<string, string> Names = new()
    {
        ["sagsnr."] = "caseNumber",
        ["sagsnr"] = "caseNumber",
        ["sagsnummer"] = "caseNumber",
        ["sag"] = "caseNumber",
        ["sags nr."] = "caseNumber",
        ["journalnr."] = "caseNumber",
        ["j.nr."] = "caseNumber",
        ["dokumentnr."] = "documentNumber",
        ["dokumentnr"] = "documentNumber",
        ["dokumentnummer"] = "documentNumber",
        ["sagsbehandler"] = "caseworker",
        ["kontaktperson"] = "caseworker",
        ["forslagsansvarlig"] = "caseworker",
        ["kontakt"] = "caseworker",
        ["dato"] = "date",
        ["telefon"] = "phone",
        ["tlf."] = "phone",
        ["direkte telefon"] = "phone",
        ["e-mail"] = "email",
        ["email"] = "email",
        ["mail"] = "email",
        ["ean nummer"] = "ean",
        ["ean-nummer"] = "ean",
        ["ean nr."] = "ean",
        ["ean"] = "ean",
        ["forslagets titel"] = "title",
        ["titel"] = "title",
        ["forslag"] = "title",
        ["casens titel"] = "title",
        ["kort resumé"] = "summary",
        ["kort resume"] = "summary",
        ["resumé"] = "summary",
        ["resume"] = "summary",
        ["fremstillende forvaltning"] = "leadUnit",
        ["forvaltning"] = "leadUnit",
        ["fremstillende enhed"] = "leadUnit",
        ["øvrige berørte forvaltninger"] = "affected",
        ["berørte forvaltninger"] = "affected",
        ["forslagsnr."] = "proposalNumber",
        ["forslagsnr"] = "proposalNumber",
        ["forslagsnummer"] = "proposalNumber",
        ["program"] = "programme",
        ["ordning"] = "programme",
        ["pulje"] = "fund",
        ["budgetår"] = "budgetYear",
        ["målgruppe"] = "targetGroup",
    };

    [GeneratedRegex(@"^(?<key>[\p{L}][\p{L} .-]{2,40}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^[\w./-]*\d[\w./-]*$")]
    private static partial Regex RecordNumber();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,4}$")]
    private static partial Regex PersonName();

    [GeneratedRegex(@"^\+?[\d ]{8,16}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^\d[\d ]{12,16}$")]
    private static partial Regex Ean();
}
