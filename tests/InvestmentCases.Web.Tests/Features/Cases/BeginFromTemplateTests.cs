using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Features.Cases;
using InvestmentCases.Web.Tests.Components.CaseFrame;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Cases;

public sealed class BeginFromTemplateTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Actor birthe = null!;
    private CaseTemplateRow template = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private BeginFromTemplate Order => new(new Desk(database, birthe).CurrentActor, database.Reference, database.Door, database.Clock);

    public BeginFromTemplateTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        birthe = await database.PersonAsync(Role.Caseworker);
        template = new()
        {
            Name = "Færre sager",
            Area = "Børn",
            ContentsJson = StoredJson.Write(CaseTemplate.ContentsOf(new()
            {
                Title = "Forlæg",
                Years = new(2024, 2029),
                Sections = [new(SectionKey.Background, "2. Baggrund og formål", "[Hvor mange er det?]")],
                Lines = [new() { Label = "Rådgivere", Drivers = new Dictionary<int, Driver> { [2024] = new(3, 600_000m, "fte") } }, new() { Label = "Uddannelse" }],
            })),
        };
        await KeepAsync(template,
            new UnitPriceRow { Code = "fte", Name = "Rådgiver", Unit = "årsværk", PriceInOre = Ore.From(640_000m), PriceLevel = 2026, ValidFrom = new(2026, 1, 1) },
            new UnitPriceRow { Code = "fte", Name = "Rådgiver", Unit = "årsværk", PriceInOre = Ore.From(999_000m), PriceLevel = 2028, ValidFrom = new(2028, 1, 1) });
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_case_brings_the_templates_parts_its_years_and_the_price_that_holds_today()
    {
        var made = await BegunAsync("2027", "2026");

        Assert.Equal(("Ny case", "SOF", new YearRange(2027, 2032), 2026), (made.Title, made.LeadUnit, made.Years, made.PriceLevel));
        Assert.Equal("[Hvor mange er det?]", made.Sections[0].Markdown);
        Assert.Equal(["Rådgivere", "Uddannelse"], made.Lines.Select(line => line.Label));
        Assert.Equal(new Driver(0, 640_000m, "fte"), made.Lines[0].Drivers[2032]);
        var known = await database.Reference.SnapshotAsync(Ct);
        Assert.Equal(2026, BeginFromTemplate.PriceLevelOf(known.Templates[0], known, new(2026, 3, 2)));
    }

    [Fact]
    public async Task In_other_prices_the_price_is_converted_and_is_the_catalogues_no_longer()
    {
        await KeepAsync(new PriceIndexPublicationRow { PublishedOn = new(2026, 1, 1), Publication = "Prøve", Entries = { new() { Series = PriceSeries.Service, Year = 2027, Percent = 2.5m } } });

        var made = await BegunAsync("2027", "2027");

        Assert.Equal(new Driver(0, 656_000m), made.Lines[0].Drivers[2027]);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_refused_by_its_field_and_makes_nothing()
    {
        var typed = await Assert.ThrowsAsync<InvalidInputException>(() => Order.RunAsync(new(template.Id, " ", "SOF", "27", ""), Ct));
        var prices = await Assert.ThrowsAsync<InvalidInputException>(() => BegunAsync("2027", "2027"));
        var far = await Assert.ThrowsAsync<InvalidInputException>(() => BegunAsync("2199", "2026"));

        Assert.Equal(["title", "firstYear", "priceLevel"], typed.Faults.Select(fault => fault.Field));
        Assert.Equal(("priceLevel", "lastYear"), (prices.Faults[0].Field, far.Faults[0].Field));
        await using var db = database.Open();
        Assert.Empty(db.Cases);
    }

    [Fact]
    public async Task A_closed_template_and_another_units_case_are_refused()
    {
        await Assert.ThrowsAsync<NotAllowedException>(() => Order.RunAsync(new(template.Id, "Ny case", "BUF", "2027", "2026"), Ct));
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) => Task.FromResult(db.CaseTemplates.Single().IsClosed = true), Ct);

        await Assert.ThrowsAsync<NotKnownException>(() => BegunAsync("2027", "2026"));
    }

    private async Task<Proposal> BegunAsync(string firstYear, string priceLevel) =>
        (await database.Reader.LoadAsync(birthe, await Order.RunAsync(new(template.Id, "Ny case", "SOF", firstYear, priceLevel), Ct), Ct)).Proposal;

    private Task KeepAsync(params object[] rows) => database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
    {
        db.AddRange(rows);
        return Task.FromResult(true);
    }, Ct);
}
