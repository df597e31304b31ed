using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Imports;

public sealed class UnconfirmedDocumentsTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor birthe = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private UnconfirmedDocuments Documents => database.Get<UnconfirmedDocuments>();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Only_the_one_who_gave_a_document_sees_it_the_latest_first()
    {
        var other = await database.PersonAsync(Role.Caseworker, "BUF");
        var first = await KeepAsync("a.txt");
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await KeepAsync("b.txt");

        Assert.Equal([second, first], await Documents.ListAsync(birthe, Ct));
        Assert.Empty(await Documents.ListAsync(other, Ct));
        Assert.Null(await Documents.FindAsync(other, first.Id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Documents.FileAsync(other, first.Id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Documents.ChangeAsync(other, first with { Title = "Min" }, Ct));
        await Documents.DropAsync(other, first.Id, Ct);
        Assert.Equal(first, await Documents.FindAsync(birthe, first.Id, Ct));
        Assert.Equal([1, 2, 3], await Documents.FileAsync(birthe, first.Id, Ct));
    }

    [Fact]
    public async Task What_is_answered_takes_the_place_of_what_was_kept_before()
    {
        var given = await KeepAsync("a.txt");
        var answered = given with { Title = "Ny titel", LeadUnit = "SOF", AnswersJson = "{}", CaseId = Guid.CreateVersion7() };

        await Documents.ChangeAsync(birthe, answered, Ct);

        Assert.Equal(answered, Assert.Single(await Documents.ListAsync(birthe, Ct)));
    }

    [Fact]
    public async Task The_file_of_a_document_that_has_become_a_case_goes()
    {
        var given = await KeepAsync("a.txt");

        await Documents.ChangeAsync(birthe, given with { Confirmed = Guid.CreateVersion7() }, Ct);

        Assert.NotNull((await Documents.FindAsync(birthe, given.Id, Ct))!.Confirmed);
        await Assert.ThrowsAsync<NotKnownException>(() => Documents.FileAsync(birthe, given.Id, Ct));
    }

    [Fact]
    public async Task A_document_is_let_go_after_a_week_with_its_contents()
    {
        await KeepAsync("old.txt");
        database.Clock.Advance(UnconfirmedDocuments.KeptFor);
        var next = await KeepAsync("new.txt");

        Assert.Equal([next], await Documents.ListAsync(birthe, Ct));
        await using var db = database.Open();
        Assert.Equal(next.Id, Assert.Single(await db.UnconfirmedDocumentContents.ToListAsync(Ct)).DocumentId);
    }

    [Fact]
    public async Task The_persons_oldest_give_way_where_there_is_no_room_for_more()
    {
        var other = await database.PersonAsync(Role.Caseworker, "BUF");
        await Documents.KeepAsync(other, new(Guid.CreateVersion7(), "andens.txt", null), [1], Ct);
        foreach (var n in Enumerable.Range(1, UnconfirmedDocuments.Most + 3))
        {
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            await KeepAsync($"{n}.txt");
        }

        var list = await Documents.ListAsync(birthe, Ct);
        Assert.Equal(("103.txt", "4.txt", UnconfirmedDocuments.Most), (list[0].Name, list[^1].Name, list.Count));
        Assert.Single(await Documents.ListAsync(other, Ct));
    }

    [Fact]
    public async Task They_give_way_to_size_too()
    {
        var old = await KeepAsync("old.txt");
        await using (var db = database.Open())
            await db.UnconfirmedDocuments.ExecuteUpdateAsync(set => set.SetProperty(row => row.Size, UnconfirmedDocuments.MostBytes), Ct);
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        await KeepAsync("new.txt");

        Assert.Null(await Documents.FindAsync(birthe, old.Id, Ct));
    }

    [Fact]
    public async Task Who_makes_no_cases_keeps_no_documents()
    {
        var reader = await database.PersonAsync(Role.Reader);

        await Assert.ThrowsAsync<NotAllowedException>(() => Documents.KeepAsync(reader, new(Guid.CreateVersion7(), "a.txt", null), [1], Ct));
    }

    private async Task<UnconfirmedDocument> KeepAsync(string name)
    {
        var given = new UnconfirmedDocument(Guid.CreateVersion7(), name, null);
        await Documents.KeepAsync(birthe, given, [1, 2, 3], Ct);
        return given;
    }
}
