using InvestmentCases.Data.Storage;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Storage;

public sealed class DanishTextTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Titles_are_ordered_as_in_a_Danish_dictionary()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        string[] ordered = ["anbringelser", "Børn", "bål", "Zoneterapi", "Ældre", "Ørestad", "Ågade", "Århus"];
        foreach (var title in ordered.Reverse())
            await database.Door.CreateAsync(writer, Samples.Complete(title), Ct);
        await using var db = database.Open();

        var titles = await db.Cases.OrderBy(row => row.TitleSortKey).Select(row => row.Title).ToListAsync(Ct);

        Assert.Equal(ordered, titles);
    }

    [Theory]
    [InlineData("ÅDHU", true)]
    [InlineData("rådhus", true)]
    [InlineData("RÅDHUSETS  æble", true)]
    [InlineData("0-2", true)]
    [InlineData("100 % af", true)]
    [InlineData("100_", true)]
    [InlineData("%", true)]
    [InlineData("_ådhus", true)]
    [InlineData("rdhus", false)]
    [InlineData("00", false)]
    [InlineData("dh", false)]
    [InlineData("æbler rådhus", true)]
    [InlineData("æbler findes ikke", false)]
    [InlineData("ø101", true)]
    [InlineData("SOCIALFORVALT", true)]
    [InlineData("børne- og", true)]
    [InlineData("tidligere", true)]
    [InlineData("færre anbringelser", true)]
    [InlineData("findes ikke", false)]
    public async Task Searching_finds_every_word_and_inside_words_without_regard_to_case(string text, bool found)
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        await database.Door.CreateAsync(writer, Samples.Complete("Rådhusets æbler til 0-2 år, 100 % af alle") with { ProposalNumber = "Ø101" }, Ct);
        await using var db = database.Open();

        Assert.Equal(found, await CaseSearch.Matching(db, db.Cases, text).AnyAsync(Ct));
    }

    [Fact]
    public async Task Matches_in_the_title_come_first()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        await database.Door.CreateAsync(writer, Samples.Complete("Alt andet") with { Summary = "om elcykler" }, Ct);
        await database.Door.CreateAsync(writer, Samples.Complete("Nye elcykler"), Ct);
        await database.Door.CreateAsync(writer, Samples.Complete("Ingen af dem"), Ct);
        await using var db = database.Open();

        var titles = await CaseOrder.PageAsync(CaseOrder.TitleMatchesFirst(db, CaseSearch.Matching(db, db.Cases, "ELCYKL"), "ELCYKL"), new(), part => part.Select(row => row.Title), Ct);

        Assert.Equal(["Nye elcykler", "Alt andet"], titles);
    }

    [Fact]
    public void A_long_text_keeps_the_part_of_its_key_that_decides() =>
        Assert.Equal(DanishText.SortKeyLength, DanishText.SortKey(new('å', 500)).Length);
}
