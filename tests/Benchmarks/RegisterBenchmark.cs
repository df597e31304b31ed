using System.Diagnostics;
using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Sqlite;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Benchmarks;

/// <summary>
/// The register's list over 10.000 and over 100.000 of the demo's generated cases, for a caseworker who does not see every draft: opening, each order
/// both ways, and searches whose own counts nobody has kept. The two registers take turns.
/// </summary>
internal static class RegisterBenchmark
{
    private const int Few = 10_000;
    private const int Many = 100_000;
    private const int WarmUps = 3;
    private const int Rounds = 20;
    private const double MostMilliseconds = 50;
    private const double MostForOpening = 1.3;
    private const double MostForSearch = 5;

    private static readonly Actor caseworker = new(1, "Caseworker", Role.Caseworker, new HashSet<string> { "SOF", "SOF-BF" });

    private static readonly bool[] bothWays = [false, true];

    /// <summary>Words of titles and of texts, common and rare, inside words, numbers, two words, nothing.</summary>
    private static readonly string[] searches =
        ["familie", "sygeplejersk", "solceller", "tidlig indsats", "anbringelse", "4711", "mentor bostøtte", "besparelse", "SOF", "natte", "skole fravær", "kvadratrod"];

    public static async Task<int> RunAsync()
    {
        await using var few = await Filled.MakeAsync(Few);
        await using var many = await Filled.MakeAsync(Many);
        var holds = true;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-28} {Few,10:#,0} cases {"",12} {Many,10:#,0} cases"));

        var opening = await BothAsync(few, many, [query => query.RunAsync(caseworker, new())]);
        holds &= Print("Opening", opening, MostForOpening);
        await BothAsync(few, many, [query => query.RunAsync(caseworker, new())], fresh: true, name: "Opening, just after a save");

        var orders = Enum.GetValues<CaseListOrder>().SelectMany(order => bothWays.Select(down => new CaseListFilter { Order = order, IsDescending = down })).ToList();
        foreach (var order in orders.Where(order => !order.IsDescending))
            await BothAsync(few, many, [query => query.RunAsync(caseworker, order), query => query.RunAsync(caseworker, order with { IsDescending = true })], name: $"  by {order.Order}");
        holds &= Print("Sorting, all together", await BothAsync(few, many, [.. orders.Select(order => (Func<CaseListQuery, Task<CaseList>>)(query => query.RunAsync(caseworker, order)))]), MostForOpening);

        foreach (var text in searches)
            await BothAsync(few, many, [query => query.RunAsync(caseworker, NeverAsked(text))], name: $"  \"{text}\"");
        holds &= Print("Searching, all together", await BothAsync(few, many, [.. searches.Select(text => (Func<CaseListQuery, Task<CaseList>>)(query => query.RunAsync(caseworker, new() { Search = text })))], fresh: true), MostForSearch);
        Console.WriteLine(holds ? "Within measure." : "OUT OF MEASURE.");
        return holds ? 0 : 1;
    }

    /// <summary>A search that finds the same each time, and whose count is asked for the first time.</summary>
    private static CaseListFilter NeverAsked(string text) => new() { Search = text, FromYear = --earliest };

    private static int earliest = 1900;

    private static async Task<(double[] Few, double[] Many)> BothAsync(Filled few, Filled many, IReadOnlyList<Func<CaseListQuery, Task<CaseList>>> works, bool fresh = false, string? name = null)
    {
        List<double> first = [], second = [];
        var found = 0;
        for (var round = -WarmUps; round < Rounds; round++)
            foreach (var work in works)
            {
                var (a, _) = await TimeAsync(few, work, fresh);
                var (b, total) = await TimeAsync(many, work, fresh);
                found = total;
                if (round < 0)
                    continue;
                first.Add(a);
                second.Add(b);
            }
        var sorted = (first.Order().ToArray(), second.Order().ToArray());
        if (name is not null)
            Print(string.Create(CultureInfo.InvariantCulture, $"{name} ({found:#,0})"), sorted, null);
        return sorted;
    }

    private static async Task<(double Time, int Found)> TimeAsync(Filled register, Func<CaseListQuery, Task<CaseList>> work, bool fresh)
    {
        var query = fresh ? new(register.Databases, new()) : register.Query;
        var start = Stopwatch.GetTimestamp();
        var list = await work(query);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, list.Total);
    }

    /// <summary>Prints medians, 95th percentiles and how the medians stand to each other; answers whether they are within measure.</summary>
    private static bool Print(string name, (double[] Few, double[] Many) took, double? mostTimes)
    {
        static double At(double[] sorted, double share) => sorted[(int)(sorted.Length * share)];
        var times = At(took.Many, 0.5) / At(took.Few, 0.5);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-42} p50 {At(took.Few, 0.5),6:0.0}  p95 {At(took.Few, 0.95),6:0.0} ms    p50 {At(took.Many, 0.5),6:0.0}  p95 {At(took.Many, 0.95),6:0.0} ms   {times,5:0.00} x{(mostTimes is { } most ? FormattableString.Invariant($" (at most {most})") : "")}"));
        return mostTimes is null || (At(took.Few, 0.95) <= MostMilliseconds && times <= mostTimes);
    }

    /// <summary>A database of its own with so many cases: what lists read of them.</summary>
    private sealed class Filled : IAsyncDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("investmentcases-register-").FullName;
        private readonly ServiceProvider services;

        private Filled() => services = new ServiceCollection().AddCasesData(options => options.UseCasesSqlite($"Data Source={Path.Combine(folder, "cases.db")}")).BuildServiceProvider();

        public IDbContextFactory<CasesDb> Databases => services.GetRequiredService<IDbContextFactory<CasesDb>>();

        public CaseListQuery Query => services.GetRequiredService<CaseListQuery>();

        public static async Task<Filled> MakeAsync(int cases)
        {
            var start = Stopwatch.GetTimestamp();
            var made = new Filled();
            await made.services.GetRequiredService<CasesDatabase>().MigrateAsync(CancellationToken.None);
            var units = new OrganisationTree([.. DemoContent.Organisation().Units.Select(unit => new OrganisationUnit(unit.Code, unit.Name, unit.Parent, unit.Kind))]);
            var words = new Dictionary<CaseWord, long>();
            var done = 0;
            foreach (var chunk in new GeneratedCases(DemoContent.Templates(), DemoContent.Variations(), seed: 1).Take(cases).Chunk(2000))
            {
                var rows = new (CaseRows Rows, YearFigureRow[] Years)[chunk.Length];
                Parallel.For(0, chunk.Length, at => rows[at] = Rows(chunk[at], done + at + 1, units));
                await made.InsertAsync(rows, words);
                done += chunk.Length;
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases:#,0} cases, {words.Count:#,0} words, {new FileInfo(Path.Combine(made.folder, "cases.db")).Length / 1_000_000:#,0} MB, filled in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
            return made;
        }

        public async ValueTask DisposeAsync()
        {
            await services.DisposeAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }

        private static (CaseRows Rows, YearFigureRow[] Years) Rows(GeneratedCase made, int number, OrganisationTree units)
        {
            var rows = CaseToRows.Of(new(made.Id, number, made.Status, 1, made.Proposal, [1], null), number, new Dictionary<Guid, int>(), units);
            rows.Root.CreatedAt = rows.Root.ChangedAt = made.BegunOn.ToDateTime(default, DateTimeKind.Utc);
            var input = CalculationInput.For(made.Proposal, CalculationSettings.Default)!;
            KeyFigureColumns.Write(rows.Root, CalculationService.CalculateKeyFigures(input) with { OpenFindings = number % 7 });
            return (rows, [.. CalculationService.CalculateOutcome(input).Years.Select(year => new YearFigureRow { CaseId = number, Year = year.Year, NetInOre = Ore.Rounded(year.Net), StartCapitalInOre = Ore.Rounded(year.StartCapital) })]);
        }

        private async Task InsertAsync((CaseRows Rows, YearFigureRow[] Years)[] cases, Dictionary<CaseWord, long> words)
        {
            await using var db = await Databases.CreateDbContextAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            using var roots = new RowInserter(db, typeof(CaseRow));
            using var units = new RowInserter(db, typeof(AffectedUnitRow));
            using var years = new RowInserter(db, typeof(YearFigureRow));
            foreach (var (rows, figures) in cases)
            {
                roots.Insert(rows.Root);
                foreach (var unit in rows.AffectedUnits)
                    units.Insert(unit);
                foreach (var year in figures)
                    years.Insert(year);
            }
            CaseWords.Insert(db, cases.Select(one => (one.Rows.Root.Id, one.Rows.Words)), words);
            await transaction.CommitAsync();
        }
    }
}
