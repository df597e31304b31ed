using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Cases;
using InvestmentCases.Web.Tests.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Cases;

public sealed class CopyCaseTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor birthe = null!;
    private BusinessCase earlier = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CopyCase Order => new(new Desk(database, birthe).CurrentActor, database.Reader, database.Reference, database.Door);

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker);
        earlier = await database.Door.CreateAsync(birthe, new()
        {
            Title = "Sidste år",
            LeadUnit = "SOF",
            CaseNumber = "2025-1",
            Years = new(2025, 2027),
            PriceLevel = 2025,
            Lines = [new() { Label = "Løn", Amounts = YearAmounts.From(2025, 1000m) }],
            Criteria = [new() { Criterion = "Det virker" }],
        }, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Last_years_case_comes_a_year_later_in_that_years_prices_with_ids_of_its_own()
    {
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new PriceIndexPublicationRow { PublishedOn = new(2026, 1, 1), Publication = "Prøve", Entries = { new() { Series = PriceSeries.Service, Year = 2026, Percent = 2.5m } } });
            return Task.FromResult(true);
        }, Ct);

        var copy = (await database.Reader.LoadAsync(birthe, await Order.RunAsync(new(earlier.Id, "I år", "SOF", 1), Ct), Ct)).Proposal;

        Assert.Equal((new YearRange(2026, 2028), 2026, null), (copy.Years, copy.PriceLevel, copy.CaseNumber));
        Assert.Equal(YearAmounts.From(2026, 1025m), copy.Lines[0].Amounts);
        Assert.NotEqual(earlier.Proposal.Lines[0].Id, copy.Lines[0].Id);
        Assert.Equal(earlier.Id.ToString(), copy.RelatedCases[0].Case);
    }

    [Fact]
    public async Task Without_an_index_it_says_so_and_makes_nothing()
    {
        await Assert.ThrowsAsync<InvalidInputException>(() => Order.RunAsync(new(earlier.Id, "I år", "SOF", 1), Ct));

        await using var db = database.Open();
        Assert.Single(db.Cases);
    }
}
