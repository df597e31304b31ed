using System.Text.RegularExpressions;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Texts;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>What the text says that its effect is founded on: "erfaringer fra Nordby Kommune". A text that names two sorts of ground leaves the grade to a person.</summary>
internal static partial class EvidenceReader
{
    /// <summary>The grade, or null where the text names no ground or several.</summary>
    /// <param name="head">The document's own municipality is none that is learned from.</param>
    /// <param name="sections">The running text.</param>
    public static EvidenceGrade? In(DocumentHead head, IReadOnlyList<Section> sections)
    {
        var own = Municipality().Matches($"{head.Municipality} {head.LeadUnit} {head.Title} {head.Fund} {string.Join(' ', head.AffectedUnits)}").Select(match => match.Groups["name"].Value).ToHashSet();
        var grades = sections.SelectMany(section => section.Markdown.Split("\n\n")).SelectMany(RunningText.SentencesIn).SelectMany(sentence => GradesOf(sentence, own)).Distinct().ToArray();
        return grades is [var only] ? only : null;
    }

    private static IEnumerable<EvidenceGrade> GradesOf(string sentence, HashSet<string> own)
    {
        if (OwnResults().IsMatch(sentence))
            yield return EvidenceGrade.OwnResults;
        if (Study().IsMatch(sentence))
            yield return EvidenceGrade.ComparableStudy;
        if (Learned().Match(sentence) is { Success: true } learned && !own.Contains(learned.Groups["name"].Value))
            yield return EvidenceGrade.SimilarMunicipality;
    }

    private const RegexOptions Loose = RegexOptions.CultureInvariant;
    private const string Name = @"(?<name>\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}\p{L}+)?) (?:Kommunes?|kommunes?)\b";

    [GeneratedRegex(Name, Loose)]
    private static partial Regex Municipality();

    // "inspireret af de gode erfaringer i Borby Kommune", "resultater fra blandt andre Nordby Kommunes program".
    [GeneratedRegex(@"(?:[Ee]rfaring\p{L}*|[Rr]esultat\p{L}*|[Ii]nspir\p{L}*|[Ee]valuering\p{L}*)(?: \p{Ll}+\.?){0,4}? (?:fra|i|af|hos)(?: (?:bl\.a\.|blandt andre?t?|f\.eks\.|fx))? " + Name, Loose)]
    private static partial Regex Learned();

    [GeneratedRegex(@"(?:[Ff]orskning|[Uu]ndersøgelse\p{L}*|[Mm]etaanalyse\p{L}*|[Ee]ffektstudie\p{L}*|[Ss]tudie\p{L}*)(?: (?:fra|af|i|ved) [\p{L} ]{2,40})? (?:viser|har vist|dokumenterer|peger på)\b", Loose)]
    private static partial Regex Study();

    [GeneratedRegex(@"(?:[Ee]gne (?:målte )?(?:erfaringer|resultater)|[Ee]valuering(?:en)? af (?:pilot)?(?:projekt|forsøg)et|[Pp]ilot(?:projekt|forsøg)et)(?: \p{Ll}+){0,3}? (?:viser|har vist|dokumenterer)\b", Loose)]
    private static partial Regex OwnResults();
}
