using Bunit;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.YearGrid;

public sealed class YearRowTests : BunitContext
{
    private readonly EditedCase edited = new();

    [Fact]
    public void A_row_has_its_name_what_it_is_an_amount_per_year_and_a_sum_that_can_be_asked()
    {
        var row = Row();

        Assert.Equal("Kortere forløb", row.Find("input.lab").GetAttribute("value"));
        Assert.Equal(["Driftsbesparelse", "Ingen part", "Service", "Varig"], row.FindAll("button.pick").Select(pick => pick.TextContent));
        Assert.Equal(["−1.500", "−5.100", "−11.100", "−12.500", "−12.500", "−12.500"], row.FindAll("input.cell:not(.lab)").Select(cell => cell.GetAttribute("value")));
        Assert.Equal("Post 1 i alt: −55.200. Hvor kommer tallet fra?", row.Find("a.from").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_wrong_cell_shows_what_was_typed_is_marked_and_points_to_its_message()
    {
        edited.Editor.Commit(edited.Saving, 2018, "5OO");

        var row = Row();

        var cell = row.Find("#lines-0-amounts-2018");
        Assert.Equal(("5OO", "true"), (cell.GetAttribute("value"), cell.GetAttribute("aria-invalid")));
        Assert.Equal($"wrong-{edited.Saving}-2018", cell.GetAttribute("aria-describedby"));
        var message = Render<WrongCellRow>(p => p.Add(m => m.Cell, edited.Editor.WrongCells[0]).Add(m => m.Name, "Post 1, 2018").Add(m => m.Columns, 10));
        Assert.Equal($"wrong-{edited.Saving}-2018", message.Find(".msg").Id);
        Assert.Contains("Post 1, 2018: »5OO«", message.Find(".msg").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ret til 500", message.FindAll("button").Select(button => button.TextContent));
    }

    [Fact]
    public void A_reader_gets_words_in_place_of_lists()
    {
        var row = Row(isReadOnly: true);

        Assert.Empty(row.FindAll("button.pick"));
        Assert.Contains("Driftsbesparelse", row.Markup, StringComparison.Ordinal);
        Assert.All(row.FindAll("input"), input => Assert.True(input.HasAttribute("readonly")));
    }

    private IRenderedComponent<YearRow> Row(bool isReadOnly = false) => Render<YearRow>(p => p
        .Add(r => r.Editor, edited.Editor).Add(r => r.Line, edited.Editor.Rows!.Blocks[0].Lines[0]).Add(r => r.Years, edited.Draft.Years!.Value).Add(r => r.IsReadOnly, isReadOnly)
        .Add(r => r.Wrong, edited.Editor.WrongCells.Where(cell => cell.Row == edited.Saving).ToArray()));
}
