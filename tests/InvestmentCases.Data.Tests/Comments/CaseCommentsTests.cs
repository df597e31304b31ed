using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Comments;

public sealed class CaseCommentsTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor birthe = null!;
    private Actor ole = null!;
    private BusinessCase draft = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CaseComments Comments => database.Get<CaseComments>();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker, "SOF", "Birthe Holm");
        ole = await database.PersonAsync(Role.Controller, null, "Ole Brandt");
        draft = await database.Door.CreateAsync(birthe, Samples.Complete() with { AffectedUnits = [] }, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_thread_holds_what_was_said_and_answered_in_order()
    {
        var thread = await Comments.BeginAsync(ole, draft.Id, "title", "  Skal titlen ikke være kortere?  ", Ct);
        await Comments.AnswerAsync(birthe, draft.Id, thread, "Jo", Ct);
        await Comments.BeginAsync(birthe, draft.Id, "", "Om det hele", Ct);

        var threads = await Comments.ListAsync(birthe, draft.Id, Ct);

        Assert.Equal(["", "title"], threads.Select(one => one.Field));
        Assert.Equal([("Skal titlen ikke være kortere?", "Ole Brandt"), ("Jo", "Birthe Holm")], threads[1].Comments.Select(one => (one.Text!, one.By)));
    }

    [Fact]
    public async Task A_comment_changes_no_version_and_the_history_says_that_it_was_made_but_not_what_it_said()
    {
        await Comments.BeginAsync(ole, draft.Id, "title", "Hemmeligt", Ct);

        var history = await database.Reader.HistoryAsync(birthe, draft.Id, Ct);
        Assert.Equal(("comments/title", null, "said", "Ole Brandt"), (history[0].Field, history[0].Before, history[0].After, history[0].By));
        Assert.DoesNotContain(history, entry => $"{entry.Before}{entry.After}{entry.Comment}".Contains("Hemmeligt", StringComparison.Ordinal));
        Assert.Equal(draft.Version, (await database.Reader.LoadAsync(birthe, draft.Id, Ct)).Version);
    }

    [Fact]
    public async Task A_thread_is_resolved_by_whoever_may_comment_and_an_answer_opens_it_again()
    {
        var thread = await Comments.BeginAsync(ole, draft.Id, "title", "Kortere?", Ct);

        await Comments.ResolveAsync(birthe, draft.Id, thread, true, Ct);
        var resolved = (await Comments.ListAsync(ole, draft.Id, Ct))[0];
        await Comments.AnswerAsync(ole, draft.Id, thread, "Nej, se igen", Ct);

        Assert.Equal((false, "Birthe Holm"), (resolved.IsOpen, resolved.ResolvedBy));
        Assert.True((await Comments.ListAsync(ole, draft.Id, Ct))[0].IsOpen);
    }

    [Fact]
    public async Task One_takes_back_only_ones_own_and_then_the_words_are_gone_from_the_database()
    {
        var thread = await Comments.BeginAsync(ole, draft.Id, "title", "Uheldigt @Birthe Holm", Ct);

        await Assert.ThrowsAsync<NotAllowedException>(() => Comments.TakeBackAsync(birthe, draft.Id, thread, Ct));
        await Comments.TakeBackAsync(ole, draft.Id, thread, Ct);

        Assert.Null((await Comments.ListAsync(ole, draft.Id, Ct))[0].Comments[0].Text);
        await using var db = database.Open();
        var row = await db.Comments.Include(row => row.Mentions).SingleAsync(Ct);
        Assert.Equal(("", 0), (row.Text, row.Mentions.Count));
    }

    [Fact]
    public async Task Only_people_who_may_see_the_case_are_mentioned()
    {
        await database.PersonAsync(Role.Caseworker, "BUF", "Anna Berg");
        await database.PersonAsync(Role.Caseworker, "SOF-B", "Carl Dam");

        await Comments.BeginAsync(birthe, draft.Id, "title", "@Ole Brandt og @Anna Berg og @Carl Dam: se her. @Birthe Holm", Ct);

        await using var db = database.Open();
        Assert.Equal([ole.AccountId], await db.Set<CommentMentionRow>().Select(row => row.AccountId).ToListAsync(Ct));
        Assert.Equal(["Birthe Holm", "Ole Brandt"], await Comments.PeopleAsync(birthe, draft.Id, Ct));
    }

    [Fact]
    public async Task Comments_on_a_case_that_one_may_not_see_are_not_known()
    {
        var stranger = await database.PersonAsync(Role.Caseworker, "BUF");
        var thread = await Comments.BeginAsync(ole, draft.Id, "title", "Kortere?", Ct);

        await Assert.ThrowsAsync<NotKnownException>(() => Comments.ListAsync(stranger, draft.Id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Comments.BeginAsync(stranger, draft.Id, "", "Hej", Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => Comments.ResolveAsync(stranger, draft.Id, thread, true, Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    public async Task Nothing_is_no_comment(string text) =>
        Assert.Equal("text", (await Assert.ThrowsAsync<InvalidInputException>(() => Comments.BeginAsync(ole, draft.Id, "", text, Ct))).Faults[0].Field);

    [Fact]
    public async Task Too_long_a_comment_is_refused_with_its_length()
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => Comments.BeginAsync(ole, draft.Id, "", new string('x', CaseComments.Longest + 1), Ct));

        Assert.Contains("4.001", refused.Message, StringComparison.Ordinal);
    }
}
