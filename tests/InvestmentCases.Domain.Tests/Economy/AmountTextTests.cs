using System.Globalization;
using CsCheck;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Economy;

public class AmountTextTests
{
    private const AmountUnit Kroner = AmountUnit.Kroner;
    private const AmountUnit Thousands = AmountUnit.Thousands;
    private const AmountUnit Millions = AmountUnit.Millions;

    [Theory]
    // Danish: comma before decimals, points between thousands.
    [InlineData("da", Kroner, "0", "0")]
    [InlineData("da", Kroner, "7", "7")]
    [InlineData("da", Kroner, "007", "7")]
    [InlineData("da", Kroner, "1234", "1234")]
    [InlineData("da", Kroner, "1.234", "1234")]
    [InlineData("da", Kroner, "12.345.678", "12345678")]
    [InlineData("da", Kroner, "12,50", "12.50")]
    [InlineData("da", Kroner, "12,5", "12.5")]
    [InlineData("da", Kroner, ",5", "0.5")]
    [InlineData("da", Kroner, "0,05", "0.05")]
    [InlineData("da", Kroner, "1.234,56", "1234.56")]
    [InlineData("da", Kroner, "1234,56", "1234.56")]
    [InlineData("da", Kroner, "1 234 567", "1234567")]
    [InlineData("da", Kroner, "1\u00a0234\u00a0567", "1234567")]
    [InlineData("da", Kroner, "1\u2009234,50", "1234.50")]
    [InlineData("da", Kroner, "1\u202f234", "1234")]
    [InlineData("da", Kroner, "1'234'567,89", "1234567.89")]
    [InlineData("da", Kroner, "1\u2019234", "1234")]
    [InlineData("da", Kroner, "-1.234", "-1234")]
    [InlineData("da", Kroner, "\u22121.234", "-1234")]
    [InlineData("da", Kroner, "\u20131.234", "-1234")]
    [InlineData("da", Kroner, "- 1.234", "-1234")]
    [InlineData("da", Kroner, "1.234-", "-1234")]
    [InlineData("da", Kroner, "1.234\u2212", "-1234")]
    [InlineData("da", Kroner, "(1.234)", "-1234")]
    [InlineData("da", Kroner, "(1.234,50)", "-1234.50")]
    [InlineData("da", Kroner, "+1.234", "1234")]
    [InlineData("da", Kroner, "  1.234\t", "1234")]
    [InlineData("da", Kroner, "kr. 1.263.248,-", "1263248")]
    [InlineData("da", Kroner, "kr. -2.175.391,-", "-2175391")]
    [InlineData("da", Kroner, "-kr. 500", "-500")]
    [InlineData("da", Kroner, "(kr. 500)", "-500")]
    [InlineData("da", Kroner, "500 kr.", "500")]
    [InlineData("da", Kroner, "500 kr", "500")]
    [InlineData("da", Kroner, "500,00 KR.", "500")]
    [InlineData("da", Kroner, "500\u00a0kr.", "500")]
    [InlineData("da", Kroner, "1.263.248,--", "1263248")]
    [InlineData("da", Kroner, "1.263.248,\u2013", "1263248")]
    [InlineData("da", Kroner, "500,- kr.", "500")]
    [InlineData("da", Kroner, "DKK 1.234,50", "1234.50")]
    [InlineData("da", Kroner, "7,5 mio. kr.", "7500000")]
    [InlineData("da", Kroner, "7,5 mio.", "7500000")]
    [InlineData("da", Kroner, "500 t.kr.", "500000")]
    [InlineData("da", Kroner, "9999999999999,99", "9999999999999.99")]
    [InlineData("da", Kroner, "-9.999.999.999.999,99", "-9999999999999.99")]
    [InlineData("da", Kroner, "12,500", "12.5")]
    [InlineData("da", Thousands, "7.500", "7500000")]
    [InlineData("da", Thousands, "7.500,25", "7500250")]
    [InlineData("da", Thousands, "1,234", "1234")]
    [InlineData("da", Thousands, "0,00001", "0.01")]
    [InlineData("da", Thousands, "7,5 mio. kr.", "7500000")]
    [InlineData("da", Thousands, "500 tkr", "500000")]
    [InlineData("da", Thousands, "-1.500", "-1500000")]
    [InlineData("da", Millions, "7,5", "7500000")]
    [InlineData("da", Millions, "0,00000001", "0.01")]
    [InlineData("da", Millions, "1,234", "1234000")]
    [InlineData("da", Millions, "1.234", "1234000000")]
    [InlineData("da", Millions, "11,4 mio. kr.", "11400000")]
    [InlineData("da", Millions, "(0,5)", "-500000")]
    // English: point before decimals, commas between thousands.
    [InlineData("en", Kroner, "1234", "1234")]
    [InlineData("en", Kroner, "1,234", "1234")]
    [InlineData("en", Kroner, "12.50", "12.50")]
    [InlineData("en", Kroner, "1,234,567.89", "1234567.89")]
    [InlineData("en", Kroner, "1 234.5", "1234.5")]
    [InlineData("en", Kroner, "1'234", "1234")]
    [InlineData("en", Kroner, ".5", "0.5")]
    [InlineData("en", Kroner, "\u22121,234", "-1234")]
    [InlineData("en", Kroner, "(1,234)", "-1234")]
    [InlineData("en", Kroner, "DKK 1,234", "1234")]
    [InlineData("en", Kroner, "kr. 1,263,248,-", "1263248")]
    [InlineData("en", Thousands, "1.234", "1234")]
    [InlineData("en", Thousands, "7,500", "7500000")]
    [InlineData("en", Millions, "7.5", "7500000")]
    [InlineData("en", Kroner, "DKK 7.5 million", "7500000")]
    public void A_right_text_is_read_to_exact_kroner(string language, AmountUnit unit, string text, string kroner)
    {
        var reading = AmountText.Parse(text, unit, CultureOf(language));

        Assert.Null(reading.Reason);
        Assert.Equal(decimal.Parse(kroner, CultureInfo.InvariantCulture), reading.Amount);
    }

    [Theory]
    [InlineData("da", Kroner, "12.50", "punktum skiller tusinder", "12,50")]
    [InlineData("da", Kroner, "1.5", "punktum skiller tusinder", "1,5")]
    [InlineData("da", Kroner, "1234.567", "punktum skiller tusinder", null)]
    [InlineData("da", Kroner, "1.2345", "punktum skiller tusinder", null)]
    [InlineData("da", Kroner, ".5", "punktum skiller tusinder", ",5")]
    [InlineData("da", Kroner, "1.", "punktum skiller tusinder", null)]
    [InlineData("da", Kroner, "1..234", "punktum skiller tusinder", null)]
    [InlineData("da", Kroner, "0.500", "to måder", "0,500")]
    [InlineData("da", Kroner, "1,234", "hele øre", null)]
    [InlineData("da", Kroner, "0,001", "hele øre", null)]
    [InlineData("da", Thousands, "0,000001", "hele øre", null)]
    [InlineData("da", Millions, "0,000000001", "hele øre", null)]
    [InlineData("da", Kroner, "1,234,567", "to kommaer", "1.234.567")]
    [InlineData("da", Kroner, "1,234.50", "efter kommaet", "1.234,50")]
    [InlineData("da", Kroner, "1.234 567", "blander", null)]
    [InlineData("da", Kroner, "1 23", "grupper på tre", null)]
    [InlineData("da", Kroner, "12 34 56", "grupper på tre", null)]
    [InlineData("da", Kroner, "1  234", "grupper på tre", null)]
    [InlineData("da", Kroner, "5,", "uden decimaler", null)]
    [InlineData("da", Kroner, "4OO", "der står bogstavet O.", "400")]
    [InlineData("da", Kroner, "4oo", "der står bogstavet o.", "400")]
    [InlineData("da", Kroner, "l00", "der står bogstavet l.", "100")]
    [InlineData("da", Kroner, "I00", "der står bogstavet I.", "100")]
    [InlineData("da", Kroner, "1e5", "der står bogstavet e.", null)]
    [InlineData("da", Kroner, "ti", "bogstaver", null)]
    [InlineData("da", Kroner, "kr.", "ingen cifre", null)]
    [InlineData("da", Kroner, "=5+3", "formel", null)]
    [InlineData("da", Kroner, "5+3", "»+« hører ikke til", null)]
    [InlineData("da", Kroner, "2017/18", "»/« hører ikke til", null)]
    [InlineData("da", Kroner, "1.234\u00b9", "hører ikke til", null)]
    [InlineData("da", Kroner, "12\t34", "hører ikke til", null)]
    [InlineData("da", Kroner, "-5-", "to fortegn", null)]
    [InlineData("da", Kroner, "(-5)", "to fortegn", null)]
    [InlineData("da", Kroner, "--5", "to fortegn", null)]
    [InlineData("da", Kroner, "5 %", "procent", null)]
    [InlineData("da", Kroner, "€ 500", "anden valuta", null)]
    [InlineData("da", Kroner, "500 SEK", "anden valuta", null)]
    [InlineData("da", Kroner, "10000000000000", "for stort", null)]
    [InlineData("da", Thousands, "10.000.000.000", "for stort", null)]
    [InlineData("da", Kroner, "1234567890123456789012345", "for mange cifre", null)]
    [InlineData("da", Thousands, "kr. 7.500", "skrevet i kroner, men her står beløb i 1.000 kr.", null)]
    [InlineData("da", Millions, "7.500,-", "skrevet i kroner, men her står beløb i mio. kr.", null)]
    [InlineData("da", Kroner, "kr. 7,5 mio. t.kr.", "to enheder", null)]
    [InlineData("da", Kroner, "", "intet tal", null)]
    [InlineData("da", Kroner, "-", "intet tal", null)]
    [InlineData("da", Kroner, "\u0661\u0662", "hører ikke til", null)]
    [InlineData("en", Kroner, "12,50", "komma skiller tusinder", "12.50")]
    [InlineData("en", Kroner, "1.234,56", "tegn mellem decimalerne", "1,234.56")]
    [InlineData("en", Kroner, "1.234.567", "to punktummer", "1,234,567")]
    [InlineData("en", Kroner, "0,500", "to måder", "0.500")]
    [InlineData("en", Kroner, "1.234", "hele øre", null)]
    [InlineData("en", Kroner, "5.", "uden decimaler", null)]
    public void A_doubtful_text_is_refused_with_its_reason(string language, AmountUnit unit, string text, string reason, string? suggestion)
    {
        using var danish = InLanguage.Danish();

        var reading = AmountText.Parse(text, unit, CultureOf(language));

        Assert.Null(reading.Amount);
        Assert.Contains(reason, reading.Reason, StringComparison.Ordinal);
        Assert.Equal(suggestion, reading.Suggestion);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData(".")]
    public void Nothing_or_a_dash_is_zero_only_where_said(string? text)
    {
        var asked = AmountText.Parse(text, Kroner, Cultures.Danish, emptyIsZero: true);
        var notAsked = AmountText.Parse(text, Kroner, Cultures.Danish);

        Assert.Equal(0m, asked.Amount);
        Assert.False(notAsked.IsRead);
    }

    [Fact]
    public void The_letter_O_is_named_and_the_mended_text_offered()
    {
        using var danish = InLanguage.Danish();

        var reading = AmountText.Parse("4OO", Thousands, Cultures.Danish);

        Assert.Equal("»4OO« er ikke et tal: der står bogstavet O.", reading.Reason);
        Assert.Equal("400", reading.Suggestion);
    }

    [Fact]
    public void A_refusal_is_in_the_language_of_the_reader()
    {
        using var english = InLanguage.English();

        var reading = AmountText.Parse("12,50", Kroner, Cultures.English);

        Assert.Equal("“12,50” is not an English number: commas part thousands in groups of three digits. Write a point before decimals.", reading.Reason);
    }

    [Theory]
    [InlineData("da", Thousands, "-3500000", null, "\u22123.500")]
    [InlineData("da", Thousands, "7500250", null, "7.500,25")]
    [InlineData("da", Millions, "11400000", 1, "11,4")]
    [InlineData("da", Millions, "153990.12", 2, "0,15")]
    [InlineData("da", Millions, "-50000", 1, "\u22120,1")]
    [InlineData("da", Millions, "-49999", 1, "0,0")]
    [InlineData("da", Kroner, "1234.5", null, "1.234,50")]
    [InlineData("da", Kroner, "1234", null, "1.234")]
    [InlineData("da", Kroner, "0.005", null, "0,01")]
    [InlineData("da", Kroner, "2.5", 0, "3")]
    [InlineData("da", Kroner, "-2.5", 0, "\u22123")]
    [InlineData("da", Kroner, "-0.004", null, "0")]
    [InlineData("en", Kroner, "-1234567.5", null, "\u22121,234,567.50")]
    [InlineData("en", Thousands, "7500250", null, "7,500.25")]
    public void An_amount_is_written_half_away_from_zero_with_a_real_minus(string language, AmountUnit unit, string kroner, int? decimals, string text) =>
        Assert.Equal(text, AmountText.Format(decimal.Parse(kroner, CultureInfo.InvariantCulture), unit, CultureOf(language), decimals));

    [Fact]
    public void What_is_written_to_the_oere_is_read_back_to_the_same_amount() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 2], Gen.Bool).Sample((oere, unitNumber, isEnglish) =>
        {
            var kroner = oere / 100m;
            var unit = (AmountUnit)unitNumber;
            var culture = isEnglish ? Cultures.English : Cultures.Danish;

            var back = AmountText.Parse(AmountText.Format(kroner, unit, culture), unit, culture);

            return back.Amount == kroner;
        });

    [Theory]
    [InlineData("8,4", "0.084")]
    [InlineData("8,4 %", "0.084")]
    [InlineData("100%", "1")]
    [InlineData("-3,5 %", "-0.035")]
    public void Per_cent_is_read_to_a_fraction(string text, string fraction) =>
        Assert.Equal(decimal.Parse(fraction, CultureInfo.InvariantCulture), AmountText.ParsePercent(text, Cultures.Danish).Amount);

    [Theory]
    [InlineData("8.4")]
    [InlineData("5 kr.")]
    [InlineData("")]
    public void What_is_no_per_cent_is_refused(string text) => Assert.NotNull(AmountText.ParsePercent(text, Cultures.Danish).Reason);

    [Theory]
    [InlineData("5 kr.")]
    [InlineData("5 %")]
    public void A_plain_number_takes_no_unit(string text) => Assert.NotNull(AmountText.ParseNumber(text, Cultures.Danish).Reason);

    [Fact]
    public void Numbers_per_cent_and_years_are_written_as_each_language_does()
    {
        Assert.Equal("9,5", AmountText.Number(9.5m, Cultures.Danish));
        Assert.Equal("8,41\u00a0%", AmountText.Percent(0.08405927m, Cultures.Danish));
        Assert.Equal("8.4%", AmountText.Percent(0.08405927m, Cultures.English, 1));
        Assert.Equal("6\u00a0år", AmountText.Years(6, Cultures.Danish));
        Assert.Equal("1\u00a0year", AmountText.Years(1, Cultures.English));
        Assert.Equal("5,66\u00a0år", AmountText.Years(5.657143m, Cultures.Danish, 2));
    }

    private static CultureInfo CultureOf(string language) => language == "en" ? Cultures.English : Cultures.Danish;
}
