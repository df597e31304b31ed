using InvestmentCases.Data;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Features.Portfolio;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Portfolio;

public sealed class PortfolioPiecesTests
{
    private const long Million = 100_000_000;

    [Theory]
    [InlineData("/portfolio")]
    [InlineData("/portfolio?status=all")]
    [InlineData("/portfolio?status=Adopted&unit=SOF&fund=INV&year=2024-2027")]
    [InlineData("/portfolio?basis=Service&payback=6")]
    [InlineData("/portfolio?payback=10%2B")]
    [InlineData("/portfolio?basis=Service&payback=Never")]
    [InlineData("/portfolio?inYear=2027&capital=1")]
    [InlineData("/portfolio?repaidBy=2026")]
    [InlineData("/portfolio?permanentFrom=2028")]
    [InlineData("/portfolio?permanent=1")]
    [InlineData("/portfolio?payback=4-")]
    [InlineData("/portfolio?figures=0")]
    [InlineData("/portfolio?toYear=2026")]
    [InlineData("/portfolio?fromYear=2022&toYear=2029&party=SOF&area=Service")]
    [InlineData("/portfolio?inYear=2026&party=S%C3%98F")]
    [InlineData("/portfolio?party=&area=Capital")]
    public void An_address_says_all_and_is_read_as_it_was_written(string address)
    {
        var query = address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "";

        Assert.Equal(address, PortfolioAddress.From(query).ToString());
    }

    [Fact]
    public void What_an_address_does_not_know_is_left_out()
    {
        var address = PortfolioAddress.From("?payback=soon&inYear=x&area=Moon&sort=title&page=3");

        Assert.Equal("/portfolio", address.ToString());
        Assert.Null(address.Selection);
    }

    [Fact]
    public void Without_a_status_the_cases_that_came_to_nothing_are_left_out()
    {
        var address = PortfolioAddress.From("");

        Assert.DoesNotContain(CaseStatus.Rejected, address.Filter.Statuses);
        Assert.DoesNotContain(CaseStatus.Withdrawn, address.Filter.Statuses);
        Assert.False(address.IsNarrowed);
        Assert.Equal("/cases/export.csv?" + new CaseListFilter { Statuses = PortfolioAddress.UsualStatuses }.ToQuery(), address.Export("csv"));
    }

    [Fact]
    public void Cases_stand_in_columns_by_years_and_the_long_ones_together()
    {
        var columns = PaybackColumns.Of(
            [new(null, null, 3), new(PaybackStatus.Immediate, null, 2), new(PaybackStatus.Repaid, 4, 5), new(PaybackStatus.Extrapolated, 4, 1), new(PaybackStatus.Repaid, 10, 1), new(PaybackStatus.Extrapolated, 24, 2), new(PaybackStatus.Never, null, 7)],
            PaybackBasis.Total);

        Assert.Equal([(0, 2, 0), (4, 6, 1), (10, 3, 2), (11, 7, 0)], columns.Select(column => (column.Place, column.Count, column.Extended)));
        Assert.Equal(new PortfolioSelection { Years = 10, OrMoreYears = true }, columns[2].Selection);
    }

    [Theory]
    [InlineData(0, 1), InlineData(8, 1), InlineData(9, 2), InlineData(40, 5), InlineData(41, 10), InlineData(3000, 500)]
    public void One_dot_stands_for_so_many_cases_that_the_fullest_column_has_room(int fullest, int perDot)
    {
        var columns = new[] { new PaybackColumn(4, fullest, 0, new()) };

        Assert.Equal(perDot, PaybackColumns.CasesPerDot(columns));
        Assert.InRange(PaybackColumns.Dots(fullest, perDot), 0, PaybackColumns.MostDots);
    }

    [Fact]
    public void The_party_table_shows_the_years_around_this_one_and_sums_them()
    {
        var parts = Enumerable.Range(2015, 20).SelectMany(year => new PortfolioPart[] { new("SOF", year, ControlArea.Service, -Million), new("BUF", year, ControlArea.Transfers, 2 * Million) });

        var table = new PartyTable(Result([], [.. parts]), 2026);

        Assert.Equal(Enumerable.Range(2023, 8), table.Years);
        Assert.Equal(["BUF", "SOF"], table.Rows.Select(row => row.Party));
        Assert.Equal((16 * Million, -8 * Million), (table.PaysMost!.Total, table.SavesMost!.Total));
        Assert.Equal([ControlArea.Service, ControlArea.Transfers], table.Areas);
        Assert.Equal(8 * Million, table.Sum.Total);
    }

    [Fact]
    public void Spending_stands_above_zero_saving_below_and_the_line_leaves_in_an_arrow()
    {
        var picture = new NetPicture([new(2026, 10 * Million, 10 * Million, 0), new(2027, -4 * Million, 6 * Million, 0), new(2028, -9 * Million, -3 * Million, 0), new(2029, -9 * Million, -12 * Million, 0)]);

        Assert.True(picture.Bars[0].IsSpending);
        Assert.Equal(picture.Zero, picture.Bars[0].Y + picture.Bars[0].Height, 6);
        Assert.All(picture.Bars.Skip(1), bar => Assert.Equal(picture.Zero, bar.Y, 6));
        Assert.True(picture.EndsInArrow);
        Assert.Equal(4, picture.Line.Count);
        Assert.InRange(picture.Crossing(2), picture.Centre(1), picture.Centre(2));
        Assert.InRange(picture.GridLines.Count, 2, 5);
    }

    [Fact]
    public void The_answers_name_the_peak_and_the_year_in_which_all_is_repaid()
    {
        var view = View(Result([new(2026, 10 * Million, 10 * Million, 0), new(2027, -4 * Million, 6 * Million, 0), new(2028, -9 * Million, -3 * Million, 0)], []));

        Assert.Equal((2026, 2028), (view.Peak!.Year, view.Repaid!.Year));
        Assert.Equal(6 * Million, view.CumulativeAt(2027));
        Assert.Equal(-3 * Million, view.CumulativeAt(2040));
        Assert.Equal(0, view.CumulativeAt(2000));
        Assert.Equal((2, 3), (view.RepaidWithin(4), view.RepaidWithin(null)));
        Assert.Equal(AmountUnit.Millions, view.Unit);
    }

    internal static PortfolioView View(PortfolioResult figures) => new(figures, new([], 0, null, 0, 0), [new("SOF", "Socialforvaltningen")], [], 6, 2026);

    internal static PortfolioResult Result(IReadOnlyList<PortfolioYear> years, IReadOnlyList<PortfolioPart> parts) => new()
    {
        CaseCount = 4,
        WithoutFigures = 0,
        StartCapitalInOre = 10 * Million,
        PermanentEffectInOre = -9 * Million,
        NetPresentValueInOre = -Million,
        PriceLevels = [2026],
        Years = years,
        PaybackService = [new(PaybackStatus.Never, null, 4)],
        PaybackTotal = [new(PaybackStatus.Immediate, null, 1), new(PaybackStatus.Repaid, 4, 1), new(PaybackStatus.Extrapolated, 9, 1), new(PaybackStatus.Never, null, 1)],
        RepaidInYear = new Dictionary<int, int> { [2029] = 1 },
        Permanent = [new(2028, -9 * Million, 2)],
        Parts = parts,
    };
}
