using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Web.Features.Reconciliation;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Reconciliation;

public sealed class FindingTextsTests : IDisposable
{
    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public FindingTextsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;

    private static Finding At(string location, string? quote = null) => new() { Check = "Check", Result = FindingResult.Differs, Location = location, Title = "t", Text = "t", Fingerprint = "f", Quote = quote };

    [Theory]
    [InlineData(FindingResult.Differs, -1_400_000, DifferenceUnit.Kroner, AmountUnit.Millions, "1,4 mio. kr.")]
    [InlineData(FindingResult.Differs, 1_400_000, DifferenceUnit.Kroner, AmountUnit.Thousands, "1.400 t.kr.")]
    [InlineData(FindingResult.Differs, 153_990, DifferenceUnit.Kroner, AmountUnit.Millions, "153.990 kr.")]
    [InlineData(FindingResult.Differs, 1, DifferenceUnit.Years, AmountUnit.Kroner, "1 år")]
    [InlineData(FindingResult.Differs, -1, DifferenceUnit.Count, AmountUnit.Kroner, "1")]
    [InlineData(FindingResult.Differs, 0, DifferenceUnit.Kroner, AmountUnit.Kroner, null)]
    [InlineData(FindingResult.AgreesWithinRounding, 20_000, DifferenceUnit.Kroner, AmountUnit.Kroner, null)]
    public void A_difference_is_told_in_its_own_unit(FindingResult result, int difference, DifferenceUnit counted, AmountUnit unit, string? expected) =>
        Assert.Equal(expected, FindingDifference.Of(At("lines") with { Result = result, Difference = difference, DifferenceIn = counted }, unit)?.Replace('\u00a0', ' '));

    [Theory]
    [InlineData("lines[0]", "Økonomi, »Medarbejdere«")]
    [InlineData("lines[7]", "Økonomi")]
    [InlineData("statedTables[0].rows[2]", "Økonomi, »Tabel 1. Varige ændringer, service, der går så…«")]
    [InlineData("priceLevel", "Hele casen")]
    [InlineData("statedFigures[0]", "Oplyst tal")]
    public void A_place_is_told_by_its_name(string location, string expected) =>
        Assert.Equal(new(expected, null), FindingPlace.Of(At(location), new()
        {
            Title = "Case",
            Lines = [new() { Label = "Medarbejdere" }],
            StatedTables = [new() { Heading = "Tabel 1. Varige ændringer, service, der går så langt, at navnet må kortes af" }],
        }));

    [Fact]
    public void A_sentence_that_stands_in_a_section_is_its_place()
    {
        var place = FindingPlace.Of(At("statedFigures[0]", "hentet hjem på 6 år"), new() { Title = "Case", Sections = [new(SectionKey.Economy, "4. Økonomi", "Udgiften er **hentet hjem på 6 år**.")] });

        Assert.Equal(new("4. Økonomi", "sections.Economy"), place);
    }
}
