using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Account;
using InvestmentCases.Web.Hosting;
using InvestmentCases.Web.Tests.Components.CaseFrame;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Account;

/// <summary>The first administrator by the code in the log, making people, and renaming oneself.</summary>
public sealed class AccountOrdersTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private readonly Kept log = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task The_code_in_the_log_makes_the_first_administrator_once()
    {
        var code = SetUp();
        Assert.True(await code.IsNeededAsync(Ct));
        var make = new MakeFirstAdministrator(code, Create);

        var wrong = await Assert.ThrowsAsync<InvalidInputException>(() => make.RunAsync("FORKERT", "Anna", "anna@kommune.example", "en lang adgangskode", Ct));
        var made = await make.RunAsync($" {log.Code.ToLowerInvariant()} ", "Anna", "anna@kommune.example", "en lang adgangskode", Ct);
        await Assert.ThrowsAsync<StepRefusedException>(() => make.RunAsync(log.Code, "Bo", "bo@kommune.example", "en lang adgangskode", Ct));

        Assert.Equal("code", wrong.Faults[0].Field);
        Assert.Equal((Role.Administrator, null), (made.Role, made.Unit));
        Assert.False(await code.IsNeededAsync(Ct));
        Assert.Equal(1, log.Lines);
    }

    [Fact]
    public async Task Without_a_code_in_the_log_no_code_is_right()
    {
        await database.PersonAsync(Role.Reader);
        var code = SetUp();

        Assert.False(await code.IsNeededAsync(Ct));
        Assert.False(code.IsRight(""));
        Assert.False(code.IsRight(null));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_new_person_is_said_by_field()
    {
        var administrator = await database.PersonAsync(Role.Administrator, null);

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => Create.RunAsync(administrator, new(" ", "ikke en adresse", Role.Reader, "XYZ", "kort"), Ct));
        await Create.RunAsync(administrator, new("Bo", "bo@kommune.example", Role.Reader, "SOF", "en lang adgangskode"), Ct);
        var twice = await Assert.ThrowsAsync<InvalidInputException>(() => Create.RunAsync(administrator, new("Bo", "BO@kommune.example", Role.Reader, "SOF", "en lang adgangskode"), Ct));
        var manager = await database.PersonAsync(Role.Manager, null);

        Assert.Equal(["name", "email", "unit", "password"], refused.Faults.Select(fault => fault.Field));
        Assert.Equal("email", twice.Faults[0].Field);
        await Assert.ThrowsAsync<NotAllowedException>(() => Create.RunAsync(manager, new("Ib", "ib@kommune.example", Role.Reader, null, "en lang adgangskode"), Ct));
    }

    [Fact]
    public async Task A_person_renames_herself_and_history_keeps_her_earlier_name()
    {
        var signe = await database.PersonAsync(Role.Caseworker, "SOF", "Signe");
        var made = await database.Door.CreateAsync(signe, Samples.Complete(), Ct);
        var rename = new RenameSelf(new Desk(database, signe).CurrentActor, database.Door);

        await rename.RunAsync("  Signe Brandt ", Ct);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => rename.RunAsync("   ", Ct));

        Assert.Equal("Signe Brandt", (await database.Actors.ForAccountAsync(signe.AccountId, Ct))?.Name);
        Assert.Equal("Signe", (await database.Reader.HistoryAsync(signe, made.Id, Ct))[^1].By);
        Assert.Equal("name", refused.Faults[0].Field);
    }

    private CreatePerson Create => new(database.Door, database.Reference, new PasswordHasher<Data.Account>(), new UpperInvariantLookupNormalizer());

    private SetUpCode SetUp() => new(
        database.Get<IDbContextFactory<CasesDb>>(), new ConfigurationBuilder().Build(), new HostingEnvironment { EnvironmentName = Environments.Production }, log);

    private sealed class Kept : ILogger<SetUpCode>
    {
        public string Code { get; private set; } = "";

        public int Lines { get; private set; }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            (Code, Lines) = (formatter(state, exception).Split(' ')[^1].TrimEnd('.'), Lines + 1);
    }
}
