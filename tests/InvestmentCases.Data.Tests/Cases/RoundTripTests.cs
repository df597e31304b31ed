using CsCheck;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Cases;

public sealed class RoundTripTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_proposal_comes_back_from_its_rows_as_it_went_in() =>
        ProposalGenerator.Proposals.Sample(proposal =>
        {
            var before = new BusinessCase(Guid.CreateVersion7(), 7, CaseStatus.Returned, 3, proposal, [1, 5], 5);

            var after = RowsToCase.Of(CaseToRows.Of(before, 1, new Dictionary<Guid, int>(), new([])));

            Assert.Equal(CaseJson.Freeze(before), CaseJson.Freeze(after));
            Assert.Equal((before.Version, before.SubmittedBy), (after.Version, after.SubmittedBy));
            Assert.Equal(before.Writers, after.Writers);
        }, iter: 300);

    [Fact]
    public async Task Every_proposal_comes_back_from_the_database_as_it_went_in()
    {
        await using var database = await TestDatabase.CreateAsync();
        var proposals = ProposalGenerator.Proposals.Array[12].Single();
        var writer = await database.PersonAsync(Role.Administrator, null);
        foreach (var proposal in proposals.Select(Samples.Storable).Select(drawn => PartIds.Given(drawn, null)))
        {
            var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);

            var changed = await database.Door.ChangeAsync(writer, created.Id, null, edited => edited.Revise(proposal, writer), Ct);

            var stored = await database.Reader.LoadAsync(writer, created.Id, Ct);
            Assert.Equal(CaseJson.Freeze(changed), CaseJson.Freeze(stored));
            Assert.Equal(CaseJson.Write(proposal).ToJsonString(), CaseJson.Write(stored.Proposal).ToJsonString());
        }
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
    }

    [Fact]
    public async Task Money_is_exact_at_both_ends()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var proposal = Samples.Complete() with
        {
            Lines =
            [
                new() { Label = "Størst", Amounts = YearAmounts.From(2026, YearAmounts.Largest, 0.01m) },
                new() { Label = "Mindst", Kind = LineKind.Saving, Amounts = YearAmounts.From(2027, -YearAmounts.Largest, -0.01m) },
            ],
        };

        var created = await database.Door.CreateAsync(writer, proposal, Ct);

        var stored = await database.Reader.LoadStoredAsync(writer, created.Id, Ct);
        Assert.Equal([9_999_999_999_999.99m, 0.01m], stored.Case.Proposal.Lines[0].Amounts.Select(amount => amount.Value));
        Assert.Equal([-9_999_999_999_999.99m, -0.01m], stored.Case.Proposal.Lines[1].Amounts.Select(amount => amount.Value));
        Assert.Equal(9_999_999_999_999.99m, stored.Figures.StartCapitalTotal);
        await using var db = database.Open();
        Assert.Equal(0, await db.CashFlowAmounts.SumAsync(row => row.AmountInOre, Ct));
        Assert.Equal(999_999_999_999_999, await db.CashFlowAmounts.MaxAsync(row => row.AmountInOre, Ct));
    }

    [Fact]
    public async Task A_line_put_in_between_keeps_the_numbers_of_the_others()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        var added = new CashFlowLine { Label = "Ny", Amounts = YearAmounts.From(2026, 1m) };

        await database.Door.ChangeAsync(writer, created.Id, null,
            edited => edited.Revise(edited.Proposal with { Lines = [edited.Proposal.Lines[0], added, edited.Proposal.Lines[1]] }, writer), Ct);

        await using var db = database.Open();
        Assert.Equal([("Medarbejdere", 1), ("Ny", 3), ("Færre anbringelser", 2)],
            (await db.CashFlowLines.OrderBy(row => row.Position).Select(row => new { row.Label, row.Line }).ToListAsync(Ct)).Select(row => (row.Label, row.Line)));
    }
}
