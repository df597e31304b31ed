using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class YearlyRiseTests
{
    [Fact]
    public void A_saving_that_rises_once_and_stays_does_not_rise_year_by_year()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(TheFamily() with { Sections = [new(SectionKey.Economy, "4. Økonomi", "Det koster penge. Fra 2019 er der et årligt stigende provenu.")] }, "YearlyRise"));

        Assert.Equal((FindingResult.Differs, "sections.Economy"), (finding.Result, finding.Location));
        Assert.Equal("Fra 2019 er der et årligt stigende provenu.", finding.Quote);
        Assert.Equal("Varige poster netto 2019–2022, t.kr.: −2.100 · −3.500 · −3.500 · −3.500", finding.Arithmetic[0]);
        Assert.Contains("stiger til og med 2020 og er derefter den samme, 3.500 t.kr.", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FindingResult.Agrees, -1_000, -2_000, -3_000, -3_000)]
    [InlineData(FindingResult.Differs, -1_000, -2_000, -3_000, -2_000)]
    [InlineData(FindingResult.Differs, -1_000, -1_000, -2_000, -3_000)]
    public void A_saving_must_rise_twice_from_the_first_year_and_never_fall(FindingResult expected, params int[] amounts) =>
        Assert.Equal(expected, Assert.Single(Find(Case(Lines.Saving(2017, [.. amounts.Select(amount => (decimal)amount)])) with { Summary = "Besparelsen vokser år for år." }, "YearlyRise")).Result);

    [Theory]
    [InlineData("From 2019 savings are rising each year.")]
    [InlineData("From 2019 there is an annually growing saving.")]
    public void English_texts_are_understood_too(string text) =>
        Assert.Equal(FindingResult.Differs, Assert.Single(Find(TheFamily().Telling(text), "YearlyRise")).Result);

    [Fact]
    public void Other_things_may_rise_year_by_year() =>
        Assert.Empty(Find(TheFamily() with { Summary = "Børnetallet stiger år for år." }, "YearlyRise"));
}
