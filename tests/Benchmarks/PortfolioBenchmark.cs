using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using InvestmentCases.Data;
using InvestmentCases.Data.Sqlite;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmarks;

/// <summary>The portfolio's data for 10.000 cases of 10 years and 2 parties, beside plain SQL over the same stored figures that reads the same rows.</summary>
[InProcess]
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 5, iterationCount: 30)]
public class PortfolioBenchmark
{
    private const int Cases = 10_000;
    private const int Years = 10;

    private readonly string folder = Directory.CreateTempSubdirectory("investmentcases-benchmark-").FullName;
    private ServiceProvider services = null!;
    private PortfolioFigures figures = null!;

    private string Connection => $"Data Source={Path.Combine(folder, "cases.db")}";

    [GlobalSetup]
    public async Task Fill()
    {
        services = new ServiceCollection().AddCasesData(options => options.UseCasesSqlite(Connection)).BuildServiceProvider();
        await services.GetRequiredService<CasesDatabase>().MigrateAsync(CancellationToken.None);
        figures = new(services.GetRequiredService<IDbContextFactory<CasesDb>>());
        var random = new Random(1);
        await using var db = await services.GetRequiredService<IDbContextFactory<CasesDb>>().CreateDbContextAsync();
        for (var i = 0; i < Cases; i++)
        {
            var first = 2015 + random.Next(12);
            var row = new CaseRow
            {
                PublicId = Guid.NewGuid(), Number = i + 1, Version = 1, Status = CaseStatus.Adopted, Title = $"Case {i}", FirstYear = first, LastYear = first + Years - 1, PriceLevel = first,
                StartCapitalInOre = random.Next(1_000_000_000), PaybackServiceStatus = PaybackStatus.Repaid, PaybackServiceYears = 1 + random.Next(12), PaybackServiceYear = first + 5,
                PaybackTotalStatus = PaybackStatus.Repaid, PaybackTotalYears = 1 + random.Next(12), PaybackTotalYear = first + 5,
                PermanentEffectInOre = -random.Next(500_000_000), PermanentEffectFrom = first + 3, NetPresentValueInOre = -random.Next(500_000_000),
            };
            for (var year = first; year < first + Years; year++)
            {
                row.YearFigures.Add(new() { Year = year, NetInOre = random.Next(-500_000_000, 500_000_000), StartCapitalInOre = random.Next(200_000_000) });
                row.YearPartyFigures.Add(new() { Year = year, Party = "SOF", ControlArea = ControlArea.Service, NetInOre = random.Next(-500_000_000, 500_000_000) });
                row.YearPartyFigures.Add(new() { Year = year, Party = i % 2 == 0 ? "BUF" : "TMF", ControlArea = i % 3 == 0 ? ControlArea.Transfers : ControlArea.Service, NetInOre = random.Next(-500_000_000, 500_000_000) });
            }
            db.Add(row);
            if (i % 1000 == 999)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }
    }

    [GlobalCleanup]
    public void Clear()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> PlainSql()
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        var rows = 0;
        foreach (var sql in new[]
        {
            "SELECT PriceLevel, StartCapitalInOre, PermanentEffectInOre, PermanentEffectFrom, NetPresentValueInOre, PaybackServiceStatus, PaybackServiceYears, PaybackTotalStatus, PaybackTotalYears, PaybackTotalYear FROM Cases",
            "SELECT y.Year, SUM(y.NetInOre), SUM(y.StartCapitalInOre) FROM Cases c JOIN YearFigures y ON y.CaseId = c.Id GROUP BY y.Year",
            "SELECT y.Party, y.Year, y.ControlArea, SUM(y.NetInOre) FROM Cases c JOIN YearPartyFigures y ON y.CaseId = c.Id GROUP BY y.Party, y.Year, y.ControlArea",
        })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            var values = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
                rows++;
            }
        }
        return rows;
    }

    [Benchmark]
    public Task<PortfolioResult> Portfolio() => figures.RunAsync(Actor.Operator, new());
}
