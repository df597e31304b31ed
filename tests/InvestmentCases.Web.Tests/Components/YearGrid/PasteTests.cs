using System.Globalization;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.YearGrid;

public sealed class PasteTests
{
    private readonly EditedCase edited = new();

    [Fact]
    public void Three_rows_by_six_years_land_where_they_are_pasted_as_one_step()
    {
        edited.Editor.Paste(CellRange.Of(edited.Saving, 2017), "-1\t-2\t-3\t-4\t-5\t-6\r\n1\t2\t3\t4\t5\t6\r\n10\t20\t30\t40\t50\t60\r\n");

        Assert.Equal([-1, -2, -3, -4, -5, -6], edited.Thousands(edited.Saving));
        Assert.Equal([1, 2, 3, 4, 5, 6], edited.Thousands(edited.Cost));
        Assert.Equal([10, 20, 30, 40, 50, 60], edited.Thousands(edited.Training));
        Assert.Single(edited.Before);
        Assert.Null(edited.Editor.Notice);
    }

    [Theory]
    [InlineData("1.500\t2.500,5", 1500, 2500.5)]
    [InlineData("1,500.25\t2,500.5", 1500.25, 2500.5)]
    [InlineData("12.50\t3.75", 12.5, 3.75)]
    [InlineData("12,50\t3,75", 12.5, 3.75)]
    [InlineData("−7\t-8", -7, -8)]
    [InlineData("\"1.500\"\t 2 ", 1500, 2)]
    public void Danish_and_English_numbers_are_read_when_the_whole_block_is_written_one_way(string block, double first, double second)
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2017), block);

        Assert.Equal([(decimal)first, (decimal)second], edited.Thousands(edited.Training).Take(2));
        Assert.Empty(edited.Editor.WrongCells);
    }

    [Theory]
    [InlineData("da-DK", AmountUnit.Kroner), InlineData("da-DK", AmountUnit.Thousands), InlineData("en-GB", AmountUnit.Thousands), InlineData("en-GB", AmountUnit.Millions)]
    public void What_cells_show_is_pasted_back_as_the_same_amounts(string language, AmountUnit unit)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        YearAmounts amounts = new(YearAmounts.From(2017, -1_234_567.89m, 9_000_000m, 0.5m, 0m, 1_500m));
        edited.Editor.Change(proposal => AmountRows.With(proposal with { Unit = unit }, edited.Saving, amounts));
        var shown = string.Join('\t', edited.Editor.TextsOf(EditedCase.Range(edited.Saving, 2017, lastYear: 2022))[0]);

        edited.Editor.Paste(CellRange.Of(edited.Cost, 2017), shown);

        Assert.Equal(amounts, edited.Amounts(edited.Cost));
        Assert.Empty(edited.Editor.WrongCells);
    }

    [Fact]
    public void That_numbers_were_read_in_the_other_language_is_said()
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2017), "12.50\t3.75");

        Assert.Equal("Tallene er læst som engelske: punktum foran decimaler.", edited.Editor.Notice);
    }

    [Fact]
    public void A_block_written_in_two_ways_is_not_guessed_at()
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2017), "12.50\t3,75");

        Assert.Equal("12.50", Assert.Single(edited.Editor.WrongCells).Wrong.Text);
        Assert.Equal(3_750, edited.Amounts(edited.Training)[2018]);
    }

    [Fact]
    public void Cells_that_are_no_numbers_are_kept_each_with_its_own_reason_and_the_others_are_taken()
    {
        edited.Editor.Paste(CellRange.Of(edited.Cost, 2018), "1\tukendt\t3\nn/a\t5\t6");

        Assert.Equal([9000, 1, 0, 3, 9000, 9000], edited.Thousands(edited.Cost));
        Assert.Equal([0, 0, 5, 6, 0, 0], edited.Thousands(edited.Training));
        Assert.Equal([(edited.Cost, 2019, "ukendt"), (edited.Training, 2018, "n/a")], edited.Editor.WrongCells.Select(cell => (cell.Row, cell.Year, cell.Wrong.Text)));
    }

    [Fact]
    public void Empty_cells_of_the_block_empty_the_cells_they_land_on()
    {
        edited.Editor.Paste(CellRange.Of(edited.Cost, 2017), "1\t\t3");

        Assert.Equal([1, 0, 3, 9000, 9000, 9000], edited.Thousands(edited.Cost));
        Assert.False(edited.Amounts(edited.Cost).Has(2018));
    }

    [Fact]
    public void Rows_beyond_the_last_become_lines_of_the_same_kind()
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2021), "1\t2\n3\t4\n5\t6");

        Assert.Equal(5, edited.Draft.Lines.Count);
        Assert.All(edited.Draft.Lines.Skip(2), line => Assert.Equal(LineKind.ImplementationCost, line.Kind));
        Assert.Equal([0, 0, 0, 0, 5, 6], edited.Thousands(edited.Keys[4]));
    }

    [Fact]
    public void Columns_beyond_the_last_year_are_left_out_and_said()
    {
        edited.Editor.Paste(CellRange.Of(edited.Cost, 2021), "1\t2\t3\t4");

        Assert.Equal([9000, 9000, 9000, 9000, 1, 2], edited.Thousands(edited.Cost));
        Assert.Equal("2 kolonner lå efter casens sidste år og er ikke taget med.", edited.Editor.Notice);
    }

    [Fact]
    public void A_block_pasted_on_a_name_brings_names_and_amounts()
    {
        edited.Editor.Paste(CellRange.Of(edited.Cost, EconomyEditor.LabelColumn), "Nye kolleger\t1\t2\nUddannelse\t3\t4");

        Assert.Equal(["Nye kolleger", "Uddannelse"], edited.Draft.Lines.Skip(1).Select(line => line.Label));
        Assert.Equal([1, 2, 9000, 9000, 9000, 9000], edited.Thousands(edited.Cost));
        Assert.Equal([3, 4, 0, 0, 0, 0], edited.Thousands(edited.Training));
    }

    [Fact]
    public void A_block_pasted_over_a_wrong_cell_mends_it()
    {
        edited.Editor.Commit(edited.Cost, 2017, "mange");

        edited.Editor.Paste(CellRange.Of(edited.Cost, 2017), "5");

        Assert.Empty(edited.Editor.WrongCells);
    }

    [Fact]
    public void Rows_beyond_the_financing_table_are_left_out_and_said()
    {
        edited.Editor.Paste(CellRange.Of("f0", 2017), "1\n2");

        Assert.Equal(1_000, edited.Draft.Financing[0].Amounts[2017]);
        Assert.Single(edited.Draft.Financing);
        Assert.NotNull(edited.Editor.Notice);
    }

    [Fact]
    public void One_cell_fills_a_whole_range()
    {
        edited.Editor.Paste(EditedCase.Range(edited.Cost, 2018, edited.Training, 2020), "7");

        Assert.Equal([9000, 7, 7, 7, 9000, 9000], edited.Thousands(edited.Cost));
        Assert.Equal([0, 7, 7, 7, 0, 0], edited.Thousands(edited.Training));
        Assert.Single(edited.Before);
    }

    [Fact]
    public void A_block_is_repeated_in_a_range_that_it_fits_a_whole_number_of_times_and_else_put_once()
    {
        edited.Editor.Paste(EditedCase.Range(edited.Saving, 2017, edited.Cost, 2020), "1\t2");
        edited.Editor.Paste(EditedCase.Range(edited.Training, 2017, null, 2019), "3\t4");

        Assert.Equal([1, 2, 1, 2, -12500, -12500], edited.Thousands(edited.Saving));
        Assert.Equal([1, 2, 1, 2, 9000, 9000], edited.Thousands(edited.Cost));
        Assert.Equal([3, 4, 0, 0, 0, 0], edited.Thousands(edited.Training));
    }

    [Fact]
    public void What_is_copied_is_what_the_cells_show_names_and_wrong_texts_too()
    {
        edited.Editor.Commit(edited.Training, 2018, "4OO");

        var texts = edited.Editor.TextsOf(EditedCase.Range(edited.Training, EconomyEditor.LabelColumn, edited.Saving, 2018));

        Assert.Equal([["Kortere forløb", "−1.500", "−5.100"], ["Medarbejdere", "9.000", "9.000"], ["Kurser", "", "4OO"]], texts);
    }

    [Theory]
    [InlineData("", 0, 0), InlineData("1", 1, 1), InlineData("1\t2\n3", 2, 2), InlineData("1\n\n2\n\n", 3, 1), InlineData("1\r\n2\r\n", 2, 1), InlineData("\t1", 1, 2)]
    public void A_block_is_read_by_line_and_tab(string text, int rows, int width)
    {
        var block = PastedBlock.Of(text);

        Assert.Equal((rows, width), (block.Rows.Count, block.Width));
    }

    [Fact]
    public void A_table_with_years_in_its_head_is_put_by_its_labels_and_years_wherever_the_cell_is()
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2019), "mio. kr.\t2018\t2019\nKortere forløb\t-4,0\t-10,5\nLokaler\t0,1\t0,1\nI alt\t-3,9\t-10,4\n");

        Assert.Equal([-1500, -4000, -10500, -12500, -12500, -12500], edited.Thousands(edited.Saving));
        var rooms = edited.Editor.Draft.Lines.Single(line => line.Label == "Lokaler");
        Assert.Equal((LineKind.OperatingCost, 100_000m), (rooms.Kind, rooms.Amounts[2018]));
        Assert.Single(edited.Before);
        Assert.Equal("Læst som en tabel med årstal: 1 post lagt til, 1 rettet. Summer regnes her og er ikke sat ind: I alt.", edited.Editor.Notice);
    }

    [Fact]
    public void A_table_without_a_unit_is_in_the_units_of_the_case_and_years_outside_it_are_added()
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2017), "\t2022\t2023\nLokaler, udgift\t100\t150\n");

        Assert.Equal(new YearRange(2017, 2023), edited.Editor.Years);
        Assert.Equal(150_000m, edited.Editor.Draft.Lines.Single(line => line.Label == "Lokaler, udgift").Amounts[2023]);
    }

    [Theory]
    [InlineData("1.000 kr.\t2018\t2018\nKortere forløb\t-100\t-120\n", "Tabellen er ikke sat ind endnu. ")]
    [InlineData("1.000 kr. 2026-priser\t2018\t2019\nKortere forløb\t-100\t-120\n", "Tabellen er ikke sat ind endnu. Dokumentets beløb er i 2026-priser, casens i 2017-priser.")]
    public void A_table_that_asks_something_is_held_and_changes_nothing(string table, string why)
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, 2017), table);

        Assert.StartsWith(why, edited.Editor.Held!.Why, StringComparison.Ordinal);
        Assert.Empty(edited.Before);
        Assert.Null(edited.Editor.Notice);
        edited.Editor.DropHeld();
        Assert.Null(edited.Editor.Held);
    }

    [Fact]
    public void A_table_that_is_held_can_be_put_in_cell_by_cell_where_it_was_pasted()
    {
        edited.Editor.Paste(CellRange.Of(edited.Training, EconomyEditor.LabelColumn), "Kurser\t2018\t2018\nLokaler\t100\t120\n");

        edited.Editor.PasteHeld();

        Assert.Null(edited.Editor.Held);
        Assert.Equal([2018, 2018], edited.Thousands(edited.Training).Take(2));
        Assert.Equal("Lokaler", edited.Editor.Draft.Lines[^1].Label);
    }

    [Fact]
    public void Numbers_that_look_like_years_are_numbers_where_no_row_has_a_label()
    {
        edited.Editor.Paste(CellRange.Of(edited.Saving, 2017), "2017\t2018\n100\t200\n");

        Assert.Equal([2017, 2018], edited.Thousands(edited.Saving).Take(2));
        Assert.Equal([100, 200], edited.Thousands(edited.Cost).Take(2));
    }

    [Theory]
    [InlineData("(1.500)", -1500)]
    [InlineData("1.500-", -1500)]
    [InlineData("1,5 mio. kr.", 1500)]
    [InlineData("1.263.248 kr.", 1263.248)]
    public void A_cell_is_read_as_documents_write_amounts(string text, decimal thousands)
    {
        edited.Editor.Paste(CellRange.Of(edited.Cost, 2017), text);

        Assert.Equal(thousands, edited.Thousands(edited.Cost).First());
        Assert.Empty(edited.Editor.WrongCells);
    }
}
