using InvestmentCases.Data.Sqlite;
using InvestmentCases.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace InvestmentCases.Data.Tests.Upkeep;

/// <summary>SQLite's part: these always run on files.</summary>
public sealed class CasesDatabaseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_makes_the_database_and_logs_ahead()
    {
        await using var database = TestDatabase.Unmigrated();

        await database.Database.PrepareToServeAsync(Ct);

        Assert.Empty(await database.Database.PendingAsync(Ct));
        await using var db = database.Open();
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync(Ct)).Single());
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(database.File!)!, "*before*"));
    }

    [Fact]
    public async Task An_existing_database_is_copied_before_it_is_changed()
    {
        await using var database = TestDatabase.Unmigrated();
        await database.Database.MigrateAsync(Ct);
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) => Task.FromResult(db.Add(new CommitteeRow { Code = "SUD", Name = "Socialudvalget" }).Entity.Code), Ct);
        await using (var db = database.Open())
            Assert.True(await new SqliteCare(database.Clock).CopyBeforeMigratingAsync(db, Ct) is { } copy && copy.StartsWith(database.File + ".before-20260302-083000-", StringComparison.Ordinal));

        var kept = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(database.File!)!, "*before*"));

        await using var connection = new SqliteConnection($"Data Source={kept};Pooling=False");
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Name FROM Committees";
        Assert.Equal("Socialudvalget", await command.ExecuteScalarAsync(Ct));
    }

    [Fact]
    public void The_model_and_the_migrations_agree()
    {
        using var database = TestDatabase.Unmigrated().Open();

        Assert.False(database.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task No_amount_is_stored_as_anything_but_whole_ore()
    {
        await using var database = TestDatabase.Unmigrated();
        await using var db = database.Open();

        var properties = db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToList();

        Assert.All(properties.Where(property => property.Name.EndsWith("InOre", StringComparison.Ordinal)), property => Assert.Equal("INTEGER", property.GetColumnType()));
        Assert.All(properties.Where(property => property.ClrType == typeof(decimal) || property.ClrType == typeof(decimal?)), property =>
        {
            Assert.Equal("TEXT", property.GetColumnType());
            Assert.DoesNotContain("Amount", property.Name, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(properties, property => property.ClrType == typeof(double) || property.ClrType == typeof(float));
    }

    [Fact]
    public async Task A_reference_that_leads_nowhere_is_found()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.SkipUnless(TestServer.ConnectionString is null, "SQLite alone can be told to look away.");
        await database.Door.CreateAsync(await database.PersonAsync(Role.Caseworker), Samples.Complete(), Ct);
        await using (var db = database.Open())
        {
            await db.Database.OpenConnectionAsync(Ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; INSERT INTO Risks (CaseId, Position, Description) VALUES (99, 0, 'x')", Ct);
        }

        var fault = Assert.Single(await database.Upkeep.VerifyAsync(null, Ct));

        Assert.Equal((null, "Risks → Cases"), (fault.Case, fault.Text));
    }
}
