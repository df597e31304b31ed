using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

/// <summary>A check that reads another case: what waits is counted again when the other becomes known or changes.</summary>
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
}
