using InvestmentCases.Web.Components.Fields;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Fields;

public class ListEditsTests
{
    private static readonly IReadOnlyList<string> Three = ["a", "b", "c"];

    [Fact]
    public void Replacing_by_what_stands_there_is_the_same_list() => Assert.Same(Three, ListEdits.Replaced(Three, 1, "b"));

    [Fact]
    public void Replacing_leaves_the_others() => Assert.Equal(["a", "x", "c"], ListEdits.Replaced(Three, 1, "x"));

    [Fact]
    public void Moving_beyond_the_ends_is_the_same_list()
    {
        Assert.Same(Three, ListEdits.Moved(Three, 0, -1));
        Assert.Same(Three, ListEdits.Moved(Three, 2, 1));
        Assert.Equal(["b", "a", "c"], ListEdits.Moved(Three, 0, 1));
    }
}
