using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Numbers;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>What the fields of a head are called in Danish, Norwegian, Swedish and English documents. A name may be written with or without its dots, hyphens and spaces.</summary>
internal static partial class FieldNames
{
    private static readonly (string Key, string[] Names)[] Fields =
    [
        ("caseNumber", ["sagsnr", "sagsnummer", "sag", "sag nr", "sags id", "sagsident", "esdh nr", "esdh sag", "esdh sagsnr", "journalnr", "journalnummer", "j nr", "saksnr", "saksnummer", "sak", "sak nr", "arkivsak", "arkivsaknr", "arkivsaksnr", "arkivsak id", "arkivsak dok", "diarienr", "diarienummer", "dnr", "ärendenr", "ärendenummer",
            "case number", "case no", "case reference", "case ref", "report reference", "report ref", "reference number", "reference", "our reference", "our ref", "file reference"]),
        ("documentNumber", ["dokumentnr", "dokumentnummer", "dokument id", "dok nr", "dok nummer", "dok id", "edoc nr", "edok nr", "document number", "document no"]),
        ("caseworker", ["sagsbehandler", "sagsbehandlere", "kontaktperson", "kontaktpersoner", "forslagsansvarlig", "kontakt", "udarbejdet af", "forfatter", "saksbehandler", "saksbehandlar", "utarbeidet av", "handläggare", "upprättad av", "case officer", "contact officer", "report author", "prepared by"]),
        ("date", ["dato", "notatdato", "dokumentdato", "ansøgningsdato", "udarbejdet den", "dateret", "opdateret", "senest opdateret", "besvaret den", "sendt", "oppdatert", "datum", "utfärdat", "utfärdad", "skickat", "date", "report date", "date of report", "sent"]),
        ("phone", ["telefon", "tlf", "direkte telefon", "tlf nr", "telefonnummer"]),
        ("email", ["e mail", "mail", "e post", "mailadresse"]),
        ("ean", ["ean nummer", "ean nr", "ean"]),
        ("title", ["forslagets titel", "forslagets navn", "titel", "forslag", "casens titel", "projektets titel", "projektets navn", "projekttitel", "projektnavn", "indsatsens titel", "investeringens titel", "sagens titel", "sagstitel", "overskrift", "emne", "vedrørende", "vedr",
            "tittel", "prosjekttittel", "prosjektets tittel", "rubrik", "ämne", "title", "project title", "subject"]),
        ("summary", ["kort resumé", "kort resume", "resumé", "resume"]),
        ("leadUnit", ["fremstillende forvaltning", "fremstillende enhed", "forvaltning", "fagforvaltning", "afdeling", "center", "ansvarlig forvaltning", "ansvarligt center", "ansvarlig afdeling", "ansvarlig enhed", "ansvarlig organisation", "ansøger", "ansøgende forvaltning", "ansøgende center", "ansøgende enhed", "ansøgende afdeling", "ansøgende institution", "afsender", "besvaret af", "fra",
            "ansvarlig avdeling", "ansvarig förvaltning", "förvaltning", "avsändare", "från", "lead department", "lead directorate", "directorate", "department", "from"]),
        ("affected", ["øvrige berørte forvaltninger", "berørte forvaltninger", "andre berørte forvaltninger", "øvrige forvaltninger", "øvrige berørte centre", "berørte centre", "øvrige berørte enheder", "berørte enheder", "involverede forvaltninger", "medansøger", "medansøgere"]),
        ("proposalNumber", ["forslagsnr", "forslagsnummer", "forslag nr"]),
        ("programme", ["program", "ordning"]),
        ("fund", ["pulje"]),
        ("budgetYear", ["budgetår"]),
        ("targetGroup", ["målgruppe"]),
    ];

    private static readonly Dictionary<string, string> Keys = Fields.SelectMany(field => field.Names, (field, name) => (field.Key, Name: Bare(name))).ToDictionary(field => field.Name, field => field.Key);

    // Words of many uses, which name a field only in the head, and only with a colon, a tab or a cell behind them.
    private static readonly HashSet<string> Common = [.. new[] { "sag", "sak", "forslag", "titel", "title", "emne", "subject", "afdeling", "center", "forvaltning", "fra", "från", "from", "kontakt", "program", "ordning", "pulje", "reference", "department", "directorate", "mail", "sendt", "sent", "skickat", "opdateret", "dateret", "date", "vedr", "ämne", "rubrik", "afsender", "avsändare", "besvaret af", "besvaret den" }.Select(Bare)];

    // A number behind one of these may be a point of an agenda or a page: it must look like a record's.
    private static readonly HashSet<string> Loose = [.. new[] { "sag", "sag nr", "sak", "sak nr", "reference" }.Select(Bare)];

    // A mail's sender is a unit or a person.
    private static readonly HashSet<string> Senders = [.. new[] { "fra", "från", "from", "afsender", "avsändare", "besvaret af" }.Select(Bare)];

    private static readonly HashSet<string> Subjects = [.. new[] { "emne", "subject", "ämne", "rubrik", "vedr", "vedrørende" }.Select(Bare)];

    /// <summary>The field that a text names, or null: "Sagsnr.:", "1. Projektets titel", "Sags-id".</summary>
    public static string? KeyOf(string text) => text.Length <= 60 && Keys.TryGetValue(Bare(Counted().Replace(NumberCell.Plain(text), "")), out var key) ? key : null;

    /// <summary>Whether a name tells of a field without a colon.</summary>
    public static bool NamesAlone(string text) => text.TrimEnd().EndsWith(':') || NamesAnywhere(text);

    /// <summary>Whether a name tells of a field outside the head too.</summary>
    public static bool NamesAnywhere(string text) => !Common.Contains(Bare(NumberCell.Plain(text)));

    /// <summary>Whether a number behind the name may be an agenda's.</summary>
    public static bool IsLoose(string name) => Loose.Contains(Bare(name));

    /// <summary>Whether the name tells only who sent the document.</summary>
    public static bool IsSender(string name) => Senders.Contains(Bare(name));

    /// <summary>Whether a person may stand where a unit does: a sender or an applicant.</summary>
    public static bool MayNamePerson(string name) => IsSender(name) || Bare(name) == "ansøger";

    /// <summary>Whether the title behind the name is a letter's subject, and no field of a form.</summary>
    public static bool IsSubject(string name) => Subjects.Contains(Bare(name));

    /// <summary>The names of numbers, dates and caseworkers in the midst of a line, with what follows: "…, sag 15.20.04-A00-2-26".</summary>
    public static Regex InLine { get; } = new(
        $@"(?<=^|[,;.(|·•–-]\s*|\bden\s|\s{{2}})(?<name>{string.Join('|', Fields.Where(field => field.Key is "caseNumber" or "documentNumber" or "date" or "caseworker" or "phone" or "email").SelectMany(field => field.Names).OrderByDescending(name => name.Length).Select(name => Regex.Escape(name).Replace(@"\ ", "[ .-]{0,2}", StringComparison.Ordinal)))})\.?(?:(?<colon>\s*:\s*)|\s+)(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Bare(string name) => Marks().Replace(name, "").ToLowerInvariant();

    [GeneratedRegex(@"^\d{1,2}\.? (?=\p{L})")]
    private static partial Regex Counted();

    [GeneratedRegex(@"[\s.:\-/]")]
    private static partial Regex Marks();
}
