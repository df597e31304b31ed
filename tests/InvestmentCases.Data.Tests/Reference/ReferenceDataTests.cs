using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Reference;

public sealed class ReferenceDataTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fund_comes_back_with_rounds_and_means_and_gives_its_limit_to_its_cases()
    {
        await using var database = await TestDatabase.CreateAsync();

        await WriteAsync(database, db => db.Add(new FundRow
        {
            Code = "INV2026",
            Name = "Investeringspuljen",
            BudgetYear = 2026,
            PaybackLimitYears = 6,
            PriceLevel = 2026,
            Unit = AmountUnit.Thousands,
            Repayment = Repayment.FrameReduction,
            Rounds = { new() { Deadline = new(2026, 9, 1), Name = "Efterår" }, new() { Deadline = new(2026, 3, 15), Name = "Forår" } },
            Means = { new() { Year = 2026, ControlArea = ControlArea.Service, AmountInOre = 2_000_000_050 } },
        }));

        var fund = Assert.Single(await database.Reference.FundsAsync(Ct));
        Assert.Equal(["Forår", "Efterår"], fund.Rounds.Select(round => round.Name));
        Assert.Equal(20_000_000.50m, Assert.Single(fund.Means).Amount);
        Assert.Equal(6, (await database.Reference.SettingsForAsync(Samples.Complete() with { Fund = "investeringspuljen" }, Ct)).PaybackLimitYears);
        Assert.Null((await database.Reference.SettingsForAsync(Samples.Complete(), Ct)).PaybackLimitYears);
    }

    [Fact]
    public async Task What_the_checks_read_of_administrators_is_made_once_a_day_and_again_when_it_changes()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (proposal, day) = (Samples.Complete(), new DateOnly(2026, 11, 24));
        async Task<ReconciliationContext> ContextAsync(DateOnly on) => await database.Reference.SnapshotAsync(Ct) is var snapshot ? snapshot.ReconciliationContext(snapshot.SettingsFor(proposal, on), on, CaseSurroundings.None) : null!;
        var first = await ContextAsync(day);

        Assert.Same(first.Catalogue, (await ContextAsync(day)).Catalogue);
        Assert.NotSame(first.Catalogue, (await ContextAsync(day.AddDays(1))).Catalogue);

        await WriteAsync(database, db => db.Add(new UnitPriceRow { Code = "post", ValidFrom = new(2026, 1, 1), Name = "Stilling", Unit = "årsværk", PriceInOre = 56_000_000, PriceLevel = 2026, Source = "Prøve" }));

        Assert.Contains((await ContextAsync(day)).Catalogue, price => price.Code == "post");
    }

    [Fact]
    public async Task A_change_by_another_instance_is_seen_within_seconds()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal("Socialudvalget", (await database.Reference.CommitteesAsync(Ct)).Single(one => one.Code == "SUD").Name);
        await using (var db = database.Open())
        {
            await db.Committees.Where(row => row.Code == "SUD").ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Social- og Arbejdsmarkedsudvalget"), Ct);
            await db.Counters.Where(row => row.Name == CounterRow.ReferenceVersion).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, row => row.Value + 1), Ct);
        }
        Assert.Equal("Socialudvalget", (await database.Reference.CommitteesAsync(Ct)).Single(one => one.Code == "SUD").Name);

        database.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal("Social- og Arbejdsmarkedsudvalget", (await database.Reference.CommitteesAsync(Ct)).Single(one => one.Code == "SUD").Name);
    }

    [Fact]
    public async Task A_change_of_a_part_raises_its_roots_version_and_stands_in_the_history()
    {
        await using var database = await TestDatabase.CreateAsync();
        await WriteAsync(database, db => db.Add(new DiscountScheduleRow { ValidFrom = new(2021, 1, 7), Source = "FM", Steps = { new() { FromYear = 0, Rate = 0.035m } } }));

        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, async (db, token) =>
        {
            var row = await db.DiscountSchedules.Include(one => one.Steps).SingleAsync(token);
            row.Steps[0].Rate = 0.04m;
            return 0;
        }, Ct);

        await using var db = database.Open();
        Assert.Equal(2, (await db.DiscountSchedules.SingleAsync(Ct)).Version);
        var entry = await db.History.OrderBy(row => row.Id).LastAsync(Ct);
        Assert.Equal(("rate", "0.035", "0.04", "Driften"), (entry.Field, entry.Before, entry.After, entry.ByName));
        Assert.StartsWith("DiscountSteps/", entry.Subject, StringComparison.Ordinal);
        Assert.Equal(0.04m, (await database.Reference.SettingsForAsync(Samples.Complete(), Ct)).Discount.RateOf(0));
    }

    [Fact]
    public async Task A_part_without_its_root_cannot_be_saved()
    {
        await using var database = await TestDatabase.CreateAsync();
        await WriteAsync(database, db => db.Add(new FundRow { Code = "P", Name = "Pulje" }));

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(database, db => db.Add(new FundRoundRow { FundId = 1, Deadline = new(2026, 1, 1), Name = "x" })));
    }

    [Fact]
    public async Task The_second_of_two_administrators_is_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        CommitteeRow seen;
        await using (var db = database.Open())
            seen = await db.Committees.AsNoTracking().SingleAsync(row => row.Code == "SUD", Ct);
        void Rename(CasesDb db, string name)
        {
            var row = new CommitteeRow { Code = seen.Code, Name = seen.Name, TreatsEconomy = seen.TreatsEconomy, Version = seen.Version };
            db.Attach(row);
            row.Name = name;
        }
        await WriteAsync(database, db => Rename(db, "Først"));

        await Assert.ThrowsAsync<StaleVersionException>(() => WriteAsync(database, db => Rename(db, "Sidst")));

        Assert.Contains(await database.Reference.CommitteesAsync(Ct), committee => committee.Name == "Først");
    }

    [Fact]
    public async Task A_payback_rule_that_there_is_not_is_refused_by_name()
    {
        await using var database = await TestDatabase.CreateAsync();

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => database.Reference.SettingsForAsync(Samples.Complete() with { PaybackRule = new(1999, 1, 1) }, Ct));

        Assert.Equal("paybackRule", Assert.Single(refused.Faults).Field);
    }

    private static Task WriteAsync(TestDatabase database, Action<CasesDb> change) => database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
    {
        change(db);
        return Task.FromResult(0);
    }, Ct);
}
