using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.Search;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Search;

public sealed class GlobalSearchQueryTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor signe = null!;
    private BusinessCase school = null!;
    private BusinessCase other = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private GlobalSearchQuery Query => new(database.Get<IDbContextFactory<Data.CasesDb>>(), database.Reference);

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        signe = await database.PersonAsync(Role.Caseworker);
        school = await database.Door.CreateAsync(signe, Samples.Complete("Åben skole") with { AffectedUnits = [] }, Ct);
        other = await database.Door.CreateAsync(signe, Samples.Complete("Bedre søvn") with { AffectedUnits = [], Summary = "Bygger på erfaringer med natskolen i tre byer." }, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Titles_texts_and_units_are_found_apart()
    {
        var schools = await Query.RunAsync(signe, "SKOLE", Ct);
        var units = await Query.RunAsync(signe, "social", Ct);

        Assert.Equal([school.Id], schools.Titles.Select(one => one.Id));
        Assert.Equal([other.Id], schools.Texts.Select(one => one.Id));
        Assert.Contains("natskolen", schools.Texts[0].Excerpt, StringComparison.Ordinal);
        Assert.Equal(["SOF"], units.Units.Select(unit => unit.Code));
    }

    [Fact]
    public async Task A_number_finds_its_case_first_and_once()
    {
        var found = await Query.RunAsync(signe, other.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Ct);

        Assert.Equal(other.Id, found.Titles[0].Id);
        Assert.Single(found.Titles.Concat(found.Texts), one => one.Id == other.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  % ")]
    [InlineData("findes ikke")]
    public async Task Nothing_to_search_for_and_nothing_found_are_empty(string text) => Assert.Equal(0, (await Query.RunAsync(signe, text, Ct)).Count);

    [Fact]
    public async Task A_draft_of_another_unit_is_neither_found_nor_remembered()
    {
        var neighbour = await database.PersonAsync(Role.Caseworker, "BUF");

        var found = await Query.RunAsync(neighbour, "skole", Ct);
        var remembered = await Query.TheseAsync(neighbour, [school.Id], Ct);

        Assert.Equal(0, found.Titles.Count + found.Texts.Count);
        Assert.Empty(remembered);
    }

    [Fact]
    public async Task Remembered_cases_come_in_the_order_in_which_they_were_opened()
    {
        var remembered = await Query.TheseAsync(signe, [other.Id, Guid.Empty, school.Id], Ct);

        Assert.Equal([other.Id, school.Id], remembered.Select(one => one.Id));
    }
}
