using System.Globalization;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.Origin;
using InvestmentCases.Web.Components.YearGrid;
using InvestmentCases.Web.Features.Rules;
using InvestmentCases.Web.Tests.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Origin;

public sealed class FigureOriginTests
{
    private readonly Proposal proposal;
    private readonly AskedCase asked;

    public FigureOriginTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;
        var six = EditedCase.SixYears();
        proposal = six with
        {
            BaseSuccessRate = 0.8m,
            Lines = [six.Lines[0] with { DependsOnSuccess = true, Party = "SOF" }, LineEditing.WithDriver(six, AmountRows.KeyOf(six.Lines[1]), [.. six.Years!.Value.Years], new(18, 500_000)).Lines[1] with { Party = "BUF" }, six.Lines[2]],
            Scenarios =
            [
                new() { Name = "Lykkes sjældnere", SuccessRate = 0.4m }, new() { Name = "Et år senere og dyrere", DelayYears = 1, CostFactor = 1.1m },
                new() { Name = "Ved 50 %", SuccessRate = 0.5m, NetByYear = YearAmounts.From(2017, 8_000_000, 6_000_000, 1_000_000, -1_000_000, -1_000_000, -1_000_000) },
                new() { Name = "Ved 90 %", SuccessRate = 0.9m, NetByYear = YearAmounts.From(2017, 7_000_000, 3_000_000, -4_000_000, -5_000_000, -5_000_000, -5_000_000) },
            ],
        };
        asked = Asked(proposal);
    }

    [Fact]
    public void A_years_net_effect_is_its_lines_and_their_sum()
    {
        var origin = Of("net/2019");

        Assert.Equal([("Post 1 · Kortere forløb", -11_100_000m), ("Post 2 · Medarbejdere", 9_000_000m), ("I alt 2019", -2_100_000m)], origin.Rows.Select(row => (row.Label, row.Amount!.Value)));
        Assert.Equal(1, origin.Rule);
    }

    [Fact]
    public void A_running_sum_is_the_years_before_it()
    {
        var origin = Of("cumulative/2019");

        Assert.Equal([7_500_000m, 3_900_000m, -2_100_000m, 9_300_000m], origin.Rows.Select(row => row.Amount!.Value));
        Assert.True(origin.Rows[^1].IsResult);
        Assert.Equal(2, origin.Rule);
    }

    [Fact]
    public void The_payback_is_traced_year_by_year_with_its_running_sum()
    {
        var origin = Of("payback-total");

        Assert.Equal(["2017", "2018", "2019", "2020", "2021", "2022"], origin.Rows.Select(row => row.Label));
        Assert.Equal([7_500_000m, 11_400_000m, 9_300_000m, 5_800_000m, 2_300_000m, -1_200_000m], origin.Rows.Select(row => row.Running!.Value));
        Assert.Contains("5,66", origin.Remark, StringComparison.Ordinal);
        Assert.Equal(3, origin.Rule);
    }

    /// <summary>Every figure that a page shows has an answer, whose rows come to the figure.</summary>
    [Theory]
    [InlineData("net", -1_200_000), InlineData("block.Permanent", -1_200_000), InlineData("block.Permanent/2019", -2_100_000), InlineData("block.Implementation", 0)]
    [InlineData("spending/2019", 9_000_000), InlineData("saving/2019", -11_100_000)]
    [InlineData("start-capital", 11_400_000), InlineData("permanent-effect", -3_500_000), InlineData("present-value", 153_990.12)]
    [InlineData("party-need.BUF", 54_000_000), InlineData("party-need.SOF", 0), InlineData("applied-for", 11_400_000)]
    [InlineData("covered", 11_400_000), InlineData("covered/2018", 3_900_000), InlineData("need", 11_400_000), InlineData("missing", 0), InlineData("missing/2018", 0), InlineData("line.f0", 11_400_000)]
    [InlineData("net.s1/2018", 8_400_000)]
    [InlineData("present-value.s2", 12_115_254.05)]
    [InlineData("implied-costs/2017", 9_000_000), InlineData("implied-difference/2017", 250_000)]
    public void The_rows_come_to_the_figure(string name, double figure)
    {
        var origin = Of(name);

        var result = Assert.Single(origin.Rows, row => row.IsResult).Amount!.Value;
        Assert.Equal((decimal)figure, decimal.Round(result, 2));
        Assert.Equal(result, origin.Rows.Where(row => !row.IsResult).Sum(row => row.Amount!.Value));
        Assert.NotEqual("", origin.Lead);
        Assert.NotNull(RuleText.Find(origin.Rule));
    }

    [Fact]
    public void What_is_saved_per_krone_is_two_present_values_divided()
    {
        var origin = Of("benefit-cost");

        Assert.Equal(asked.Result!.BenefitCostRatio!.Value, -origin.Rows[0].Amount!.Value / origin.Rows[1].Amount!.Value);
        Assert.Equal(7, origin.Rule);
    }

    [Fact]
    public void A_line_is_its_years_and_says_what_it_was_made_of()
    {
        var origin = Of("line." + AmountRows.KeyOf(proposal.Lines[1]));

        Assert.Equal("18 × 500.000 kr.", origin.Rows[1].Note);
        Assert.Equal(54_000_000m, origin.Rows[^1].Amount);
    }

    [Fact]
    public void Parties_that_must_find_more_than_the_case_are_named_with_the_need()
    {
        Assert.Contains("BUF 54.000.000 kr.", Of("start-capital").Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenarios_net_is_the_lines_as_it_moves_them()
    {
        var seldom = Of("net.s0/2019");
        var late = Of("net.s1/2019");

        Assert.Equal([-5_550_000m, 9_000_000m, 3_450_000m], seldom.Rows.Select(row => row.Amount!.Value));
        Assert.Equal("× 40\u00a0% / 80\u00a0%", seldom.Rows[0].Note);
        Assert.Equal([("1\u00a0år senere", -5_100_000m), ("× 1,1", 9_900_000m)], late.Rows.Take(2).Select(row => (row.Note!, row.Amount!.Value)));
        Assert.Equal(9, late.Rule);
    }

    [Fact]
    public void A_scenarios_payback_is_traced_under_its_own_name()
    {
        var origin = Of("payback-total.s0");

        Assert.StartsWith("Lykkes sjældnere: ", origin.Title, StringComparison.Ordinal);
        Assert.Equal(asked.Result!.Scenarios[0].PaybackTotal.Trace.Select(year => year.Cumulative), origin.Rows.Select(row => row.Running!.Value));
        Assert.Null(FigureOrigin.Of(FigureAsked.Read("payback-service.s2")!, Asked(proposal with { Lines = [.. proposal.Lines.Take(2), proposal.Lines[2] with { ControlArea = ControlArea.Transfers }] })));
    }

    [Fact]
    public void A_rate_between_two_own_nets_says_which_two()
    {
        var between = proposal with { Scenarios = [.. proposal.Scenarios, new() { Name = "Ved 70 %", SuccessRate = 0.7m }] };

        var origin = FigureOrigin.Of(FigureAsked.Read("net.s4/2017")!, Asked(between))!;

        Assert.Equal([("Netto ved 50\u00a0%", 8_000_000m), ("Netto ved 90\u00a0%", 7_000_000m), ("Nettoeffekt 2017", 7_500_000m)], origin.Rows.Select(row => (row.Label, row.Amount!.Value)));
    }

    /// <summary>At the value it is repaid in time, a step beyond it is not.</summary>
    [Theory]
    [InlineData("switch-success-rate"), InlineData("switch-cost-factor"), InlineData("switch-delay"), InlineData("switch-quantity")]
    public void How_far_an_assumption_may_slip_shows_the_case_at_the_value_and_a_step_beyond(string name)
    {
        var gaining = Asked(proposal with { Scenarios = [], Lines = [proposal.Lines[0] with { Amounts = YearAmounts.From(2017, 0, -9_000_000, -14_000_000, -14_000_000, -14_000_000, -14_000_000) }, proposal.Lines[1]] });

        var origin = FigureOrigin.Of(new(name, Of: name == FigureAsked.SwitchQuantity ? AmountRows.KeyOf(proposal.Lines[1]) : null), gaining)!;

        Assert.NotEmpty(origin.Rows);
        Assert.True(origin.Rows[^1].Running <= 0);
        Assert.Matches(@"^Ved [^:]+: Tjent hjem i 20\d\d, det \d\. år\. Ved [^:]+: (Tjent hjem i .* forlænges|Tjenes ikke hjem)\.$", origin.Remark);
        Assert.Equal(10, origin.Rule);
    }

    [Fact]
    public void What_a_line_means_is_a_tenth_of_its_own_present_value()
    {
        var line = asked.Result!.Sensitivity[0];
        var key = AmountRows.KeyOf(line.Line);

        var (lower, higher) = (Of("lower." + key), Of("higher." + key));

        Assert.Equal((line.NetPresentValueLow, line.NetPresentValueHigh), (lower.Rows[^1].Amount, higher.Rows[^1].Amount));
        Assert.Equal(lower.Rows[^1].Amount, lower.Rows[^2].Amount + lower.Rows[^3].Amount);
        Assert.Equal(lower.Rows[^4].Amount, lower.Rows.SkipLast(4).Sum(row => row.Amount));
        Assert.Equal(11, lower.Rule);
    }

    [Theory]
    [InlineData("implied-at-zero/2017", 9_250_000), InlineData("implied-per-point/2017", -25_000)]
    public void What_two_rates_imply_shows_both_nets(string name, double figure)
    {
        var origin = Of(name);

        Assert.Equal([8_000_000m, 7_000_000m, (decimal)figure], origin.Rows.Select(row => row.Amount!.Value));
        Assert.Equal(9, origin.Rule);
    }

    [Theory]
    [InlineData("line.nothing"), InlineData("block.Nothing"), InlineData("nonsense"), InlineData("net.s9/2017"), InlineData("party-need.ukendt"), InlineData("lower.nothing")]
    public void A_figure_that_is_not_there_has_no_answer(string name) =>
        Assert.Null(FigureOrigin.Of(FigureAsked.Read(name)!, asked));

    [Fact]
    public void Without_years_there_is_no_figure() => Assert.Null(FigureOrigin.Of(new(FigureAsked.Net), asked with { Proposal = proposal with { Years = null } }));

    [Theory]
    [InlineData("net"), InlineData("net/2019"), InlineData("net.s1/2019"), InlineData("party-need.SOF/1"), InlineData("party-need.")]
    public void A_figure_stands_in_an_address_and_is_read_from_it(string text) => Assert.Equal(text, FigureAsked.Read(text)!.ToString());

    [Fact]
    public void Cells_that_are_no_amounts_are_named_where_they_would_have_counted()
    {
        var edited = new EditedCase();
        edited.Editor.Commit(edited.Training, 2019, "4OO");
        edited.Editor.Commit("f0", 2019, "x");

        string[] NotCounted(string name) => [.. FigureOrigin.NotCounted(FigureAsked.Read(name)!, edited.Now)];

        Assert.Equal(["Post 3, 2019"], NotCounted("net/2019"));
        Assert.Equal(["Post 3, 2019"], NotCounted("cumulative/2020"));
        Assert.Empty(NotCounted("net/2018"));
        Assert.Empty(NotCounted("line." + edited.Cost));
        Assert.Equal(["Finansiering 1, 2019"], NotCounted("covered"));
    }

    private FigureOrigin Of(string name) => FigureOrigin.Of(FigureAsked.Read(name)!, asked)!;

    private static AskedCase Asked(Proposal proposal)
    {
        var input = CalculationInput.For(proposal, CalculationSettings.Default)!;
        return new(proposal, input, CalculationService.Calculate(input), party => party);
    }
}
