using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

public sealed class WriteDoorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_case_gets_a_number_its_key_figures_and_an_entry_in_the_history()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);

        var first = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);
        var second = await database.Door.CreateAsync(caseworker, Samples.Complete("Den næste"), Ct);

        Assert.Equal((1, 2, 1L), (first.Number, second.Number, first.Version));
        var stored = await database.Reader.LoadStoredAsync(caseworker, first.Id, Ct);
        Assert.Equal(1_000_000m, stored.Figures.StartCapitalTotal);
        Assert.Equal(4, stored.Figures.PaybackTotal?.Years);
        Assert.Equal(TestDatabase.Start.UtcDateTime, stored.CreatedAt);
        var entry = Assert.Single(await database.Reader.HistoryAsync(caseworker, first.Id, Ct));
        Assert.Equal(("status", null, "Draft", caseworker.Name), (entry.Field, entry.Before, entry.After, entry.By));
    }

    [Fact]
    public async Task A_writer_waits_for_the_one_before_her_without_meeting_a_locked_database()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.SkipUnless(database.File is not null, "On SQL Server many write at once.");
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var turn = await database.Get<IDatabaseCare>().TurnToWriteAsync(Ct);

        var writing = Task.WhenAll(Enumerable.Range(1, 10).Select(n => database.Door.CreateAsync(caseworker, Samples.Complete($"Nr. {n}"), Ct)));
        Assert.False(writing.IsCompleted);
        turn!.Dispose();

        Assert.Equal(Enumerable.Range(1, 10), (await writing).Select(one => one.Number).Order());
    }

    [Fact]
    public async Task A_changed_amount_is_one_row_one_history_entry_and_new_key_figures()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);

        var changed = await database.Door.ChangeAsync(caseworker, created.Id, created.Version, edited => edited.Revise(WithAmount(edited.Proposal, 2026, 950_000m), caseworker), Ct);

        Assert.Equal(2, changed.Version);
        var stored = await database.Reader.LoadStoredAsync(caseworker, created.Id, Ct);
        Assert.Equal(1_050_000m, stored.Figures.StartCapitalTotal);
        Assert.Equal(950_000m, stored.Case.Proposal.Lines[0].Amounts[2026]);
        var entry = (await database.Reader.HistoryAsync(caseworker, created.Id, Ct))[0];
        Assert.Equal(("lines[0].amounts.2026", "900000", "950000", 2L), (entry.Field, entry.Before, entry.After, entry.CaseVersion));
        await using var db = database.Open();
        Assert.Equal(95_000_000, await db.YearFigures.Where(row => row.Year == 2026).Select(row => row.NetInOre).SingleAsync(Ct));
        Assert.Equal(95_000_000, await db.YearPartyFigures.Where(row => row.Year == 2026 && row.Party == "SOF" && row.ControlArea == ControlArea.Service).Select(row => row.NetInOre).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_change_that_changes_nothing_stores_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);

        var same = await database.Door.ChangeAsync(caseworker, created.Id, 1, edited => edited.Revise(edited.Proposal with { Areas = [] }, caseworker), Ct);

        Assert.Equal(1, same.Version);
        Assert.Single(await database.Reader.HistoryAsync(caseworker, created.Id, Ct));
    }

    [Fact]
    public async Task The_second_of_two_writers_is_told_and_nothing_of_hers_is_stored()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);
        Task<BusinessCase> Write(string title) =>
            database.Door.ChangeAsync(caseworker, created.Id, 1, edited => edited.Revise(edited.Proposal with { Title = title }, caseworker), Ct);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 6).Select(n => Task.Run(async () =>
        {
            try
            {
                await Write($"Titel {n}");
                return "written";
            }
            catch (StaleVersionException stale)
            {
                return $"stale, now {stale.CurrentVersion}";
            }
        }, Ct)));

        Assert.Single(outcomes, "written");
        Assert.Equal(5, outcomes.Count(outcome => outcome == "stale, now 2"));
        Assert.Equal(2, (await database.Reader.HistoryAsync(caseworker, created.Id, Ct)).Count);
    }

    [Fact]
    public async Task What_the_database_refuses_half_way_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.SkipUnless(TestServer.ConnectionString is null, "The constraint is written in SQLite's language.");
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);
        await using (var db = database.Open())
            await db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Injected BEFORE INSERT ON History WHEN NEW.Field LIKE 'lines%' BEGIN SELECT RAISE(ABORT, 'disk is full'); END", Ct);

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => database.Door.ChangeAsync(caseworker, created.Id, null,
            edited => edited.Revise(WithAmount(edited.Proposal, 2026, 1m) with { Title = "Halvt" }, caseworker), Ct));

        var stored = await database.Reader.LoadStoredAsync(caseworker, created.Id, Ct);
        Assert.Equal((1L, "Tidlig hjælp", 1_000_000m), (stored.Case.Version, stored.Case.Proposal.Title, stored.Figures.StartCapitalTotal));
        Assert.Single(await database.Reader.HistoryAsync(caseworker, created.Id, Ct));
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
    }

    [Fact]
    public async Task A_role_that_was_taken_away_counts_at_the_next_write()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);
        await database.TamperAsync($"UPDATE Accounts SET Role = 'Reader' WHERE Id = {caseworker.AccountId}");

        Task Write() => database.Door.ChangeAsync(caseworker, created.Id, null, edited => edited.Revise(edited.Proposal with { Title = "Ny" }, caseworker), Ct);

        await Assert.ThrowsAsync<NotAllowedException>(Write);
        await database.TamperAsync($"UPDATE Accounts SET Role = 'Caseworker', IsDisabled = 1 WHERE Id = {caseworker.AccountId}");
        await Assert.ThrowsAsync<NotAllowedException>(Write);
    }

    [Fact]
    public async Task A_text_that_one_of_the_databases_has_no_room_for_is_refused_on_both()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => database.Door.CreateAsync(caseworker, Samples.Complete() with { CaseNumber = new('9', 201) }, Ct));

        Assert.Equal("caseNumber", Assert.Single(refused.Faults).Field);
        await using var db = database.Open();
        Assert.Empty(await db.Cases.ToListAsync(Ct));
    }

    [Fact]
    public async Task A_step_cannot_be_smuggled_through_a_change()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseworker = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(caseworker, Samples.Complete(), Ct);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Door.ChangeAsync(caseworker, created.Id, null, edited => edited.Take(CaseStep.Submit, caseworker), Ct));

        Assert.Equal(CaseStatus.Draft, (await database.Reader.LoadAsync(caseworker, created.Id, Ct)).Status);
    }

    internal static Proposal WithAmount(Proposal proposal, int year, decimal kroner) =>
        proposal with { Lines = [proposal.Lines[0] with { Amounts = proposal.Lines[0].Amounts.With(year, kroner) }, .. proposal.Lines.Skip(1)] };
}
