using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.SqlServer;

/// <summary>No SQL Server can be started where this is developed: its parser reads every statement instead. It finds what is no T-SQL; it cannot find a table that is not there.</summary>
public sealed class SqlServerStatementTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly Actor caseworker = new(1, "Birthe", Role.Caseworker, new HashSet<string> { "SOF" });

    [Fact]
    public async Task The_migration_script_is_T_SQL_and_can_be_run_again()
    {
        await using var database = new CapturedDatabase();

        var script = database.Get<CasesDatabase>().Script();

        Assert.Empty(TSql.FaultsIn(script));
        Assert.Contains("IF NOT EXISTS", script, StringComparison.Ordinal);
        Assert.Contains("COLLATE Danish_Norwegian_CI_AS", script, StringComparison.Ordinal);
        Assert.NotEmpty(TSql.FaultsIn(script.Replace("CREATE TABLE [Cases] (", "CREATE TABLE [Cases", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_model_and_the_migrations_agree()
    {
        await using var database = new CapturedDatabase();
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Money_is_bigint_and_text_is_Danish()
    {
        await using var database = new CapturedDatabase();

        var script = database.Get<CasesDatabase>().Script();

        Assert.Contains("[AmountInOre] bigint NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[Title] nvarchar(max) COLLATE Danish_Norwegian_CI_AS NOT NULL", script, StringComparison.Ordinal);
        Assert.DoesNotContain("decimal(", script, StringComparison.Ordinal);
        Assert.DoesNotContain(" float", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_read_is_T_SQL()
    {
        await using var database = new CapturedDatabase();
        database.Answer("[Counters]", 3L);
        database.Answer("SELECT TOP(2) [c].[Id]", 1L);
        database.Answer("SELECT COUNT(*)" + Environment.NewLine, 0);
        database.Answer("SUM(", 0L);
        var (reader, reference, id) = (database.Get<CaseReader>(), database.Get<ReferenceData>(), Guid.NewGuid());
        await using var db = database.Open();

        await reference.SnapshotAsync(Ct);
        await database.Get<ActorLoader>().ForAccountAsync(1, Ct);
        await reader.VersionsAsync(caseworker, id, Ct);
        await reader.HistoryAsync(caseworker, id, Ct);
        await reader.AnswersAsync(caseworker, id, Ct);
        await Assert.ThrowsAsync<NotKnownException>(() => reader.VersionAsync(caseworker, id, 1, Ct));
        await database.Get<ApiTokens>().FindAsync("token", Ct);
        await database.Get<ApiTokens>().ListAsync(caseworker, Ct);
        await database.Get<EditDrafts>().FindAsync(caseworker, id, Ct);
        await HandOverPlan.MakeAsync(db, new() { Id = 2, Name = "Lis", Email = "lis@demo.example" }, caseworker, Ct);
        await CaseRows.LoadAsync(db, [], Ct);
        foreach (var actor in new[] { caseworker, Actor.Operator })
            foreach (var order in Enum.GetValues<CaseListOrder>())
                await CaseOrder.PageAsync(await CaseOrder.OfAsync(db, CaseReader.Visible(db, actor), await CaseSearch.MatchingAsync(db, CaseReader.Visible(db, actor), "0-2 år [x]", Ct), new() { Search = "0-2 år", Order = order, IsDescending = true }, Ct), new() { Page = 2 }, part => part.Select(row => row.PublicId), Ct);
        foreach (var matches in new[] { new CaseMatches(db, [[1, 2], [3]], null), new CaseMatches(db, [], [1, 2]), new CaseMatches(db, [], null) })
            foreach (var found in new[] { matches.In(db.Cases), matches.NotIn(db.Cases), matches.Counted(db.Cases) })
                await found.Select(row => row.Id).ToListAsync(Ct);
        await CaseReader.Visible(db, caseworker).SumAsync(row => row.StartCapitalInOre, Ct);

        database.AssertAllParse();
        Assert.True(database.Statements.Count > 30, $"Only {database.Statements.Count} statements were seen.");
    }

    [Fact]
    public async Task Every_row_that_is_written_is_T_SQL()
    {
        await using var database = new CapturedDatabase();
        await using var db = database.Open();
        var rows = CaseToRows.Of(new(Guid.NewGuid(), 1, CaseStatus.Draft, 1, Samples.Complete(), [1], null), 1, new Dictionary<Guid, int>(), new([]));
        var types = db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.Namespace == typeof(CaseRow).Namespace && !type.IsAbstract).Distinct().ToList();

        foreach (var type in types)
        {
            await using var one = database.Open();
            var row = Activator.CreateInstance(type)!;
            foreach (var key in one.Entry(row).Properties.Where(property => property.Metadata.ClrType == typeof(long) && property.Metadata.IsForeignKey()))
                key.CurrentValue = 1L;
            foreach (var moment in one.Entry(row).Properties.Where(property => property.Metadata.ClrType == typeof(DateTime)))
                moment.CurrentValue = DateTime.UnixEpoch;
            one.Entry(row).State = EntityState.Added;
            await SaveAsync(one);
        }
        await using (var many = database.Open())
        {
            many.AddRange(rows.Parts().SelectMany(parts => parts));
            await SaveAsync(many);
        }

        database.AssertAllParse();
        Assert.All(types, type => Assert.Contains(database.Statements, sql => sql.Contains($"[{db.Model.FindEntityType(type)!.GetTableName()}]", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_the_door_does_around_a_write_is_T_SQL()
    {
        await using var database = new CapturedDatabase();
        database.Answer("[Counters]", 3L);
        await using var db = database.Open();

        await Assert.ThrowsAsync<NotKnownException>(() => TrackedCase.HoldAsync(db, caseworker, Guid.NewGuid(), Ct));
        await TrackedCase.LoadAsync(db, [1, 2], Ct);
        await WriteDoor.NextNumbersAsync(db, 5, Ct);
        await db.EditDrafts.Where(row => row.CaseId == 1 && row.AccountId == 1).ToListAsync(Ct);
        await db.CaseVersions.Where(row => row.CaseId == 1).OrderByDescending(row => row.Number).Select(row => new { row.Number, row.Hash }).FirstOrDefaultAsync(Ct);
        var reach = new Reach { IsReference = true, PriceIndex = true, Committees = true, Funds = true };
        reach.DiscountSchedules.Add(new(2021, 1, 7));
        reach.PaybackRules.Add(new(2017, 1, 1));
        reach.UnitPrices.Add("foster-care");
        await StaleFigures.MarkAsync(db, reach, new(2026, 3, 2), Ct);

        database.AssertAllParse();
        Assert.Contains(database.Statements, sql => sql.Contains("UPDATE", StringComparison.Ordinal) && sql.Contains("[KeyFiguresAreStale]", StringComparison.Ordinal));
    }

    /// <summary>The empty answer to an insert whose key the database gives is no answer: the statement is what is wanted.</summary>
    private static async Task SaveAsync(CasesDb db)
    {
        try
        {
            await db.SaveChangesAsync(Ct);
        }
        catch (DbUpdateException)
        {
        }
    }
}
