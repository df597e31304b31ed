using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>The committees that a text names as the way ahead or behind, and what the change is to lead to.</summary>
internal static partial class RouteReader
{
    /// <summary>The steps of the sentences that speak of a case going to committees, in their order. A day without a year takes the document's, and says so.</summary>
    public static IReadOnlyList<RouteStep> Read(IReadOnlyList<Section> sections, DateOnly? documentDate)
    {
        var steps = new List<RouteStep>();
        foreach (var sentence in sections.SelectMany(section => RunningText.SentencesIn(section.Markdown)))
            if (Adopted().Match(sentence) is { Success: true } adopted)
                steps.Add(new(adopted.Groups["committee"].Value, Outcome: DecisionOutcome.Adopted, Note: adopted.Groups["when"].Success ? adopted.Groups["when"].Value : null));
            else if (IsAhead().IsMatch(sentence))
                foreach (Match committee in Committee().Matches(sentence))
                    if (!steps.Exists(step => step.Committee == committee.Value))
                        steps.Add(WithDate(committee, sentence, documentDate));
        return Joint(steps, sections);
    }

    // One submission to several committees: said at the first of them.
    private static IReadOnlyList<RouteStep> Joint(List<RouteStep> steps, IReadOnlyList<Section> sections) =>
        steps.Count > 1 && sections.Any(section => JointSubmission().IsMatch(section.Markdown))
            ? [steps[0] with { Note = string.Join(". ", new[] { steps[0].Note, Say.In($"Fællesindstilling", $"A joint submission") }.OfType<string>()) }, .. steps.Skip(1)]
            : steps;

    private static RouteStep WithDate(Match committee, string sentence, DateOnly? documentDate)
    {
        var after = sentence[(committee.Index + committee.Length)..];
        if (Committee().Match(after) is { Success: true } next)
            after = after[..next.Index];
        if (Day().Match(after) is not { Success: true } day)
            return new(committee.Value);
        var month = Months.NumberOf(day.Groups["month"].Value);
        var year = day.Groups["year"].Success ? int.Parse(day.Groups["year"].Value, CultureInfo.InvariantCulture) : documentDate?.Year;
        if (year is not { } known || !DateOnly.TryParse(FormattableString.Invariant($"{known:0000}-{month:00}-{int.Parse(day.Groups["day"].Value, CultureInfo.InvariantCulture):00}"), CultureInfo.InvariantCulture, out var date))
            return new(committee.Value, Note: day.Value);
        return new(committee.Value, date, Note: day.Groups["year"].Success ? null : Say.In($"{day.Value}: året er sluttet af dokumentets dato", $"{day.Value}: the year is concluded from the document's date"));
    }

    /// <summary>From money to less need, where a document lists it under "Investeringen i casen er", "Forandringen …", "Reduktion i behov i …".</summary>
    public static ChangeLogic Logic(IReadOnlyList<Block> blocks)
    {
        var (investment, change, need) = (new List<string>(), new List<string>(), new List<ReducedNeed>());
        var current = (List<string>?)null;
        foreach (var block in blocks)
            if (block is ListBlock list)
                current?.AddRange(list.Items);
            else if (HeadReader.TextOf(block) is var text && InvestmentIntro().IsMatch(text))
                current = investment;
            else if (ChangeIntro().IsMatch(text))
                current = change;
            else if (NeedIntro().Match(text) is { Success: true } match)
                need.Add(new(match.Groups["party"].Value, current = []));
            else
                current = null;
        return investment.Count + change.Count + need.Count == 0 ? Told(blocks) : new(investment, change, need);
    }

    // Told in sentences: "kræver en investering i …", "indeholder tre elementer: …", "Besparelserne hentes på … i Socialforvaltningen".
    private static ChangeLogic Told(IReadOnlyList<Block> blocks)
    {
        var (investment, change, need) = (new List<string>(), new List<string>(), new List<ReducedNeed>());
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not ParagraphBlock paragraph)
                continue;
            if (ElementsBelow().IsMatch(paragraph.Text) && i + 1 < blocks.Count && blocks[i + 1] is ListBlock list)
                change.AddRange(list.Items.Select(item => item.Split('\n')[0].Replace("*", "", StringComparison.Ordinal).Trim(' ', '.')));
            foreach (var sentence in RunningText.SentencesIn(paragraph.Text.Replace("*", "", StringComparison.Ordinal)))
            {
                if (Investment().Match(sentence) is { Success: true } invested)
                    investment.AddRange(And().Split(invested.Groups["what"].Value).Select(part => part.Trim(' ', '.')));
                if (Elements().Match(sentence) is { Success: true } elements)
                    change.AddRange(And().Split(elements.Groups["list"].Value).Select(part => part.Trim(' ', '.', ':')));
                if (SavedOn().IsMatch(sentence))
                    need.AddRange(Need().Matches(sentence).Select(match => new ReducedNeed(match.Groups["party"].Value, [.. And().Split(match.Groups["what"].Value).Select(part => part.Trim())])));
            }
        }
        return investment.Count + change.Count + need.Count == 0 ? ChangeLogic.Empty : new(investment, change, need);
    }

    [GeneratedRegex(@"(?:\p{Lu}\p{Ll}+- og )?\p{Lu}\p{Ll}*udvalget\b|\b(?:Borgerrepræsentationen|Byrådet|Kommunalbestyrelsen)\b")]
    private static partial Regex Committee();

    [GeneratedRegex(@"tage stilling|skal den (?:for|til)|forelægges|behandles i|sendes til|på mødet|derefter skal|til godkendelse i", RegexOptions.IgnoreCase)]
    private static partial Regex IsAhead();

    [GeneratedRegex(@"vedtaget af (?<committee>Borgerrepræsentationen|Byrådet|Kommunalbestyrelsen|(?:\p{Lu}\p{Ll}+- og )?\p{Lu}\p{Ll}*udvalget)(?: i (?<when>\p{Ll}+ \d{4})| den (?<when>\d{1,2}\. \p{Ll}+ \d{4}))?")]
    private static partial Regex Adopted();

    [GeneratedRegex(@"fælles ?indstilling", RegexOptions.IgnoreCase)]
    private static partial Regex JointSubmission();

    [GeneratedRegex(@"(?<day>\d{1,2})\. (?<month>" + Months.Pattern + @")(?: (?<year>\d{4}))?", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:elementerne?(?: i \w+)?|elementer|indsatsen skal sikre|kerneelementer\w*)\b[^.]*:\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ElementsBelow();

    [GeneratedRegex(@"investering i (?<what>\p{Ll}[^.]{3,200})")]
    private static partial Regex Investment();

    [GeneratedRegex(@"(?:indeholder|består af) (?:\p{Ll}+ )?(?:elementer|dele|spor|indsatser): ?(?<list>\p{L}[^.]{10,300})")]
    private static partial Regex Elements();

    [GeneratedRegex(@", | samt (?:til )?| og (?:dels )?(?=en |et |til )(?:til )?")]
    private static partial Regex And();

    [GeneratedRegex(@"(?:besparelse|gevinst|effektivisering)\w* (?:hentes|realiseres|findes)", RegexOptions.IgnoreCase)]
    private static partial Regex SavedOn();

    [GeneratedRegex(@"\bpå (?:en )?(?<what>\p{Ll}[^.]{3,160}?) i (?<party>\p{Lu}[\p{L}-]*(?: og [\p{L}-]+)?forvaltningen|\p{Lu}\p{L}+ Kommune)")]
    private static partial Regex Need();

    [GeneratedRegex(@"^\W*investeringen i casen", RegexOptions.IgnoreCase)]
    private static partial Regex InvestmentIntro();

    [GeneratedRegex(@"^\W*forandringen i casen", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeIntro();

    [GeneratedRegex(@"^\W*reduktion i behov(?:et)? i (?<party>[\p{L}-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex NeedIntro();
}
