using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.YearGrid;

public sealed class YearEditingTests
{
    private readonly EditedCase edited = new();

    private EconomyEditor Editor => edited.Editor;

    [Fact]
    public void A_year_is_added_at_either_end_each_as_one_step_and_no_amount_changes()
    {
        var before = edited.Amounts(edited.Saving);

        Editor.AddYear(isFirst: true);
        Editor.AddYear(isFirst: false);

        Assert.Equal(new YearRange(2016, 2023), edited.Draft.Years);
        Assert.Equal(before, edited.Amounts(edited.Saving));
        Assert.Equal(2, edited.Before.Count);
        Assert.Null(Editor.Notice);
    }

    [Fact]
    public void An_outer_year_is_taken_out_with_what_stands_in_it_which_is_said_and_undone_as_one_step()
    {
        Assert.Equal(2021, Editor.RemoveYear(2022));
        Assert.Equal(new YearRange(2017, 2021), edited.Draft.Years);
        Assert.False(edited.Amounts(edited.Saving).Has(2022));
        Assert.Contains("2022", Editor.Notice, StringComparison.Ordinal);

        edited.Undo();

        Assert.Equal(-12_500_000, edited.Amounts(edited.Saving)[2022]);
    }

    [Fact]
    public void An_empty_outer_year_goes_without_a_word()
    {
        Editor.AddYear(isFirst: true);

        Assert.Equal(2017, Editor.RemoveYear(2016));
        Assert.Null(Editor.Notice);
    }

    [Fact]
    public void A_year_between_others_stays_and_so_does_an_only_one()
    {
        Assert.Equal(2019, Editor.RemoveYear(2019));
        Editor.SetYears(new(2020, 2020));

        Assert.Equal(2020, Editor.RemoveYear(2020));
        Assert.Equal(new YearRange(2020, 2020), edited.Draft.Years);
    }

    [Fact]
    public void A_case_of_fifty_years_takes_no_more_and_says_why()
    {
        Editor.SetYears(new(2017, 2066));

        Editor.AddYear(isFirst: false);

        Assert.Equal(new YearRange(2017, 2066), edited.Draft.Years);
        Assert.Contains("50", Editor.Notice, StringComparison.Ordinal);
    }
}
