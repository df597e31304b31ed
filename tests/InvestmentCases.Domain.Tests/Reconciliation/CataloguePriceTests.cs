using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class CataloguePriceTests
{
    private static Proposal Placement(decimal price, string label = "Anbringelse i familiepleje", int? priceLevel = 2017) => Case(Lines.Saving(2017, -price) with
    {
        Label = label,
        Drivers = new Dictionary<int, Driver> { [2017] = new(1, price) },
    }) with
    { PriceLevel = priceLevel, Unit = AmountUnit.Millions };

    [Fact]
    public void A_price_that_follows_from_the_document_agrees_within_rounding_with_the_catalogues()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Placement(500_000m), "CataloguePrice"));

        Assert.Equal((FindingResult.AgreesWithinRounding, "foster-care", -20_000m), (finding.Result, finding.Catalogue, finding.Difference));
        Assert.Equal("Kataloget, 2017 p/l: 520.000 kr. · i posten 500.000 kr.", finding.Arithmetic[0]);
    }

    [Fact]
    public void A_price_that_is_another_differs() =>
        Assert.Equal((FindingResult.Differs, 180_000m), Assert.Single(Find(Placement(700_000m), "CataloguePrice")) is var finding ? (finding.Result, finding.Difference) : default);

    [Theory]
    [InlineData(2018)]
    [InlineData(null)]
    public void The_catalogues_price_is_brought_to_the_cases_price_level_or_its_first_years(int? priceLevel)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Placement(530_400m, priceLevel: priceLevel), "CataloguePrice"));

        Assert.Equal(priceLevel is null ? FindingResult.Differs : FindingResult.Agrees, finding.Result);
        Assert.Contains(priceLevel is null ? "2017 p/l: 520.000 kr." : "520.000 kr. i 2017 p/l = 530.400 kr. i 2018 p/l", finding.Arithmetic[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_illustrative_price_confirms_but_proves_nothing_wrong()
    {
        Assert.Equal(FindingResult.Agrees, Assert.Single(Find(Placement(100_000m, "Færre forebyggende foranstaltninger"), "CataloguePrice")).Result);
        Assert.Empty(Find(Placement(900_000m, "Færre forebyggende foranstaltninger"), "CataloguePrice"));
    }

    [Theory]
    [InlineData("Sagsbehandlere", 2017)]
    [InlineData("Anbringelse i familiepleje", 1999)]
    public void What_the_catalogue_does_not_know_and_the_index_does_not_reach_is_left_alone(string label, int priceLevel) =>
        Assert.Empty(Find(Placement(500_000m, label, priceLevel), "CataloguePrice"));
}
