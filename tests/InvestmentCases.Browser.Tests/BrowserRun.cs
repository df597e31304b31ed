using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using InvestmentCases.Browser.Tests;
using InvestmentCases.Data;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserRun))]

namespace InvestmentCases.Browser.Tests;

/// <summary>
/// What all browser tests share: one installed browser, one database that is made once and copied for each class, and for each role the
/// cookies of having signed in. Keys and accounts are copied with the database, so the cookies hold on every copy.
/// </summary>
public sealed class BrowserRun : IAsyncLifetime
{
    // The one without windows of its own needs half the time for the same page.
    private static readonly string[] installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
    private readonly string folder = Directory.CreateTempSubdirectory("investmentcases-browser-").FullName;
    private readonly ConcurrentDictionary<Role, Lazy<Task<string>>> signedIn = new();
    private readonly SemaphoreSlim one = new(1);
    private IPlaywright? playwright;
    private RunningProgram? program;
    private int copies;

    public IBrowser Browser { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        // A machine that does much else at once is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : installed.First(File.Exists),
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });
        program = await RunningProgram.StartAsync(Path.Combine(folder, "first"));
        await MakePeopleAsync(program.Services);
    }

    /// <summary>A program of one's own over a copy of the database.</summary>
    public async Task<RunningProgram> StartCopyAsync() => await RunningProgram.StartAsync(await CopyAsync());

    /// <summary>A folder with a copy of the database.</summary>
    public async Task<string> CopyAsync()
    {
        var copy = Path.Combine(folder, $"copy-{Interlocked.Increment(ref copies)}");
        Directory.CreateDirectory(copy);
        await one.WaitAsync();
        try
        {
            await using var source = new SqliteConnection($"Data Source={Path.Combine(folder, "first", RunningProgram.DatabaseFile)}");
            await using var target = new SqliteConnection($"Data Source={Path.Combine(copy, RunningProgram.DatabaseFile)}");
            await source.OpenAsync();
            await target.OpenAsync();
            source.BackupDatabase(target);
        }
        finally
        {
            one.Release();
        }
        return copy;
    }

    /// <summary>The cookies of somebody with this role who has signed in.</summary>
    public Task<string> SignedInAsync(Role role) => signedIn.GetOrAdd(role, _ => new(() => SignInAsync(role))).Value;

    private async Task<string> SignInAsync(Role role)
    {
        await using var context = await Browser.NewContextAsync(new() { BaseURL = program!.Address, Locale = "da-DK" });
        var page = await context.NewPageAsync();
        await page.SignInAsync(People.MailOf(role), People.Password);
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/account/"));
        return await context.StorageStateAsync();
    }

    private static async Task MakePeopleAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<WriteDoor>();
        await door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.OrganisationUnits.AddRange(
                new() { Code = "KK", Name = "Kommunen", Kind = UnitKind.Municipality },
                new() { Code = "SOF", Name = "Socialforvaltningen", Parent = "KK", Kind = UnitKind.Administration });
            db.PriceIndexPublications.Add(new() { PublishedOn = new(2026, 1, 1), Publication = "Skøn", Entries = { new() { Series = PriceSeries.Service, Year = 2018, Percent = 1 } } });
            return Task.FromResult(true);
        }, default);
        var create = scope.ServiceProvider.GetRequiredService<CreatePerson>();
        foreach (var role in Enum.GetValues<Role>())
            await create.RunAsync(Actor.Operator, new(People.NameOf(role), People.MailOf(role), role, role == Role.Caseworker ? "SOF" : null, People.Password), default);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        if (program is not null)
            await program.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
