using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Home;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Home;

public sealed class MentionsQueryTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor birthe = null!;
    private Actor ole = null!;
    private BusinessCase draft = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CaseComments Comments => database.Get<CaseComments>();

    private MentionsQuery Query => new(database.Get<IDbContextFactory<CasesDb>>());

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker, "SOF", "Birthe Holm");
        ole = await database.PersonAsync(Role.Controller, null, "Ole Brandt");
        draft = await database.Door.CreateAsync(birthe, Samples.Complete("En case") with { AffectedUnits = [] }, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_mention_waits_for_the_one_who_is_named_until_she_answers()
    {
        var thread = await Comments.BeginAsync(ole, draft.Id, "title", "@Birthe Holm: er titlen rigtig?", Ct);

        var waiting = await Query.RunAsync(birthe, Ct);
        var others = await Query.RunAsync(ole, Ct);
        await Comments.AnswerAsync(birthe, draft.Id, thread, "Ja", Ct);

        Assert.Equal([new Mention(draft.Id, "En case", thread, "@Birthe Holm: er titlen rigtig?", TestDatabase.Start.UtcDateTime, "Ole Brandt")], waiting);
        Assert.Empty(others);
        Assert.Empty(await Query.RunAsync(birthe, Ct));
    }

    [Fact]
    public async Task A_mention_in_an_answer_waits_too_and_a_resolved_thread_does_not()
    {
        var thread = await Comments.BeginAsync(birthe, draft.Id, "title", "Jeg er i tvivl", Ct);
        await Comments.AnswerAsync(ole, draft.Id, thread, "@Birthe Holm: det er jeg også", Ct);

        var waiting = await Query.RunAsync(birthe, Ct);
        await Comments.ResolveAsync(ole, draft.Id, thread, true, Ct);

        Assert.Equal(thread, Assert.Single(waiting).Thread);
        Assert.Empty(await Query.RunAsync(birthe, Ct));
    }

    [Fact]
    public async Task A_long_comment_is_cut()
    {
        await Comments.BeginAsync(ole, draft.Id, "title", "@Birthe Holm " + new string('x', 500), Ct);

        Assert.Equal(142, Assert.Single(await Query.RunAsync(birthe, Ct)).Text.Length);
    }
}
