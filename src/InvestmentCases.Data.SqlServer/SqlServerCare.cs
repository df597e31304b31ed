using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data.SqlServer;

/// <summary>What SQL Server needs: nothing at start; several instances may share the database, so an operator migrates, with her own backup.</summary>
public sealed class SqlServerCare : IDatabaseCare
{
    /// <inheritdoc/>
    public bool MigratesAtStart => false;

    /// <inheritdoc/>
    public ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken ct) => default;

    /// <inheritdoc/>
    public Task<string?> CopyBeforeMigratingAsync(CasesDb db, CancellationToken ct) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public Task AfterMigratingAsync(CasesDb db, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public bool TakesPreparedInserts => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> IntegrityFaultsAsync(CasesDb db, CancellationToken ct)
    {
        var broken = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sys.foreign_keys WHERE is_disabled = 1 OR is_not_trusted = 1").ToListAsync(ct);
        return [.. broken.Select(name => $"Foreign key {name} is not trusted.")];
    }
}
