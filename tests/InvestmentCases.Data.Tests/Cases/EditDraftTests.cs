using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Data.Tests.Cases;

public sealed class EditDraftTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_kept_per_person_until_she_saves()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (writer, colleague) = (await database.PersonAsync(Role.Caseworker), await database.PersonAsync(Role.Caseworker));
        var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal, created.Proposal with { Title = "Først" }, [], 0, Ct);
        // Half typed: no title yet, which no case may have.
        await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal, created.Proposal with { Title = "" }, [new("f0", 2026, "4OO")], 1, Ct);
        await database.Drafts.SaveAsync(colleague, created.Id, 1, created.Proposal, created.Proposal with { Title = "Hendes" }, [], 0, Ct);

        var draft = await database.Drafts.FindAsync(writer, created.Id, Ct);

        Assert.Equal((created.Id, 1L, 2L), (draft!.CaseId, draft.BaseVersion, draft.Revision));
        Assert.Equal([new("f0", 2026, "4OO")], draft.Unread);
        Assert.Equal(CaseJson.Write(created.Proposal).ToJsonString(), CaseJson.Write(draft.Base).ToJsonString());
        Assert.Equal(CaseJson.Write(created.Proposal with { Title = "" }).ToJsonString(), CaseJson.Write(draft.Proposal).ToJsonString());
        Assert.Equal("Tidlig hjælp", (await database.Reader.LoadAsync(writer, created.Id, Ct)).Proposal.Title);
        await database.Door.ChangeAsync(writer, created.Id, 1, edited => edited.Revise(edited.Proposal with { Title = "Gemt" }, writer), Ct);
        Assert.Null(await database.Drafts.FindAsync(writer, created.Id, Ct));
        Assert.Equal("Hendes", (await database.Drafts.FindAsync(colleague, created.Id, Ct))!.Proposal.Title);
        await database.Drafts.DropAsync(colleague, created.Id, Ct);
        Assert.Null(await database.Drafts.FindAsync(colleague, created.Id, Ct));
    }

    [Fact]
    public async Task What_another_page_of_hers_has_stored_is_not_overwritten_but_handed_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        var first = await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal, created.Proposal with { Title = "Her" }, [], 0, Ct);

        var unseen = await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal, created.Proposal with { Title = "Der" }, [], 0, Ct);
        var seen = await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal, created.Proposal with { Title = "Der" }, [], first.Revision, Ct);

        Assert.Equal(("Her", 1L), (unseen.Proposal.Title, unseen.Revision));
        Assert.Equal(("Der", 2L), (seen.Proposal.Title, seen.Revision));
    }

    [Fact]
    public async Task Nobody_drafts_in_a_case_that_she_cannot_know_of()
    {
        await using var database = await TestDatabase.CreateAsync();
        var created = await database.Door.CreateAsync(await database.PersonAsync(Role.Caseworker), Samples.Complete() with { AffectedUnits = [] }, Ct);
        var stranger = await database.PersonAsync(Role.Caseworker, "BUF");

        await Assert.ThrowsAsync<NotKnownException>(() => database.Drafts.SaveAsync(stranger, created.Id, 1, created.Proposal, created.Proposal, [], 0, Ct));
    }
}
