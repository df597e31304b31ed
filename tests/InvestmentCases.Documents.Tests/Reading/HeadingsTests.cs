using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>A text that is pasted loses its empty lines and its large letters: its headings are still headings, and its lists and letters none.</summary>
public sealed class HeadingsTests
{
    public HeadingsTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("1. Baggrund\n", "2. Økonomi\n", "3. Risikovurdering\n")]
    [InlineData("Baggrund\n", "Økonomi\n", "Risikovurdering\n")]
    [InlineData("## Baggrund\n", "## Økonomi\n", "## Risikovurdering\n")]
    public void Headings_stand_above_their_text_or_alone(string background, string economy, string risk)
    {
        foreach (var between in new[] { "\n", "\n\n" })
        {
            var sections = DocumentReader.ReadText($"Oplæg til læsevejledere i indskolingen{between}{background}Hver femte elev i anden klasse læser ikke sikkert, når året er omme.{between}{economy}Post\t2026\t2027\nLøn til vejledere\t900\t900{between}{risk}Risikoen er lille, fordi vejlederne kan flyttes mellem skolerne.").Sections;

            Assert.True(sections.Select(section => section.Key).SequenceEqual([SectionKey.Background, SectionKey.Economy, SectionKey.RiskAssessment]), string.Join("|", sections));
        }
    }

    [Fact]
    public void A_list_of_numbers_and_its_wrapped_points_stay_a_list()
    {
        var section = Assert.Single(DocumentReader.ReadText("Forslagets indhold\n\nIndsatsen har tre spor:\n1. Flere hjemmebesøg hos familierne\n2. En fast kontaktperson, der følger familien i de\nførste to år\n3. Fælles møder med skolen").Sections);

        Assert.Contains("1. Flere hjemmebesøg hos familierne\n2. En fast kontaktperson", section.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Greetings_and_addresses_are_no_headings()
    {
        var reading = DocumentReader.ReadText("Kære Anne\nTak for dit forslag om flere læsevejledere i indskolingen på skolerne.\n\nMed venlig hilsen\nSofie i Økonomi, der gerne svarer på spørgsmål om tallene");

        Assert.DoesNotContain(reading.Sections, section => section.Heading.Length > 0);
    }

    [Fact]
    public void Paragraphs_pasted_on_a_line_each_stay_paragraphs()
    {
        var first = string.Concat(Enumerable.Repeat("Kommunen har mange unge uden uddannelse, og tallet vokser fra år til år. ", 4)).TrimEnd();

        var section = Assert.Single(DocumentReader.ReadText($"Baggrund\n\n{first}\nDerfor foreslås en fast vejleder på hver skole.").Sections);

        Assert.Equal($"{first}\n\nDerfor foreslås en fast vejleder på hver skole.", section.Markdown);
    }

    [Theory]
    [InlineData("Indhold\n- Fire lærere ansættes.\n- Alle får et kursus.", "Indhold")]
    [InlineData("Beslutningskompetence\nByrådet", "Beslutningskompetence")]
    [InlineData("Indstilling\nForvaltningen indstiller, at forslaget godkendes.", "Indstilling")]
    [InlineData("Sagsfremstilling\nDe tre vejledere arbejder i dag på jobcentret.", "Sagsfremstilling")]
    [InlineData("Resumé\nForvaltningen foreslår tre nye læsehold.", "Resumé")]
    [InlineData("Kommunedirektørens innstilling\n1. Kommunestyret vedtar tiltaket.\n2. Tiltaket innarbeides.", "Kommunedirektørens innstilling")]
    [InlineData("2. Ansvar\nSkolelederne i fællesskab", "2. Ansvar")]
    [InlineData("2 Kostnader og gevinster\nAlle beløp er i 1000 kroner.", "2 Kostnader og gevinster")]
    [InlineData("Hvordan følges indsatsen?\nSkema\tHvornår\nTrivsel\tForår", "Hvordan følges indsatsen?")]
    public void A_section_s_name_or_number_is_a_heading_whatever_stands_below_it(string section, string heading) =>
        Assert.Contains(heading, DocumentReader.ReadText($"Læsehold i indskolingen\n\nSagsnr.: 2026-009921\n\n{section}\n\nVidere proces\nSagen behandles til foråret.").Sections.Select(one => one.Heading));

    [Theory]
    [InlineData("8. Risici", SectionKey.RiskAssessment)]
    [InlineData("6. Risks", SectionKey.RiskAssessment)]
    [InlineData("Videre forløb", SectionKey.NextSteps)]
    [InlineData("Bakgrunn", SectionKey.Background)]
    [InlineData("Ekonomiska konsekvenser", SectionKey.Economy)]
    [InlineData("4. Financial implications", SectionKey.Economy)]
    [InlineData("Uppföljning", SectionKey.FollowUp)]
    [InlineData("4. Kort beskrivelse af projektet", SectionKey.Content)]
    [InlineData("Leverandører", null)]
    public void A_section_s_name_tells_its_place_in_the_form(string heading, SectionKey? key) =>
        Assert.Equal(key, Assert.Single(DocumentReader.ReadText($"Læsehold i indskolingen\n\n{heading}\n\nKommunens børn venter for længe på hjælp.").Sections).Key);

    [Theory]
    [InlineData("<p><b>Baggrund</b></p><p>Hver femte elev læser ikke sikkert.</p><p><b>Hvorfor nu?</b></p><p>Flere flytter til.</p><p><b>Økonomi:</b><br>Indsatsen koster to lærere.</p>")]
    [InlineData("<p>Baggrund</p><p>Hver femte elev læser ikke sikkert.</p><h3>Hvorfor nu?</h3><p>Flere flytter til.</p><p>ØKONOMI</p><p>Indsatsen koster to lærere.</p>")]
    public void A_line_in_bold_or_a_section_s_name_is_a_heading(string html)
    {
        var sections = DocumentReader.ReadHtml($"<p>Læsehold i indskolingen</p>{html}").Sections;

        Assert.Equal(["BAGGRUND", "HVORFOR NU?", "ØKONOMI"], sections.Select(section => section.Heading.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("<p><b>Der ansøges om 1,2 mio. kr. fra puljen</b></p>")]
    [InlineData("<p><b>Tabel 1. Udgifter til læsehold</b></p>")]
    [InlineData("<p><b>Bemærk: tallene er foreløbige</b></p>")]
    [InlineData("<p><b>Hver femte elev</b> læser ikke sikkert</p>")]
    public void A_sentence_or_a_caption_in_bold_is_no_heading(string html) =>
        Assert.Equal("Baggrund", Assert.Single(DocumentReader.ReadHtml($"<h1>Læsehold</h1><h2>Baggrund</h2><p>Mange venter på hjælp.</p>{html}<p>Det koster to lærere.</p>").Sections).Heading);

    [Fact]
    public void A_greeting_on_a_line_of_its_own_is_no_heading()
    {
        var reading = DocumentReader.ReadText("Hej Lise\n\nTak for snakken i går. Her er det, jeg har indtil nu.\n\nVenlig hilsen\n\nSofie");

        Assert.DoesNotContain(reading.Sections, section => section.Heading.Length > 0);
    }

    [Fact]
    public void A_date_at_the_beginning_of_a_line_is_no_point_of_a_list()
    {
        var reading = DocumentReader.ReadText("Læsehold i indskolingen\n\nCenter for Børn\n3. maj 2026\nSagsnr. 2026-009921\n\n1. Vurdering\n\nGul. Indsatsen kom senere i gang end planlagt.\n\n2. Økonomi\n\nBudgettet holder.");

        Assert.Equal(("2026-009921", new DateOnly(2026, 5, 3)), (reading.Head.CaseNumber, reading.Head.Date));
        Assert.Equal(["1. Vurdering", "2. Økonomi"], reading.Sections.Select(section => section.Heading));
    }

    [Fact]
    public void A_sentence_that_goes_on_in_numbered_years_is_no_heading()
    {
        var sections = DocumentReader.ReadText("Følsomhed\n\nVed succesrate på 30 % forventes en nettoudgift:\n\n1. år på kr. 1.905.000,-\n2. år på kr. 620.000,-").Sections;

        Assert.Equal("Følsomhed", Assert.Single(sections).Heading);
    }

    [Fact]
    public void A_section_with_nothing_but_its_criteria_is_kept()
    {
        var reading = DocumentReader.ReadText("Læsehold i indskolingen\n\n1. Baggrund\n\nHver femte elev læser ikke sikkert.\n\n2. Opfølgning\n\nGevinst\tIndikator\tAnsvarlig\tNår\nFlere sikre læsere\tLæsetest\tSkolelederen\tHvert år\n\n3. Risici\n\nRisikoen er lav.");

        Assert.Equal(["1. Baggrund", "2. Opfølgning", "3. Risici"], reading.Sections.Select(section => section.Heading));
        Assert.Equal("Flere sikre læsere", Assert.Single(reading.Criteria).Criterion);
    }
}
