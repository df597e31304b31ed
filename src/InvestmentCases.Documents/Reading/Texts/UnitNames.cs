using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>What the names of a head's first lines look like: a municipality, a unit of it, a committee, a person.</summary>
internal static partial class UnitNames
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>"Nordby Kommune", "NORDBY KOMMUNE", "Northby Borough Council".</summary>
    public static bool IsMunicipality(string line) => line.Length <= 60 && Municipality().IsMatch(line);

    /// <summary>"Center for Sundhed", "Job- og Borgerservice", "Teknisk Forvaltning": every word has a capital, and the words or their shape tell of a unit.</summary>
    public static bool IsUnit(string line) => line.Length is >= 5 and <= 70 && !IsMunicipality(line) && !IsCommittee(line) && Capitals().IsMatch(line) && (Joined().IsMatch(line) || UnitWord().IsMatch(line));

    /// <summary>A unit whose name holds a word for one, and not only two fields' names: "Center for Sundhed", not "Teknik og Miljø".</summary>
    public static bool IsNamedUnit(string line) => IsUnit(line) && UnitWord().IsMatch(line);

    /// <summary>A committee, a council or their meeting: what a document is for, and no date of its own.</summary>
    public static bool IsCommittee(string line) => Committee().IsMatch(line);

    /// <summary>The person or persons that a text begins with, or null: "Rikke Dam, rikke@…", "Seniorkonsulent Anja Lind", "Ida Holm og Bo Krog".</summary>
    public static string? PersonIn(string text)
    {
        var name = Post().Replace(text.Trim(), "");
        if (Person().Match(name) is not { Success: true } match || (match.Length < name.Length && !After().IsMatch(name[match.Length..])))
            return null;
        return UnitWord().IsMatch(match.Value) || IsCommittee(match.Value) ? null : match.Value;
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:kommuner?|kommun|amt|council)$|^Region \p{Lu}\p{L}+$", Loose)]
    private static partial Regex Municipality();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]+(?:,? (?:(?:og|och|and|for|&|of) )?\p{Lu}[\p{L}-]+|,? (?:og|och|and|&) (?=\p{L}+(?:forvaltning|förvaltning|avdeling|afdeling))[\p{L}-]+){0,6}$")]
    private static partial Regex Capitals();

    [GeneratedRegex(@" (?:og|och|and|&) \p{Lu}\p{Ll}|\p{Ll}- (?:og|och) \p{L}")]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(?:\p{L}*(?:center|centret|centeret|sekretariat|sekretariatet|forvaltning|forvaltningen|förvaltning|förvaltningen|afdeling|afdelingen|avdeling|avdelingen|kontoret|kontor|staben|stab|enheden|enheten|service|direktionen|direktion|etat|etaten|skole|skolen|skola|gymnasium|gymnasiet|hospital|institution|børnehus|børnehave|dagtilbud|plejecenter|bibliotek)|økonomi|økonomisk|analyse|team|kommune|kommun|rådgivning|department|directorate|office|services|finance|council|ApS|PPR)\b", Loose)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"udvalg(?:et|ene|ets|enes)?\b|\bbyråd|kommunalbestyrelse|borgerrepræsentation|regionsråd|magistrat|utvalg(?:et)?\b|formannskap|kommunestyre|bystyre|nämnd(?:en)?\b|kommunstyrelse|fullmäktige|\bcabinet\b|\bcommittee\b|\bmøde[nt]?\b|\bmøte\b|sammanträde|\bmeeting\b|\bpunkt \d|dagsorden|\bkl\. ?\d|styregruppe", Loose)]
    private static partial Regex Committee();

    private const string Name = @"(?:(?:von|van|de|der|af|den|la|el|al|bin|du) )?(?:\p{Lu}\.?(?!\p{L})|\p{Lu}[\p{L}'’-]+)";

    [GeneratedRegex($@"^(?:\p{{Lu}}\.|\p{{Lu}}[\p{{L}}'’-]+)(?: {Name}){{1,4}}(?: (?:og|och|and|&) \p{{Lu}}[\p{{L}}'’-]+(?: {Name}){{1,4}})*(?![\p{{L}}'’-])")]
    private static partial Regex Person();

    // "Afdelingsleder Ida Holm": a post before the name.
    [GeneratedRegex(@"^(?:\p{L}*(?:konsulent|leder|chef|direktør|rådgiver|medarbejder|assistent|fuldmægtig|planlægger|sekretær|økonom|inspektør|koordinator|controller|rektor|sjef|rådgivare|rådgjevar|utvecklare|ekonom)|AC-medarbejder) (?=\p{Lu})", Loose)]
    private static partial Regex Post();

    [GeneratedRegex(@"^\s*(?:$|[,;.(|·•/<\[–-]|\s{2}|\()")]
    private static partial Regex After();
}
