using System.Diagnostics;
using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Sqlite;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Benchmarks;

/// <summary>The portfolio's data for 10.000 cases of 10 years and 2 parties, beside plain SQL over the same stored figures that reads the same rows.</summary>
internal sealed class PortfolioBenchmark
{
    private const int Cases = 10_000;
    private const int Years = 10;
    private const int WarmUps = 5;
    private const int Rounds = 30;

    private readonly string folder = Directory.CreateTempSubdirectory("investmentcases-benchmark-").FullName;
    private ServiceProvider services = null!;
    private PortfolioFigures figures = null!;

    private string Connection => $"Data Source={Path.Combine(folder, "cases.db")}";

    public static async Task<int> RunAsync()
    {
        var benchmark = new PortfolioBenchmark();
        await benchmark.FillAsync();
        try
        {
            double[] plain = new double[Rounds], portfolio = new double[Rounds];
            for (var round = -WarmUps; round < Rounds; round++)
            {
                var sql = await TimeAsync(benchmark.PlainSqlAsync);
                var figures = await TimeAsync(benchmark.PortfolioAsync);
                if (round >= 0)
                    (plain[round], portfolio[round]) = (sql, figures);
            }
            Array.Sort(plain);
            Array.Sort(portfolio);
            var ratio = portfolio[Rounds / 2] / plain[Rounds / 2];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Plain SQL   {plain[Rounds / 2]:0.0} ms (median of {Rounds})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Portfolio   {portfolio[Rounds / 2]:0.0} ms  {ratio:0.00} x"));
            return ratio <= 1.5 ? 0 : 1;
        }
        finally
        {
            benchmark.Clear();
        }
    }

    private static async Task<double> TimeAsync(Func<Task<int>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private async Task FillAsync()
    {
        services = new ServiceCollection().AddCasesData(options => options.UseCasesSqlite(Connection)).BuildServiceProvider();
        await services.GetRequiredService<CasesDatabase>().MigrateAsync(CancellationToken.None);
        figures = new(services.GetRequiredService<IDbContextFactory<CasesDb>>(), services.GetRequiredService<ReferenceData>());
        var random = new Random(1);
        await using var db = await services.GetRequiredService<IDbContextFactory<CasesDb>>().CreateDbContextAsync();
        for (var i = 0; i < Cases; i++)
        {
            var first = 2015 + random.Next(12);
            var row = new CaseRow
            {
                PublicId = Guid.NewGuid(),
                Number = i + 1,
                Version = 1,
                CreatedAt = DateTime.UnixEpoch,
                ChangedAt = DateTime.UnixEpoch,
                Status = CaseStatus.Adopted,
                Title = FormattableString.Invariant($"Case {i}"),
                FirstYear = first,
                LastYear = first + Years - 1,
                PriceLevel = first,
                StartCapitalInOre = random.Next(1_000_000_000),
                PaybackServiceStatus = PaybackStatus.Repaid,
                PaybackServiceYears = 1 + random.Next(12),
                PaybackServiceYear = first + 5,
                PaybackTotalStatus = PaybackStatus.Repaid,
                PaybackTotalYears = 1 + random.Next(12),
                PaybackTotalYear = first + 5,
                PermanentEffectInOre = -random.Next(500_000_000),
                PermanentEffectFrom = first + 3,
                NetPresentValueInOre = -random.Next(500_000_000),
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

    private void Clear()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<int> PlainSqlAsync()
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

    private async Task<int> PortfolioAsync() => (await figures.RunAsync(Actor.Operator, new(), priceLevel: null)).Years.Count;
}
