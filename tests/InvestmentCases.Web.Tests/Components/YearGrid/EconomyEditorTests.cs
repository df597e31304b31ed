using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.YearGrid;

public sealed class EconomyEditorTests
{
    private readonly EditedCase edited = new();

    private EconomyEditor Editor => edited.Editor;

    [Theory]
    [InlineData("400", "400", 400_000)]
    [InlineData("-11.100", "−11.100", -11_100_000)]
    [InlineData("−1,5", "−1,5", -1_500)]
    [InlineData("1.234,56", "1.234,56", 1_234_560)]
    [InlineData(" 12 ", "12", 12_000)]
    [InlineData("0", "0", 0)]
    [InlineData("2 mio. kr.", "2.000", 2_000_000)]
    public void A_number_becomes_the_cells_amount_in_the_unit_that_is_shown(string typed, string shown, int kroner)
    {
        var answer = Editor.Commit(edited.Training, 2017, typed);

        Assert.Equal(shown, answer);
        Assert.Equal(kroner, edited.Amounts(edited.Training)[2017]);
        Assert.True(edited.Amounts(edited.Training).Has(2017));
        Assert.Empty(Editor.WrongCells);
    }

    [Theory]
    [InlineData("4OO"), InlineData("12.50"), InlineData("ca. 300"), InlineData("1,2,3"), InlineData("0,000001"), InlineData("99999999999999")]
    public void A_text_that_is_no_amount_is_kept_as_typed_marked_and_does_not_count(string typed)
    {
        var answer = Editor.Commit(edited.Cost, 2018, typed);

        Assert.Equal(typed, answer);
        Assert.Equal(typed, edited.Shown(edited.Cost, 2018));
        Assert.False(edited.Amounts(edited.Cost).Has(2018));
        var cell = Assert.Single(Editor.WrongCells);
        Assert.Equal((edited.Cost, 2018), (cell.Row, cell.Year));
        Assert.NotEqual("", cell.Wrong.Reason);
    }

    [Fact]
    public void A_wrong_cell_holds_the_save_and_is_named_by_row_and_year()
    {
        Editor.Commit(edited.Training, 2017, "4OO");

        var fault = Assert.Single(Editor.Faults);
        Assert.Equal("lines[2].amounts.2017", fault.Field);
        Assert.StartsWith("Post 3, 2017: »4OO«", fault.Message, StringComparison.Ordinal);
        Assert.Equal("400", Editor.WrongCells[0].Wrong.Suggestion);
    }

    [Fact]
    public void Mending_a_wrong_cell_lets_the_save_go()
    {
        Editor.Commit(edited.Training, 2017, "4OO");

        Editor.Commit(edited.Training, 2017, "400");

        Assert.Empty(Editor.Faults);
        Assert.Equal(400_000, edited.Amounts(edited.Training)[2017]);
    }

    [Fact]
    public void Undo_brings_the_amount_back_and_the_wrong_text_is_gone()
    {
        Editor.Commit(edited.Cost, 2017, "ni");

        edited.Undo();

        Assert.Empty(Editor.WrongCells);
        Assert.Equal("9.000", edited.Shown(edited.Cost, 2017));
    }

    [Fact]
    public void Sums_follow_while_a_number_is_typed_but_the_cell_keeps_what_the_person_sees()
    {
        Editor.Type(edited.Cost, 2017, "9");
        Editor.Type(edited.Cost, 2017, "95");
        Editor.Type(edited.Cost, 2017, "950");
        Editor.Type(edited.Cost, 2017, "9500");

        Assert.Equal(9_500_000, edited.Amounts(edited.Cost)[2017]);
        Assert.Equal("9.000", edited.Shown(edited.Cost, 2017));
        Assert.Equal(8_000, GridRows.Of(edited.Draft, edited.Draft.Years!.Value).Net[0] / 1000);
        Assert.Equal("9.500", Editor.Commit(edited.Cost, 2017, "9500"));
        Assert.Equal("9.500", edited.Shown(edited.Cost, 2017));
    }

    [Fact]
    public void All_keystrokes_in_one_cell_are_changes_of_the_same_field_and_so_one_step_back()
    {
        Editor.Type(edited.Cost, 2017, "9");
        Editor.Type(edited.Cost, 2017, "95");
        Editor.Commit(edited.Cost, 2017, "95");
        Editor.Type(edited.Cost, 2018, "9");

        Assert.Equal(2, edited.Fields.Distinct().Count());
        Assert.All(edited.Fields, Assert.NotNull);
    }

    [Fact]
    public void Half_a_number_changes_no_amount_and_is_not_called_wrong_while_it_is_typed_but_it_is_kept()
    {
        Editor.Type(edited.Training, 2017, "-");
        Editor.Type(edited.Training, 2017, "-x");

        Assert.False(edited.Amounts(edited.Training).Has(2017));
        Assert.Empty(Editor.WrongCells);
        Assert.Equal([new(edited.Training, 2017, "-x")], edited.Now.Unread.ToKeep());
        Assert.Single(edited.Fields.Distinct());
    }

    [Fact]
    public void A_wrong_text_comes_back_with_the_draft_also_one_that_was_still_being_typed_over_an_amount()
    {
        Editor.Commit(edited.Training, 2017, "4OO");
        Editor.Type(edited.Cost, 2018, "91x");

        var typed = UnreadCells.TakenUp(edited.Draft, edited.Now.Unread.ToKeep());

        Assert.Equal([(edited.Cost, 2018, "91x"), (edited.Training, 2017, "4OO")], typed.Unread.In(typed.Proposal).Select(cell => (cell.Row, cell.Year, cell.Wrong.Text)));
        Assert.All(typed.Unread.In(typed.Proposal), cell => Assert.NotEqual("", cell.Wrong.Reason));
        Assert.Equal(9_000_000, edited.Amounts(edited.Cost)[2018]);
        Assert.False(AmountRows.Find(typed.Proposal, edited.Cost)!.Has(2018));
    }

    [Fact]
    public void A_wrong_text_over_an_empty_cell_is_a_step_that_can_be_undone()
    {
        Editor.Commit(edited.Training, 2017, "4OO");

        edited.Undo();

        Assert.Empty(Editor.WrongCells);
        Assert.Equal("", edited.Shown(edited.Training, 2017));
    }

    [Fact]
    public void Escape_gives_up_what_was_typed_since_the_cell_was_entered()
    {
        Editor.Type(edited.Cost, 2017, "77");

        var shown = Editor.Cancel(edited.Cost, 2017);

        Assert.Equal("9.000", shown);
        Assert.Equal(9_000_000, edited.Amounts(edited.Cost)[2017]);
    }

    [Fact]
    public void Escape_in_an_empty_cell_leaves_it_empty()
    {
        Editor.Type(edited.Training, 2017, "77");

        Assert.Equal("", Editor.Cancel(edited.Training, 2017));
        Assert.False(edited.Amounts(edited.Training).Has(2017));
    }

    [Fact]
    public void Escape_while_mending_brings_the_wrong_text_back_and_a_second_escape_drops_it()
    {
        Editor.Commit(edited.Training, 2017, "4OO");
        Editor.Type(edited.Training, 2017, "4");

        Assert.Equal("4OO", Editor.Cancel(edited.Training, 2017));
        Assert.Equal("", Editor.Cancel(edited.Training, 2017));
        Assert.Empty(Editor.WrongCells);
    }

    [Fact]
    public void An_emptied_cell_has_no_amount()
    {
        Assert.Equal("", Editor.Commit(edited.Cost, 2017, "  "));

        Assert.False(edited.Amounts(edited.Cost).Has(2017));
        Assert.Empty(Editor.WrongCells);
    }

    [Fact]
    public void Leaving_a_cell_as_it_was_is_no_change()
    {
        Editor.Commit(edited.Saving, 2017, "−1.500");
        Editor.Commit(edited.Training, 2017, "");

        Assert.Empty(edited.Before);
    }

    [Fact]
    public void The_unit_changes_what_is_shown_and_no_amount()
    {
        Editor.Change(proposal => proposal with { Unit = AmountUnit.Millions });

        Assert.Equal("−1,5", edited.Shown(edited.Saving, 2017));
        Assert.Equal(-1_500_000, edited.Amounts(edited.Saving)[2017]);
    }

    [Fact]
    public void Fill_right_copies_the_first_cell_of_each_row_as_one_step()
    {
        Editor.Commit(edited.Training, 2018, "250");
        var steps = edited.Before.Count;

        Editor.FillRight(EditedCase.Range(edited.Cost, 2018, edited.Training, 2020));

        Assert.Equal([0, 250, 250, 250, 0, 0], edited.Thousands(edited.Training));
        Assert.Equal(steps + 1, edited.Before.Count);
        edited.Undo();
        Assert.Equal([0, 250, 0, 0, 0, 0], edited.Thousands(edited.Training));
    }

    [Fact]
    public void Fill_right_from_an_empty_cell_empties_and_stops_at_the_last_year()
    {
        Editor.FillRight(EditedCase.Range(edited.Training, 2017));
        Editor.FillRight(EditedCase.Range(edited.Cost, 2021, null, 2050));

        Assert.Empty(edited.Amounts(edited.Training));
        Assert.Equal(2022, edited.Amounts(edited.Cost).Years[^1]);
    }

    [Fact]
    public void Fill_down_copies_the_first_row_of_the_range_with_its_empty_cells_as_one_step()
    {
        Editor.Clear(CellRange.Of(edited.Saving, 2019));
        var steps = edited.Before.Count;

        Editor.FillDown(EditedCase.Range(edited.Saving, 2018, edited.Training, 2019));

        Assert.Equal([9000, -5100, 0, 9000, 9000, 9000], edited.Thousands(edited.Cost));
        Assert.False(edited.Amounts(edited.Cost).Has(2019));
        Assert.Equal([0, -5100, 0, 0, 0, 0], edited.Thousands(edited.Training));
        Assert.Equal(steps + 1, edited.Before.Count);
    }

    [Fact]
    public void Fill_down_in_one_row_takes_from_the_row_above_and_in_the_first_row_does_nothing()
    {
        Editor.FillDown(CellRange.Of(edited.Training, 2017));
        Editor.FillDown(CellRange.Of(edited.Saving, 2017));

        Assert.Equal(9_000_000, edited.Amounts(edited.Training)[2017]);
        Assert.Single(edited.Before);
    }

    [Theory]
    [InlineData(0, 2017, 0, 1, 0, 2022), InlineData(0, 2022, 0, -1, 0, 2017)]
    [InlineData(0, 2018, 1, 0, 1, 2018), InlineData(1, 2018, 1, 0, 2, 2018), InlineData(2, 2018, -1, 0, 1, 2018)]
    [InlineData(2, 2017, 0, 1, 2, 2020), InlineData(2, 2020, 0, 1, 2, 2022), InlineData(2, 2022, 0, 1, 2, 2022)]
    public void Control_and_an_arrow_lead_to_the_end_of_what_is_filled_else_to_the_next_filled_cell_else_to_the_edge(int row, int year, int down, int right, int toRow, int toYear)
    {
        Editor.Commit(edited.Training, 2020, "5");

        Assert.Equal((edited.Keys[toRow], toYear), Editor.EdgeFrom(edited.Keys[row], year, down, right));
    }

    [Fact]
    public void Lines_of_a_range_are_copied_moved_and_taken_out_each_as_one_step()
    {
        Editor.ChangeLines(EditedCase.Range(edited.Saving, 2017, edited.Cost, 2018), LineEditing.Duplicate);
        Assert.Equal(["Kortere forløb", "Kortere forløb", "Medarbejdere", "Medarbejdere", "Kurser"], edited.Draft.Lines.Select(line => line.Label));

        var next = Editor.RemoveLines(EditedCase.Range(edited.Keys[1], 2017, edited.Keys[2]));

        Assert.Equal(["Kortere forløb", "Medarbejdere", "Kurser"], edited.Draft.Lines.Select(line => line.Label));
        Assert.Equal(edited.Keys[1], next);
        Assert.Equal(2, edited.Before.Count);
    }

    [Fact]
    public void A_case_that_is_full_takes_no_more_lines_and_says_so()
    {
        Editor.Change(proposal => proposal with { Lines = [.. Enumerable.Range(0, 500).Select(i => new CashFlowLine { Label = $"{i}" })] });

        var added = Editor.AddAfter(edited.Keys[3]);
        Editor.ChangeLines(CellRange.Of(edited.Keys[0], 2017), LineEditing.Duplicate);

        Assert.Equal(500, edited.Draft.Lines.Count);
        Assert.Equal(edited.Keys[3], added);
        Assert.Equal("En case kan have højst 500 poster.", Editor.Notice);
    }

    [Fact]
    public void Clearing_a_range_empties_cells_and_wrong_texts_as_one_step()
    {
        Editor.Commit(edited.Cost, 2018, "mange");
        var steps = edited.Before.Count;

        Editor.Clear(EditedCase.Range(edited.Saving, 2018, edited.Cost, 2019));

        Assert.Equal([-1500, 0, 0, -12500, -12500, -12500], edited.Thousands(edited.Saving));
        Assert.Empty(Editor.WrongCells);
        Assert.Equal(steps + 1, edited.Before.Count);
    }

    [Fact]
    public void Financing_has_cells_of_the_same_kind()
    {
        Editor.Commit("f0", 2019, "100");
        Editor.Commit("f0", 2020, "hundrede");

        Assert.Equal(100_000, edited.Draft.Financing[0].Amounts[2019]);
        Assert.Equal("financing[0].amounts.2020", Assert.Single(Editor.Faults).Field);
        Assert.StartsWith("Finansiering 1, 2020:", Editor.Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_case_begins_without_a_chosen_cell()
    {
        Editor.Open(Guid.NewGuid());
        Editor.Choose("f0", 2019);

        Editor.Open(Guid.NewGuid());

        Assert.Null(Editor.Chosen);
    }

    [Fact]
    public void Texts_of_later_financing_lines_move_up_with_them()
    {
        Editor.Change(proposal => proposal with { Financing = [.. proposal.Financing, new FinancingLine { Label = "Egne midler" }] });
        Editor.Commit("f1", 2020, "hundrede");

        Editor.RemoveFinancing(0);

        Assert.Equal([("f0", 2020)], Editor.WrongCells.Select(cell => (cell.Row, cell.Year)));
    }

    [Fact]
    public void A_financing_line_changes_places_with_its_neighbour_and_takes_its_text_along()
    {
        Editor.Change(proposal => proposal with { Financing = [.. proposal.Financing, new FinancingLine { Label = "Egne midler" }] });
        Editor.Commit("f1", 2020, "hundrede");

        var place = Editor.MoveFinancing(1, -1);

        Assert.Equal((0, "Egne midler"), (place, Editor.Draft.Financing[0].Label));
        Assert.Equal([("f0", 2020)], Editor.WrongCells.Select(cell => (cell.Row, cell.Year)));
        Assert.Equal(0, Editor.MoveFinancing(0, -1));
    }

    [Fact]
    public void A_cell_outside_the_years_or_of_a_line_that_is_gone_takes_nothing()
    {
        Assert.Equal("", Editor.Commit(edited.Cost, 2030, "5"));
        Assert.Equal("", Editor.Commit(Guid.NewGuid().ToString("N"), 2017, "5"));
        Editor.Type(edited.Cost, 2030, "5");

        Assert.Empty(edited.Before);
    }

    [Fact]
    public void A_typed_amount_ends_the_driver_of_its_year_and_of_no_other()
    {
        Editor.Change(proposal => LineEditing.WithDriver(proposal, edited.Cost, [2017, 2018], new(6, 500_000)));
        Assert.Equal([3000, 3000, 9000, 9000, 9000, 9000], edited.Thousands(edited.Cost));

        Editor.Commit(edited.Cost, 2018, "3100");

        Assert.Equal([2017], edited.Draft.Lines[1].Drivers.Keys);
    }
}
