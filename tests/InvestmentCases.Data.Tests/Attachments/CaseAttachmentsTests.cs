using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Attachments;

public sealed class CaseAttachmentsTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor birthe = null!;
    private BusinessCase draft = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CaseAttachments Attachments => database.Get<CaseAttachments>();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker);
        draft = await database.Door.CreateAsync(birthe, Samples.Complete() with { AffectedUnits = [] }, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_file_comes_out_byte_for_byte_and_stands_in_the_list_and_the_history()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i % 256))];

        var id = await Attachments.AddAsync(birthe, draft.Id, "Notat æøå.pdf", bytes, Ct);

        var (name, read) = await Attachments.ReadAsync(birthe, draft.Id, id, Ct);
        Assert.Equal(("Notat æøå.pdf", true), (name, read.AsSpan().SequenceEqual(bytes)));
        Assert.Equal([new Attachment(id, "Notat æøå.pdf", 100_000, TestDatabase.Start.UtcDateTime, birthe.Name)], await Attachments.ListAsync(birthe, draft.Id, Ct));
        Assert.Equal(("attachments", "Notat æøå.pdf"), ((await database.Reader.HistoryAsync(birthe, draft.Id, Ct))[0].Field, (await database.Reader.HistoryAsync(birthe, draft.Id, Ct))[0].After));
        Assert.Equal(draft.Version, (await database.Reader.LoadAsync(birthe, draft.Id, Ct)).Version);
    }

    [Fact]
    public async Task A_file_that_is_removed_is_gone_with_its_contents()
    {
        var id = await Attachments.AddAsync(birthe, draft.Id, "a.txt", [65], Ct);

        await Attachments.RemoveAsync(birthe, draft.Id, id, Ct);

        await Assert.ThrowsAsync<NotKnownException>(() => Attachments.ReadAsync(birthe, draft.Id, id, Ct));
        await using var db = database.Open();
        Assert.Equal(0, await db.Set<AttachmentContentRow>().CountAsync(Ct));
    }

    [Fact]
    public async Task A_file_of_a_case_that_one_may_not_see_is_not_known()
    {
        var stranger = await database.PersonAsync(Role.Caseworker, "BUF");
        var id = await Attachments.AddAsync(birthe, draft.Id, "a.txt", [65], Ct);

        await Assert.ThrowsAsync<NotKnownException>(() => Attachments.ReadAsync(stranger, draft.Id, id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Attachments.RemoveAsync(stranger, draft.Id, id, Ct));
    }

    [Theory]
    [InlineData(0)]
    [InlineData((int)CaseAttachments.Largest + 1)]
    public async Task Nothing_and_too_much_are_refused(int size) =>
        await Assert.ThrowsAsync<InvalidInputException>(() => Attachments.AddAsync(birthe, draft.Id, "a.txt", new byte[size], Ct));
}
