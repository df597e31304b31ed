using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.YearGrid;
using InvestmentCases.Web.Features.Economy;
using InvestmentCases.Web.Tests.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Economy;

public sealed class FigureOriginTests
{
    private readonly Proposal proposal = EditedCase.SixYears();
    private readonly CalculationInput input;
    private readonly CalculationResult result;

    public FigureOriginTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;
        input = CalculationInput.For(proposal, CalculationSettings.Default)!;
        result = CalculationService.Calculate(input);
    }

    [Fact]
    public void A_years_net_effect_is_its_lines_and_their_sum()
    {
        var origin = Of(new(FigureAsked.Net, 2019));

        Assert.Equal([("Post 1 · Kortere forløb", -11_100_000m), ("Post 2 · Medarbejdere", 9_000_000m), ("I alt 2019", -2_100_000m)], origin.Rows.Select(row => (row.Label, row.Amount!.Value)));
        Assert.Equal(1, origin.Rule);
    }

    [Fact]
    public void A_running_sum_is_the_years_before_it()
    {
        var origin = Of(new(FigureAsked.Cumulative, 2019));

        Assert.Equal([7_500_000m, 3_900_000m, -2_100_000m, 9_300_000m], origin.Rows.Select(row => row.Amount!.Value));
        Assert.True(origin.Rows[^1].IsResult);
        Assert.Equal(2, origin.Rule);
    }

    [Fact]
    public void The_payback_is_traced_year_by_year_with_its_running_sum()
    {
        var origin = Of(new(FigureAsked.PaybackTotal));

        Assert.Equal(["2017", "2018", "2019", "2020", "2021", "2022"], origin.Rows.Select(row => row.Label));
        Assert.Equal([7_500_000m, 11_400_000m, 9_300_000m, 5_800_000m, 2_300_000m, -1_200_000m], origin.Rows.Select(row => row.Running!.Value));
        Assert.Contains("5,66", origin.Remark, StringComparison.Ordinal);
        Assert.Equal(3, origin.Rule);
    }

    /// <summary>Every figure that the page shows has an answer, whose sum is the figure.</summary>
    [Theory]
    [InlineData(FigureAsked.Net, -1_200_000), InlineData("block-Permanent", -1_200_000), InlineData("block-Implementation", 0)]
    [InlineData(FigureAsked.StartCapital, 11_400_000), InlineData(FigureAsked.PermanentEffect, -3_500_000), InlineData(FigureAsked.PresentValue, 153_990.12), InlineData(FigureAsked.Peak, 11_400_000)]
    public void The_rows_come_to_the_figure(string name, double figure)
    {
        var origin = Of(new(name));

        var shown = Assert.Single(origin.Rows, row => row.IsResult).Amount!.Value;
        Assert.Equal((decimal)figure, decimal.Round(shown, 2));
        if (name != FigureAsked.Peak)
            Assert.Equal(shown, origin.Rows.Where(row => !row.IsResult).Sum(row => row.Amount!.Value));
        Assert.NotEqual("", origin.Lead);
    }

    [Fact]
    public void What_is_saved_per_krone_is_two_present_values_divided()
    {
        var origin = Of(new(FigureAsked.BenefitCost));

        Assert.Equal(result.BenefitCostRatio!.Value, -origin.Rows[0].Amount!.Value / origin.Rows[1].Amount!.Value);
        Assert.Equal(7, origin.Rule);
    }

    [Fact]
    public void A_line_is_its_years_and_says_what_it_was_made_of()
    {
        var driven = LineEditing.WithDriver(proposal, AmountRows.KeyOf(proposal.Lines[1]), [2018], new(6, 500_000));

        var origin = FigureOrigin.Of(new(FigureAsked.OfLine(AmountRows.KeyOf(driven.Lines[1]))), driven, null, null)!;

        Assert.Equal("6 × 500.000 kr.", origin.Rows[1].Note);
        Assert.Equal(48_000_000m, origin.Rows[^1].Amount);
    }

    [Theory]
    [InlineData("line-nothing"), InlineData("block-Nothing"), InlineData("nonsense")]
    public void A_figure_that_is_not_there_has_no_answer(string name) => Assert.Null(FigureOrigin.Of(new(name), proposal, input, result));

    [Fact]
    public void Every_rule_that_an_answer_points_to_has_a_page()
    {
        string[] names = [FigureAsked.Net, FigureAsked.StartCapital, FigureAsked.PaybackService, FigureAsked.PaybackTotal, FigureAsked.PermanentEffect, FigureAsked.PresentValue, FigureAsked.InternalRate, FigureAsked.BenefitCost, FigureAsked.Peak];

        Assert.All(names, name => Assert.NotNull(Web.Features.Rules.RuleText.Find(Of(new(name)).Rule)));
    }

    private FigureOrigin Of(FigureAsked asked) => FigureOrigin.Of(asked, proposal, input, result)!;
}
