using InvestmentCases.Data;
using InvestmentCases.Data.Sqlite;
using InvestmentCases.Data.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Hosting;

/// <summary>The one place that knows which database it is: by the settings Database:Provider and Database:ConnectionString.</summary>
public static class Database
{
    public static WebApplicationBuilder AddDatabase(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var connection = settings["Database:ConnectionString"];
        Action<DbContextOptionsBuilder> provider = settings["Database:Provider"] switch
        {
            null or "" or "Sqlite" => options => options.UseCasesSqlite(connection is { Length: > 0 } ? connection : DefaultFile(builder)),
            "SqlServer" when connection is { Length: > 0 } => options => options.UseCasesSqlServer(connection),
            "SqlServer" => throw new InvalidOperationException("Database:ConnectionString must be set where Database:Provider is SqlServer."),
            var other => throw new InvalidOperationException($"Database:Provider is '{other}': it must be Sqlite or SqlServer."),
        };
        builder.Services.AddCasesData(provider);
        return builder;
    }

    /// <summary>Makes or upgrades a SQLite database; refuses to serve a SQL Server one that is older than the program.</summary>
    public static Task PrepareDatabaseAsync(this WebApplication app) =>
        app.Services.GetRequiredService<CasesDatabase>().PrepareToServeAsync(app.Lifetime.ApplicationStopping);

    private static string DefaultFile(WebApplicationBuilder builder) =>
        $"Data Source={Path.Combine(DataFolder.Of(builder.Configuration, builder.Environment), "investmentcases.db")}";
}
