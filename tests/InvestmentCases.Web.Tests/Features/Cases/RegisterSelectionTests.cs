using InvestmentCases.Web.Features.Cases;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Cases;

public sealed class RegisterSelectionTests
{
    private static readonly int[] page = [31, 28, 11, 24, 25];

    [Fact]
    public void A_case_is_picked_out_and_put_back()
    {
        var selection = new RegisterSelection();

        selection.Toggle(28, isRange: false, page);
        selection.Toggle(11, isRange: false, page);
        selection.Toggle(28, isRange: false, page);

        Assert.Equal([11], selection.Numbers);
    }

    [Theory]
    [InlineData(28, 24)]
    [InlineData(24, 28)]
    public void Shift_takes_all_from_the_last_one_whichever_way(int first, int second)
    {
        var selection = new RegisterSelection();

        selection.Toggle(first, isRange: false, page);
        selection.Toggle(second, isRange: true, page);

        Assert.Equal([11, 24, 28], selection.Numbers);
    }

    [Fact]
    public void Shift_on_another_page_than_the_last_one_takes_the_one_alone()
    {
        var selection = new RegisterSelection();

        selection.Toggle(28, isRange: false, page);
        selection.Toggle(7, isRange: true, [9, 8, 7]);

        Assert.Equal([7, 28], selection.Numbers);
    }

    [Fact]
    public void A_page_is_picked_out_beside_what_was_and_put_back_alone()
    {
        var selection = new RegisterSelection();
        selection.Toggle(99, isRange: false, [99]);

        selection.TogglePage(page);
        var both = selection.Numbers.Count;
        selection.TogglePage(page);

        Assert.Equal(6, both);
        Assert.Equal([99], selection.Numbers);
    }

    [Fact]
    public void All_that_is_found_has_every_case_until_one_is_touched()
    {
        var selection = new RegisterSelection();

        selection.TakeAllFound();
        var all = selection.Has(12345);
        selection.Toggle(31, isRange: false, page);

        Assert.True(all);
        Assert.Equal([31], selection.Numbers);
    }

    [Fact]
    public void No_more_are_picked_out_than_an_address_has_room_for()
    {
        var selection = new RegisterSelection();

        selection.TogglePage([.. Enumerable.Range(1, RegisterSelection.Most + 10)]);

        Assert.True(selection.IsFull);
        Assert.True(new RegisterPage(new()).ExportAddress("xlsx", selection).Length < 4000);
    }

    [Fact]
    public void What_is_picked_out_is_exported_in_the_order_that_is_shown_and_without_the_filter()
    {
        var selection = new RegisterSelection();
        selection.TogglePage([31, 11]);

        var address = new RegisterPage(new() { Search = "skole", Order = Data.CaseListOrder.Title }).ExportAddress("csv", selection);

        Assert.Equal("/cases/export.csv?number=11,31&sort=title", address);
    }

    [Fact]
    public void Columns_are_written_in_the_address_and_read_from_it()
    {
        var page = new RegisterPage(new() { Search = "skole" }, RegisterColumns.Read("findings,status,nonsense"));

        Assert.Equal([RegisterColumn.Number, RegisterColumn.Title, RegisterColumn.Status, RegisterColumn.Findings], page.Columns);
        Assert.Equal("q=skole&columns=status,findings", page.Query);
        Assert.Equal("/cases?q=skole&sort=title&columns=status,findings", page.SortAddress(Data.CaseListOrder.Title));
        Assert.Equal("/cases?q=skole&columns=findings", page.ColumnChoices.First(choice => choice.IsOn).Address);
    }

    [Fact]
    public void The_address_goes_before_the_persons_own_columns_and_those_before_the_usual()
    {
        var own = new OwnRegister([], "status");

        Assert.Equal(RegisterColumns.Usual, new RegisterPage(new()).Columns);
        Assert.Equal(3, new RegisterPage(new(), null, own).Columns.Count);
        Assert.Equal([RegisterColumn.Number, RegisterColumn.Title, RegisterColumn.Fund], new RegisterPage(new(), RegisterColumns.Read("fund"), own).Columns);
    }

    [Fact]
    public void Who_opens_with_a_view_of_her_own_still_has_a_way_to_every_case()
    {
        var page = new RegisterPage(new() { Search = "skole" }, null, new([new(1, "Mine", "q=skole", IsDefault: true)], null));

        Assert.Equal("Mine", page.View?.Name);
        Assert.Equal("/cases?view=all", page.ClearAddress);
        Assert.Equal(["Mine"], page.Views.Where(view => view.IsOn).Select(view => view.Label));
    }
}
