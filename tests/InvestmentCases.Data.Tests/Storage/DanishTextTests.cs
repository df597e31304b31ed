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

        Assert.Equal(found, await (await CaseSearch.MatchingAsync(db, db.Cases, text, Ct)).AnyAsync(Ct));
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

        var titles = await CaseOrder.PageAsync(await CaseOrder.TitleMatchesFirstAsync(db, db.Cases, await CaseSearch.MatchingAsync(db, db.Cases, "ELCYKL", Ct), "ELCYKL", Ct), new(), part => part.Select(row => row.Title), Ct);

        Assert.Equal(["Nye elcykler", "Alt andet"], titles);
    }

    [Fact]
    public async Task Many_are_found_by_their_words_as_few_are_by_their_keys()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        foreach (var title in new[] { "Grønne tage", "Grønne elcykler", "Røde tage" })
            await database.Door.CreateAsync(writer, Samples.Complete(title), Ct);
        await using var db = database.Open();
        long[] Words(string part) => [.. db.SearchWords.Where(row => !row.IsOfTitle && row.Text.StartsWith(part)).Select(row => row.Id)];
        var many = new CaseMatches(db, [Words("grøn"), Words("tag")], null);
        var few = await CaseSearch.FindAsync(db, "grøn tag", isOfTitle: false, Ct);

        foreach (var matches in new[] { many, few })
        {
            Assert.Equal(["Grønne tage"], await matches.In(db.Cases).Select(row => row.Title).ToListAsync(Ct));
            Assert.Equal(["Grønne tage"], await matches.Counted(db.Cases).Select(row => row.Title).ToListAsync(Ct));
            Assert.Equal(["Grønne elcykler", "Røde tage"], await matches.NotIn(db.Cases).OrderBy(row => row.Id).Select(row => row.Title).ToListAsync(Ct));
        }
    }

    [Fact]
    public void A_long_text_keeps_the_part_of_its_key_that_decides() =>
        Assert.Equal(DanishText.SortKeyLength, DanishText.SortKey(new('å', 500)).Length);
}
