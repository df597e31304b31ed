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
        Assert.Empty((await HandOver.PlanAsync(administrator, leaver.AccountId, null, Ct)).Moved);
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
        var nobody = await Assert.ThrowsAsync<InvalidInputException>(() => HandOver.RunAsync(administrator, leaver.AccountId, 0, Ct));

        Assert.Equal("to", nobody.Faults[0].Field);
        await Assert.ThrowsAsync<NotKnownException>(() => HandOver.RunAsync(administrator, leaver.AccountId, 999, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => HandOver.PlanAsync(leaver, leaver.AccountId, null, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => HandOver.RunAsync(leaver, leaver.AccountId, administrator.AccountId, Ct));
    }

    [Fact]
    public async Task Her_cases_are_found_by_earlier_names_and_by_her_address_and_what_stays_says_why()
    {
        await ChangeAsync(leaver, account => (account.Name, account.Email) = ("Lis Holm", "lis@demo.example"));
        await HersAsync("Under sit gamle navn");
        await MadeAsync("Med sin adresse", null, "LIS@demo.example");
        await MadeAsync("Skrevet for en anden", "Grethe", null);
        await MadeAsync("Uden navn", null, null);

        var plan = await HandOver.PlanAsync(administrator, leaver.AccountId, heir.AccountId, Ct);
        await HandOver.RunAsync(administrator, leaver.AccountId, heir.AccountId, Ct);

        Assert.Equal(["Under sit gamle navn", "Med sin adresse"], plan.Moved.Select(one => one.Title));
        Assert.Equal([("Skrevet for en anden", HandOverStay.NamesAnother), ("Uden navn", HandOverStay.NamesAnother)], plan.Cases.Where(one => one.Stays is not null).Select(one => (one.Title, one.Stays!.Value)));
        var moved = (await database.Reader.LoadAsync(administrator, plan.Moved.Last().Id, Ct)).Proposal;
        Assert.Equal(("Hans", null), (moved.Caseworker, moved.Contact.Email));
        Assert.Contains(await database.Reader.HistoryAsync(administrator, plan.Moved.Last().Id, Ct), change => change is { Field: "contact.email", Before: "LIS@demo.example" });
    }

    [Fact]
    public async Task A_name_that_two_people_have_is_not_enough()
    {
        var namesake = await database.PersonAsync(Role.Caseworker, "SOF", "Lis");
        var written = await HersAsync("Hun har skrevet den");
        var others = await database.Door.CreateAsync(namesake, Samples.Complete("Den andens") with { Caseworker = "Lis" }, Ct);

        var plan = await HandOver.PlanAsync(administrator, leaver.AccountId, null, Ct);

        Assert.Equal([written.Id], plan.Moved.Select(one => one.Id));
        Assert.Equal((others.Id, HandOverStay.SharedName), plan.Cases.Where(one => one.Stays is not null).Select(one => (one.Id, one.Stays!.Value)).Single());
    }

    [Fact]
    public async Task What_the_other_may_not_edit_and_drafts_that_stay_are_named_beforehand()
    {
        var (one, both) = (await HersAsync("Kun hendes"), await HersAsync("Begges"));
        foreach (var (who, made) in new[] { (leaver, one), (leaver, both), (heir, both) })
            await database.Drafts.SaveAsync(who, made.Id, made.Version, made.Proposal, made.Proposal, [], 0, Ct);
        var stranger = await database.PersonAsync(Role.Caseworker, "BUF", "Bo");

        var plan = await HandOver.PlanAsync(administrator, leaver.AccountId, heir.AccountId, Ct);
        var far = await HandOver.PlanAsync(administrator, leaver.AccountId, stranger.AccountId, Ct);

        Assert.Equal([("Begges", true), ("Kun hendes", false)], plan.Drafts.Select(draft => (draft.Title, draft.Stays)).Order());
        Assert.All(plan.Moved, moved => Assert.False(moved.IsBeyondHeir));
        Assert.All(far.Moved, moved => Assert.True(moved.IsBeyondHeir));
    }

    private Task<BusinessCase> MadeAsync(string title, string? caseworker, string? email) =>
        database.Door.CreateAsync(leaver, Samples.Complete(title) with { Caseworker = caseworker, Contact = new(Email: email) }, Ct);

    private Task ChangeAsync(Actor person, Action<Account> change) => database.Door.WriteAsync(administrator, Operation.Administer, null, async (db, token) =>
    {
        change(await db.Users.SingleAsync(row => row.Id == person.AccountId, token));
        return true;
    }, Ct);

    private CaseHandOver HandOver => database.Get<CaseHandOver>();

    private Task<BusinessCase> HersAsync(string title) => database.Door.CreateAsync(leaver, Samples.Complete(title) with { Caseworker = "Lis" }, Ct);
}
