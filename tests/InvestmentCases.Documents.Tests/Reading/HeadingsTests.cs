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
}
