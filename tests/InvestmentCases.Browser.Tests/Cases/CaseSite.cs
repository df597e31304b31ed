using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.Imports;
using InvestmentCases.Web.Features.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace InvestmentCases.Browser.Tests.Cases;

/// <summary>A program with a municipality of some units and the demo's cases in it.</summary>
public sealed class CaseSite(BrowserRun run) : IAsyncLifetime
{
    public const string Family = "Tæt på Familien Børn 0-12 år";
    public const string HiddenDraft = "En anden forvaltnings kladde";

    private readonly Site site = new(run);

    public Site Site => site;

    public Guid FamilyId { get; private set; }

    public Guid HiddenId { get; private set; }

    /// <summary>A document with a question, which the administrator is reading.</summary>
    public Guid ImportId { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Program.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<WriteDoor>();
        await AddReferenceAsync(door);
        FamilyId = (await door.CreateAsync(Actor.Operator, DemoContent.DocumentCase("tet-paa-familien").Proposal, default)).Id;
        HiddenId = (await door.CreateAsync(Actor.Operator, new Proposal { Title = HiddenDraft, LeadUnit = "BUF" }, default)).Id;
        ImportId = await GiveAsync(scope.ServiceProvider, Role.Administrator);
        foreach (var template in DemoContent.Templates().Take(12))
            await door.CreateAsync(Actor.Operator, template.Proposal, default);
    }

    private static async Task<Guid> GiveAsync(IServiceProvider services, Role role)
    {
        const string memo = "# Tidlig indsats i Nordby\n\nFremstillende forvaltning: Socialforvaltningen\n\n## Økonomi\n\nDer søges 1,2 mio. kr. i 2027. Investeringen er tjent hjem på 3 år.\n\n| | 2027 | 2028 | 2029 |\n|---|---|---|---|\n| Løn til to medarbejdere | 1.200 | 1.200 | 1.200 |\n| Færre anbringelser, besparelse | 0 | -2.000 | -2.400 |\n| I alt | 1.200 | -800 | -1.200 |\n";
        var account = await services.GetRequiredService<UserManager<Data.Account>>().FindByEmailAsync(People.MailOf(role));
        var file = System.Text.Encoding.UTF8.GetBytes(memo);
        var import = OpenImport.Of("Tidlig indsats.md", file, null, TimeProvider.System);
        await services.GetRequiredService<OpenImports>().KeepAsync(new(account!.Id, account.Name, role, null), import, file, default);
        return import.Id;
    }

    /// <summary>The case as the database has it.</summary>
    public async Task<BusinessCase> StoredAsync(Guid id) =>
        await site.Program.Services.GetRequiredService<CaseReader>().LoadAsync(Actor.Operator, id, TestContext.Current.CancellationToken);

    public Task<IPage> OpenAsync(string address, View? view = null, Role role = Role.Caseworker) => site.OpenAsync(role, address, view);

    private static Task AddReferenceAsync(WriteDoor door)
    {
        var demo = DemoContent.Organisation();
        return door.WriteAsync(Actor.Operator, Operation.Administer, null, async (db, ct) =>
        {
            var known = await db.OrganisationUnits.Select(unit => unit.Code).ToListAsync(ct);
            db.AddRange(demo.Units.Where(unit => !known.Contains(unit.Code)).Select(unit => new OrganisationUnitRow { Code = unit.Code, Name = unit.Name, Parent = unit.Parent, Kind = unit.Kind }));
            db.AddRange(demo.Committees.Select(one => new CommitteeRow { Code = one.Code, Name = one.Name, TreatsEconomy = one.IsEconomyCommittee }));
            db.AddRange(demo.Funds.Select(one => new FundRow { Code = one.Code, Name = one.Name, BudgetYear = one.BudgetYear, PaybackLimitYears = one.PaybackLimitYears }));
            return true;
        }, default);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
