using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Administration;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Administration;

/// <summary>What administrators keep: each order, what it refuses by field, and that its history is told.</summary>
public sealed class KeepingTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor administrator = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public KeepingTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        administrator = await database.PersonAsync(Role.Administrator, null, "Anna");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_unit_is_added_renamed_moved_and_closed_with_its_history()
    {
        var keep = new KeepUnit(database.Door);

        await keep.AddAsync(administrator, new("KFF", "Kultur", "KOM", UnitKind.Administration), Ct);
        await keep.ChangeAsync(administrator, new("KFF", "Kultur og Fritid", "SOF", UnitKind.Centre), Ct);
        await keep.ToggleClosedAsync(administrator, "KFF", Ct);

        Assert.Equal(new OrganisationUnit("KFF", "Kultur og Fritid", "SOF", UnitKind.Centre, IsClosed: true), (await database.Reference.OrganisationAsync(Ct)).Find("KFF"));
        var history = await HistoryAsync("OrganisationUnits");
        var renamed = history.Single(change => change.Field == "name");
        Assert.Equal(("Anna", "Kultur", "Kultur og Fritid"), (renamed.By, renamed.Before, renamed.After));
        Assert.Contains(history, change => change is { Field: "", Before: null } && change.Subject == "OrganisationUnits/KFF");
        Assert.Contains(history, change => change is { Field: "isClosed", After: "True" });
    }

    [Fact]
    public async Task A_unit_that_cannot_be_is_refused_by_its_fields()
    {
        var keep = new KeepUnit(database.Door);

        await RefusedAsync("code,name,parent", () => keep.AddAsync(administrator, new("S/F", " ", "XYZ", UnitKind.Centre), Ct));
        await RefusedAsync("code", () => keep.AddAsync(administrator, new("SOF", "Igen", "KOM", UnitKind.Centre), Ct));
        await RefusedAsync("parent", () => keep.ChangeAsync(administrator, new("SOF", "Socialforvaltningen", "SOF-B", UnitKind.Administration), Ct));
        await RefusedAsync("", () => keep.ToggleClosedAsync(administrator, "SOF", Ct));
    }

    [Fact]
    public async Task A_renamed_units_cases_are_found_by_its_new_name_once_they_are_renewed()
    {
        var writer = await database.PersonAsync(Role.Caseworker);
        var made = await database.Door.CreateAsync(writer, Samples.Complete(), Ct);

        await new KeepUnit(database.Door).ChangeAsync(administrator, new("SOF", "Velfærdsforvaltningen", "KOM", UnitKind.Administration), Ct);
        var stale = await database.Upkeep.CountStaleAsync(Ct);
        await database.Upkeep.RenewStaleAsync(administrator, null, Ct);

        var found = await database.Get<CaseListQuery>().RunAsync(writer, new() { Search = "velfærdsforvalt" }, Ct);
        Assert.Equal(1, stale);
        Assert.Equal([made.Id], found.Cases.Select(one => one.Id));
        Assert.Equal(0, await database.Upkeep.CountStaleAsync(Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => database.Upkeep.RenewStaleAsync(writer, null, Ct));
    }

    [Fact]
    public async Task A_committee_on_a_route_stays()
    {
        var keep = new KeepCommittee(database.Door);
        var writer = await database.PersonAsync(Role.Caseworker);
        await database.Door.CreateAsync(writer, Samples.Complete() with { Route = [new("SUD")] }, Ct);

        await keep.SaveAsync(administrator, true, "KUL", "Kulturudvalget", false, Ct);
        await keep.SaveAsync(administrator, false, "KUL", "Kultur- og Fritidsudvalget", true, Ct);
        await RefusedAsync("code", () => keep.SaveAsync(administrator, true, "KUL", "Igen", false, Ct));
        await RefusedAsync("", () => keep.RemoveAsync(administrator, "SUD", Ct));
        var saved = (await database.Reference.CommitteesAsync(Ct)).Single(one => one.Code == "KUL");
        await keep.RemoveAsync(administrator, "KUL", Ct);

        Assert.Equal(("Kultur- og Fritidsudvalget", true), (saved.Name, saved.TreatsEconomy));
        Assert.DoesNotContain(await database.Reference.CommitteesAsync(Ct), one => one.Code == "KUL");
    }

    [Fact]
    public async Task A_fund_is_saved_with_its_means_and_rounds_and_changed_year_by_year()
    {
        var keep = new KeepFund(database.Door);
        var typed = new FundInput { Code = "INV", Name = "Investeringspuljen", PaybackLimitYears = "6", Rounds = { new() { Deadline = new(2026, 9, 1), Name = "Efterår" } } };
        typed.Means.AddRange([new() { Year = "2027", Amount = "12.500,5" }, new() { Year = "2028", Amount = "5.000" }, new()]);

        await keep.SaveAsync(administrator, true, typed, Ct);
        var again = FundInput.Of((await database.Reference.FundsAsync(Ct)).Single());
        again.Means[0].Amount = "13.000";
        again.Means.RemoveAt(1);
        await keep.SaveAsync(administrator, false, again, Ct);

        var fund = Assert.Single(await database.Reference.FundsAsync(Ct));
        Assert.Equal((2027, 13_000_000m), (Assert.Single(fund.Means).Year, fund.Means[0].Amount));
        Assert.Equal((6, "Efterår"), (fund.PaybackLimitYears, Assert.Single(fund.Rounds).Name));
        var history = await HistoryAsync("Funds,FundRounds,FundMeans");
        Assert.Contains(history, change => change is { Field: "amountInOre", Before: "1250050000", After: "1300000000" });
        Assert.Contains(history, change => change is { Field: "", After: null, Subject: "FundMeans/INV/2028/Service" });
        Assert.Contains(history, change => change is { Field: "", Before: null, Subject: "Funds/INV" });
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_fund_is_said_at_once()
    {
        var typed = new FundInput { Code = "", Name = "", BudgetYear = "27", PaybackLimitYears = "mange", Rounds = { new() { Name = "Uden frist" } } };
        typed.Means.AddRange([new() { Year = "2027", Amount = "3,5,1" }, new() { Year = "2027", Amount = "10" }]);

        var refused = await RefusedAsync("code,name,budgetYear,paybackLimitYears,rounds,means,means", () => new KeepFund(database.Door).SaveAsync(administrator, true, typed, Ct));

        Assert.Contains(refused.Faults, fault => fault.Message.Contains("2027", StringComparison.Ordinal) && fault.Message.Contains("3,5,1", StringComparison.Ordinal));
        Assert.Empty(await database.Reference.FundsAsync(Ct));
    }

    [Fact]
    public async Task Goals_keep_the_order_that_they_are_given()
    {
        var keep = new KeepGoal(database.Door);
        foreach (var name in new[] { "Tidlig indsats", "Grøn by", "Flere i job" })
            await keep.AddAsync(administrator, name, Ct);

        await keep.OrderAsync(administrator, ["Flere i job", "Tidlig indsats"], Ct);
        await Assert.ThrowsAsync<NotKnownException>(() => keep.OrderAsync(administrator, ["Et fjernet mål"], Ct));
        await keep.RemoveAsync(administrator, "Tidlig indsats", Ct);
        await RefusedAsync("name", () => keep.AddAsync(administrator, "grøn BY", Ct));

        Assert.Equal(["Flere i job", "Grøn by"], await database.Reference.GoalsAsync(Ct));
    }

    [Fact]
    public async Task An_index_names_the_series_and_year_that_are_wrong_and_is_published_once_a_day()
    {
        var order = new PublishIndex(database.Door);
        var typed = new IndexInput { Publication = "KL juni 2026", PublishedOn = new(2026, 6, 20), Source = "KL" };
        typed.Rises[(PriceSeries.Service, 2027)] = "3,1";
        typed.Rises[(PriceSeries.Wages, 2027)] = "tre";

        var refused = await RefusedAsync("rises", () => order.RunAsync(administrator, typed, Ct));
        typed.Rises[(PriceSeries.Wages, 2027)] = "";
        await order.RunAsync(administrator, typed, Ct);
        await RefusedAsync("publishedOn", () => order.RunAsync(administrator, typed, Ct));

        Assert.Contains("Løn 2027", refused.Faults[0].Message, StringComparison.Ordinal);
        var rise = Assert.Single((await database.Reference.SnapshotAsync(Ct)).PriceIndexes.Single().Rises);
        Assert.Equal((2027, 3.1m, "KL"), (rise.Year, rise.Percent, rise.Source));
    }

    [Fact]
    public async Task A_discount_schedule_begins_in_year_0_and_stays_once_it_is_used()
    {
        var keep = new KeepDiscountSchedule(database.Door);
        var typed = new ScheduleInput { ValidFrom = new(2026, 1, 1), Source = "Finansministeriet", Rates = { new() { FromYear = "36", Rate = "2,5" } } };

        await RefusedAsync("rates", () => keep.AddAsync(administrator, typed, Ct));
        typed.Rates.Add(new() { FromYear = "0", Rate = "3,5 %" });
        await keep.AddAsync(administrator, typed, Ct);
        var schedule = (await database.Reference.SnapshotAsync(Ct)).DiscountSchedules.Single();
        await database.Door.CreateAsync(await database.PersonAsync(Role.Caseworker), Samples.Complete(), Ct);
        await RefusedAsync("", () => keep.RemoveAsync(administrator, new(2026, 1, 1), Ct));
        await keep.AddAsync(administrator, new ScheduleInput { ValidFrom = new(2030, 1, 1), Source = "Senere", Rates = { new() { FromYear = "0", Rate = "3" } } }, Ct);
        await keep.RemoveAsync(administrator, new(2030, 1, 1), Ct);

        Assert.Equal([(0, 0.035m), (36, 0.025m)], schedule.Steps.Select(step => (step.FromYear, step.Rate)));
        Assert.Single((await database.Reference.SnapshotAsync(Ct)).DiscountSchedules);
    }

    [Fact]
    public async Task A_payback_rule_needs_areas_and_a_day_of_its_own()
    {
        var keep = new KeepPaybackRule(database.Door);
        var typed = new RuleInput { Source = "Byrådet" };
        typed.SavingAreas.Clear();

        await RefusedAsync("validFrom,savingAreas", () => keep.AddAsync(administrator, typed, Ct));
        (typed.ValidFrom, typed.ExactlyZeroRepays) = (new(2026, 1, 1), false);
        typed.SavingAreas.Add(ControlArea.Transfers);
        await keep.AddAsync(administrator, typed, Ct);
        await RefusedAsync("validFrom", () => keep.AddAsync(administrator, typed, Ct));

        var rule = (await database.Reference.SnapshotAsync(Ct)).PaybackRules.Single();
        Assert.Equal([ControlArea.Service, ControlArea.Capital], rule.ServiceCostAreas);
        Assert.Equal([ControlArea.Transfers], rule.ServiceSavingAreas);
        Assert.False(rule.ExactlyZeroRepays);
    }

    [Fact]
    public async Task A_years_refund_thresholds_are_published_told_and_removed()
    {
        var keep = new KeepRefund(database.Door);

        await keep.PublishThresholdsAsync(administrator, Refund("2027", ("880.000", "25"), ("1.720.000", "50")), Ct);
        await RefusedAsync("year", () => keep.PublishThresholdsAsync(administrator, Refund("2027", ("900.000", "25")), Ct));
        var published = Assert.Single((await RefundsAsync()).Thresholds);
        await keep.RemoveThresholdsAsync(administrator, 2027, Ct);

        Assert.Equal((2027, "Barnets lov § 198"), (published.Year, published.Source));
        Assert.Equal([new(880_000m, 0.25m), new RefundStep(1_720_000m, 0.5m)], published.Steps);
        Assert.Empty((await RefundsAsync()).Thresholds);
        var history = await HistoryAsync("RefundSteps");
        Assert.Equal("Refusion i særligt dyre enkeltsager 2027 880.000 kr.", KeptWords.OfChange(history.First(change => change.Before is null && change.Subject.EndsWith("/88000000", StringComparison.Ordinal))));
        Assert.Equal(2, history.Count(change => change is { Field: "", After: null }));
        await Assert.ThrowsAsync<NotKnownException>(() => keep.RemoveThresholdsAsync(administrator, 2027, Ct));
    }

    [Fact]
    public async Task Refund_of_benefits_begins_in_the_first_week_and_falls()
    {
        var keep = new KeepRefund(database.Door);
        var typed = Refund(null, ("5", "40"), ("27", "50"));

        await RefusedAsync("validFrom,steps,steps", () => keep.PublishBenefitsAsync(administrator, typed, Ct));
        typed = Refund(null, ("27", "30"), ("1", "80"), ("5", "40"));
        typed.ValidFrom = new(2027, 1, 1);
        await keep.PublishBenefitsAsync(administrator, typed, Ct);
        await RefusedAsync("validFrom", () => keep.PublishBenefitsAsync(administrator, typed, Ct));
        var published = Assert.Single((await RefundsAsync()).Benefits);
        await keep.RemoveBenefitsAsync(administrator, new(2027, 1, 1), Ct);

        Assert.Equal([new(1, 0.8m), new(5, 0.4m), new RefundStep(27, 0.3m)], published.Steps);
        Assert.Empty((await RefundsAsync()).Benefits);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_refund_table_is_said_at_once()
    {
        var keep = new KeepRefund(database.Door);

        await RefusedAsync("year,source,steps", () => keep.PublishThresholdsAsync(administrator, new() { Year = "27" }, Ct));
        await RefusedAsync("steps", () => keep.PublishThresholdsAsync(administrator, Refund("2027", ("880.000", "50"), ("1.720.000", "25")), Ct));
        await RefusedAsync("steps", () => keep.PublishThresholdsAsync(administrator, Refund("2027", ("880.000", "25"), ("880.000", "50")), Ct));
        await RefusedAsync("steps,steps", () => keep.PublishThresholdsAsync(administrator, Refund("2027", ("mange", "25"), ("880.000", "140")), Ct));

        Assert.Empty((await RefundsAsync()).Thresholds);
    }

    [Fact]
    public async Task A_new_price_stands_beside_the_old_one()
    {
        var order = new AddUnitPrice(database.Door);
        PriceInput Price(string kroner, DateOnly from) => new() { Code = "aarsvaerk", Name = "Socialrådgiver", Unit = "årsværk", Price = kroner, PriceLevel = "2026", ValidFrom = from, Source = "Løndata" };

        await order.RunAsync(administrator, Price("550.000", new(2026, 1, 1)), Ct);
        await order.RunAsync(administrator, Price("565.000", new(2027, 1, 1)), Ct);
        await RefusedAsync("validFrom", () => order.RunAsync(administrator, Price("1", new(2027, 1, 1)), Ct));
        await RefusedAsync("price", () => order.RunAsync(administrator, Price("-5", new(2028, 1, 1)), Ct));

        Assert.Equal([550_000m, 565_000m], (await database.Reference.UnitPricesAsync(Ct)).Select(price => price.Price));
    }

    [Fact]
    public async Task Nobody_else_may_keep_anything_or_read_its_history()
    {
        var manager = await database.PersonAsync(Role.Manager, null);

        await Assert.ThrowsAsync<NotAllowedException>(() => new KeepUnit(database.Door).ToggleClosedAsync(manager, "BUF", Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => new KeepGoal(database.Door).AddAsync(manager, "Mit mål", Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => new KeepRefund(database.Door).RemoveThresholdsAsync(manager, 2027, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => new KeptHistoryQuery(Factory).RunAsync(manager, "", 10, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => database.Get<CaseHandOver>().RunAsync(manager, 1, 2, Ct));
    }

    [Fact]
    public async Task History_tells_the_latest_first_and_no_more_than_is_asked_for()
    {
        foreach (var name in (string[])["Grøn by", "Flere i job", "Tidlig indsats"])
            await new KeepGoal(database.Door).AddAsync(administrator, name, Ct);

        var latest = await new KeptHistoryQuery(Factory).RunAsync(administrator, "StrategicGoals", 2, Ct);

        Assert.Equal(["StrategicGoals/Tidlig indsats", "StrategicGoals/Flere i job"], latest.Select(change => change.Subject));
    }

    [Fact]
    public async Task What_is_changed_about_a_person_is_told_and_her_password_is_not()
    {
        var person = await database.PersonAsync(Role.Reader, null, "Bodil");
        var change = new ChangePerson(database.Door, database.Reference, new Microsoft.AspNetCore.Identity.PasswordHasher<Data.Account>());

        await change.PlaceAsync(administrator, person.AccountId, Role.Controller, "SOF", Ct);
        await change.GivePasswordAsync(administrator, person.AccountId, "en ny og lang adgangskode", Ct);
        await change.CloseAsync(administrator, person.AccountId, Ct);

        var history = (await HistoryAsync("Accounts")).Where(one => one.Subject == "Accounts/Bodil").ToList();
        Assert.Contains(history, one => one is { Field: "role", Before: "Reader", After: "Controller", By: "Anna" });
        Assert.Contains(history, one => one is { Field: "password", Before: null, After: null });
        Assert.Contains(history, one => one is { Field: "isDisabled", After: "True" });
        Assert.DoesNotContain(history, one => (one.After ?? "").Contains("asswordHash", StringComparison.Ordinal) || one.Field.Contains("tamp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("amountInOre", "1250050000", "12.500.500 kr.")]
    [InlineData("rate", "0.035", "3,5\u00a0%")]
    [InlineData("isClosed", "True", "Ja")]
    [InlineData("role", "Controller", "Controller")]
    [InlineData("serviceCostAreasJson", "[\"Service\",\"Capital\"]", "Service, Anlæg")]
    [InlineData("year", "2027", "2027")]
    [InlineData("validFrom", "2026-01-15", "15.01.2026")]
    [InlineData("parent", null, "–")]
    [InlineData("section", "Effect", "7. Forslagets effekt")]
    [InlineData("language", "da", "dansk")]
    [InlineData("basis", "Average", "Gennemsnit")]
    [InlineData("series", "Wages", "Løn")]
    public void A_value_of_the_history_is_written_as_a_person_reads_it(string field, string? stored, string shown) => Assert.Equal(shown, KeptWords.OfValue(field, stored));

    [Fact]
    public void Every_field_and_table_that_is_kept_has_a_name_of_its_own()
    {
        using var db = database.Open();
        var kept = db.Model.GetEntityTypes().Where(type => typeof(IReferenceRow).IsAssignableFrom(type.ClrType)).ToList();
        var fields = kept.SelectMany(type => type.GetProperties()).Where(property => !property.IsShadowProperty() && property.Name != nameof(IVersionedRow.Version) && !property.Name.EndsWith("Id", StringComparison.Ordinal))
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);

        Assert.NotEmpty(kept);
        Assert.All(kept, type => Assert.NotEqual(type.GetTableName(), KeptWords.OfTable(type.GetTableName()!)));
        Assert.All(fields, field => Assert.NotEqual(field, KeptWords.OfField(field)));
    }

    private static RefundInput Refund(string? year, params (string From, string Share)[] steps)
    {
        var typed = new RefundInput { Year = year, Source = "Barnets lov § 198" };
        typed.Steps.Clear();
        typed.Steps.AddRange(steps.Select(step => new RefundStepInput { From = step.From, Share = step.Share }));
        return typed;
    }

    private Task<Refunds> RefundsAsync() => new RulesQuery(Factory).RunAsync(administrator, Ct);

    private IDbContextFactory<CasesDb> Factory => database.Get<IDbContextFactory<CasesDb>>();

    private Task<IReadOnlyList<KeptChange>> HistoryAsync(string tables) => new KeptHistoryQuery(Factory).RunAsync(administrator, tables, KeptHistoryQuery.AtATime, Ct);

    private static async Task<InvalidInputException> RefusedAsync(string fields, Func<Task> order)
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(order);
        Assert.Equal(fields, string.Join(',', refused.Faults.Select(fault => fault.Field)));
        return refused;
    }
}
