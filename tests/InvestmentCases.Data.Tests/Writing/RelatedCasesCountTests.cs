using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

/// <summary>Checks that read another case, or a report: what waits is counted again when the other becomes known or changes.</summary>
public sealed class RelatedCasesCountTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_another_case_says_is_counted_once_it_is_sent_and_again_when_it_is_mended()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) => Task.FromResult(db.Add(new CommitteeRow { Code = "SUD9", Name = "Prøveudvalget" })), Ct);
        var (writer, controller) = (await database.PersonAsync(Role.Caseworker), await database.PersonAsync(Role.Controller, null));
        var other = await database.Door.CreateAsync(writer, Samples.Complete() with { Route = [new("SUD9", new(2016, 5, 18))] }, Ct);
        var teller = await database.Door.CreateAsync(writer, Samples.Complete() with
        {
            RelatedCases = [new(other.Id.ToString(), CaseRelation.Overlaps)],
            Summary = "Den 15. juni behandlede Prøveudvalget et andet forslag.",
        }, Ct);
        var open = await OpenAsync();

        await database.Door.TakeStepAsync(writer, other.Id, CaseStep.Submit, null, null, Ct);
        Assert.Equal(open + 1, await OpenAsync());
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));

        await database.Door.TakeStepAsync(controller, other.Id, CaseStep.Return, null, null, Ct);
        await database.Door.ChangeAsync(writer, other.Id, null, edited => edited.Revise(edited.Proposal with { Route = [new("SUD9", new(2016, 6, 15))] }, writer), Ct);
        Assert.Equal(open, await OpenAsync());
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));

        async Task<int> OpenAsync() => (await database.Reader.LoadStoredAsync(Actor.Operator, teller.Id, Ct)).Figures.OpenFindings;
    }

    [Fact]
    public async Task A_report_on_the_case_is_held_against_it_and_counted_as_soon_as_it_is_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Samples.Complete() with { Summary = "Indsatsen har tre elementer." }, Ct);
        var stored = (await database.Reader.LoadStoredAsync(Actor.Operator, created.Id, Ct)).Figures.OpenFindings;

        var report = await database.Door.WriteAsync(Actor.Operator, Operation.Operate, null, async (db, token) =>
        {
            var row = new StatusReportRow { PublicId = Guid.NewGuid(), CaseId = await db.Cases.Where(one => one.PublicId == created.Id).Select(one => one.Id).SingleAsync(token), Date = new(2027, 3, 22), Title = "Status" };
            row.Sections.Add(new() { Heading = "Status", Markdown = "Indsatsen har fire elementer." });
            return db.Add(row).Entity.PublicId;
        }, Ct);

        Assert.Equal(stored + 1, (await database.Reader.LoadStoredAsync(Actor.Operator, created.Id, Ct)).Figures.OpenFindings);
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));

        await database.Door.WriteAsync(Actor.Operator, Operation.Operate, null, async (db, token) =>
        {
            var row = await db.StatusReports.Include(one => one.Sections).SingleAsync(one => one.PublicId == report, token);
            row.Sections[0].Markdown = "Indsatsen har tre elementer.";
            return true;
        }, Ct);

        Assert.Equal(stored, (await database.Reader.LoadStoredAsync(Actor.Operator, created.Id, Ct)).Figures.OpenFindings);
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
    }
}
