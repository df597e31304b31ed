using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data.Sqlite;

/// <summary>Chooses SQLite.</summary>
public static class SqliteDatabase
{
    /// <summary>Cases in a SQLite file; the migrations of this project.</summary>
    public static DbContextOptionsBuilder UseCasesSqlite(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(
            new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString(),
            sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .WithCare(new SqliteCare(TimeProvider.System));
}
