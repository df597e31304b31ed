using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Person = InvestmentCases.Data.Account;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>
/// Loads the demo municipality: what administrators keep, one account a role, the cases of the documents and generated ones.
/// Loading again adds only what is not there yet.
/// </summary>
public sealed class LoadDemo(
    WriteDoor door, BulkCaseWriter bulk, IDbContextFactory<CasesDb> factory, IServiceScopeFactory scopes, IHostEnvironment environment)
{
    public const int CasesByDefault = 60;
    public const int SeedByDefault = 1;
    private const int LastClosedYear = 2025;
    private const int DaysBetweenSteps = 18;
    private static readonly DateTime LatestStep = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Loads the cases of the documents and <paramref name="cases"/> generated ones; answers how many cases are new.</summary>
    /// <exception cref="NotAllowedException">Outside Development the database holds cases that are not the demo's.</exception>
    public async Task<int> RunAsync(int cases, int seed, CancellationToken ct, IProgress<int>? progress = null)
    {
        var generated = new GeneratedCases(DemoContent.Templates(), DemoContent.Variations(), seed);
        var made = DemoContent.DocumentCases.Select(DocumentCase).Concat(generated.Take(cases)).ToList();
        var known = await KnownCasesAsync(ct);
        if (!environment.IsDevelopment() && known.Except(made.Select(one => one.Id)).Any())
            throw new NotAllowedException(Say.In($"Databasen indeholder andre cases; demoen indlæses kun i en tom database.", $"The database holds other cases; the demo is loaded into an empty database only."));

        await LoadReferenceAsync(ct);
        var people = await LoadPeopleAsync(ct);
        var accounts = new GeneratedAccounts(DemoContent.Prices().IndexPublication.Series[PriceSeries.Service].ToDictionary(entry => entry.Year, entry => entry.RisePercent / 100m), LastClosedYear);
        var random = new Random(seed);
        var added = await bulk.WriteAsync(
            Actor.Operator,
            made.Where(one => !known.Contains(one.Id)).Select(one => Past(one, people, accounts.Of(one, random))),
            progress,
            ct);
        await LoadStatusReportAsync(ct);
        return added;
    }

    /// <summary>A case of the documents as it is loaded, by the name that the others use of it.</summary>
    public static GeneratedCase DocumentCase(string name)
    {
        var (proposal, status) = DemoContent.DocumentCase(name);
        var linked = proposal with
        {
            RelatedCases = [.. proposal.RelatedCases.Select(related => DemoContent.DocumentCases.Contains(related.Case) ? related with { Case = DemoId.Of(related.Case).ToString() } : related)],
        };
        return new(DemoId.Of(name), 0, linked, status, proposal.DocumentDate ?? new DateOnly(proposal.Years!.Value.First - 1, 3, 1)) { IsOfDocument = true };
    }

    private static BulkCase Past(GeneratedCase made, IReadOnlyList<Person> people, IReadOnlyList<BulkAmount> actuals)
    {
        var writer = people.FirstOrDefault(person => person.Role == Role.Caseworker && person.Unit == made.Proposal.LeadUnit)
            ?? people.First(person => person.Role == Role.Caseworker);
        var begun = made.BegunOn.ToDateTime(new TimeOnly(8, 30), DateTimeKind.Utc);
        var status = CaseStatus.Draft;
        var steps = new List<BulkStep>();
        foreach (var step in CaseWay.To(made.Status))
        {
            var row = Workflow.Row(step, status)!;
            var by = row.Role == Role.Caseworker ? writer : people.First(person => person.Role == row.Role);
            var at = begun.AddDays(DaysBetweenSteps * (steps.Count + 1));
            if (step == CaseStep.Close)
                at = new DateTime(made.Proposal.Years!.Value.Last + 1, 1, 15, 9, 0, 0, DateTimeKind.Utc);
            steps.Add(new(step, at < LatestStep ? at : LatestStep, by.Id, by.Name));
            status = row.To;
        }
        var ids = new Random(BitConverter.ToInt32(made.Id.ToByteArray()));
        return new(made.Id, PartIds.Given(made.Proposal, null, () => GeneratedCases.NewId(ids)), begun, writer.Id, writer.Name, steps) { Actuals = actuals };
    }

    private async Task<HashSet<Guid>> KnownCasesAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Cases.Select(row => row.PublicId).ToHashSetAsync(ct);
    }

    private Task<bool> LoadReferenceAsync(CancellationToken ct) => door.WriteAsync(Actor.Operator, Operation.Operate, null, async (db, token) =>
    {
        if (!await db.OrganisationUnits.AnyAsync(token))
            db.AddRange(DemoReference.Rows());
        else if (!await db.CaseTemplates.AnyAsync(token))
            db.AddRange(DemoReference.Templates());
        return true;
    }, ct);

    private async Task<IReadOnlyList<Person>> LoadPeopleAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var people = new List<Person>();
        foreach (var person in DemoContent.Organisation().People)
        {
            ct.ThrowIfCancellationRequested();
            var account = await users.FindByEmailAsync(person.Email);
            if (account is null)
            {
                account = new Person { UserName = person.Email, Email = person.Email, EmailConfirmed = true, Name = person.Name, Role = person.Role, Unit = person.Unit };
                var created = await users.CreateAsync(account, DemoMunicipality.Password);
                if (!created.Succeeded)
                    throw new InvalidOperationException(string.Join(" ", created.Errors.Select(error => error.Description)));
            }
            people.Add(account);
        }
        return people;
    }

    private Task<bool> LoadStatusReportAsync(CancellationToken ct) => door.WriteAsync(Actor.Operator, Operation.Operate, null, async (db, token) =>
    {
        var report = DemoContent.StatusReport();
        var caseId = DemoId.Of(report.Case);
        var root = await db.Cases.Where(row => row.PublicId == caseId).Select(row => row.Id).SingleAsync(token);
        if (await db.StatusReports.AnyAsync(row => row.CaseId == root, token))
            return false;
        var row = new StatusReportRow
        {
            PublicId = DemoId.Of("status-report"),
            CaseId = root,
            Date = report.Date,
            Title = report.Title,
            CaseNumber = report.CaseNumber,
            DocumentNumber = report.DocumentNumber,
            StatedFiguresJson = StoredJson.Write(report.StatedFigures),
        };
        row.Recipients.AddRange(report.Recipients.Select((committee, position) => new StatusReportRecipientRow { Position = position, Committee = committee }));
        row.Sections.AddRange(report.Sections.Select((section, position) => new StatusReportSectionRow { Position = position, Heading = section.Heading, Markdown = section.Markdown }));
        db.Add(row);
        return true;
    }, ct);
}
