using System.Globalization;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>Finds every fact and figure of the five documents in the demo, point by point as the pages beside this file list them.</summary>
public sealed class DocumentFactsTests
{
    public static IEnumerable<TheoryDataRow<string>> Points => Rows("{0} {1}");

    public static IEnumerable<TheoryDataRow<string>> Altered => Rows("{0} ændret: {1}");

    [Theory]
    [MemberData(nameof(Points), DisableDiscoveryEnumeration = false)]
    public void Point(string number) => FactCheck.Run(Find(number));

    /// <summary>Each figure's last digit, each piece of a text and each code is altered by itself: the point must then fail.</summary>
    [Theory]
    [MemberData(nameof(Altered), DisableDiscoveryEnumeration = false)]
    public void An_altered_value_is_seen(string number)
    {
        var altered = FactAlterations.Of(Find(number)).ToList();

        Assert.NotEmpty(altered);
        Assert.All(altered, point => Assert.Throws<FactFault>(() => FactCheck.Run(point)));
    }

    [Fact]
    public void Every_point_of_the_checklist_stands_in_the_pages_and_no_other()
    {
        var pages = FactTable.All();

        Assert.Equal(Checklist.Read().Select(point => point.Number).Order(StringComparer.Ordinal), pages.Select(point => point.Number).Order(StringComparer.Ordinal));
    }

    /// <summary>People, telephone numbers and addresses are invented: what the document says must not stand in the demo.</summary>
    [Fact]
    public void What_is_invented_is_not_what_the_document_says()
    {
        var said = Checklist.Read().ToDictionary(point => point.Number, point => point.Value);
        var invented = FactTable.All().Where(point => point.Rows.Any(row => row.Value == "udfyldt")).ToList();

        Assert.NotEmpty(invented);
        Assert.All(invented, point => Assert.All(point.Rows, row => Assert.NotEqual(said[point.Number], FactPlace.Find(point.Document, row.Place)?.ToString())));
    }

    private static IEnumerable<TheoryDataRow<string>> Rows(string name) =>
        FactTable.All().Select(point => new TheoryDataRow<string>(point.Number) { TestDisplayName = string.Format(CultureInfo.InvariantCulture, name, point.Number, point.Fact) });

    private static FactPoint Find(string number) => FactTable.All().Single(point => point.Number == number);
}
