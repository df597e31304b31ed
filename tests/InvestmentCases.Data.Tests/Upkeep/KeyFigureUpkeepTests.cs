using CsCheck;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Upkeep;

public sealed class KeyFigureUpkeepTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stored_figures_are_the_computed_ones_after_any_edit()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        var edits = Gen.Select(Gen.Int[0, 4], Gen.Int[2026, 2029], Gen.Long[-500_000_000, 500_000_000], Gen.Int[0, 3]).Array[25].Single();

        foreach (var (kind, year, ore, area) in edits)
        {
            var version = (await database.Reader.LoadAsync(writer, created.Id, Ct)).Version;
            await database.Door.ChangeAsync(writer, created.Id, version, edited => edited.Revise(Edit(edited.Proposal, kind, year, ore / 100m, (ControlArea)area), writer), Ct);

            Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
        }
    }

    [Theory]
    [InlineData("UPDATE Cases SET NetPresentValueInOre = NetPresentValueInOre + 1", "Cases.NetPresentValueInOre")]
    [InlineData("UPDATE Cases SET PaybackTotalYears = 3", "Cases.PaybackTotalYears")]
    [InlineData("UPDATE CashFlowAmounts SET AmountInOre = AmountInOre - 100 WHERE Line = 1 AND Year = 2026", "YearFigures.NetInOre")]
    [InlineData("UPDATE YearPartyFigures SET NetInOre = 0 WHERE Year = 2028", "YearPartyFigures.NetInOre")]
    [InlineData("DELETE FROM YearFigures WHERE Year = 2029", "YearFigures")]
    [InlineData("DELETE FROM CaseWords WHERE WordId = (SELECT Id FROM SearchWords WHERE IsOfTitle LIMIT 1)", "CaseWords")]
    [InlineData("UPDATE Cases SET OpenFindings = OpenFindings + 1", "Cases.OpenFindings")]
    public async Task A_figure_that_was_altered_behind_the_programs_back_is_found_and_renewed(string sql, string named)
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var created = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);
        await using (var db = database.Open())
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(sql, Ct));

        var fault = Assert.Single(await database.Upkeep.VerifyAsync(null, Ct));

        Assert.Equal(created.Number, fault.Case);
        Assert.Contains(named, fault.Text, StringComparison.Ordinal);
        Assert.Equal(1, await database.Upkeep.RecomputeAsync(null, Ct));
        Assert.Empty(await database.Upkeep.VerifyAsync(null, Ct));
        Assert.Equal(1, (await database.Reader.LoadAsync(writer, created.Id, Ct)).Version);
    }

    [Fact]
    public async Task A_changed_rate_marks_the_cases_that_use_it_and_no_others()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var (uses, ownRate) = (await database.Door.CreateAsync(writer, Samples.Complete(), Ct), await database.Door.CreateAsync(writer, Samples.Complete() with { DiscountRate = 0.02m }, Ct));
        var before = (await database.Reader.LoadStoredAsync(writer, uses.Id, Ct)).Figures.NetPresentValue;

        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new DiscountScheduleRow { ValidFrom = new(2026, 1, 1), Source = "Byrådet", Steps = { new() { FromYear = 0, Rate = 0.05m } } });
            return Task.FromResult(0);
        }, Ct);

        Assert.True((await database.Reader.LoadStoredAsync(writer, uses.Id, Ct)).FiguresAreStale);
        Assert.False((await database.Reader.LoadStoredAsync(writer, ownRate.Id, Ct)).FiguresAreStale);
        Assert.NotEmpty(await database.Upkeep.VerifyAsync(null, Ct));
        await database.Upkeep.RecomputeAsync(null, Ct);
        var after = await database.Reader.LoadStoredAsync(writer, uses.Id, Ct);
        Assert.False(after.FiguresAreStale);
        Assert.NotEqual(before, after.Figures.NetPresentValue);
    }

    [Fact]
    public async Task A_new_payback_rule_marks_the_cases_that_follow_the_rule_in_force()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var (follows, keeps) = (await database.Door.CreateAsync(writer, Samples.Complete(), Ct), await database.Door.CreateAsync(writer, Samples.Complete() with { PaybackRule = PaybackRule.Default.ValidFrom }, Ct));

        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new PaybackRuleRow { ValidFrom = new(2026, 1, 1), Source = "Byrådet", ServiceCostAreasJson = """["Service"]""", ServiceSavingAreasJson = """["Service"]""" });
            return Task.FromResult(0);
        }, Ct);

        Assert.True((await database.Reader.LoadStoredAsync(writer, follows.Id, Ct)).FiguresAreStale);
        Assert.False((await database.Reader.LoadStoredAsync(writer, keeps.Id, Ct)).FiguresAreStale);
    }

    [Fact]
    public async Task A_new_price_index_marks_the_cases_that_state_a_price_level()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var (with, without) = (await database.Door.CreateAsync(writer, Samples.Complete(), Ct), await database.Door.CreateAsync(writer, Samples.Complete() with { PriceLevel = null }, Ct));

        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new PriceIndexPublicationRow { PublishedOn = new(2026, 2, 1), Publication = "Skøn", Entries = { new() { Series = PriceSeries.Service, Year = 2026, Percent = 3.05m } } });
            return Task.FromResult(0);
        }, Ct);

        Assert.True((await database.Reader.LoadStoredAsync(writer, with.Id, Ct)).FiguresAreStale);
        Assert.False((await database.Reader.LoadStoredAsync(writer, without.Id, Ct)).FiguresAreStale);
        Assert.Equal(3.05m, (await database.Reference.PriceIndexAsync(Ct))!.PercentOf(PriceSeries.Service, 2026));
    }

    [Fact]
    public async Task A_new_price_of_the_catalogue_marks_the_cases_whose_prices_were_typed()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = await database.PersonAsync(Role.Caseworker);
        var lines = Samples.Complete().Lines.Select(line => line with { Drivers = new Dictionary<int, Driver>() }).ToArray();
        var typed = await database.Door.CreateAsync(writer, Samples.Complete() with { Lines = [lines[0] with { Drivers = new Dictionary<int, Driver> { [lines[0].Amounts.Years[0]] = new(1, 500_000m) } }, .. lines[1..]] }, Ct);
        var without = await database.Door.CreateAsync(writer, Samples.Complete() with { Lines = lines }, Ct);

        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new UnitPriceRow { Code = "foster-care", ValidFrom = new(2026, 1, 1), Name = "Plejefamilie", Unit = "helårsplads", PriceInOre = 52_000_000, PriceLevel = 2026, Source = "Takst" });
            return Task.FromResult(0);
        }, Ct);

        Assert.True((await database.Reader.LoadStoredAsync(writer, typed.Id, Ct)).FiguresAreStale);
        Assert.False((await database.Reader.LoadStoredAsync(writer, without.Id, Ct)).FiguresAreStale);
    }

    private static Proposal Edit(Proposal proposal, int kind, int year, decimal kroner, ControlArea area) => kind switch
    {
        0 => proposal with { Lines = [.. proposal.Lines, new() { Label = "Ny", ControlArea = area, Party = area == ControlArea.Capital ? null : "BUF", Amounts = YearAmounts.None.With(year, kroner) }] },
        1 when proposal.Lines.Count > 1 => proposal with { Lines = [.. proposal.Lines.Skip(1)] },
        2 => proposal with { Lines = [.. proposal.Lines.Select((line, at) => at == 0 ? line with { Amounts = line.Amounts.With(year, kroner), ControlArea = area } : line)] },
        3 => proposal with { DiscountRate = Math.Abs(kroner % 100) / 1000m },
        _ => proposal with { Lines = [.. proposal.Lines.Reverse()], Title = $"Udgave {year}" },
    };
}
