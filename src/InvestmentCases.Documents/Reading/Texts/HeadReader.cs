using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The head of a document: its fields, and what its first lines and its text say of title, kind, units, goals and risk.</summary>
internal static partial class HeadReader
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static DocumentHead Read(IReadOnlyList<Block> blocks, HeadFields fields)
    {
        var text = string.Join('\n', blocks.Select(TextOf));
        var opening = Opening(blocks, fields);
        var title = fields["title"] ?? (opening.Count > 0 ? opening[0] : null);
        var kind = KindIn(string.Join('\n', blocks.Take(12).Select(TextOf)), text);
        var units = Units().Matches($"{title}\n{text}").Select(match => match.Value).ToArray();
        var named = title is null ? [] : Units().Matches(title).Select(match => match.Value).Distinct().ToArray();
        var lead = fields["leadUnit"] ?? named.FirstOrDefault() ?? units.GroupBy(unit => unit).MaxBy(group => group.Count())?.Key;
        return new()
        {
            Title = title,
            Kind = kind,
            ProposalNumber = fields["proposalNumber"] ?? (title is not null && ProposalNumber().Match(title) is { Success: true } number ? number.Value : null),
            Programme = fields["programme"] ?? (fields["title"] is not null ? opening.FirstOrDefault(line => line != fields["title"]) : null),
            CaseNumber = fields["caseNumber"],
            DocumentNumber = fields["documentNumber"],
            Date = DateIn(fields["date"]) ?? blocks.Take(15).OfType<ParagraphBlock>().Select(block => DateIn(NumberCell.Plain(block.Text.Split('\n')[0]))).FirstOrDefault(date => date is not null),
            Caseworker = fields["caseworker"],
            Contact = new(AddressIn(blocks), fields["phone"], fields["email"], fields["ean"]?.Replace(" ", "", StringComparison.Ordinal)),
            LeadUnit = lead,
            AffectedUnits = [.. TickedUnits(text).Concat(named.Skip(1)).Concat(PartiesIn(text)).Distinct().Where(unit => unit != lead)],
            Fund = fields["fund"] ?? (Fund().Match(text) is { Success: true } fund ? fund.Value : null),
            BudgetYear = int.TryParse(fields["budgetYear"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Summary = fields["summary"],
            Goals = GoalsIn(blocks, text),
            RiskLevel = RiskIn(text),
            ExecutionReadiness = ReadinessIn(blocks),
        };
    }

    /// <summary>The first lines that may be a title: whole lines, no dates, no fields, no forms' names.</summary>
    private static IReadOnlyList<string> Opening(IReadOnlyList<Block> blocks, HeadFields fields) =>
        [.. blocks.Take(14).Where(block => block is HeadingBlock or ParagraphBlock && !fields.IsField(block)).Select(TextOf).Select(NumberCell.Plain)
            .Where(line => line.Length is >= 8 and <= 260 && line[^1] is not ('.' or ';' or ':') && DateIn(line) is null && !FormName().IsMatch(line) && !line.StartsWith("Til ", StringComparison.Ordinal) && line.Any(char.IsLetter) && !Boxed(line))];

    /// <summary>The lines before the text that are the title, the programme or a form's name, and no running text.</summary>
    public static bool IsOpening(Block block, DocumentHead head)
    {
        var line = NumberCell.Plain(TextOf(block));
        return line == head.Title || line == head.Programme || FormName().IsMatch(line) || DateIn(line) is not null || Boxed(line) || line.StartsWith("Til ", StringComparison.Ordinal) && line.Length < 120 && line[^1] != '.';
    }

    private static bool Boxed(string line) => line.Contains(SourceDocument.OpenBox) || line.Contains(SourceDocument.TickedBox);

    private static CaseKind? KindIn(string opening, string text) =>
        JointProposal().IsMatch(opening) ? CaseKind.JointProposal
        : Application().IsMatch(text) ? CaseKind.StartCapitalApplication
        : StatusNote().IsMatch(opening) ? null
        : BusinessCaseName().IsMatch(opening) ? CaseKind.BusinessCase
        : BudgetNote().IsMatch(opening) ? CaseKind.BudgetNote
        : null;

    /// <summary>What a report to committees on a case has that no case has: said, and not made a case of in silence. Nothing of any other document.</summary>
    public static IEnumerable<NotTaken> OfReport(IReadOnlyList<Block> blocks, DocumentHead head)
    {
        var opening = blocks.Take(12).Select(TextOf).ToArray();
        if (head.Kind is null && StatusNote().IsMatch(string.Join('\n', opening)))
            yield return new(Say.In($"dokumentets hoved", $"the document's head"), opening.FirstOrDefault(line => line.StartsWith("Til ", StringComparison.Ordinal)) ?? head.Title ?? "",
                Say.In($"Et statusnotat er ikke selv en case: læg det til den case, det handler om. Modtagerne har ingen plads i en case.", $"A status report is no case of its own: add it to the case that it is about. The recipients have no place in a case."));
    }

    /// <summary>A date as Danish documents write it: 30-03-2016, 30.3.2016, 30. marts 2016; null where the line is none.</summary>
    public static DateOnly? DateIn(string? line)
    {
        if (line is null || WholeDate().Match(line.Trim()) is not { Success: true } match)
            return null;
        var month = match.Groups["name"].Success ? Months.NumberOf(match.Groups["name"].Value) : int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(FormattableString.Invariant($"{int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture):0000}-{month:00}-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static IEnumerable<string> TickedUnits(string text) => Ticked().Matches(text).Select(match => match.Groups["unit"].Value.Trim()).Where(unit => unit.Length > 0);

    private static IEnumerable<string> PartiesIn(string text) => Municipality().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Where(name => NeedsMoney(text, name));

    // A municipality that pays is a party; one that is only an example is not.
    private static bool NeedsMoney(string text, string name) => RunningText.SentencesIn(text).Any(sentence => sentence.Contains($"fra {name}", StringComparison.Ordinal) && !sentence.Contains($"fra {name}s", StringComparison.Ordinal) && Paid().IsMatch(sentence)) || text.Contains($"{name}s andel", StringComparison.Ordinal);

    private static string? AddressIn(IReadOnlyList<Block> blocks) =>
        blocks.OfType<ParagraphBlock>().Select(block => block.Text).FirstOrDefault(text => text.Length < 160 && PostCode().IsMatch(text) && !text.Contains('.', StringComparison.Ordinal)) is { } address ? string.Join(", ", address.Split('\n').Select(line => line.Trim())) : null;

    private static IReadOnlyList<string> GoalsIn(IReadOnlyList<Block> blocks, string text)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
            if (blocks[i] is ParagraphBlock intro && blocks[i + 1] is ListBlock list && GoalsIntro().IsMatch(NumberCell.Plain(intro.Text)))
                return list.Items;
        return GoalsQuoted().Match(text) is { Success: true } quoted ? [.. Quote().Matches(text[quoted.Index..Math.Min(text.Length, quoted.Index + 400)].Split('\n')[0]).Select(match => match.Groups[1].Value)] : [];
    }

    private static RiskLevel? RiskIn(string text) => Risk().Match(text) is { Success: true } match
        ? match.Groups["level"].Value.ToLowerInvariant() switch { "lav" => RiskLevel.Low, "høj" => RiskLevel.High, _ => RiskLevel.Medium }
        : null;

    private static ExecutionReadiness ReadinessIn(IReadOnlyList<Block> blocks)
    {
        bool? treated = null, canStart = null;
        foreach (var row in blocks.OfType<TableBlock>().SelectMany(table => table.Rows))
            if (row.Count > 1 && row.Skip(1).Select(cell => YesNo(cell.Text)).FirstOrDefault(answer => answer is not null) is { } answer)
            {
                if (row[0].Text.StartsWith("Udvalgsbehandlet", StringComparison.OrdinalIgnoreCase))
                    treated = answer;
                else if (row[0].Text.Contains("igangsættes uden", StringComparison.OrdinalIgnoreCase))
                    canStart = answer;
            }
        return new(treated, canStart);
    }

    private static bool? YesNo(string text) => NumberCell.Plain(text).ToLowerInvariant() switch { "ja" => true, "nej" => false, _ => null };

    internal static string TextOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text,
        ListBlock list => string.Join('\n', list.Items),
        TableBlock table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text)))),
        _ => "",
    };

    [GeneratedRegex(@"^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})\.?$|^(?:den )?(?<day>\d{1,2})\. (?<name>" + Months.Pattern + @") (?<year>\d{4})$", Loose)]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"^(?:business ?case|investeringscase|notat|budgetnotat|bilag(?: \d+)?|sagsfremstilling|indstilling|memo|side \d+.*)$", Loose)]
    private static partial Regex FormName();

    [GeneratedRegex(@"(?:Del af )?(?:[A-ZÆØÅ]{1,4}\d{2,4})\b")]
    private static partial Regex ProposalNumber();

    [GeneratedRegex(@"(?:\p{Lu}\p{Ll}+- og )?\p{Lu}\p{Ll}*forvaltningen\b|\bCenter for \p{Lu}[\p{L}]+(?:(?: og|,) \p{Lu}[\p{L}]+)*|\bJobcenter \p{Lu}\p{Ll}+")]
    private static partial Regex Units();

    [GeneratedRegex(@"☒\s*(?<unit>[^\t\n☐☒|]+)")]
    private static partial Regex Ticked();

    [GeneratedRegex(@"(?<name>\p{Lu}\p{Ll}+ Kommune)(?=s?\b)")]
    private static partial Regex Municipality();

    [GeneratedRegex(@"\bkr\.|mio\.|tilskud|betal|bidrag|finansier|refusion", Loose)]
    private static partial Regex Paid();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+ Kommunes \p{Lu}?\p{Ll}*[Pp]ulje|\b\p{Lu}?\p{Ll}*investeringspulje\p{Ll}*")]
    private static partial Regex Fund();

    [GeneratedRegex(@"fælles (?:investerings)?forslag", Loose)]
    private static partial Regex JointProposal();

    [GeneratedRegex(@"(?:ansøg\w*|søger) (?:om )?(?:opstarts|start)kapital|ansøgning om (?:opstarts|start)kapital", Loose)]
    private static partial Regex Application();

    [GeneratedRegex(@"^status\b|statusnotat|statusrapport", Loose | RegexOptions.Multiline)]
    private static partial Regex StatusNote();

    [GeneratedRegex(@"business ?case|investeringscase", Loose)]
    private static partial Regex BusinessCaseName();

    [GeneratedRegex(@"budgetnotat|del af [A-ZÆØÅ]{1,4}\d+|budgetforslag", Loose)]
    private static partial Regex BudgetNote();

    [GeneratedRegex(@"\b[1-9]\d{3} \p{Lu}\p{Ll}+")]
    private static partial Regex PostCode();

    [GeneratedRegex(@"(?:pejlemærker|mål) er:?$", Loose)]
    private static partial Regex GoalsIntro();

    [GeneratedRegex(@"pejlemærker[^\n]{0,60}?[”""»“]", Loose)]
    private static partial Regex GoalsQuoted();

    [GeneratedRegex(@"[”""»“]([^”""«“]+)[”""«]")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\b(?<level>lav|middel|høj) risiko\b|risiko\w*:? (?<level>lav|middel|høj)\b", Loose)]
    private static partial Regex Risk();
}
