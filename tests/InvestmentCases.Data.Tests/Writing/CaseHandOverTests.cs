using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

public sealed class CaseHandOverTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor administrator = null!;
    private Actor leaver = null!;
    private Actor heir = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        administrator = await database.PersonAsync(Role.Administrator, null, "Anna");
        leaver = await database.PersonAsync(Role.Caseworker, "SOF", "Lis");
        heir = await database.PersonAsync(Role.Caseworker, "SOF", "Hans");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Her_open_cases_get_the_other_as_caseworker_whatever_their_state()
    {
        var draft = await HersAsync("Kladde");
        var submitted = await HersAsync("Sendt");
        await database.Door.TakeStepAsync(leaver, submitted.Id, CaseStep.Submit, null, null, Ct);
        var withdrawn = await HersAsync("Trukket");
        await database.Door.TakeStepAsync(leaver, withdrawn.Id, CaseStep.Withdraw, null, null, Ct);
        await database.Door.CreateAsync(leaver, Samples.Complete("En andens") with { Caseworker = "Grethe" }, Ct);

        var count = await HandOver.RunAsync(administrator, leaver.AccountId, heir.AccountId, Ct);

        Assert.Equal(2, count);
        foreach (var (one, caseworker) in new[] { (draft, "Hans"), (submitted, "Hans"), (withdrawn, "Lis") })
            Assert.Equal(caseworker, (await database.Reader.LoadAsync(administrator, one.Id, Ct)).Proposal.Caseworker);
        var told = (await database.Reader.HistoryAsync(administrator, submitted.Id, Ct))[0];
        Assert.Equal(("Anna", "caseworker", "Lis", "Hans"), (told.By, told.Field, told.Before, told.After));
        Assert.Equal(0, await HandOver.CountAsync(administrator, "Lis", Ct));
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
    }

    [Fact]
    public async Task What_she_has_typed_goes_along_and_what_the_other_has_typed_stays()
    {
        var (one, both) = (await HersAsync("Kun hendes"), await HersAsync("Begges"));
        foreach (var (who, made, title) in new[] { (leaver, one, "Lis skriver"), (leaver, both, "Lis skriver"), (heir, both, "Hans skriver") })
            await database.Drafts.SaveAsync(who, made.Id, made.Version, made.Proposal, made.Proposal with { Title = title }, [], 0, Ct);

        await HandOver.RunAsync(administrator, leaver.AccountId, heir.AccountId, Ct);

        Assert.Equal("Lis skriver", (await database.Drafts.FindAsync(heir, one.Id, Ct))?.Proposal.Title);
        Assert.Equal("Hans skriver", (await database.Drafts.FindAsync(heir, both.Id, Ct))?.Proposal.Title);
        Assert.Equal("Lis skriver", (await database.Drafts.FindAsync(leaver, both.Id, Ct))?.Proposal.Title);
        Assert.Null(await database.Drafts.FindAsync(leaver, one.Id, Ct));
    }

    [Fact]
    public async Task To_herself_to_nobody_and_to_one_who_cannot_sign_in_is_refused()
    {
        await database.Door.WriteAsync(administrator, Operation.Administer, null, async (db, token) => (await db.Users.SingleAsync(row => row.Id == heir.AccountId, token)).IsDisabled = true, Ct);

        var closed = await Assert.ThrowsAsync<InvalidInputException>(() => HandOver.RunAsync(administrator, leaver.AccountId, heir.AccountId, Ct));
        var same = await Assert.ThrowsAsync<InvalidInputException>(() => HandOver.RunAsync(administrator, leaver.AccountId, leaver.AccountId, Ct));

        Assert.Equal(("to", "to"), (closed.Faults[0].Field, same.Faults[0].Field));
        await Assert.ThrowsAsync<NotKnownException>(() => HandOver.RunAsync(administrator, leaver.AccountId, 0, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => HandOver.RunAsync(leaver, leaver.AccountId, administrator.AccountId, Ct));
    }

    private CaseHandOver HandOver => database.Get<CaseHandOver>();

    private Task<BusinessCase> HersAsync(string title) => database.Door.CreateAsync(leaver, Samples.Complete(title) with { Caseworker = "Lis" }, Ct);
}
