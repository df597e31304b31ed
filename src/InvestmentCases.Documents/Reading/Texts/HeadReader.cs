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

    public static DocumentHead Read(IReadOnlyList<Block> blocks, HeadFields fields, TitleReader titles)
    {
        var text = string.Join('\n', blocks.Select(TextOf));
        var title = titles.Title;
        var kind = KindIn(string.Join('\n', blocks.Take(12).Select(TextOf)), text);
        var units = Units().Matches($"{title}\n{text}").Select(match => match.Value).ToArray();
        var named = title is null ? [] : Units().Matches(title).Select(match => match.Value).Distinct().ToArray();
        var lead = fields["leadUnit"] ?? named.FirstOrDefault() ?? TitleReader.UnitsIn(blocks, fields).FirstOrDefault() ?? units.GroupBy(unit => unit).MaxBy(group => group.Count())?.Key;
        // "Socialforvaltningen og Sundhedsforvaltningen" share a case: the first leads it.
        var leads = lead is null ? [] : Units().Matches(lead).Select(match => match.Value).Where(unit => unit.EndsWith("forvaltningen", StringComparison.Ordinal)).ToArray();
        if (leads.Length > 1)
            lead = leads[0];
        return new()
        {
            Title = title,
            Kind = kind,
            ProposalNumber = fields["proposalNumber"] ?? (title is not null && ProposalNumber().Match(title) is { Success: true } number ? number.Value : null),
            Programme = fields["programme"] ?? titles.Programme,
            CaseNumber = fields["caseNumber"],
            DocumentNumber = fields["documentNumber"],
            Date = HeadDates.In(fields["date"]) ?? DateIn(blocks, fields),
            Caseworker = fields["caseworker"],
            Contact = new(AddressIn(blocks), fields["phone"], fields["email"], fields["ean"]?.Replace(" ", "", StringComparison.Ordinal)),
            LeadUnit = lead,
            Municipality = blocks.Take(fields.End).SelectMany(block => TextOf(block).Split('\n')).SelectMany(HeadDates.PartsOf).FirstOrDefault(UnitNames.IsMunicipality),
            AffectedUnits = [.. TickedUnits(text).Concat(NamedUnits(fields["affected"])).Concat(leads.Skip(1)).Concat(named.Skip(1)).Concat(PartiesIn(text)).Distinct().Where(unit => unit != lead)],
            Fund = fields["fund"] ?? (Fund().Match(text) is { Success: true } fund ? fund.Value : null),
            BudgetYear = int.TryParse(fields["budgetYear"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Summary = fields["summary"],
            Goals = GoalsIn(blocks, text),
            RiskLevel = RiskIn(text),
            ExecutionReadiness = ReadinessIn(blocks),
        };
    }

    // A date alone on its line is the document's own; else the one that the short lines of the head name.
    private static DateOnly? DateIn(IReadOnlyList<Block> blocks, HeadFields fields) =>
        blocks.Take(15).OfType<ParagraphBlock>().SelectMany((block, i) => i < fields.End ? block.Text.Split('\n') : [block.Text.Split('\n')[0]]).Select(line => HeadDates.In(NumberCell.Plain(line))).FirstOrDefault(date => date is not null)
        ?? blocks.Take(fields.End + 1).SelectMany((block, i) => block is ParagraphBlock or HeadingBlock { Level: > 1 } ? TextOf(block).Split('\n').Select(line => HeadDates.InHeadLine(line.Trim().Replace("*", "", StringComparison.Ordinal), isText: i == fields.End)) : []).FirstOrDefault(date => date is not null);

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

    private static IEnumerable<string> TickedUnits(string text) => Ticked().Matches(text).Select(match => match.Groups["unit"].Value.Trim()).Where(unit => unit.Length > 0);

    // Units that are named and not ticked; a unit's own name may hold "og".
    private static IEnumerable<string> NamedUnits(string? field) => field is null || field.Contains(SourceDocument.OpenBox) || field.Contains(SourceDocument.TickedBox) ? [] : field.Split([',', ';', '\n']).Select(unit => unit.Trim(' ', '.')).Where(unit => unit.Length > 2 && char.IsUpper(unit[0]) && unit.ToLowerInvariant() is not ("alle" or "ingen" or "nej"));

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

    [GeneratedRegex(@"(?:Del af )?(?:[A-ZÆØÅ]{1,4}\d{2,4})\b")]
    private static partial Regex ProposalNumber();

    [GeneratedRegex(@"(?:\p{Lu}\p{Ll}+- og )?\p{Lu}\p{Ll}*forvaltningen\b|\bCenter for \p{Lu}[\p{L}]+(?:(?: og|,)? \p{Lu}[\p{L}]+(?! Kommune\b))*|\bJobcenter \p{Lu}\p{Ll}+")]
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
