using InvestmentCases.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InvestmentCases.Data;

/// <summary>The database is older than the program and may not be served until it is migrated.</summary>
public sealed class DatabaseIsOldException(string message) : Exception(message);

/// <summary>Brings the database up to date.</summary>
public sealed class CasesDatabase(IDbContextFactory<CasesDb> factory, IDatabaseCare care)
{
    /// <summary>The migrations that the database still lacks, in order.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return [.. await db.Database.GetPendingMigrationsAsync(ct)];
    }

    /// <summary>Brings the database up to date, after a copy where the provider asks for one. Answers the copy's place, or null.</summary>
    public async Task<string?> MigrateAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any())
            return null;
        var copy = (await db.Database.GetAppliedMigrationsAsync(ct)).Any() ? await care.CopyBeforeMigratingAsync(db, ct) : null;
        await db.Database.MigrateAsync(ct);
        await care.AfterMigratingAsync(db, ct);
        return copy;
    }

    /// <summary>Called before serving: migrates where the provider does so at start, and otherwise refuses an old database.</summary>
    /// <exception cref="DatabaseIsOldException">Migrations are pending, and an operator must run them.</exception>
    public async Task PrepareToServeAsync(CancellationToken ct)
    {
        if (care.MigratesAtStart)
            await MigrateAsync(ct);
        else if ((await PendingAsync(ct)).Count is > 0 and var count)
            throw new DatabaseIsOldException(Say.In(
                $"Databasen mangler {count} ændringer. Tag en sikkerhedskopi, kør \"database migrate\", og start programmet igen.",
                $"The database lacks {count} migrations. Make a backup, run \"database migrate\", and start the program again."));
    }

    /// <summary>All migrations as one SQL script that can be run again on any state of the database where the provider can do that (SQL Server); on SQLite from an empty database.</summary>
    public string Script()
    {
        using var db = factory.CreateDbContext();
        var options = db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? MigrationsSqlGenerationOptions.Default : MigrationsSqlGenerationOptions.Idempotent;
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }
}
