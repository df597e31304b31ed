using InvestmentCases.Data.Sqlite;
using InvestmentCases.Data.SqlServer;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace InvestmentCases.Data.Tests;

/// <summary>
/// A database of its own for one test, migrated, with a small municipality: KOM over SOF (over SOF-B) and BUF, and the three
/// committees. On SQLite it is a real file; on SQL Server a database made and dropped on the server that TEST_SQLSERVER names.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Monday 2 March 2026 at 08.30 UTC.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;
    private readonly string? folder;

    private TestDatabase(Action<DbContextOptionsBuilder> provider, string? folder)
    {
        this.folder = folder;
        services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddCasesData(provider).BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(Start);
    public WriteDoor Door => services.GetRequiredService<WriteDoor>();
    public CaseReader Reader => services.GetRequiredService<CaseReader>();
    public ReferenceData Reference => services.GetRequiredService<ReferenceData>();
    public EditDrafts Drafts => services.GetRequiredService<EditDrafts>();
    public ApiTokens Tokens => services.GetRequiredService<ApiTokens>();
    public ActorLoader Actors => services.GetRequiredService<ActorLoader>();
    public KeyFigureUpkeep Upkeep => services.GetRequiredService<KeyFigureUpkeep>();
    public CasesDatabase Database => services.GetRequiredService<CasesDatabase>();
    public T Get<T>() where T : notnull => services.GetRequiredService<T>();
    public CasesDb Open() => services.GetRequiredService<IDbContextFactory<CasesDb>>().CreateDbContext();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly Lazy<Task<byte[]>> template = new(MakeTemplateAsync);

    /// <summary>The database's file; null on SQL Server.</summary>
    public string? File => folder is null ? null : Path.Combine(folder, "cases.db");

    /// <summary>An empty file that is not yet migrated.</summary>
    public static TestDatabase Unmigrated()
    {
        var folder = Directory.CreateTempSubdirectory("investmentcases-").FullName;
        return new(options => options.UseCasesSqlite($"Data Source={Path.Combine(folder, "cases.db")};Pooling=False"), folder);
    }

    public static async Task<TestDatabase> CreateAsync()
    {
        if (TestServer.ConnectionString is { } server)
        {
            var made = new TestDatabase(options => options.UseCasesSqlServer(TestServer.NewDatabase(server)), null);
            await FillAsync(made);
            return made;
        }
        var copy = Unmigrated();
        await System.IO.File.WriteAllBytesAsync(copy.File!, await template.Value, Ct);
        return copy;
    }

    /// <summary>Migrating takes longer than most tests: it is done once, and each test gets a copy of the file.</summary>
    private static async Task<byte[]> MakeTemplateAsync()
    {
        await using var made = Unmigrated();
        await FillAsync(made);
        return await System.IO.File.ReadAllBytesAsync(made.File!, CancellationToken.None);
    }

    private static async Task FillAsync(TestDatabase database)
    {
        await database.Database.MigrateAsync(CancellationToken.None);
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.AddRange(
                new OrganisationUnitRow { Code = "KOM", Name = "Kommunen", Kind = UnitKind.Municipality },
                new OrganisationUnitRow { Code = "SOF", Name = "Socialforvaltningen", Parent = "KOM", Kind = UnitKind.Administration },
                new OrganisationUnitRow { Code = "SOF-B", Name = "Center for Børn", Parent = "SOF", Kind = UnitKind.Centre },
                new OrganisationUnitRow { Code = "BUF", Name = "Børne- og Ungdomsforvaltningen", Parent = "KOM", Kind = UnitKind.Administration },
                new CommitteeRow { Code = "SUD", Name = "Socialudvalget" },
                new CommitteeRow { Code = "ØU", Name = "Økonomiudvalget", TreatsEconomy = true },
                new CommitteeRow { Code = "BR", Name = "Borgerrepræsentationen", TreatsEconomy = true });
            return Task.FromResult(0);
        }, CancellationToken.None);
    }

    /// <summary>A person with an account, as the program knows her.</summary>
    public async Task<Actor> PersonAsync(Role role, string? unit = "SOF", string? name = null)
    {
        var account = new Account { UserName = Guid.NewGuid().ToString("N"), Name = name ?? $"{role} {unit}", Role = role, Unit = unit };
        await Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Users.Add(account);
            return Task.FromResult(0);
        }, Ct);
        return await Actors.ForAccountAsync(account.Id, Ct) ?? throw new InvalidOperationException("The account was not stored.");
    }

    /// <summary>A case taken all the way to Adopted by people of the whole municipality.</summary>
    public async Task<BusinessCase> AdoptedAsync(Proposal proposal, Actor writer)
    {
        var created = await Door.CreateAsync(writer, proposal, Ct);
        await Door.TakeStepAsync(writer, created.Id, CaseStep.Submit, null, null, Ct);
        await Door.TakeStepAsync(await PersonAsync(Role.Controller, null), created.Id, CaseStep.Review, null, null, Ct);
        await Door.TakeStepAsync(await PersonAsync(Role.Manager, null), created.Id, CaseStep.Approve, null, null, Ct);
        var secretary = await PersonAsync(Role.Secretary, null);
        await Door.TakeStepAsync(secretary, created.Id, CaseStep.SendToCommittee, null, null, Ct);
        return await Door.TakeStepAsync(secretary, created.Id, CaseStep.Adopt, "Vedtaget med budgettet", null, Ct);
    }

    /// <summary>Runs SQL behind the program's back, as somebody with the file could.</summary>
    public async Task TamperAsync(FormattableString sql)
    {
        await using var db = Open();
        Assert.Equal(1, await db.Database.ExecuteSqlAsync(sql, Ct));
    }

    public async ValueTask DisposeAsync()
    {
        if (folder is null)
        {
            await using var db = Open();
            await db.Database.EnsureDeletedAsync();
        }
        await services.DisposeAsync();
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>The SQL Server that the tests may use, if there is one.</summary>
public static class TestServer
{
    public static string? ConnectionString => Environment.GetEnvironmentVariable("TEST_SQLSERVER") is { Length: > 0 } text ? text : null;

    public static string NewDatabase(string server) => $"{server.TrimEnd(';')};Database=InvestmentCases-{Guid.NewGuid():N}";
}
