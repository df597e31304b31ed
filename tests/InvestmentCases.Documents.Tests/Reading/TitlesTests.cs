using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Which line of a head is the title, whatever letterhead, form, mail or page it stands in.</summary>
public sealed class TitlesTests
{
    private const string Text = "\n\nBaggrund\n\nKommunens børn venter for længe på hjælp, og ventetiden vokser fra år til år.";

    public TitlesTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("Nordby Kommune\nBørn og Skole\n\nLæsehold i indskolingen\n\nDato: 3. maj 2026")]
    [InlineData("NORDBY KOMMUNE\n\nSaksframlegg\n\nArkivsak: 26/3117\nSaksbehandler: Kari Aas\n\nLæsehold i indskolingen")]
    [InlineData("Nordby kommun\nUtbildningsförvaltningen\n\nTJÄNSTESKRIVELSE\nDatum: 2026-05-03\n\nLæsehold i indskolingen")]
    [InlineData("NOTAT\n\nTil Børne- og Skoleudvalget\n\nLæsehold i indskolingen\n\nSagsnr. 2026-009921")]
    [InlineData("Åben dagsorden\nBørneudvalget\nMøde den 3. maj 2026 kl. 15.00\n\nPunkt 12: Læsehold i indskolingen")]
    [InlineData("Ansøgning til Børnepuljen 2026\n\nLæsehold i indskolingen\n\nAnsøger: Søndre Skole")]
    [InlineData("Business case: Læsehold i indskolingen\n\nDato: 3. maj 2026")]
    [InlineData("Statusnotat: Læsehold i indskolingen\nCenter for Børn")]
    [InlineData("Ansøgning om udviklingsmidler: Læsehold i indskolingen")]
    [InlineData("Fra: Ida Krogh\nSendt: 3. maj 2026 14:37\nTil: Per Lind\nEmne: SV: Læsehold i indskolingen\n\nHej Per\n\nHer er tallene.")]
    [InlineData("Fra: Ida Krogh, Økonomi\nTil: Børneudvalget\nEmne: Læsehold i indskolingen\n\nKære udvalgsmedlemmer")]
    [InlineData("Report to: Cabinet\nDate: 3 May 2026\nSUBJECT: Læsehold i indskolingen")]
    [InlineData("Budget 2027-2030\nForslag til udvidelse nr. D-14\nOverskrift:\tLæsehold i indskolingen\nUdvalg:\tBørneudvalget")]
    [InlineData("ANSØGNING TIL BØRNEPULJEN 2026\n\nAnsøger: Søndre Skole\nProjektets titel: Læsehold i indskolingen")]
    [InlineData("Ansøgningsskema – Børnepuljen\n\n1. Projektets titel\nLæsehold i indskolingen\n\n2. Ansøger\nSøndre Skole")]
    [InlineData("Møde i Økonomiudvalget d. 14.05.2026\n\nPkt. 7: Læsehold i indskolingen")]
    [InlineData("ØKONOMIUDVALGET – TEMADRØFTELSE\n\nLæsehold i indskolingen")]
    [InlineData("Notat vedrørende: Læsehold i indskolingen\n\nSagsnr. 2026-009921")]
    [InlineData("Saksframlegg\n\nSaksbehandler: Kari Vik  Arkiv: 144  Arkivsaksnr.: 26/1234\n\nLæsehold i indskolingen")]
    [InlineData("Cabinet\n14 October 2026\n\nReport of the Director of Schools\n\nLæsehold i indskolingen")]
    [InlineData("Driftsønske\n\nNr. 14\n\nLæsehold i indskolingen")]
    [InlineData("Møtedato: 3. maj 2026\nSted: Rådhuset\n\nLæsehold i indskolingen")]
    [InlineData("Titel: Læsehold i indskolingen\nProjektejer: Ida Krogh\nStyregruppe: Skolelederne")]
    [InlineData("Hej alle sammen\n\nLæsehold i indskolingen")]
    [InlineData("Sagsfremstilling\n\nSag nr. 5: Læsehold i indskolingen")]
    [InlineData("Bilag 2 til dagsordenens punkt 9\nLæsehold i indskolingen")]
    [InlineData("Bro & Lind Rådgivning A/S\n\nLæsehold i indskolingen\n\nVersion 1.2 – 3. maj 2026")]
    [InlineData("# Læsehold i indskolingen\n\nBusiness case til Børnepuljen 2026\n\nCenter for Børn")]
    public void The_title_is_found(string head) => Assert.Equal("Læsehold i indskolingen", DocumentReader.ReadText(head + Text).Head.Title);

    [Theory]
    [InlineData("Læsehold i indskolingen\nfor elever med ordblindhed", "Læsehold i indskolingen for elever med ordblindhed")]
    [InlineData("Nordby Kommune\n\nBudgetopfølgning pr. 31. marts 2026\nØkonomiudvalget den 5. maj 2026, punkt 4", "Budgetopfølgning pr. 31. marts 2026")]
    [InlineData("Fra hospital til hjem\n\nDato: 3. maj 2026", "Fra hospital til hjem")]
    [InlineData("Notat om økonomien i hjemmeplejen\n\nDato: 3. maj 2026", "Notat om økonomien i hjemmeplejen")]
    public void A_title_is_kept_whole(string head, string title) => Assert.Equal(title, DocumentReader.ReadText(head + Text).Head.Title);

    [Theory]
    [InlineData("<h1>Læsehold i indskolingen</h1><p>Børn og Skole · Sagsnr. 2026-009921 · 3. maj 2026</p>")]
    [InlineData("<h1>Dagsorden til Børneudvalget den 3. juni 2026</h1><h2>Læsehold i indskolingen</h2>")]
    [InlineData("<nav><a href='/'>Forside</a> <a href='/b'>Budget 2027</a></nav><main><h1>Læsehold i indskolingen</h1></main>")]
    [InlineData("<p>Nordby Kommune</p><h1>Business case<br>Læsehold i indskolingen</h1>")]
    [InlineData("<p>Nordby Kommune</p><h1>Læsehold<br>i indskolingen</h1>")]
    public void The_only_heading_of_the_first_level_is_the_title(string html) =>
        Assert.Equal("Læsehold i indskolingen", DocumentReader.ReadHtml($"<html><body>{html}<h2>Forslag</h2><p>Kommunens børn venter for længe på hjælp.</p></body></html>").Head.Title);

    [Fact]
    public void A_form_s_name_before_the_colon_still_tells_the_kind()
    {
        var head = DocumentReader.ReadText($"Business case: Læsehold i indskolingen{Text}").Head;

        Assert.Equal((CaseKind.BusinessCase, "Læsehold i indskolingen"), (head.Kind, head.Title));
    }

    [Theory]
    [InlineData("Kære Ida\n\nHer er tallene, som du bad om i går på mødet med styregruppen.")]
    [InlineData("Nordby Kommune\nBørn og Skole")]
    public void Where_nothing_is_a_title_there_is_none(string head) => Assert.Null(DocumentReader.ReadText(head + Text).Head.Title);
}
