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
        await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal with { Title = "Først" }, Ct);
        // Half typed: no title yet, which no case may have.
        await database.Drafts.SaveAsync(writer, created.Id, 1, created.Proposal with { Title = "" }, Ct);
        await database.Drafts.SaveAsync(colleague, created.Id, 1, created.Proposal with { Title = "Hendes" }, Ct);

        var draft = await database.Drafts.FindAsync(writer, created.Id, Ct);

        Assert.Equal((created.Id, 1L), (draft!.CaseId, draft.BaseVersion));
        Assert.Equal(CaseJson.Write(created.Proposal with { Title = "" }).ToJsonString(), CaseJson.Write(draft.Proposal).ToJsonString());
        Assert.Equal([created.Id], await database.Drafts.ListAsync(writer, Ct));
        Assert.Equal("Tidlig hjælp", (await database.Reader.LoadAsync(writer, created.Id, Ct)).Proposal.Title);
        await database.Door.ChangeAsync(writer, created.Id, 1, edited => edited.Revise(edited.Proposal with { Title = "Gemt" }, writer), Ct);
        Assert.Null(await database.Drafts.FindAsync(writer, created.Id, Ct));
        Assert.Equal("Hendes", (await database.Drafts.FindAsync(colleague, created.Id, Ct))!.Proposal.Title);
        await database.Drafts.DropAsync(colleague, created.Id, Ct);
        Assert.Empty(await database.Drafts.ListAsync(colleague, Ct));
    }

    [Fact]
    public async Task Nobody_drafts_in_a_case_that_she_cannot_know_of()
    {
        await using var database = await TestDatabase.CreateAsync();
        var created = await database.Door.CreateAsync(await database.PersonAsync(Role.Caseworker), Samples.Complete() with { AffectedUnits = [] }, Ct);
        var stranger = await database.PersonAsync(Role.Caseworker, "BUF");

        await Assert.ThrowsAsync<NotKnownException>(() => database.Drafts.SaveAsync(stranger, created.Id, 1, created.Proposal, Ct));
    }
}
