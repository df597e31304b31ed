using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.SqlServer;

/// <summary>What only a real SQL Server can show. The other tests of this project run on it as well where there is one.</summary>
public sealed class SqlServerItselfTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_script_can_be_run_again_on_a_migrated_database()
    {
        Assert.SkipUnless(TestServer.ConnectionString is not null, "TEST_SQLSERVER holds no connection string.");
        await using var database = await TestDatabase.CreateAsync();
        await database.Door.CreateAsync(await database.PersonAsync(Role.Caseworker), Samples.Complete(), Ct);
        await using var db = database.Open();

        foreach (var batch in database.Database.Script().Split("\nGO", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            await db.Database.ExecuteSqlRawAsync(batch.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Ct);

        Assert.Equal(1, await db.Cases.CountAsync(Ct));
        Assert.Empty(await database.Database.PendingAsync(Ct));
    }
}
