using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data.Sqlite;

/// <summary>What a SQLite file needs: a copy before migrating, write-ahead logging once, its own integrity check.</summary>
public sealed class SqliteCare(TimeProvider clock) : IDatabaseCare, IDisposable
{
    // The driver lets a thread sleep while another connection writes.
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <inheritdoc/>
    public bool MigratesAtStart => true;

    /// <inheritdoc/>
    public async ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken ct)
    {
        await oneAtATime.WaitAsync(ct);
        return new Turn(oneAtATime);
    }

    /// <inheritdoc/>
    public async Task<string?> CopyBeforeMigratingAsync(CasesDb db, CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        var last = (await db.Database.GetAppliedMigrationsAsync(ct)).Last();
        var copy = $"{file}.before-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{last}";
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
        return copy;
    }

    /// <inheritdoc/>
    public Task AfterMigratingAsync(CasesDb db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);

    /// <inheritdoc/>
    public bool TakesPreparedInserts => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> IntegrityFaultsAsync(CasesDb db, CancellationToken ct)
    {
        var pages = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(ct);
        var references = await db.Database.SqlQueryRaw<string>("""SELECT "table" || ' → ' || parent AS Value FROM pragma_foreign_key_check""").ToListAsync(ct);
        return [.. pages.Where(line => line != "ok"), .. references];
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private sealed class Turn(SemaphoreSlim held) : IDisposable
    {
        public void Dispose() => held.Release();
    }
}
