using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>What the running text says of a case beside its money: whom it is for and where, what it builds on, what may go wrong, and what is to be measured.</summary>
internal static partial class CaseTexts
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The group that a field, a heading, the title or a sentence names; null where none does.</summary>
    public static string? TargetGroup(DocumentHead head, IReadOnlyList<Section> sections)
    {
        if (sections.FirstOrDefault(section => TargetHeading().IsMatch(section.Heading)) is { } own && Sentences([own]).FirstOrDefault() is { } first)
            return Plain(first);
        foreach (var text in Sentences(sections).Prepend(head.Title ?? ""))
            if (TargetField().Match(text) is { Success: true } field)
                return Plain(field.Groups["group"].Value);
        foreach (var text in Sentences(sections).Prepend(head.Title ?? ""))
            if (GroupWithAge().Match(Plain(text)) is { Success: true } group)
                return Plain(group.Groups["group"].Value);
        return null;
    }

    /// <summary>The districts that a sentence lists by name: "De tre områder er Nord, Syd og Havnen."</summary>
    public static IReadOnlyList<string> Areas(IReadOnlyList<Section> sections) =>
        Sentences(sections).Select(text => AreasNamed().Match(Plain(text))).FirstOrDefault(match => match.Success) is { } named
            ? [.. ListSeparator().Split(named.Groups["list"].Value).Select(area => area.Trim(' ', '.')).Where(area => area.Length is > 1 and <= 60)]
            : [];

    /// <summary>Other cases that the text names: what this one extends, and what it overlaps with by the text's own words.</summary>
    public static IReadOnlyList<RelatedCase> RelatedCases(DocumentHead head, IReadOnlyList<Section> sections)
    {
        var found = new List<RelatedCase>();
        var sentences = Sentences(sections).Prepend(head.Summary ?? "").ToArray();
        for (var i = 0; i < sentences.Length; i++)
        {
            if (Extension().Match(Plain(sentences[i])) is { Success: true } extension)
                found.Add(new(extension.Groups["case"].Value.Trim(), CaseRelation.Extends));
            var with = i + 1 < sentences.Length ? $"{sentences[i]} {sentences[i + 1]}" : sentences[i];
            if (Proposal().Match(Plain(sentences[i])) is { Success: true } proposal && Overlap().IsMatch(with))
                found.Add(new(proposal.Groups["case"].Value.Trim(), CaseRelation.Overlaps, Plain(with)));
        }
        return [.. found.DistinctBy(related => (related.Case, related.Relation))];
    }

    /// <summary>The risks: the sentences and points of the section on risk, and reservations elsewhere.</summary>
    public static IReadOnlyList<Risk> Risks(IReadOnlyList<Section> sections) =>
    [
        .. from text in Sentences(sections.Where(section => section.Key == SectionKey.RiskAssessment)) where Plain(text).Length > 20 select new Risk(Plain(text)),
        .. from text in Sentences(sections.Where(section => section.Key != SectionKey.RiskAssessment)) where Reservation().IsMatch(text) select new Risk(Plain(text)),
    ];

    /// <summary>A goal that is told and not tabled, with the key figures that it is followed by.</summary>
    public static IReadOnlyList<SuccessCriterion> Criteria(IReadOnlyList<Section> sections)
    {
        var sentences = Sentences(sections).Select(Plain).ToArray();
        var goals = sentences.Select(text => Goal().Match(text)).Where(match => match.Success).ToArray();
        var measures = sentences.Select(text => KeyFigures().Match(text)).Where(match => match.Success).SelectMany(match => ListSeparator().Split(match.Groups["list"].Value)).Select(name => name.Trim(' ', '.')).Where(name => name.Length > 3).ToArray();
        var rhythm = sentences.Where(text => KeyFigures().IsMatch(text) || Followed().IsMatch(text)).Select(CriteriaReader.RhythmIn).FirstOrDefault(found => found is not null);
        return [.. goals.Select((goal, g) => new SuccessCriterion
        {
            Criterion = Capital(goal.Groups["goal"].Value.Trim()),
            FollowUp = rhythm,
            Measures = g == 0 ? [.. measures.Select(Capital)] : [],
            Indicators = [new() { Name = Capital(goal.Groups["goal"].Value.Trim()), Direction = Falling().IsMatch(goal.Value) ? Direction.Down : Direction.Up }, .. g == 0 ? measures.Select(name => new Indicator { Name = Capital(name) }) : []],
        })];
    }

    private static IEnumerable<string> Sentences(IEnumerable<Section> sections) =>
        sections.SelectMany(section => section.Markdown.Split("\n\n")).Where(block => !block.StartsWith('|')).SelectMany(block => block.Split("\n- ")).SelectMany(RunningText.SentencesIn);

    private static string Plain(string text) => NumberCell.Plain(text.Replace("*", "", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal)).TrimStart('-', ' ').TrimEnd(' ', '.', ':');

    private static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpper(text[0], Domain.Cultures.Danish)}{text[1..]}";

    private const string People = @"(?:udsatte |sårbare |nye |unge )?(?:familier|børn|unge|borgere|ældre|elever|ledige|forældre|kvinder|mænd|patienter|beboere)";

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.? )?målgruppe", Loose)]
    private static partial Regex TargetHeading();

    [GeneratedRegex(@"\bmålgruppen?(?::| er | udgøres af | omfatter )\s*(?<group>[^.;]{4,160})", Loose)]
    private static partial Regex TargetField();

    [GeneratedRegex(@"\b(?<group>" + People + @"(?: med \p{L}+)? (?:i alderen |på |mellem )?\d{1,2}(?:[-–]| og | til )\d{1,2} år(?: og deres \p{L}+)?|de \d{1,2}[-–]\d{1,2}-årige(?: med en sag i [\p{Lu}][\p{L} ]{3,60}?(?= \(|[.,]|$))?)", Loose)]
    private static partial Regex GroupWithAge();

    [GeneratedRegex(@"\b(?:områder|bydele|distrikter|lokalområder|pilotområder)(?: er|:) (?<list>\p{Lu}(?:\b(?:Kgs|Sdr|Ndr|St|Gl)\.|[^.:]){3,200})")]
    private static partial Regex AreasNamed();

    [GeneratedRegex(@", | og | samt ")]
    private static partial Regex ListSeparator();

    [GeneratedRegex(@"\b(?:udvidelse|videreførelse|forlængelse|fortsættelse) af (?<case>\p{Lu}[^.,]{3,100}?)(?= til hele | til |[.,]|$)")]
    private static partial Regex Extension();

    [GeneratedRegex(@"\b(?:investeringsforslag|business case|budgetforslag|investeringscase|forslag) (?:vedrørende|vedr\.|om|til) (?<case>[^.,;]{4,100})", Loose)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"overlap", Loose)]
    private static partial Regex Overlap();

    [GeneratedRegex(@"forbehold for|\bdette kræver, at|under forudsætning af, at|forudsætter, at", Loose)]
    private static partial Regex Reservation();

    [GeneratedRegex(@"(?:målsætning|mål) (?:om|er) at (?<goal>[^(.]{6,200})", Loose)]
    private static partial Regex Goal();

    [GeneratedRegex(@"nøgletal (?:vedr\.|vedrørende|om|for) (?<list>[^.]{4,200})", Loose)]
    private static partial Regex KeyFigures();

    [GeneratedRegex(@"nedslag|følges|opfølgning|evaluer", Loose)]
    private static partial Regex Followed();

    [GeneratedRegex(@"reducere|nedbringe|færre|sænke|mindske|falde", Loose)]
    private static partial Regex Falling();
}
