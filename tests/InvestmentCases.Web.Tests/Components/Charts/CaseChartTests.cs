using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.Charts;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Charts;

public sealed class CaseChartTests : Bunit.BunitContext
{
    private static readonly Payback Repaid = new() { Status = PaybackStatus.Repaid, StartYear = 2017, Year = 2019, Years = 3, InterpolatedYears = 2.8m };

    public CaseChartTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    [Fact]
    public void The_table_under_the_picture_holds_the_same_figures_and_shares_its_columns()
    {
        var chart = Render<CaseChart>(p => p.Add(c => c.Figures, Figures(Repaid)).Add(c => c.Unit, AmountUnit.Thousands).Add(c => c.PriceLevel, 2017));

        var table = chart.Find("table.ctab:not(.turned)");
        Assert.Equal(
            [
                "1.000 kr., 2017 p/l|2017|2018|2019",
                "Udgifter|9.000|9.000|9.000",
                "Besparelser|−1.500|−5.100|−13.600",
                "Nettoeffekt|7.500|3.900|−4.600",
                "Akkumuleret|7.500|11.400|6.800",
            ],
            Rows(table));
        Assert.Equal("width:17.5%", table.QuerySelector("col")!.GetAttribute("style"));
        Assert.Equal(["2019"], table.QuerySelectorAll("thead .py").Select(th => th.TextContent));
    }

    [Theory]
    [InlineData(AmountUnit.Thousands, "min-width:330px"), InlineData(AmountUnit.Kroner, "min-width:426px")]
    public void The_table_is_never_narrower_than_its_longest_amount_needs_in_every_column(AmountUnit unit, string width)
    {
        var chart = Render<CaseChart>(p => p.Add(c => c.Figures, Figures(Repaid)).Add(c => c.Unit, unit));

        Assert.Equal(width, chart.Find("table.ctab:not(.turned)").ParentElement!.GetAttribute("style"));
    }

    [Fact]
    public void The_turned_table_has_the_same_figures_with_years_as_rows()
    {
        var chart = Render<CaseChart>(p => p.Add(c => c.Figures, Figures(Repaid)).Add(c => c.Unit, AmountUnit.Millions).Add(c => c.IsBeside, true));

        Assert.Equal(
            ["mio. kr.|Udgifter|Besparelser|Nettoeffekt|Akkumuleret", "2017|9|−1,5|7,5|7,5", "2018|9|−5,1|3,9|11,4", "2019|9|−13,6|−4,6|6,8"],
            Rows(chart.Find("details table.turned")));
    }

    [Fact]
    public void The_drawing_says_what_it_shows()
    {
        var chart = Render<CaseChart>(p => p.Add(c => c.Figures, Figures(Repaid)).Add(c => c.Unit, AmountUnit.Thousands).Add(c => c.IsBeside, true));

        var sentence = chart.Find("svg[role=img]").GetAttribute("aria-label");
        Assert.Equal("Udgifter opad og besparelser nedad pr. år 2017 til 2019. Den akkumulerede nettoeffekt topper i 2018 med 11.400. Investeringen er tjent hjem i 2019, det 3. år. Beløb i 1.000 kr.", sentence);
    }

    [Fact]
    public void Where_counting_begins_later_the_table_has_both_running_sums_and_the_chart_says_what_is_left_out()
    {
        var later = Repaid with { StartYear = 2018, GainedBeforeStart = -250_000 };

        var chart = Render<CaseChart>(p => p.Add(c => c.Figures, Figures(later)).Add(c => c.Unit, AmountUnit.Thousands));

        Assert.Contains("Akkumuleret fra 2018||3.900|−700", Rows(chart.Find("table.ctab:not(.turned)")));
        Assert.Contains("Før 2018 er der vundet 0,25 mio. kr.; de er ikke regnet med.", chart.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sparkline_is_named_by_what_it_shows()
    {
        var line = Render<Sparkline>(p => p.Add(s => s.Years, [(2017, 5m), (2018, -3m)]));

        Assert.Equal("Netto udgift 2017, netto besparelse 2018", line.Find("svg").GetAttribute("aria-label"));
        Assert.Equal(2, line.FindAll("rect").Count);
    }

    private static IEnumerable<string> Rows(IElement table) =>
        table.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())));

    private static CaseFigures Figures(Payback payback)
    {
        List<CashFlowLine> lines =
        [
            new() { Kind = LineKind.OperatingCost, Amounts = YearAmounts.From(2017, 9_000_000, 9_000_000, 9_000_000) },
            new() { Kind = LineKind.Saving, Amounts = YearAmounts.From(2017, -1_500_000, -5_100_000, -13_600_000) },
        ];
        YearResult[] years = [new(2017, 7_500_000, 7_500_000, 0, 0), new(2018, 3_900_000, 11_400_000, 0, 0), new(2019, -4_600_000, 6_800_000, 0, 0)];
        return CaseFigures.Of(new() { Years = years, PaybackService = payback, PaybackTotal = payback, PaybackDiscounted = payback, StartCapitalTotal = 0, NetPresentValue = 0 }, lines);
    }
}
