using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The fields of a document's head, however they stand: "Sagsnr.: 2016-…", the value on the next line or in the next cell, several on a line.</summary>
internal sealed partial class HeadFields
{
    private const int MostFieldRows = 200, LongestRest = 80, LongestLine = 2_000;

    private readonly Dictionary<string, string> values = [];
    private readonly HashSet<Block> used = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> lines = [];
    private readonly IReadOnlyList<Block> blocks;

    public HeadFields(IReadOnlyList<Block> blocks)
    {
        this.blocks = blocks;
        End = HeadRegion.EndOf(blocks);
        for (var i = 0; i < blocks.Count; i++)
            switch (blocks[i])
            {
                case ParagraphBlock paragraph:
                    InParagraph(paragraph, i);
                    break;
                // A field alone on its line looks like a heading; its value follows. A section's name names a field too, but its text stays in the section.
                case HeadingBlock heading when FieldNames.KeyOf(heading.Text) is { } key && FieldNames.NamesAlone(heading.Text):
                    if (SectionNames.IsName(heading.Text))
                        Put(key, heading.Text, After(i));
                    else
                    {
                        Use(heading, heading.Text);
                        InNext(key, heading.Text, i);
                    }
                    break;
                case HeadingBlock heading when i < End && heading.Text.Length <= LongestLine:
                    InHeadLine(heading, heading.Text, isHead: true);
                    break;
                case TableBlock table:
                    InTable(table);
                    break;
            }
    }

    /// <summary>How many blocks the head has.</summary>
    public int End { get; }

    /// <summary>The block in which the title's field stands, where it is a form's: before it a programme may be named.</summary>
    public int? FormTitleAt { get; private set; }

    /// <summary>The value of a field by the name that <see cref="FieldNames"/> gives it, or null.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Whether a block was a field and is no running text.</summary>
    public bool IsField(Block block) => used.Contains(block);

    /// <summary>Whether a line of the head was a field or its value.</summary>
    public bool IsField(string line) => lines.Contains(line);

    private void InParagraph(ParagraphBlock paragraph, int at)
    {
        var own = paragraph.Text.Split('\n');
        for (var l = 0; l < own.Length; l++)
        {
            var plain = NumberCell.Plain(own[l]);
            if (FieldNames.KeyOf(plain) is { } alone && FieldNames.NamesAlone(plain) && (at < End || FieldNames.NamesAnywhere(plain)))
            {
                Use(paragraph, plain);
                if (l + 1 == own.Length)
                    InNext(alone, plain, at);
                else if (Put(alone, plain, own[l + 1]))
                    lines.Add(NumberCell.Plain(own[++l]));
            }
            else if (KeyAndValue().Match(plain) is { Success: true } match && match.Groups["key"].Value is var name && FieldNames.KeyOf(name) is { } key && (at <= End || FieldNames.NamesAnywhere(name)) && (own[l].Length > LongestLine || !IsParted(own[l])))
            {
                var value = match.Groups["value"].Value.Trim();
                if (key == "title" && !values.ContainsKey(key) && !FieldNames.IsSubject(name))
                    FormTitleAt = at;
                // What is refused as a value stays in the text.
                if (value.Length == 0)
                {
                    Use(paragraph, plain);
                    if (l + 1 < own.Length && Put(key, name, own[l + 1]))
                        lines.Add(NumberCell.Plain(own[++l]));
                }
                else if (Put(key, name, key == "summary" ? string.Join(' ', own.Skip(l).Select(NumberCell.Plain))[match.Groups["value"].Index..] : value))
                    Use(paragraph, plain);
                if (key is not ("title" or "summary" or "leadUnit" or "affected"))
                    InLine(value, isHead: at < End);
            }
            else if (at <= End && own[l].Length <= LongestLine)
                InHeadLine(paragraph, own[l], isHead: at < End);
        }
    }

    // Fields of one line stand behind bars, dots, tabs, wide gaps and commas: "Dato: 3. maj 2026 · Sagsnr. 2026-004417".
    private void InHeadLine(Block block, string line, bool isHead)
    {
        var parts = Parting().Split(line.Trim());
        var (rest, found) = (0, false);
        for (var p = 0; p < parts.Length; p++)
        {
            var part = NumberCell.Plain(parts[p]);
            if (isHead && FieldNames.KeyOf(part) is { } key && p + 1 < parts.Length && Put(key, part, parts[p + 1]))
            {
                found = true;
                if (key == "title" && !FieldNames.IsSubject(part))
                    FormTitleAt ??= IndexOf(block);
                p++;
            }
            // "Resumé: Skærmbesøg" above a text is its heading.
            else if (isHead && KeyAndValue().Match(part) is { Success: true } match && match.Groups["key"].Value is var name && FieldNames.KeyOf(name) is { } named && !(named == "summary" && block is HeadingBlock) && Put(named, name, match.Groups["value"].Value))
            {
                found = true;
                InLine(match.Groups["value"].Value, isHead);
            }
            else
            {
                var left = InLine(part, isHead);
                found |= left < part.Length;
                rest += left;
            }
        }
        // A line of fields may name a unit and a date beside them; a text that names a field is still a text.
        if (found && rest <= LongestRest)
            Use(block, NumberCell.Plain(line));
    }

    // What is left of a line when its fields are taken, in letters.
    private int InLine(string line, bool isHead)
    {
        var rest = line.Length;
        var from = 0;
        while (FieldNames.InLine.Match(line, from) is { Success: true } match)
        {
            from = match.Index + match.Length;
            if (FieldNames.KeyOf(match.Groups["name"].Value) is { } key && (isHead || match.Groups["colon"].Success) && FieldValues.Of(key, match.Groups["name"].Value, line[from..], match.Groups["colon"].Success) is { } value)
            {
                values.TryAdd(key, value);
                rest -= match.Length + value.Length;
                from += value.Length;
            }
        }
        return rest;
    }

    private void InNext(string key, string name, int at)
    {
        if (After(at) is { Length: > 0 } value && Put(key, name, value))
        {
            lines.Add(NumberCell.Plain(value));
            if (!HeadReader.TextOf(blocks[at + 1]).Contains('\n'))
                used.Add(blocks[at + 1]);
        }
    }

    private string After(int at) => at + 1 < blocks.Count && blocks[at + 1] is ParagraphBlock or HeadingBlock ? HeadReader.TextOf(blocks[at + 1]).Split('\n')[0] : "";

    private void InTable(TableBlock table)
    {
        var rows = table.Rows.Take(MostFieldRows).Where(row => row.Count(cell => YearWords.Read(cell.Text).IsYear) < 2).ToArray();
        var found = new List<(string Key, string Name, string Value)>();
        for (var r = 0; r < rows.Length; r++)
            for (var c = 0; c < rows[r].Count; c++)
                if (FieldNames.KeyOf(rows[r][c].Text) is { } key && ValueOf(rows, r, c) is { } value)
                    found.Add((key, rows[r][c].Text, value));
        // "Forslag" above a column is no field: a form has several, and each row of it begins with one.
        var isForm = found.Select(field => field.Key).Distinct().Count() > 1 || rows.Length == 1;
        foreach (var (key, name, value) in found.Where(field => isForm || FieldNames.NamesAlone(field.Name)))
            if (Put(key, name, value) && key == "title")
                FormTitleAt = IndexOf(table);
        if (isForm && table.Rows.All(row => row.All(cell => cell.Text.Length == 0) || row.Any(cell => FieldNames.KeyOf(cell.Text) is not null)))
            used.Add(table);
    }

    // The value stands in the next cell that holds any; below its name where a row is of nothing but names.
    private static string? ValueOf(IReadOnlyList<Cell>[] rows, int r, int c)
    {
        var names = rows[r].Count(cell => FieldNames.KeyOf(cell.Text) is not null);
        if (names > 1 && names == rows[r].Count(cell => cell.Text.Length > 0))
            return r == 0 && rows.Length == 2 && c < rows[1].Count ? rows[1][c].Text : null;
        return c + 1 < rows[r].Count && FieldNames.KeyOf(rows[r][c + 1].Text) is null ? rows[r].Skip(c + 1).FirstOrDefault(cell => cell.Text.Length > 0)?.Text : null;
    }

    private int IndexOf(Block block)
    {
        var at = 0;
        while (!ReferenceEquals(blocks[at], block))
            at++;
        return at;
    }

    private bool Put(string key, string name, string text)
    {
        if (FieldValues.Of(key, name, text, isParted: true) is not { } value)
            return false;
        values.TryAdd(key, value);
        return true;
    }

    private void Use(Block block, string line)
    {
        used.Add(block);
        lines.Add(line);
    }

    // A tab or a gap parts a name from its value, and a field from the next; a title may hold a bar, and a text two spaces.
    private static bool IsParted(string line) => Parting().Split(line.Trim()) is { Length: > 1 } parts && (FieldNames.KeyOf(parts[0]) is not null || parts.Skip(1).Select(NumberCell.Plain).Any(part => FieldNames.InLine.Match(part) is { Success: true, Index: 0 } || (KeyAndValue().Match(part) is { Success: true } match && FieldNames.KeyOf(match.Groups["key"].Value) is not null)));

    [GeneratedRegex(@"^(?<key>[\p{L}][\p{L} .-]{1,40}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"\s*[|·•\t]\s*|\s{2,}")]
    private static partial Regex Parting();
}
