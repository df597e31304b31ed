using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

public sealed class CaseWorkspaceTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Desk signe = null!;
    private Guid caseId;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        signe = new(database, await database.PersonAsync(Role.Caseworker, name: "Signe"));
        caseId = (await database.Door.CreateAsync(signe.Person, Samples.Complete(), Ct)).Id;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_change_is_calculated_at_once()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var before = workspace.Result!.StartCapitalTotal;

        workspace.Change(p => p with { Lines = [p.Lines[0] with { Amounts = p.Lines[0].Amounts.With(2026, 2_000_000m) }, p.Lines[1]] });

        Assert.Equal(1_000_000m, before);
        Assert.Equal(2_100_000m, workspace.Result!.StartCapitalTotal);
        Assert.True(workspace.HasUnsavedChanges);
    }

    [Fact]
    public async Task A_change_that_cannot_be_calculated_says_why_and_stays()
    {
        await using var workspace = await signe.OpenAsync(caseId);

        workspace.Change(p => p with { Years = new YearRange(2026, 2027) });

        Assert.Null(workspace.Result);
        Assert.NotEmpty(workspace.Faults);
        Assert.Equal(2027, workspace.Draft.Years!.Value.Last);
    }

    [Fact]
    public async Task A_change_to_what_already_stands_there_is_none()
    {
        await using var workspace = await signe.OpenAsync(caseId);

        workspace.Change(p => p with { Title = "Tidlig hjælp", TargetGroup = null });

        Assert.False(workspace.HasUnsavedChanges);
        Assert.False(workspace.CanUndo);
    }

    [Fact]
    public async Task Undo_goes_back_to_what_is_saved_and_redo_forth_again()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        workspace.Change(p => p with { Title = "Et" });
        workspace.Change(p => p with { Title = "To" });

        workspace.Undo();
        workspace.Undo();
        var undone = workspace.HasUnsavedChanges;
        workspace.Redo();

        Assert.False(undone);
        Assert.Equal("Et", workspace.Draft.Title);
        Assert.True(workspace.CanRedo);
    }

    [Fact]
    public async Task Typing_in_one_field_is_undone_as_one_step()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        foreach (var typed in new[] { "T", "Ti", "Tid" })
            workspace.Change(p => p with { Title = typed }, "title");

        workspace.Undo();

        Assert.Equal("Tidlig hjælp", workspace.Draft.Title);
        Assert.False(workspace.CanUndo);
    }

    [Fact]
    public async Task A_hundred_steps_can_be_undone_and_no_more()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        for (var i = 1; i <= ProposalHistory.MostSteps + 1; i++)
            workspace.Change(p => p with { Title = $"Titel {i}" });

        for (var i = 0; i < ProposalHistory.MostSteps; i++)
            workspace.Undo();

        Assert.Equal("Titel 1", workspace.Draft.Title);
        Assert.False(workspace.CanUndo);
    }

    [Fact]
    public async Task A_change_in_a_table_is_told_apart_since_the_table_draws_itself_and_counts_at_once()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var told = new List<string>();
        workspace.Changed += () => told.Add("page");
        workspace.ChangedInTable += () => told.Add("table");
        var before = workspace.Result!.NetPresentValue;

        workspace.ChangeInTable(typed => typed with { Proposal = typed.Proposal with { Lines = [typed.Proposal.Lines[0]] } }, null);

        Assert.Equal(["table"], told);
        Assert.NotEqual(before, workspace.Result!.NetPresentValue);
        Assert.True(workspace.IsDraftWaiting);
    }

    [Fact]
    public async Task What_is_typed_while_the_case_is_being_saved_stays_and_is_saved_the_next_time()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        workspace.Change(p => p with { Title = "Et" });
        // The edit draft is stored before the case is: there the person goes on typing.
        workspace.Changed += () => workspace.Change(p => p with { TargetGroup = "Børn 0-2 år" });

        await workspace.SaveAsync(Ct);
        var first = (await database.Reader.LoadAsync(signe.Person, caseId, Ct)).Proposal;
        var stayed = workspace.Draft.TargetGroup;
        await workspace.SaveAsync(Ct);
        var second = (await database.Reader.LoadAsync(signe.Person, caseId, Ct)).Proposal;

        Assert.Equal(("Et", (string?)null), (first.Title, first.TargetGroup));
        Assert.Equal("Børn 0-2 år", stayed);
        Assert.Equal("Børn 0-2 år", second.TargetGroup);
    }

    [Fact]
    public async Task What_is_told_twice_while_the_case_is_being_saved_is_saved_once()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        workspace.Change(p => p with { Goals = ["Færre anbringelser"] });
        var isTold = false;
        workspace.Changed += () =>
        {
            if (!isTold)
            {
                isTold = true;
                workspace.Change(p => p with { Goals = [.. p.Goals] });
            }
        };

        await workspace.SaveAsync(Ct);

        Assert.True(isTold);
        Assert.False(workspace.HasUnsavedChanges);
    }

    [Fact]
    public async Task What_is_typed_is_stored_within_a_second_and_taken_up_on_another_machine()
    {
        await using var here = await signe.OpenAsync(caseId);
        var stored = StoredAsync(here);
        here.Change(p => p with { Title = "Halvfærdig" });
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await stored;

        await using var there = await signe.OpenAsync(caseId);

        Assert.Equal("Halvfærdig", there.Draft.Title);
        Assert.True(there.HasUnsavedChanges);
        Assert.NotNull(there.TakenUpFrom);
        Assert.Equal("Tidlig hjælp", there.Case!.Proposal.Title);
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task Where_the_sign_in_has_ended_or_the_person_is_shut_out_the_open_page_writes_nothing_more(bool isShutOut)
    {
        await using var workspace = await signe.OpenAsync(caseId);
        if (isShutOut)
            await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, async (db, ct) => (await db.Users.SingleAsync(user => user.Id == signe.Person.AccountId, ct)).IsDisabled = true, Ct);
        else
            signe.SignOut();

        workspace.Change(p => p with { Title = "Efter lukketid" });
        await workspace.StoredAsync();

        Assert.NotNull(workspace.DraftProblem);
        await Assert.ThrowsAsync<NotAllowedException>(() => workspace.SaveAsync(Ct));
        Assert.Equal("Efter lukketid", workspace.Draft.Title);
        await using var db = database.Open();
        Assert.Empty(await db.EditDrafts.ToListAsync(Ct));
    }

    [Fact]
    public async Task What_is_undone_to_the_case_itself_leaves_no_draft()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        var stored = StoredAsync(workspace);
        workspace.Change(p => p with { Title = "Fortrudt" });
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await stored;

        workspace.Undo();
        await workspace.DisposeAsync();

        Assert.Null(await database.Drafts.FindAsync(signe.Person, caseId, Ct));
    }

    [Fact]
    public async Task Saving_makes_the_draft_the_case_with_a_history_entry_per_field()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        workspace.Change(p => p with { Title = "Ny titel", TargetGroup = "Unge" });

        var saved = await workspace.SaveAsync(Ct);

        var history = await database.Reader.HistoryAsync(signe.Person, caseId, Ct);
        Assert.True(saved);
        Assert.False(workspace.HasUnsavedChanges);
        Assert.Equal("Ny titel", (await database.Reader.LoadAsync(signe.Person, caseId, Ct)).Proposal.Title);
        Assert.Contains(history, change => change is { Field: "title", Before: "Tidlig hjælp", After: "Ny titel", By: "Signe" });
        Assert.Contains(history, change => change.Field == "targetGroup");
        Assert.Null(await database.Drafts.FindAsync(signe.Person, caseId, Ct));
    }

    [Fact]
    public async Task Saving_an_empty_title_is_refused_and_keeps_what_was_typed()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        workspace.Change(p => p with { Title = "", TargetGroup = "Unge" });

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => workspace.SaveAsync(Ct));

        Assert.Contains(refusal.Faults, fault => fault.Field == "title");
        Assert.Equal("Unge", workspace.Draft.TargetGroup);
        Assert.True(workspace.HasUnsavedChanges);
    }

    [Fact]
    public async Task Two_people_who_change_different_things_lose_nothing()
    {
        var bo = new Desk(database, await database.PersonAsync(Role.Caseworker, name: "Bo"));
        await using var hers = await signe.OpenAsync(caseId);
        await using var his = await bo.OpenAsync(caseId);
        his.Change(p => p with { TargetGroup = "Små børn" });
        await his.SaveAsync(Ct);
        hers.Change(p => p with { Title = "Hendes titel" });

        var saved = await hers.SaveAsync(Ct);
        var shown = hers.Conflict!;
        await hers.SettleAsync(Ct);
        await hers.SaveAsync(Ct);

        var stored = (await database.Reader.LoadAsync(signe.Person, caseId, Ct)).Proposal;
        Assert.False(saved);
        Assert.Empty(shown.Parts);
        Assert.Equal("Bo", shown.LastChange!.By);
        Assert.Contains(shown.TheirChanges, change => change.Field == "targetGroup");
        Assert.Equal(("Hendes titel", "Små børn"), (stored.Title, stored.TargetGroup));
    }

    [Theory]
    [InlineData(true, "Hendes titel")]
    [InlineData(false, "Hans titel")]
    public async Task Two_people_who_change_the_same_choose(bool keepsMine, string expected)
    {
        var bo = new Desk(database, await database.PersonAsync(Role.Caseworker, name: "Bo"));
        await using var hers = await signe.OpenAsync(caseId);
        await using var his = await bo.OpenAsync(caseId);
        his.Change(p => p with { Title = "Hans titel" });
        await his.SaveAsync(Ct);
        hers.Change(p => p with { Title = "Hendes titel" });
        await hers.SaveAsync(Ct);

        var part = Assert.Single(hers.Conflict!.Parts);
        part.KeepsMine = keepsMine;
        await hers.SettleAsync(Ct);

        Assert.Equal("title", part.Path);
        Assert.Equal(expected, hers.Draft.Title);
        Assert.Null(hers.Conflict);
    }

    [Fact]
    public async Task A_draft_on_a_newer_case_is_offered_as_a_conflict_and_nothing_can_be_changed_before_it_is_settled()
    {
        await using (var earlier = await signe.OpenAsync(caseId))
            earlier.Change(p => p with { Title = "Fra i går" });
        var bo = new Desk(database, await database.PersonAsync(Role.Caseworker, name: "Bo"));
        await using var his = await bo.OpenAsync(caseId);
        his.Change(p => p with { Title = "Hans titel" });
        await his.SaveAsync(Ct);

        await using var hers = await signe.OpenAsync(caseId);

        Assert.Equal("title", Assert.Single(hers.Conflict!.Parts).Path);
        Assert.False(hers.CanEdit);
        Assert.Throws<NotAllowedException>(() => hers.Change(p => p with { Title = "Mere" }));
        Assert.Equal("Hans titel", (await database.Reader.LoadAsync(signe.Person, caseId, Ct)).Proposal.Title);
    }

    [Fact]
    public async Task Discarding_can_be_undone()
    {
        await using var workspace = await signe.OpenAsync(caseId);
        workspace.Change(p => p with { Title = "Kasseret" });
        await workspace.DiscardAsync(Ct);
        var discarded = workspace.Draft.Title;

        workspace.Undo();

        Assert.Equal("Tidlig hjælp", discarded);
        Assert.Equal("Kasseret", workspace.Draft.Title);
    }

    [Fact]
    public async Task A_reader_sees_and_cannot_change()
    {
        await database.Door.TakeStepAsync(signe.Person, caseId, CaseStep.Submit, null, null, Ct);
        var reader = new Desk(database, await database.PersonAsync(Role.Reader, "BUF"));

        await using var workspace = await reader.OpenAsync(caseId);

        Assert.False(workspace.CanEdit);
        Assert.Throws<NotAllowedException>(() => workspace.Change(p => p with { Title = "Min" }));
    }

    [Fact]
    public async Task A_draft_of_another_unit_is_not_known()
    {
        var id = (await database.Door.CreateAsync(signe.Person, Samples.Complete() with { AffectedUnits = [] }, Ct)).Id;
        var other = new Desk(database, await database.PersonAsync(Role.Caseworker, "BUF"));

        await Assert.ThrowsAsync<NotKnownException>(() => other.OpenAsync(id));
    }

    private static Task StoredAsync(CaseWorkspace workspace)
    {
        var stored = new TaskCompletionSource();
        workspace.Changed += () =>
        {
            if (workspace.DraftStoredAt is not null)
                stored.TrySetResult();
        };
        return stored.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct);
    }
}
