using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.FollowUp;

public sealed class FollowUpDeliveriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_delivery_twice_changes_nothing_and_the_case_keeps_its_version()
    {
        await using var database = await TestDatabase.CreateAsync();
        var stored = await database.AdoptedAsync(Samples.Complete(), await database.PersonAsync(Role.Caseworker));
        var controller = await database.PersonAsync(Role.Controller);
        var deliveries = database.Get<FollowUpDeliveries>();
        var (line, indicator) = (stored.Proposal.Lines[0].Id, stored.Proposal.Criteria[0].Indicators[0].Id);
        var before = (await database.Reader.HistoryAsync(controller, stored.Id, Ct)).Count;

        for (var time = 0; time < 2; time++)
        {
            await deliveries.DeliverActualsAsync(controller, stored.Id, 2026, new Dictionary<Guid, decimal> { [line] = 912_345.67m }, Ct);
            await deliveries.DeliverForecastsAsync(controller, stored.Id, 2027, new Dictionary<Guid, decimal> { [line] = 0m }, Ct);
            await deliveries.MeasureAsync(controller, stored.Id, indicator, new(2026, 12, 31), 38.25m, "Egen optælling", Ct);
        }

        var history = await database.Reader.HistoryAsync(controller, stored.Id, Ct);
        Assert.Equal(before + 3, history.Count);
        Assert.Equal(($"actuals.2026[{line}]", null, "912345.67"), (history[2].Field, history[2].Before, history[2].After));
        Assert.Equal(stored.Version, (await database.Reader.LoadAsync(controller, stored.Id, Ct)).Version);
        await using var db = database.Open();
        Assert.Equal(91_234_567, (await db.Actuals.SingleAsync(Ct)).AmountInOre);
        Assert.Equal(0, (await db.Forecasts.SingleAsync(Ct)).AmountInOre);
        Assert.Equal(38.25m, (await db.Measurements.SingleAsync(Ct)).Value);
    }

    [Fact]
    public async Task A_delivery_with_a_fault_stores_nothing_and_names_every_fault()
    {
        await using var database = await TestDatabase.CreateAsync();
        var stored = await database.AdoptedAsync(Samples.Complete(), await database.PersonAsync(Role.Caseworker));
        var controller = await database.PersonAsync(Role.Controller);
        var (line, other) = (stored.Proposal.Lines[0].Id, Guid.NewGuid());

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => database.Get<FollowUpDeliveries>().DeliverActualsAsync(controller, stored.Id, 2026,
            new Dictionary<Guid, decimal> { [line] = 0.001m, [other] = 1m }, Ct));

        Assert.Equal([$"lines[{other}]", $"lines[{line}].amount"], refused.Faults.Select(fault => fault.Field));
        await using var db = database.Open();
        Assert.Empty(await db.Actuals.ToListAsync(Ct));
    }

    [Fact]
    public async Task Nothing_is_delivered_to_a_case_that_is_not_adopted()
    {
        await using var database = await TestDatabase.CreateAsync();
        var created = await database.Door.CreateAsync(await database.PersonAsync(Role.Caseworker), Samples.Complete(), Ct);
        var controller = await database.PersonAsync(Role.Controller);

        await Assert.ThrowsAsync<StepRefusedException>(() => database.Get<FollowUpDeliveries>().DeliverActualsAsync(controller, created.Id, 2026, new Dictionary<Guid, decimal>(), Ct));
    }
}
