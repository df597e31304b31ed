using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

/// <summary>One case on several pages at once: two windows of one person, two people.</summary>
public sealed class OtherPagesTests : IAsyncLifetime
{
    private readonly OpenCases open = new();
    private TestDatabase database = null!;
    private Desk signe = null!;
    private Desk bo = null!;
    private Guid caseId;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        signe = new(database, await database.PersonAsync(Role.Caseworker, name: "Signe"), open);
        bo = new(database, await database.PersonAsync(Role.Caseworker, name: "Bo"), open);
        caseId = (await database.Door.CreateAsync(signe.Person, Samples.Complete(), Ct)).Id;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Each_sees_who_else_is_in_the_case_and_who_is_writing()
    {
        await using var hers = await ShownAsync(signe);
        await using var second = await ShownAsync(signe);
        await using (var his = await ShownAsync(bo))
        {
            Assert.Equal([new("Bo", false)], hers.Others);
            Assert.Equal([new("Signe", false)], his.Others);
            his.Change(p => p with { Title = "Hans" });
            Assert.Equal([new("Bo", true)], second.Others);
        }

        Assert.Empty(hers.Others);
    }

    [Fact]
    public async Task A_page_that_is_left_is_left_also_in_the_eyes_of_the_others_but_not_between_two_tabs_of_the_case()
    {
        await using var hers = await ShownAsync(signe);
        await using var his = await ShownAsync(bo);

        hers.Shown();
        hers.Left();
        var between = his.Others;
        hers.Left();

        Assert.Single(between);
        Assert.Empty(his.Others);
    }

    [Fact]
    public async Task What_is_typed_in_one_window_is_there_in_the_other()
    {
        await using var one = await ShownAsync(signe);
        await using var other = await ShownAsync(signe);
        one.Change(p => p with { Title = "Skrevet her" });
        await StoreAsync(one);

        await other.HearAsync(Ct);

        Assert.Equal("Skrevet her", other.Draft.Title);
        Assert.True(other.HasUnsavedChanges);
        Assert.NotNull(other.JoinedAt);
        other.Undo();
        Assert.Equal("Tidlig hjælp", other.Draft.Title);
    }

    [Fact]
    public async Task What_is_typed_in_two_windows_at_the_same_time_goes_together_and_none_of_it_is_lost()
    {
        await using var one = await ShownAsync(signe);
        await using var other = await ShownAsync(signe);
        var key = AmountRows.KeyOf(one.Draft.Lines[0]);
        one.Change(p => AmountRows.With(p, key, p.Lines[0].Amounts.With(2026, 11)));
        other.Change(p => AmountRows.With(p, key, p.Lines[0].Amounts.With(2027, 22)));
        other.Change(typed => typed with { Unread = typed.Unread.With(key, 2028, new("4OO", "", null)) }, null);

        await StoreAsync(one);
        await other.HearAsync(Ct);
        await StoreAsync(other);
        await one.HearAsync(Ct);

        foreach (var page in new[] { one, other })
        {
            Assert.Equal((11m, 22m), (page.Draft.Lines[0].Amounts[2026], page.Draft.Lines[0].Amounts[2027]));
            Assert.Equal("4OO", page.Now.Unread.At(key, 2028)!.Text);
        }
        Assert.Equal(one.Draft.Lines[0].Amounts, (await database.Drafts.FindAsync(signe.Person, caseId, Ct))!.Proposal.Lines[0].Amounts);
    }

    [Fact]
    public async Task A_window_that_has_not_heard_of_the_other_finds_its_draft_when_it_stores_its_own()
    {
        // On another instance: each knows its own pages only.
        var elsewhere = new Desk(database, signe.Person, new OpenCases());
        await using var one = await ShownAsync(signe);
        await using var other = await ShownAsync(elsewhere);
        one.Change(p => p with { Title = "Her" });
        other.Change(p => p with { TargetGroup = "Der" });

        await StoreAsync(one);
        await StoreAsync(other);
        await other.HearAsync(Ct);
        await StoreAsync(other);

        var draft = (await database.Drafts.FindAsync(signe.Person, caseId, Ct))!.Proposal;
        Assert.Equal(("Her", "Der"), (draft.Title, draft.TargetGroup));
    }

    [Fact]
    public async Task Saving_in_one_window_settles_the_other()
    {
        await using var one = await ShownAsync(signe);
        await using var other = await ShownAsync(signe);
        one.Change(p => p with { Title = "Gemt" });
        await StoreAsync(one);
        await other.HearAsync(Ct);

        await one.SaveAsync(Ct);
        await other.HearAsync(Ct);

        Assert.False(other.HasUnsavedChanges);
        Assert.Equal(one.Case!.Version, other.Case!.Version);
        Assert.Equal("Gemt", other.Draft.Title);
        Assert.Null(other.NewerBy);
        Assert.Null(other.RefreshedBy);
    }

    [Fact]
    public async Task Dropping_in_one_window_drops_in_the_other_and_can_be_undone_there()
    {
        await using var one = await ShownAsync(signe);
        await using var other = await ShownAsync(signe);
        one.Change(p => p with { Title = "Kasseret" });
        await StoreAsync(one);
        await other.HearAsync(Ct);

        await one.DiscardAsync(Ct);
        await other.HearAsync(Ct);

        Assert.False(other.HasUnsavedChanges);
        other.Undo();
        Assert.Equal("Kasseret", other.Draft.Title);
    }

    [Fact]
    public async Task A_colleagues_save_is_shown_at_once_where_nothing_is_typed_and_else_said()
    {
        await using var reads = await ShownAsync(signe);
        await using var his = await ShownAsync(bo);
        his.Change(p => p with { Title = "Hans titel" });
        await his.SaveAsync(Ct);
        await reads.HearAsync(Ct);
        Assert.Equal(("Hans titel", "Bo"), (reads.Draft.Title, reads.RefreshedBy));

        reads.Change(p => p with { Title = "Hendes titel" });
        his.Change(p => p with { Title = "Hans anden titel" });
        await his.SaveAsync(Ct);
        await reads.HearAsync(Ct);

        Assert.Equal(("Hendes titel", "Bo"), (reads.Draft.Title, reads.NewerBy));
        await reads.FaceNewerAsync(Ct);
        var part = Assert.Single(reads.Conflict!.Parts);
        Assert.Equal(("Titel", "Hans anden titel", "Hendes titel"), (part.Name, part.Theirs, part.Mine));
    }

    [Fact]
    public async Task A_wrong_text_survives_a_reload_holds_the_save_on_every_page_of_the_case_and_is_undone_as_any_change()
    {
        var key = "";
        await using (var before = await signe.OpenAsync(caseId))
        {
            key = AmountRows.KeyOf(before.Draft.Lines[0]);
            before.Change(typed => typed with { Unread = typed.Unread.With(key, 2026, new("4OO", "Fejl", null)) }, null);
        }

        await using var after = await signe.OpenAsync(caseId);

        Assert.True(after.HasUnsavedChanges);
        Assert.Equal("4OO", after.Now.Unread.At(key, 2026)!.Text);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => after.SaveAsync(Ct));
        Assert.Contains("4OO", Assert.Single(refused.Faults).Message, StringComparison.Ordinal);
        after.Undo();
        Assert.False(after.HasUnsavedChanges);
    }

    private async Task<CaseWorkspace> ShownAsync(Desk desk)
    {
        var workspace = await desk.OpenAsync(caseId);
        workspace.Shown();
        return workspace;
    }

    /// <summary>Has the page's draft stored, as half a second later it is.</summary>
    private async Task StoreAsync(CaseWorkspace page)
    {
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await page.StoredAsync();
    }
}
