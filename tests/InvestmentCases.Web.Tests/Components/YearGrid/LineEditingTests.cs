using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.YearGrid;

public sealed class LineEditingTests
{
    private readonly EditedCase edited = new();

    private static readonly PriceIndex Index = new("Prøveindeks", new(2026, 1, 1),
        [new(PriceSeries.Service, 2018, 1.7m), new(PriceSeries.Service, 2019, 2m), new(PriceSeries.Service, 2020, 1.8m)]);

    [Fact]
    public void The_form_has_its_blocks_in_order_with_their_sums()
    {
        var rows = GridRows.Of(edited.Draft, new(2017, 2022));

        Assert.Equal([GridBlock.Permanent, GridBlock.Implementation], rows.Blocks.Select(block => block.Block));
        Assert.Equal([7500, 3900, -2100, -3500, -3500, -3500], rows.Blocks[0].Sums.Select(sum => sum / 1000));
        Assert.All(rows.Blocks[1].Sums, sum => Assert.Equal(0, sum));
        Assert.Equal(rows.Blocks[0].Sums, rows.Net);
    }

    [Theory]
    [InlineData(LineKind.Saving, Duration.Permanent, GridBlock.Permanent)]
    [InlineData(LineKind.ImplementationCost, Duration.Permanent, GridBlock.Permanent)]
    [InlineData(LineKind.ImplementationCost, Duration.Temporary, GridBlock.Implementation)]
    [InlineData(LineKind.OperatingCost, Duration.Temporary, GridBlock.OtherTemporary)]
    [InlineData(LineKind.Income, Duration.Temporary, GridBlock.OtherTemporary)]
    public void A_line_stands_in_the_block_of_its_duration_and_kind(LineKind kind, Duration duration, GridBlock block) =>
        Assert.Equal(block, GridRows.BlockOf(new() { Kind = kind, Duration = duration }));

    [Fact]
    public void A_new_line_stands_last_in_its_block()
    {
        var (proposal, key) = LineEditing.Add(edited.Draft, GridBlock.Permanent);

        Assert.Equal(4, proposal.Lines.Count);
        Assert.Equal(key, AmountRows.KeyOf(proposal.Lines[2]));
        Assert.Equal(GridBlock.Permanent, GridRows.BlockOf(proposal.Lines[2]));
    }

    [Fact]
    public void Lines_move_within_their_block_and_stop_at_its_ends()
    {
        var down = LineEditing.Move(edited.Draft, edited.Saving, isUp: false);

        Assert.Equal(["Medarbejdere", "Kortere forløb", "Kurser"], down.Lines.Select(line => line.Label));
        Assert.Same(down, LineEditing.Move(down, edited.Saving, isUp: false));
        Assert.Equal(edited.Draft.Lines, LineEditing.Move(down, edited.Saving, isUp: true).Lines);
    }

    [Fact]
    public void A_copy_has_an_id_of_its_own_and_stands_right_after()
    {
        var copied = LineEditing.Duplicate(edited.Draft, edited.Saving);

        Assert.Equal(["Kortere forløb", "Kortere forløb", "Medarbejdere", "Kurser"], copied.Lines.Select(line => line.Label));
        Assert.NotEqual(copied.Lines[0].Id, copied.Lines[1].Id);
        Assert.Equal(copied.Lines[0].Amounts, copied.Lines[1].Amounts);
    }

    [Fact]
    public void A_removed_line_is_gone() =>
        Assert.Equal(["Kortere forløb", "Kurser"], LineEditing.Remove(edited.Draft, edited.Cost).Lines.Select(line => line.Label));

    [Fact]
    public void Fewer_years_leave_out_amounts_and_it_is_known_which()
    {
        YearRange fewer = new(2017, 2020);

        Assert.Equal([2021, 2022], LineEditing.Outside(edited.Draft, fewer));
        var proposal = LineEditing.WithYears(edited.Draft, fewer);
        Assert.Equal(2020, proposal.Lines[0].Amounts.Years[^1]);
        Assert.Empty(LineEditing.Outside(proposal, fewer));
    }

    [Fact]
    public void More_years_change_no_amount()
    {
        var proposal = LineEditing.WithYears(edited.Draft, new(2015, 2030));

        Assert.Equal(edited.Draft.Lines.Select(line => line.Amounts), proposal.Lines.Select(line => line.Amounts));
    }

    [Fact]
    public void Quantity_times_price_sets_the_amounts_and_says_how_they_came_about()
    {
        var proposal = LineEditing.WithDriver(edited.Draft, edited.Cost, [2017, 2018], new(6.5m, 500_000.01m, "AARSVAERK"));

        Assert.Equal(3_250_000.07m, proposal.Lines[1].Amounts[2017]);
        Assert.Equal(9_000_000m, proposal.Lines[1].Amounts[2019]);
        Assert.Equal("AARSVAERK", proposal.Lines[1].Drivers[2018].Catalogue);
    }

    [Fact]
    public void Prices_of_another_year_follow_the_index_and_are_rounded_to_oere()
    {
        var proposal = LineEditing.Repriced(edited.Draft with { Lines = [new() { Amounts = YearAmounts.From(2017, 100_000) }] }, 2020, Index);

        Assert.Equal(2020, proposal.PriceLevel);
        Assert.Equal(105_601.21m, proposal.Lines[0].Amounts[2017]);
    }

    [Fact]
    public void Drivers_follow_with_their_price_so_that_the_product_is_still_the_amount()
    {
        var driven = LineEditing.WithDriver(edited.Draft, edited.Cost, [2017], new(6, 500_000, "AARSVAERK"));

        var line = LineEditing.Repriced(driven, 2018, Index).Lines[1];

        Assert.Equal(3_051_000m, line.Amounts[2017]);
        Assert.Equal(line.Amounts[2017], line.Drivers[2017].Amount);
        Assert.Null(line.Drivers[2017].Catalogue);
    }

    [Fact]
    public void A_missing_year_of_the_index_is_named_and_nothing_is_converted()
    {
        var refused = Assert.Throws<InvalidInputException>(() => LineEditing.Repriced(edited.Draft, 2021, Index));

        Assert.Contains("2021", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_price_level_nothing_can_be_converted() =>
        Assert.Equal("priceLevel", Assert.Throws<InvalidInputException>(() => LineEditing.Repriced(edited.Draft with { PriceLevel = null }, 2020, Index)).Faults[0].Field);
}
