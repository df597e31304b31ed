using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>The numbers, people, units and dates of heads that no form rules: several on a line, without colons, in four languages; and what only looks like them.</summary>
public sealed class HeadFieldsTests
{
    private const string Text = "\n\nBaggrund\n\nKommunens børn venter for længe på hjælp, og ventetiden vokser fra år til år.";

    public HeadFieldsTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("Sagsnr. 2026-0417233", "2026-0417233")]
    [InlineData("Sagsnummer: 27.18.00-P20-7-26", "27.18.00-P20-7-26")]
    [InlineData("Sags-id: 2026/004417", "2026/004417")]
    [InlineData("Sag nr. 26/10552", "26/10552")]
    [InlineData("J.nr. 81.38.04-A00-2-26", "81.38.04-A00-2-26")]
    [InlineData("ESDH-sag: S2026-4471", "S2026-4471")]
    [InlineData("Arkivsak: 26/3117-2", "26/3117-2")]
    [InlineData("Saksnr.: 2026/88412", "2026/88412")]
    [InlineData("Dnr: KS 2026/00412", "KS 2026/00412")]
    [InlineData("Diarienummer: SN 2026/77", "SN 2026/77")]
    [InlineData("Report reference: CAB/26/044", "CAB/26/044")]
    [InlineData("Børn og Skole, 3. maj 2026, sag 28.12.00-G01-4-26", "28.12.00-G01-4-26")]
    [InlineData("Notat af 3. maj 2026  |  Sagsnr. 2026-009921  |  Sagsbehandler: Ida Krogh", "2026-009921")]
    [InlineData("Dato: 3. maj 2026 · Sagsnr.: 2026-009921", "2026-009921")]
    [InlineData("Økonomiudvalget, 3. maj 2026. Sagsnr. 00.32.00-Ø09-4-26.", "00.32.00-Ø09-4-26")]
    [InlineData("Sagsnr.\t2026-009921", "2026-009921")]
    [InlineData("Saksbehandler: Kari Vik  Arkiv: 144  Arkivsaksnr.: 26/1234", "26/1234")]
    [InlineData("Sagsbehandler: Ida Krogh. Sagsnr.: 2026-009921. Alle beløb er i 2026-priser.", "2026-009921")]
    public void A_case_number_is_read(string line, string number) => Assert.Equal(number, Head($"Læsehold i indskolingen\n\n{line}").CaseNumber);

    [Theory]
    [InlineData("Sag nr. 5 på dagsordenen")]
    [InlineData("Sag: Udvidelse af læsehold")]
    [InlineData("Punkt 12, sag 3")]
    [InlineData("Sagsnr.: 03-05-2026")]
    [InlineData("Sagsnr.:\nDato: 3. maj 2026")]
    public void What_is_no_record_s_number_is_no_case_number(string line) => Assert.Null(Head($"Læsehold i indskolingen\n\n{line}").CaseNumber);

    [Fact]
    public void A_case_that_the_text_refers_to_is_not_its_own() =>
        Assert.Null(Head($"Læsehold i indskolingen{Text} Forslaget bygger på sag 27.18.00-P20-7-24, der blev behandlet i 2024.").CaseNumber);

    [Theory]
    [InlineData("Dokumentnr. 2026-0417233-2", "2026-0417233-2")]
    [InlineData("Dok.nr.: 188214/26", "188214/26")]
    [InlineData("Dokument-id: 441902-26", "441902-26")]
    [InlineData("Dokumentnr. 441902-26 · 9. januar 2026 · Teknisk Forvaltning", "441902-26")]
    public void A_document_number_is_read(string line, string number) => Assert.Equal(number, Head($"Læsehold i indskolingen\n\n{line}").DocumentNumber);

    [Theory]
    [InlineData("Sagsbehandler Ida Krogh", "Ida Krogh")]
    [InlineData("Sagsbehandler: Anne-Mette Holm Vang", "Anne-Mette Holm Vang")]
    [InlineData("Sagsbehandler\tPer Lind", "Per Lind")]
    [InlineData("Udarbejdet af: Ida Krogh", "Ida Krogh")]
    [InlineData("Kontaktperson: Afdelingsleder Ida Krogh, ikr@nordby.example, tlf. 7000 0000", "Ida Krogh")]
    [InlineData("Saksbehandler: Kari Myhre Aas", "Kari Myhre Aas")]
    [InlineData("Handläggare: Sofia Hedvall", "Sofia Hedvall")]
    [InlineData("CONTACT OFFICER: Helen Prowting", "Helen Prowting")]
    [InlineData("Sagsbehandler: IKRO", "IKRO")]
    [InlineData("Sagsbehandler: Ida M. Krogh og Per Lind", "Ida M. Krogh og Per Lind")]
    public void A_caseworker_is_read(string line, string name) => Assert.Equal(name, Head($"Læsehold i indskolingen\n\n{line}").Caseworker);

    [Theory]
    [InlineData("Udarbejdet af: Økonomi og Analyse")]
    [InlineData("Kontaktperson: Borgercenter Nord")]
    [InlineData("Report author: Head of Finance (Adults)")]
    [InlineData("Udarbejdet af Økonomisk Sekretariat, 3. maj 2026")]
    [InlineData("Sagsbehandler\n\nBaggrund")]
    public void A_unit_or_a_post_is_no_caseworker(string line) => Assert.Null(Head($"Læsehold i indskolingen\n\n{line}").Caseworker);

    [Theory]
    [InlineData("Dato 03-05-2026")]
    [InlineData("Dato: 3/5-2026")]
    [InlineData("Dato: 03.05.2026    Sagsnr.: 00.01.00-A00-1-26     Init.: IKR")]
    [InlineData("Dato: 3. maj 2026")]
    [InlineData("Datum: 2026-05-03")]
    [InlineData("Date: 3 May 2026")]
    [InlineData("Ansøgningsdato: 03.05.2026")]
    [InlineData("Opdateret: 3. maj 2026")]
    [InlineData("den 3. maj 2026")]
    [InlineData("Børn og Skole, 3. maj 2026")]
    [InlineData("Notat af 3. maj 2026  |  Sagsnr. 2026-009921")]
    [InlineData("Version 1.2 – 3. maj 2026")]
    [InlineData("Versjon: 0.9, 3. mai 2026")]
    [InlineData("Udarbejdet af Økonomi, 3. maj 2026. Alle beløb er i 1.000 kr. og 2026-pl.")]
    [InlineData("Udvalget behandler sagen, dato for mødet følger\nDato: 3. maj 2026")]
    public void The_document_s_date_is_read(string line) => Assert.Equal(new DateOnly(2026, 5, 3), Head($"Læsehold i indskolingen\n\n{line}").Date);

    [Theory]
    [InlineData("Økonomiudvalget, 3. maj 2026")]
    [InlineData("Møde den 3. maj 2026 kl. 15.00")]
    [InlineData("Nordby Kommune, Økonomiudvalget den 3. maj 2026, punkt 3")]
    [InlineData("Høringsfrist, 3. maj 2026")]
    [InlineData("Projektperiode: 1. august 2026 – 31. juli 2029")]
    [InlineData("Stand pr. 3. maj 2026")]
    [InlineData("Opstart, 3. maj 2026")]
    [InlineData("Ordningen begyndte som et forsøg på to skoler, 3. maj 2026, og er siden udvidet til fem.")]
    [InlineData("Saksgang\tMøtedato\nFormannskapet\t03.05.2026")]
    public void A_meeting_s_date_or_a_deadline_is_not_the_document_s(string line) => Assert.Null(Head($"Læsehold i indskolingen\n\n{line}").Date);

    [Theory]
    [InlineData("Ansvarligt center: Center for Børn og Skole", "Center for Børn og Skole")]
    [InlineData("Ansøger: Søndermarkens Skole", "Søndermarkens Skole")]
    [InlineData("Fra: Ejendom og Service", "Ejendom og Service")]
    [InlineData("Fra Ejendom og Service", "Ejendom og Service")]
    [InlineData("Förvaltning: Socialförvaltningen", "Socialförvaltningen")]
    [InlineData("Børn og Skole, 3. maj 2026, sag 28.12.00-G01-4-26", "Børn og Skole")]
    [InlineData("Dokumentnr. 441902-26 · 9. januar 2026 · Teknisk Forvaltning", "Teknisk Forvaltning")]
    [InlineData("Center for Børn og Skole, Nordby Kommune", "Center for Børn og Skole")]
    public void The_lead_unit_is_read(string line, string unit) => Assert.Equal(unit, Head($"Læsehold i indskolingen\n\n{line}").LeadUnit);

    [Theory]
    [InlineData("Fra: Ida Krogh")]
    [InlineData("Fra: Ida Krogh, Økonomi")]
    [InlineData("Ansøger: Ida Krogh")]
    public void A_person_is_no_unit(string line) => Assert.Null(Head($"Læsehold i indskolingen\n\n{line}").LeadUnit);

    [Fact]
    public void A_unit_that_shares_the_case_is_affected()
    {
        var head = Head("Læsehold i indskolingen\n\nAnsøgende center: Center for Børn\nMedansøger: Center for Arbejdsmarked");

        Assert.Equal(("Center for Børn", "Center for Arbejdsmarked"), (head.LeadUnit, Assert.Single(head.AffectedUnits)));
    }

    [Fact]
    public void A_table_s_columns_are_no_fields()
    {
        var head = Head("Læsehold i indskolingen\n\nForslag\tBeløb\nFlere timer\t400\nFærre timer\t-200");

        Assert.Equal("Læsehold i indskolingen", head.Title);
    }

    [Fact]
    public void Values_may_stand_below_their_names()
    {
        var head = Head("Læsehold i indskolingen\n\nSaksbehandler\tDato\tArkivsak\nKari Myhre Aas\t03.05.2026\t26/3117");

        Assert.Equal(("Kari Myhre Aas", new DateOnly(2026, 5, 3), "26/3117"), (head.Caseworker, head.Date, head.CaseNumber));
    }

    [Fact]
    public void The_head_of_an_older_mail_below_the_text_is_not_the_document_s()
    {
        var head = DocumentReader.ReadText("Hej Per\n\nHer er de rettede tal til forslaget om læsehold, som vi aftalte på mødet i går.\n\nFra: Ida Krogh\nSendt: 3. maj 2026 14:37\nEmne: Andre tal\n\nHer er tallene.").Head;

        Assert.Equal((null, null), (head.Title, head.Date));
    }

    [Fact]
    public void Two_units_that_own_a_case_are_the_lead_and_an_affected_one()
    {
        var head = Head("Læsehold i indskolingen\n\nForvaltning: Skoleforvaltningen og Socialforvaltningen");

        Assert.Equal(("Skoleforvaltningen", "Socialforvaltningen"), (head.LeadUnit, Assert.Single(head.AffectedUnits)));
    }

    [Fact]
    public void A_section_named_as_a_unit_is_still_a_section()
    {
        var reading = DocumentReader.ReadText("Katalog over besparelser\n\nDato: 3. maj 2026\n\nTeknik og Miljø\n\nVejene fejes fremover hver anden uge i stedet for hver uge.");

        Assert.Equal("Teknik og Miljø", Assert.Single(reading.Sections).Heading);
        Assert.Null(reading.Head.LeadUnit);
    }

    [Fact]
    public void What_is_refused_as_a_value_stays_in_the_text() =>
        Assert.Contains("Udarbejdet af: Økonomi og Analyse", DocumentReader.ReadText($"Læsehold i indskolingen\n\nUdarbejdet af: Økonomi og Analyse{Text}").Sections[0].Markdown, StringComparison.Ordinal);

    [Fact]
    public void Text_below_fields_without_an_empty_line_stays_in_its_section()
    {
        var reading = DocumentReader.ReadText("Læsehold i indskolingen\n\nDato: 3. maj 2026\nSagsnr. 2026-009921\nUdvalget bad på mødet i marts om et forslag til flere læsehold i indskolingen.");

        Assert.Equal("Udvalget bad på mødet i marts om et forslag til flere læsehold i indskolingen.", Assert.Single(reading.Sections).Markdown);
    }

    private static DocumentHead Head(string head) => DocumentReader.ReadText(head + Text).Head;
}
