using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>A number that ends as a unit begins is one number: 31.000 kr. is not three times 1.000 kr.</summary>
public sealed class AmountsWithUnitsTests
{
    [Theory]
    [InlineData("2.451.000 kr.", 2_451_000)]
    [InlineData("-1.001.000 kr.", -1_001_000)]
    [InlineData("451000 kr.", 451_000)]
    [InlineData("1,5 mio. kr.", 1_500_000)]
    [InlineData("31 t.kr.", 31_000)]
    public void An_amount_in_a_cell_is_all_of_its_digits(string text, int kroner) => Assert.Equal(kroner, DocumentReader.AmountIn(text, AmountUnit.Thousands));
}
