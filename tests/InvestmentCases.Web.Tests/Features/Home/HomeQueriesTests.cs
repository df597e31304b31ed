using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Home;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Home;

/// <summary>What the front page shows each person; it is Monday 2 March 2026.</summary>
public sealed class HomeQueriesTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor signe = null!;
    private Actor neighbour = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IDbContextFactory<CasesDb> Factory => database.Get<IDbContextFactory<CasesDb>>();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        signe = await database.PersonAsync(Role.Caseworker);
        neighbour = await database.PersonAsync(Role.Caseworker, "BUF");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_draft_says_what_it_lacks_and_where_that_is_mended()
    {
        var made = await database.Door.CreateAsync(signe, new Proposal { Title = "Tom", LeadUnit = "SOF" }, Ct);
        await database.Door.CreateAsync(signe, Samples.Complete("Hel"), Ct);

        var drafts = await new OwnDraftsQuery(Factory, database.Reader).RunAsync(signe, Ct);

        var (whole, empty) = (drafts.Drafts.Single(draft => draft.Title == "Hel"), drafts.Drafts.Single(draft => draft.Title == "Tom"));
        Assert.Empty(whole.Lacks);
        Assert.Equal(OwnDraftsQuery.Needs - 2, empty.Lacks.Count);
        Assert.Contains(empty.Lacks, lack => lack.Address == $"/cases/{made.Id}/criteria");
        Assert.Equal(0, (await new OwnDraftsQuery(Factory, database.Reader).RunAsync(neighbour, Ct)).Count);
        Assert.Equal(0, (await new OwnDraftsQuery(Factory, database.Reader).RunAsync(await database.PersonAsync(Role.Manager, null), Ct)).Count);
    }

    [Fact]
    public async Task What_waits_is_the_next_step_of_ones_role()
    {
        var made = await database.Door.CreateAsync(signe, Samples.Complete("Sendt"), Ct);
        await database.Door.TakeStepAsync(signe, made.Id, CaseStep.Submit, null, null, Ct);
        var controller = await database.PersonAsync(Role.Controller, null);

        var before = await new WaitingForMeQuery(Factory).RunAsync(controller, Ct);
        await database.Door.TakeStepAsync(controller, made.Id, CaseStep.Return, "Post 2 stopper for tidligt", null, Ct);
        var returned = await new WaitingForMeQuery(Factory).RunAsync(signe, Ct);

        Assert.Equal((1, CaseStep.Review), (before.Count, before.Cases[0].Step));
        Assert.Equal((CaseStep.Submit, "Post 2 stopper for tidligt", controller.Name), (returned.Cases[0].Step, returned.Cases[0].Comment, returned.Cases[0].By));
        Assert.Equal(0, (await new WaitingForMeQuery(Factory).RunAsync(neighbour, Ct)).Count);
        Assert.Equal(0, (await new WaitingForMeQuery(Factory).RunAsync(await database.PersonAsync(Role.Reader, null), Ct)).Count);
    }

    [Fact]
    public async Task What_is_typed_and_not_saved_is_hers_alone_to_go_on_with()
    {
        var made = await database.Door.CreateAsync(signe, Samples.Complete("Halvt skrevet"), Ct);
        await database.Drafts.SaveAsync(signe, made.Id, made.Version, made.Proposal, made.Proposal with { Title = "Mere" }, [], 0, Ct);

        Assert.Equal([made.Id], (await new UnsavedQuery(Factory).RunAsync(signe, Ct)).Select(one => one.Id));
        Assert.Empty(await new UnsavedQuery(Factory).RunAsync(await database.PersonAsync(Role.Caseworker), Ct));
    }

    [Fact]
    public async Task Coming_meetings_stand_in_order_with_ones_own_cases()
    {
        await RoutedAsync(signe, "Min", new("SUD", new(2026, 3, 12), "4", null, null), new("ØU", new(2026, 3, 20), null, null, null));
        await RoutedAsync(neighbour, "Naboens", new RouteStep("SUD", new(2026, 3, 12), null, null, null));
        await RoutedAsync(signe, "Forbi", new("SUD", new(2026, 2, 1), null, null, null), new("BR", new(2026, 4, 1), null, DecisionOutcome.Adopted, null));

        var meetings = await new ComingMeetingsQuery(Factory, database.Reference, database.Clock).RunAsync(signe, Ct);

        Assert.Equal(["Socialudvalget", "Økonomiudvalget"], meetings.Select(meeting => meeting.Committee));
        Assert.Equal((new DateOnly(2026, 3, 12), 2), (meetings[0].Date, meetings[0].Cases));
        Assert.Equal([("Min", "4")], meetings[0].Own.Select(one => (one.Title, one.ItemNumber!)));
    }

    [Fact]
    public async Task A_case_in_follow_up_is_due_until_the_accounts_of_the_last_year_are_there()
    {
        var controller = await database.PersonAsync(Role.Controller, null);
        var adopted = await FollowedAsync("I opfølgning", new(2025, 2028));
        await FollowedAsync("Begynder først nu", new(2026, 2029));
        var query = new FollowUpsDueQuery(Factory, database.Clock);

        var before = await query.RunAsync(controller, Ct);
        await database.Get<FollowUpDeliveries>().DeliverActualsAsync(controller, adopted.Id, 2025, adopted.Proposal.Lines.ToDictionary(line => line.Id, line => line.Amounts[2025]), Ct);
        var after = await query.RunAsync(controller, Ct);

        Assert.Equal((2025, "I opfølgning"), (before.Year, Assert.Single(before.Cases).Title));
        Assert.Equal(0, after.Count);
        Assert.Equal(0, (await query.RunAsync(neighbour, Ct)).Count);
    }

    [Fact]
    public async Task A_plan_is_brought_to_the_prices_of_the_accounts_before_it_is_compared()
    {
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new PriceIndexPublicationRow { PublishedOn = new(2025, 6, 1), Publication = "Prøve", Entries = { new() { Series = PriceSeries.Service, Year = 2025, Percent = 10, Source = "prøve" } } });
            return Task.FromResult(true);
        }, Ct);
        var controller = await database.PersonAsync(Role.Controller, null);
        var one = await FollowedAsync("Efter planen", new(2025, 2028), 2024);
        var other = await FollowedAsync("Dyrere", new(2025, 2028), 2024);
        var query = new OffPlanQuery(Factory, database.Reference, database.Clock);

        var none = await query.RunAsync(controller, Ct);
        await DeliverAsync(one, 1.1m, 0);
        await DeliverAsync(other, 1.1m, 50_000);
        var found = await query.RunAsync(controller, Ct);

        Assert.Equal(0, none.Reported);
        Assert.Equal(2, found.Reported);
        var off = Assert.Single(found.Cases);
        Assert.Equal(("Dyrere", 50_000m), (off.Title, off.Variance));
        Assert.Equal(1.1m * other.Proposal.Lines.Sum(line => line.Amounts[2025]), off.Plan);

        Task DeliverAsync(BusinessCase adopted, decimal factor, decimal more) => database.Get<FollowUpDeliveries>().DeliverActualsAsync(controller, adopted.Id, 2025,
            adopted.Proposal.Lines.Select((line, at) => (line.Id, Kroner: line.Amounts[2025] * factor + (at == 0 ? more : 0))).ToDictionary(pair => pair.Id, pair => pair.Kroner), Ct);
    }

    private async Task RoutedAsync(Actor writer, string title, params RouteStep[] route) =>
        await database.Door.CreateAsync(writer, Samples.Complete(title) with { LeadUnit = writer.Units!.First(unit => unit is "SOF" or "BUF"), AffectedUnits = ["SOF", "BUF"], Route = route }, Ct);

    private async Task<BusinessCase> FollowedAsync(string title, YearRange years, int? priceLevel = 2025)
    {
        var shift = years.First - Samples.Complete().Years!.Value.First;
        var proposal = Samples.Complete(title) with { PriceLevel = priceLevel };
        var lines = proposal.Lines.Select(line => line with { Amounts = new(line.Amounts.ToDictionary(amount => amount.Key + shift, amount => amount.Value)), Drivers = new Dictionary<int, Driver>() }).ToList();
        var adopted = await database.AdoptedAsync(proposal with { Years = years, Lines = lines, Scenarios = [], Financing = [] }, signe);
        return await database.Door.TakeStepAsync(await database.PersonAsync(Role.Controller, null), adopted.Id, CaseStep.StartFollowUp, null, null, Ct);
    }
}
