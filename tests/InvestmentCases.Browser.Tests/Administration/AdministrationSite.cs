using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Demo;
using InvestmentCases.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Administration;

/// <summary>One program for all tests of administration: what the demo municipality keeps, and one of its cases as a draft. Each test changes things of its own.</summary>
public sealed class AdministrationSite(BrowserRun run) : IAsyncLifetime
{
    public const string Family = "Tæt på Familien Børn 0-12 år";

    private readonly Site site = new(run);

    public Guid FamilyId { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Program.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<WriteDoor>();
        await door.WriteAsync(Actor.Operator, Operation.Administer, null, async (db, ct) =>
        {
            var known = await db.OrganisationUnits.Select(unit => unit.Code).ToListAsync(ct);
            db.AddRange(DemoReference.Rows().Where(row => row is not OrganisationUnitRow unit || !known.Contains(unit.Code)));
            return true;
        }, default);
        FamilyId = (await door.CreateAsync(Actor.Operator, DemoContent.DocumentCase("tet-paa-familien").Proposal, default)).Id;
    }

    /// <summary>A page as somebody with this role has it.</summary>
    public Task<IPage> OpenAsync(string address, Role role = Role.Administrator) => site.OpenAsync(role, address);

    /// <summary>A page of a browser in which nobody has signed in.</summary>
    public Task<IPage> OpenSignedOutAsync() => site.OpenAsync(null, "/account/sign-in");

    /// <summary>A caseworker of the social administration.</summary>
    public async Task<Actor> PersonAsync(string name, string email)
    {
        await using var scope = site.Program.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<CreatePerson>().RunAsync(Actor.Operator, new(name, email, Role.Caseworker, "SOF", People.Password), default);
        return (await scope.ServiceProvider.GetRequiredService<ActorLoader>().ForAccountAsync(account.Id, default))!;
    }

    public Task<BusinessCase> MakeAsync(Actor writer, Proposal proposal) => site.Program.Services.GetRequiredService<WriteDoor>().CreateAsync(writer, proposal, default);

    public Task TypeAsync(Actor writer, BusinessCase one, Proposal typed) =>
        site.Program.Services.GetRequiredService<EditDrafts>().SaveAsync(writer, one.Id, one.Version, one.Proposal, typed, [], 0, default);

    /// <summary>The case as the database has it.</summary>
    public async Task<Proposal> StoredAsync(Guid id) => (await site.Program.Services.GetRequiredService<CaseReader>().LoadAsync(Actor.Operator, id, TestContext.Current.CancellationToken)).Proposal;

    public ValueTask DisposeAsync() => site.DisposeAsync();
}

/// <summary>The classes that share the program.</summary>
[CollectionDefinition(nameof(AdministrationPages))]
public sealed class AdministrationPages : ICollectionFixture<AdministrationSite>;

internal static class KeptPage
{
    /// <summary>Waits until the page's history tells of something.</summary>
    public static Task TellsAsync(this IPage page, params string[] words) => Assertions.Expect(words.Aggregate(page.Locator(".kept tbody tr"), (rows, word) => rows.Filter(new() { HasText = word })).First).ToBeVisibleAsync();

    public static Task PressAsync(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
