using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>What the text says that an effect is founded on stands on the savings, and on nothing else.</summary>
public sealed class EvidenceTests
{
    public EvidenceTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("Tilgangen er inspireret af de gode erfaringer i Borby Kommune.", EvidenceGrade.SimilarMunicipality)]
    [InlineData("På baggrund af resultater fra Nordby Kommunes program forventes en besparelse.", EvidenceGrade.SimilarMunicipality)]
    [InlineData("Erfaringer fra blandt andre Nordby Kommune viser, at det virker.", EvidenceGrade.SimilarMunicipality)]
    [InlineData("Forskning fra et universitet viser, at en tidlig indsats virker.", EvidenceGrade.ComparableStudy)]
    [InlineData("Pilotprojektet har vist, at hver fjerde anbringelse kan undgås.", EvidenceGrade.OwnResults)]
    [InlineData("Erfaringer i Lindeborg Kommune er gode.", null)]
    [InlineData("Erfaringerne fra Nordby Kommune er gode. Forskning viser det samme.", null)]
    [InlineData("Nordby Kommune er nabo til skoven.", null)]
    public void Savings_are_graded_as_the_text_says(string sentence, EvidenceGrade? grade)
    {
        var reading = DocumentReader.ReadText($"""
            Forslag: Rådgivere i udskolingen
            Forvaltning: Skole, Lindeborg Kommune

            1. Baggrund
            {sentence}

            2. Økonomi
            1.000 kr., 2026 p/l{"\t"}2026{"\t"}2027
            Løn til rådgivere{"\t"}900{"\t"}900
            Besparelse på specialskoler{"\t"}-300{"\t"}-1.200
            """);

        Assert.Equal([null, grade], reading.Proposal!.Lines.Select(line => line.Evidence));
    }
}
