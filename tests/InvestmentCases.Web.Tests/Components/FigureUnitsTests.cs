using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Web.Components;
using Xunit;

namespace InvestmentCases.Web.Tests.Components;

public class FigureUnitsTests
{
    [Theory]
    [InlineData("FullTimePosts", "årsværk")]
    [InlineData("Kroner", "kr.")]
    [InlineData("minutter", "minutter")]
    [InlineData(null, null)]
    public void A_unit_is_shown_in_words_and_what_is_written_is_the_same_unit_again(string? unit, string? word)
    {
        CultureInfo.CurrentUICulture = Cultures.Danish;

        Assert.Equal(word, FigureUnits.WordOf(unit));
        Assert.Equal(unit, FigureUnits.Of(word?.ToUpperInvariant() is { } upper && unit != word ? upper : word));
    }
}
