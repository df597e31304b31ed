using System.Text;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

public sealed class WorkflowThroughTheDoorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_of_the_workflow_leads_where_it_says_for_its_role_and_unit_only()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var stored = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        var people = new Dictionary<(Role, string), Actor>();
        foreach (var role in Enum.GetValues<Role>())
            foreach (var unit in new[] { "SOF", "BUF" })
                people[(role, unit)] = await database.PersonAsync(role, unit);

        foreach (var row in Workflow.Table)
            foreach (var from in row.From)
            {
                await database.TamperAsync($"UPDATE Cases SET Status = {from.ToString()}, SubmittedBy = NULL WHERE PublicId = {stored.Id}");
                if (row.Role != Role.Administrator && from != CaseStatus.Draft)
                    await Assert.ThrowsAsync<NotAllowedException>(() => database.Door.TakeStepAsync(people[(row.Role, "BUF")], stored.Id, row.Step, null, null, Ct));
                await Assert.ThrowsAsync<NotAllowedException>(() => database.Door.TakeStepAsync(people[(Role.Reader, "SOF")], stored.Id, row.Step, null, null, Ct));

                var after = await database.Door.TakeStepAsync(people[(row.Role, "SOF")], stored.Id, row.Step, null, null, Ct);

                Assert.Equal(row.To, after.Status);
            }
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
    }

    [Fact]
    public async Task Right_role_in_the_wrong_state_is_told_which_steps_there_are()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var stored = await database.AdoptedAsync(Samples.Complete(), writer);

        var refused = await Assert.ThrowsAsync<StepRefusedException>(() => database.Door.TakeStepAsync(writer, stored.Id, CaseStep.Submit, null, null, Ct));

        Assert.Empty(refused.AllowedSteps);
    }

    [Fact]
    public async Task The_next_date_is_gone_when_a_case_leaves_its_way_and_back_when_it_is_reopened()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var meeting = new DateOnly(2026, 5, 18);
        var stored = await database.Door.CreateAsync(writer, Samples.Complete() with { Route = [new("SUD", meeting)] }, Ct);
        async Task<DateOnly?> NextDate() => (await database.Reader.LoadStoredAsync(writer, stored.Id, Ct)).NextDate;
        var atFirst = await NextDate();

        await database.Door.TakeStepAsync(writer, stored.Id, CaseStep.Withdraw, null, null, Ct);
        var withdrawn = await NextDate();
        await database.Door.TakeStepAsync(await database.PersonAsync(Role.Administrator, null), stored.Id, CaseStep.Reopen, null, null, Ct);

        Assert.Equal(meeting, atFirst);
        Assert.Null(withdrawn);
        Assert.Equal(meeting, await NextDate());
    }

    [Fact]
    public async Task Each_step_freezes_the_case_byte_for_byte_and_later_edits_leave_it_alone()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker, name: "Birthe Ærø");
        var controller = await database.PersonAsync(Role.Controller, null);
        var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        var submitted = await database.Door.TakeStepAsync(writer, created.Id, CaseStep.Submit, " Så er den klar ", null, Ct);
        var frozen = CaseJson.Freeze(submitted);
        await database.Door.TakeStepAsync(controller, created.Id, CaseStep.Return, "Mangler tal", null, Ct);
        await database.Door.ChangeAsync(writer, created.Id, null, edited => edited.Revise(edited.Proposal with { Title = "Ny titel" }, writer), Ct);

        var versions = await database.Reader.VersionsAsync(writer, created.Id, Ct);

        Assert.Equal([(1, CaseStep.Submit, "Birthe Ærø", "Så er den klar"), (2, CaseStep.Return, controller.Name, "Mangler tal")], versions.Select(v => (v.Number, v.Step, v.By, v.Comment)));
        Assert.All(versions, version => Assert.Matches("^[0-9a-f]{64}$", version.Hash));
        Assert.Equal(frozen, await database.Reader.VersionAsync(writer, created.Id, 1, Ct));
        Assert.Contains("Tidlig hjælp", Encoding.UTF8.GetString(frozen), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotKnownException>(() => database.Reader.VersionAsync(writer, created.Id, 3, Ct));
    }

    [Theory]
    [InlineData("UPDATE CaseVersions SET ByName = 'En anden' WHERE Number = 1")]
    [InlineData("UPDATE CaseVersions SET Comment = 'Enig' WHERE Number = 2")]
    [InlineData("UPDATE CaseVersions SET Bytes = X'7B7D' WHERE Number = 2")]
    [InlineData("UPDATE CaseVersions SET Step = 'Withdraw' WHERE Number = 3")]
    [InlineData("DELETE FROM CaseVersions WHERE Number = 2")]
    public async Task A_version_that_was_tampered_with_is_found(string sql)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.SkipUnless(TestServer.ConnectionString is null, "The tampering is written in SQLite's language.");
        var stored = await database.AdoptedAsync(Samples.Complete(), await database.PersonAsync(Role.Caseworker));
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
        await using (var db = database.Open())
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(sql, Ct));

        var fault = Assert.Single(await database.Upkeep.VerifyAsync(null, Ct));

        Assert.Equal(stored.Number, fault.Case);
    }

    [Fact]
    public async Task Drafts_of_another_unit_are_not_known_and_submitted_cases_are()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var (affected, stranger, controller) = (await database.PersonAsync(Role.Reader, "BUF"), await database.PersonAsync(Role.Manager, "SOF-B"), await database.PersonAsync(Role.Controller, "BUF"));
        var draft = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        await using var db = database.Open();
        Task<bool> Lists(Actor actor) => CaseReader.Visible(db, actor).AnyAsync(row => row.PublicId == draft.Id, Ct);

        await database.Reader.LoadAsync(affected, draft.Id, Ct);
        await database.Reader.LoadAsync(controller, draft.Id, Ct);
        await Assert.ThrowsAsync<NotKnownException>(() => database.Reader.LoadAsync(stranger, draft.Id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => database.Reader.HistoryAsync(stranger, draft.Id, Ct));
        await Assert.ThrowsAsync<NotKnownException>(() => database.Door.TakeStepAsync(stranger, draft.Id, CaseStep.Approve, null, null, Ct));
        Assert.Equal((true, true, false), (await Lists(affected), await Lists(controller), await Lists(stranger)));
        await database.Door.TakeStepAsync(writer, draft.Id, CaseStep.Submit, null, null, Ct);

        Assert.Equal(CaseStatus.Submitted, (await database.Reader.LoadAsync(stranger, draft.Id, Ct)).Status);
        Assert.True(await Lists(stranger));
    }
}
