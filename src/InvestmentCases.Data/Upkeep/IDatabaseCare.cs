namespace InvestmentCases.Data;

/// <summary>What the two databases need differently. One implementation in each provider's project.</summary>
public interface IDatabaseCare
{
    /// <summary>Whether a newer program brings the database up to date when it starts; otherwise an operator does it by command.</summary>
    bool MigratesAtStart { get; }

    /// <summary>Whether many rows are written by prepared inserts with keys that the program gives, rather than by tracked saving.</summary>
    bool TakesPreparedInserts { get; }

    /// <summary>Waits for the turn to write, where the database takes one writer at a time. Nobody holds a thread while she waits.</summary>
    /// <returns>The turn, given up when it is disposed; null where many write at once.</returns>
    ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken ct);

    /// <summary>Keeps a copy of an existing database before it is migrated. Answers where, or null where the operator's own backup serves.</summary>
    Task<string?> CopyBeforeMigratingAsync(CasesDb db, CancellationToken ct);

    /// <summary>What is to be set once after migrating.</summary>
    Task AfterMigratingAsync(CasesDb db, CancellationToken ct);

    /// <summary>What the database itself finds wrong with its pages and references; empty where nothing.</summary>
    Task<IReadOnlyList<string>> IntegrityFaultsAsync(CasesDb db, CancellationToken ct);
}
