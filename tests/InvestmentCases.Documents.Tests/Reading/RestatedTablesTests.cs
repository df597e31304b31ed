using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>The same money told again is not the case's twice, and a case has one alternative.</summary>
public sealed class RestatedTablesTests
{
    private const string Costs = "Tabel 1. Økonomi, 1.000 kr.\n\n\t2027\t2028\nLøn til vejledere\t900\t900\nFærre anbringelser\t-400\t-1.540\nNetto\t500\t-640\n\n";

    public RestatedTablesTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [InlineData("Tabel 2. Nettovirkning fordelt på centre, 1.000 kr.\n\n\t2027\t2028\nCenter Nord\t300\t-400\nCenter Syd\t200\t-240\nI alt\t500\t-640\n")]
    [InlineData("Tabel 2. Hovedtal, mio. kr.\n\n\t2027\t2028\nUdgifter\t0,9\t0,9\nBesparelser\t-0,4\t-1,5\nI alt\t0,5\t-0,6\n")]
    [InlineData("Tabel 2. Udgift til vejledere, 1.000 kr.\n\n\t2027\t2028\nLøn\t880\t880\nTillæg\t20\t20\nI alt\t900\t900\n")]
    public void A_table_that_tells_the_same_money_again_adds_no_lines(string again)
    {
        var reading = DocumentReader.ReadText(Costs + again);

        Assert.Equal(2, reading.Tables.Count);
        Assert.Equal(["Løn til vejledere", "Færre anbringelser"], reading.Proposal!.Lines.Select(line => line.Label));
        Assert.Contains(reading.NotTaken, left => left.Why.Contains("Tabel 1", StringComparison.Ordinal));
        Assert.Equal(2, reading.Proposal.StatedTables.Count);
    }

    [Fact]
    public void A_table_of_other_money_adds_its_lines()
    {
        var lines = DocumentReader.ReadText(Costs + "Tabel 2. Engangsudgifter, 1.000 kr.\n\n\t2027\t2028\nIndretning\t300\t0\nKursus\t100\t40\nI alt\t400\t40\n").Proposal!.Lines;

        Assert.Equal(4, lines.Count);
    }

    [Fact]
    public void Of_two_models_the_case_has_the_first_until_it_is_left_out()
    {
        const string models = "Model A: tre vejledere, 1.000 kr.\n\n\t2027\t2028\nLøn til vejledere\t900\t900\n\nModel B: to vejledere, 1.000 kr.\n\n\t2027\t2028\nLøn til vejledere\t600\t600\nUdgift til kørsel\t50\t50\n";

        Assert.Equal([900_000m], DocumentReader.ReadText(models).Proposal!.Lines.Select(line => line.Amounts[2027]));
        Assert.Equal([600_000m, 50_000m], DocumentReader.ReadText(models, new() { LeftTables = [0] }).Proposal!.Lines.Select(line => line.Amounts[2027]));
    }
}
