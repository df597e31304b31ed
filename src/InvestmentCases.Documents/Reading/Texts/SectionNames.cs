using System.Text.RegularExpressions;

namespace InvestmentCases.Documents.Reading.Texts;

/// <summary>What the sections of memos, agenda items and cases are called: a line that is nothing but such a name begins a section wherever it stands, and is no title.</summary>
internal static partial class SectionNames
{
    /// <summary>Whether a line is a section's name: "Resumé", "2. Økonomi", "Økonomiske konsekvenser", "Förslag till beslut".</summary>
    public static bool IsName(string line) => line.Length <= 60 && Name().IsMatch(line);

    private const string Danish = "baggrund|baggrund og formål|formål|formål og baggrund|resum[eé]|sammenfatning|indledning|sagsfremstilling|sagen kort|indstilling|beslutningskompetence|beslutning|beslutningsproces|problemstilling|løsning|indhold|forslagets indhold|forslag|beskrivelse|begrundelse|vurdering|samlet vurdering|målgruppe|"
        + "økonomi|økonomiske? konsekvenser(?: af forslaget)?|økonomi og finansiering|finansiering|personalemæssige konsekvenser|konsekvenser(?: for serviceniveauet)?|forudsætninger|effekt|forslagets effekt|forventet effekt|effekter|succeskriterier|implementering|organisering|tidsplan|inddragelse|høring|høringssvar|"
        + "opfølgning|evaluering|risici|risiko|risikovurdering|risici og usikkerhed|usikkerhed|følsomhed|videre proces|videre forløb|næste skridt|konklusion|anbefaling|bilag|spørgsmål|svar|lovgrundlag|kommunikation";

    private const string Neighbours = "bakgrunn|innledning|sammendrag|saksopplysninger|saksutredning|vurdering|konklusjon|økonomiske konsekvenser|kommunedirektørens (?:innstilling|vurdering)|rådmannens (?:innstilling|vurdering)|innstilling|oppfølging|"
        + "bakgrund|inledning|sammanfattning|ärendet|ärendebeskrivning|förslag till beslut|bedömning|ekonomiska konsekvenser|ekonomi|uppföljning|risker|"
        + "background|introduction|purpose(?: of (?:the )?report)?|summary|executive summary|recommendations?|financial implications|legal implications|proposals?|risks?|conclusion|next steps|monitoring";

    [GeneratedRegex($@"^(?:\d{{1,2}}(?:\.\d{{1,2}})*\.? )?(?:{Danish}|{Neighbours})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
