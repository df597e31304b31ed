using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Economy;

public class YearAmountsTests
{
    private static readonly YearAmounts Consecutive = YearAmounts.From(2018, 1m, 2m, 3m);
    private static readonly YearAmounts WithGap = new([new(2020, 3m), new(2018, 1m)]);

    [Theory]
    [InlineData(2017, 0)]
    [InlineData(2018, 1)]
    [InlineData(2020, 3)]
    [InlineData(2021, 0)]
    [InlineData(int.MinValue, 0)]
    [InlineData(int.MaxValue, 0)]
    public void A_year_without_an_amount_is_nil(int year, int kroner)
    {
        Assert.Equal(kroner, Consecutive[year]);
        Assert.Equal(kroner, WithGap[year]);
        Assert.Equal(0m, YearAmounts.None[year]);
    }

    [Theory]
    [InlineData(2018, 2020, 1, 2, 3)]
    [InlineData(2017, 2019, 0, 1, 2)]
    [InlineData(2019, 2021, 2, 3, 0)]
    [InlineData(2021, 2023, 0, 0, 0)]
    [InlineData(2014, 2016, 0, 0, 0)]
    public void Adding_leaves_out_what_lies_outside_the_years(int first, int last, int one, int two, int three)
    {
        var sums = new decimal[3];

        Consecutive.AddTo(sums, new(first, last));

        Assert.Equal([one, two, three], sums);
    }

    [Fact]
    public void Amounts_with_a_gap_are_added_in_their_own_years()
    {
        var sums = new decimal[2];

        WithGap.AddTo(sums, new(2019, 2020));

        Assert.Equal([0m, 3m], sums);
    }

    [Fact]
    public void Equality_looks_at_years_and_amounts()
    {
        Assert.Equal(Consecutive, YearAmounts.From(2018, 1m, 2m, 3m));
        Assert.NotEqual(Consecutive, YearAmounts.From(2019, 1m, 2m, 3m));
        Assert.NotEqual(Consecutive, Consecutive.With(2020, 4m));
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("10000000000000")]
    public void Parts_of_an_oere_and_too_much_are_refused_with_the_year(string kroner)
    {
        using var danish = InLanguage.Danish();

        var refused = Assert.Throws<InvalidInputException>(() => YearAmounts.From(2018, decimal.Parse(kroner, Cultures.English)));

        Assert.Equal("2018", refused.Faults[0].Field);
        Assert.StartsWith("Beløbet i 2018", refused.Faults[0].Message, StringComparison.Ordinal);
    }
}
