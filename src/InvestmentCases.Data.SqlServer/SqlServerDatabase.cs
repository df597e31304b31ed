using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data.SqlServer;

/// <summary>Chooses SQL Server.</summary>
public static class SqlServerDatabase
{
    /// <summary>Cases in SQL Server or Azure SQL, with retries of what passes by itself; the migrations of this project.</summary>
    public static DbContextOptionsBuilder UseCasesSqlServer(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(
            connectionString,
            server => server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name).EnableRetryOnFailure().UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .WithCare(new SqlServerCare());
}
