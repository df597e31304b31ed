using CsCheck;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

public sealed class BulkCaseWriterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_in_bulk_is_what_the_door_would_have_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var proposals = ProposalGenerator.Proposals.Array[20].Single().Select(Samples.Storable).ToList();
        var cases = proposals.Select(proposal => new BulkCase(Guid.CreateVersion7(), proposal, Moment(0), writer.AccountId, writer.Name,
            [new(CaseStep.Submit, Moment(1), writer.AccountId, writer.Name), new(CaseStep.Review, Moment(2), 0, "Controller", "Ser på den")])).ToList();

        Assert.Equal(20, await database.Get<BulkCaseWriter>().WriteAsync(Actor.Operator, cases, null, Ct));

        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
        foreach (var bulk in cases)
        {
            var stored = await database.Reader.LoadStoredAsync(Actor.Operator, bulk.Id, Ct);
            Assert.Equal((CaseStatus.UnderReview, 3L, writer.AccountId), (stored.Case.Status, stored.Case.Version, stored.Case.SubmittedBy));
            Assert.Equal(CaseJson.Write(bulk.Proposal).ToJsonString(), CaseJson.Write(stored.Case.Proposal).ToJsonString());
            Assert.Equal(CaseJson.Freeze(stored.Case), await database.Reader.VersionAsync(Actor.Operator, bulk.Id, 2, Ct));
            Assert.Equal(["UnderReview", "Submitted", "Draft"], (await database.Reader.HistoryAsync(Actor.Operator, bulk.Id, Ct)).Select(entry => entry.After));
        }
        var next = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        Assert.Equal(21, next.Number);
    }

    [Fact]
    public async Task A_step_that_cannot_be_taken_leaves_nothing_stored()
    {
        await using var database = await TestDatabase.CreateAsync();
        var good = new BulkCase(Guid.CreateVersion7(), Samples.Complete(), Moment(0), 0, "Driften", []);
        var bad = new BulkCase(Guid.CreateVersion7(), Samples.Complete(), Moment(0), 0, "Driften", [new(CaseStep.Adopt, Moment(1), 0, "Driften")]);

        await Assert.ThrowsAsync<ArgumentException>(() => database.Get<BulkCaseWriter>().WriteAsync(Actor.Operator, [good, bad], null, Ct));

        await using var db = database.Open();
        Assert.Empty(await db.Cases.ToListAsync(Ct));
    }

    [Fact]
    public async Task Only_the_operator_writes_in_bulk()
    {
        await using var database = await TestDatabase.CreateAsync();
        var administrator = await database.PersonAsync(Role.Administrator, null);

        await Assert.ThrowsAsync<NotAllowedException>(() => database.Get<BulkCaseWriter>().WriteAsync(administrator, [], null, Ct));
    }

    private static DateTime Moment(int days) => TestDatabase.Start.UtcDateTime.AddDays(days - 100);
}
