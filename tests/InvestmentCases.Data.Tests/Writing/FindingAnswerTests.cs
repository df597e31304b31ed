using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Xunit;

namespace InvestmentCases.Data.Tests.Writing;

public sealed class FindingAnswerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Four years is what it takes; five is what the document says.</summary>
    private static Proposal Claims(decimal years) => Samples.Complete() with
    {
        StatedFigures = [new() { Measure = StatedMeasure.PaybackYears, Basis = PaybackBasis.Total, Value = years, Unit = "Years", Text = "Pengene er tjent hjem på fem år." }],
    };

    [Fact]
    public async Task An_answer_lessens_what_waits_and_falls_away_when_the_figure_changes()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (writer, controller) = (await database.PersonAsync(Role.Caseworker), await database.PersonAsync(Role.Controller, null));
        var created = await database.Door.CreateAsync(writer, Claims(5), Ct);
        var finding = await StatedPaybackAsync(database, created);
        var open = await OpenAsync(database, created.Id);

        await database.Door.AnswerFindingAsync(controller, created.Id, finding.Fingerprint, FindingAnswer.DocumentIsWrong, " Tastefejl i notatet ", Ct);

        Assert.Equal(open - 1, await OpenAsync(database, created.Id));
        var answer = Assert.Single(await database.Reader.AnswersAsync(writer, created.Id, Ct)).Value;
        Assert.Equal((FindingAnswer.DocumentIsWrong, "Tastefejl i notatet", controller.Name, Role.Controller, TestDatabase.Start.UtcDateTime), (answer.Answer, answer.Reason, answer.By, answer.ByRole, answer.At));
        Assert.Equal(1, (await database.Reader.LoadAsync(writer, created.Id, Ct)).Version);
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
        await database.Door.ChangeAsync(writer, created.Id, 1, edited => edited.Revise(edited.Proposal with { StatedFigures = [edited.Proposal.StatedFigures[0] with { Value = 6 }] }, writer), Ct);
        Assert.Empty(await database.Reader.AnswersAsync(writer, created.Id, Ct));
        Assert.Equal(open, await OpenAsync(database, created.Id));
        var history = await database.Reader.HistoryAsync(writer, created.Id, Ct);
        Assert.Contains(history, entry => entry is { Before: null, After: "DocumentIsWrong" } && entry.Comment == $"{finding.Title}: Tastefejl i notatet");
        Assert.Contains(history, entry => entry is { Before: "DocumentIsWrong", After: null } && entry.Field == $"findings[{finding.Fingerprint}]" && entry.Comment == finding.Title);
    }

    [Fact]
    public async Task An_answer_stays_while_other_things_change()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Claims(5), Ct);
        await database.Door.AnswerFindingAsync(writer, created.Id, (await StatedPaybackAsync(database, created)).Fingerprint, FindingAnswer.WillBeCorrected, "Vi retter", Ct);

        await database.Door.ChangeAsync(writer, created.Id, 1, edited => edited.Revise(edited.Proposal with { TargetGroup = "Børn" }, writer), Ct);

        Assert.Single(await database.Reader.AnswersAsync(writer, created.Id, Ct));
    }

    [Fact]
    public async Task An_answer_needs_a_reason_and_a_finding()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Claims(5), Ct);
        var finding = await StatedPaybackAsync(database, created);

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => database.Door.AnswerFindingAsync(writer, created.Id, finding.Fingerprint, FindingAnswer.Explained, "  ", Ct));

        Assert.Equal("reason", Assert.Single(refused.Faults).Field);
        await Assert.ThrowsAsync<NotKnownException>(() => database.Door.AnswerFindingAsync(writer, created.Id, "nothing", FindingAnswer.Explained, "Fordi", Ct));
    }

    private static async Task<int> OpenAsync(TestDatabase database, Guid id) => (await database.Reader.LoadStoredAsync(Actor.Operator, id, Ct)).Figures.OpenFindings;

    private static async Task<Finding> StatedPaybackAsync(TestDatabase database, BusinessCase stored)
    {
        var proposal = stored.Proposal;
        var result = CalculationService.Calculate(CalculationInput.For(proposal, await database.Reference.SettingsForAsync(proposal, Ct))!);
        return Assert.Single(Reconciler.Check(proposal, result, await database.Reference.ReconciliationContextAsync(stored.Id, proposal, Ct)),
            finding => finding.NeedsAnswer && finding.Location.StartsWith("statedFigures", StringComparison.Ordinal));
    }
}
