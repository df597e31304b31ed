using Xunit;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>The pages are read strictly: what cannot be read or found fails, and says on which page and at which point.</summary>
public sealed class FactTableTests
{
    private const string Head = "| Punkt | Sted | Værdi |\n| --- | --- | --- |\n";

    [Theory]
    [InlineData("")]
    [InlineData("Kun ord.\n")]
    [InlineData(Head)]
    [InlineData("| Punkt | Værdi |\n| --- | --- |\n| 000-1 Titel | 6 |\n")]
    [InlineData(Head + "| 000-1 Titel | title |\n")]
    [InlineData(Head + "| 000-1 Titel | title | |\n")]
    [InlineData(Head + "| 000-1 | title | 6 |\n")]
    [InlineData(Head + "| 001-1 Titel | title | 6 |\n")]
    [InlineData(Head + "| | title | 6 |\n")]
    [InlineData(Head + "| 000-1 Titel | title | 6 |\n| 000-1 Titel | title | 6 |\n")]
    public void A_page_that_cannot_be_read_is_refused(string table)
    {
        var fault = Assert.Throws<FactFault>(() => FactTable.Read("000-prøve.md", $"# 000 Prøve\n\n{table}"));

        Assert.StartsWith("000-prøve.md", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "6")]
    [InlineData("lines[99].label", "6")]
    [InlineData("lines[kind=Nothing].label", "6")]
    [InlineData("lines[kind=Saving].label", "6")]
    [InlineData("lines[kind].label", "6")]
    [InlineData("title[0]", "6")]
    [InlineData("title.", "»x«")]
    [InlineData("999/title", "»x«")]
    [InlineData("title + title", "6")]
    [InlineData("title", "Pilotprojekt")]
    [InlineData("title", "indeholder Pilotprojekt")]
    [InlineData("title", "6")]
    [InlineData("title", "»x«")]
    [InlineData("title", "ikke oplyst")]
    [InlineData("title", "ja")]
    [InlineData("areas", "antal fire")]
    [InlineData("priceLevel", "udfyldt")]
    [InlineData("firstYear", "12.50")]
    [InlineData("financing[0].amounts", "2017: 2.100.000")]
    [InlineData("financing[0].amounts", "2017: to · 2018: en")]
    public void What_is_not_there_is_told_with_page_and_point(string place, string value)
    {
        var point = FactTable.Read("000-prøve.md", $"# 000 Prøve\n\n{Head}| 000-1 Titel | {place} | {value} |\n")[0];

        var fault = Assert.Throws<FactFault>(() => FactCheck.Run(point));

        Assert.StartsWith("000-prøve.md, 000-1, ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title", "indeholder »Pilotprojekt«, »0-2 år«")]
    [InlineData("priceLevel", "ikke oplyst")]
    [InlineData("areas", "antal 3")]
    [InlineData("documentDate", "2016-03-30")]
    [InlineData("kind", "`JointProposal`")]
    [InlineData("showsGainSigns", "nej")]
    [InlineData("financing[source=Fund].amounts", "2017: 2.100.000 · 2018: 1.500.000")]
    [InlineData("financing[0].amounts.2017 / financing[0].amounts.2018", "1,4")]
    [InlineData("financing[0].amounts.2018 / financing[0].amounts.2017", "ca. 0,71")]
    [InlineData("002/recipients[0]", "`BUU`")]
    public void Each_way_of_writing_is_read(string place, string value) =>
        FactCheck.Run(FactTable.Read("000-prøve.md", $"# 000 Prøve\n\n{Head}| 000-1 Titel | {place} | {value} |\n")[0]);
}
