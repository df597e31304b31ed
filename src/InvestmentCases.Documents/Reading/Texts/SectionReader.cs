using System.Text;
using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The running text by its headings, as Markdown with lists, emphasis, links and footnotes kept.</summary>
internal sealed partial class SectionReader
{
    private readonly List<(SectionKey? Key, string Heading, int Level, StringBuilder Text)> sections = [];
    private readonly Dictionary<string, string> notes = [];

    // A table of criteria has its own place, and stands in its section only where that would otherwise be empty.
    private readonly Dictionary<StringBuilder, TableBlock> answered = new(ReferenceEqualityComparer.Instance);

    private SectionReader(IReadOnlyList<Block> blocks, TitleReader titles, DocumentHead head)
    {
        foreach (var note in blocks.OfType<ParagraphBlock>().SelectMany(block => FootnotesIn(block.Text)))
            notes.TryAdd(note.Mark, note.Text);
        var body = blocks.Select(titles.Without).OfType<Block>().SelectMany(Headed).Where(block => !IsAddress(block, head) && !(block is ParagraphBlock { Text: var text } && IsFootnote(text))).ToArray();
        foreach (var block in body)
            Add(block);
        foreach (var (text, table) in answered.Where(one => one.Key.Length == 0))
            text.Append(Table(table));
    }

    /// <summary>The sections that hold any text, in the order of the document. What stands before the first heading is the background.</summary>
    public static IReadOnlyList<Section> Read(IReadOnlyList<Block> blocks, TitleReader titles, DocumentHead head)
    {
        var reader = new SectionReader(blocks, titles, head);
        return [.. reader.sections.Where(section => section.Text.Length > 0).Select(section => new Section(section.Key, section.Heading, reader.WithNotes(section.Text.ToString().Trim())))];
    }

    // Word's writers make a heading by setting a line in bold, or only by the name of a section.
    private static IEnumerable<Block> Headed(Block block)
    {
        if (block is ParagraphBlock paragraph && paragraph.Text.Split('\n', 2) is var lines && lines[0].Length <= LongestBold && Numbers.NumberCell.Plain(lines[0]).TrimEnd(':') is { Length: > 2 } first
            && (SectionNames.IsName(first) ? lines.Length == 1 || IsBold(lines[0]) : lines.Length == 1 && IsBold(lines[0]) && char.IsLetterOrDigit(first[0]) && first[^1] is not ('.' or ',' or ';') && !NoHeading().IsMatch(first)))
        {
            yield return new HeadingBlock(block.Place, LevelOfBold, first);
            if (lines.Length > 1)
                yield return paragraph with { Text = lines[1] };
        }
        else
            yield return block;
    }

    private static bool IsBold(string line) => line.Trim().TrimEnd(':') is var text && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal) && text.IndexOf("**", 2, StringComparison.Ordinal) == text.Length - 2;

    private void Add(Block block)
    {
        if (block is HeadingBlock heading)
        {
            // A table's heading stands with its table.
            if (Caption().IsMatch(heading.Text) && sections.Count > 0)
            {
                Append($"**{heading.Text}**");
                return;
            }
            var key = KeyOf(heading.Text);
            var isInner = sections.Count > 0 && ((key is null && heading.Level > sections[^1].Level) || (key is not null && key == sections[^1].Key));
            if (!isInner)
                sections.Add((key, heading.Text, heading.Level, new()));
            else
                Append($"### {heading.Text}");
            return;
        }
        if (block is TableBlock criteria && IsAnswered(criteria))
        {
            if (sections.Count > 0)
                answered.TryAdd(sections[^1].Text, criteria);
            return;
        }
        if (sections.Count == 0)
            sections.Add((SectionKey.Background, "", 9, new()));
        switch (block)
        {
            case ParagraphBlock paragraph:
                AppendText(paragraph.Text);
                break;
            case ListBlock list:
                Append(string.Join('\n', list.Items.Select((item, i) => list.IsNumbered ? FormattableString.Invariant($"{i + 1}. {Indented(item)}") : $"- {Indented(item)}")));
                break;
            case TableBlock table:
                Append(Table(table));
                break;
        }
    }

    private static string Indented(string item) => item.Replace("\n", "\n  ", StringComparison.Ordinal);

    // A sentence that a footnote or the end of a page parted goes on where it was.
    private void AppendText(string text)
    {
        var section = sections[^1].Text;
        if (section.Length > 0 && char.IsLower(text[0]) && !".:;!?".Contains(section[^1], StringComparison.Ordinal) && section.ToString().LastIndexOf('\n') is var line && !section.ToString()[(line + 1)..].StartsWith('|'))
            section.Append(' ').Append(text);
        else
            Append(text);
    }

    private void Append(string text)
    {
        var section = sections[^1].Text;
        if (section.Length > 0)
            section.Append("\n\n");
        section.Append(text);
    }

    private static string Table(TableBlock table)
    {
        var rows = table.Rows.Take(Proposal.MostLines + 50).Select(row => $"| {string.Join(" | ", row.Select(cell => cell.Text.Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)))} |").ToList();
        rows.Insert(Math.Min(1, rows.Count), $"|{string.Concat(Enumerable.Repeat("---|", table.Rows[0].Count))}");
        return string.Join('\n', rows);
    }

    /// <summary>The heading of the form that a heading is, or null where it is the document's own.</summary>
    public static SectionKey? KeyOf(string heading)
    {
        // The first heading of the form holds the table that the program computes itself.
        if (Computed().IsMatch(heading))
            return null;
        foreach (var (key, words) in Keys)
            if (words.IsMatch(heading))
                return key;
        return null;
    }

    private string WithNotes(string markdown)
    {
        var used = new List<string>();
        var text = NoteMark().Replace(markdown, match =>
        {
            if (!notes.ContainsKey(match.Value))
                return match.Value;
            used.Add(match.Value);
            return $"[^{Digits(match.Value)}]";
        });
        return used.Count == 0 ? text : $"{text}\n\n{string.Join('\n', used.Distinct().Select(mark => $"[^{Digits(mark)}]: {notes[mark]}"))}";
    }

    private static IEnumerable<(string Mark, string Text)> FootnotesIn(string text) =>
        text.Split('\n').Select(line => Footnote().Match(line.Trim())).Where(match => match.Success).Select(match => (match.Groups["mark"].Value, match.Groups["text"].Value));

    private static bool IsFootnote(string text) => text.Split('\n').All(line => Footnote().IsMatch(line.Trim()));

    private static bool IsAddress(Block block, DocumentHead head) => head.Contact.Address is { } address && block is ParagraphBlock paragraph && string.Join(", ", paragraph.Text.Split('\n').Select(line => line.Trim())) == address;

    // The tables that have places of their own: amounts of the first section, criteria, yes and no.
    private static bool IsAnswered(TableBlock table) => CriteriaReader.Read(table).Count > 0;

    private static string Digits(string mark) => string.Concat(mark.Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c, StringComparison.Ordinal)));

    private static readonly (SectionKey Key, Regex Words)[] Keys =
    [
        (SectionKey.Background, Background()), (SectionKey.Implementation, Implementation()), (SectionKey.Involvement, Involvement()), (SectionKey.RiskAssessment, RiskAssessment()), (SectionKey.NextSteps, NextSteps()),
        (SectionKey.FollowUp, FollowUp()), (SectionKey.Economy, Economy()), (SectionKey.Effect, Effect()), (SectionKey.Content, Content()),
    ];

    private const int LongestBold = 90, LevelOfBold = 3;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?<mark>[¹²³⁰⁴-⁹]+)\s+(?<text>.+)$")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"[¹²³⁰⁴-⁹]+")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^(?:tabel|table|tabell|figur) ?\d", Loose)]
    private static partial Regex Caption();

    // A caption, a unit, and a sentence or a field in bold.
    [GeneratedRegex(@"^(?:tabel|table|tabell|figur|bilag)\b|\bkr\.?(?:\W|$)|\b1[. ]?000\b|\bmio\.|\bp/l\b|-pl\b|-priser\b|: |^\d[\d.,]*$", Loose)]
    private static partial Regex NoHeading();

    [GeneratedRegex(@"samlede økonomiske konsekvenser", Loose)]
    private static partial Regex Computed();

    [GeneratedRegex(@"baggrund|formål|problemstilling|bakgrunn|bakgrund|\bbackground\b|\bpurpose\b", Loose)]
    private static partial Regex Background();

    [GeneratedRegex(@"\bindhold\b|løsning|forslaget\b|forskel fra praksis|^(?:\d+\.? )?(?:kort )?beskrivelse\b", Loose)]
    private static partial Regex Content();

    [GeneratedRegex(@"økonomi|finansiering|ekonomi|\bfinancial\b", Loose)]
    private static partial Regex Economy();

    [GeneratedRegex(@"implementering|gjennomføring|genomförande|implementation", Loose)]
    private static partial Regex Implementation();

    [GeneratedRegex(@"inddragelse", Loose)]
    private static partial Regex Involvement();

    [GeneratedRegex(@"effekt\b|virkning|afkast", Loose)]
    private static partial Regex Effect();

    [GeneratedRegex(@"opfølgning|hvordan følges|oppfølging|uppföljning|\bmonitoring\b", Loose)]
    private static partial Regex FollowUp();

    [GeneratedRegex(@"risiko|risici|\brisker\b|\brisks?\b", Loose)]
    private static partial Regex RiskAssessment();

    [GeneratedRegex(@"videre proces|videre forløb|næste skridt|neste steg|nästa steg|next steps", Loose)]
    private static partial Regex NextSteps();
}
