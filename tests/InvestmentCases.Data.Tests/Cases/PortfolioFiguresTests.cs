using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace InvestmentCases.Data.Tests.Cases;

/// <summary>The portfolio against cases that are summed by hand: 900, 100, −600, −600 from 2026, and 200, −300 from 2027 (in 1.000 kr.).</summary>
public sealed class PortfolioFiguresTests : IAsyncLifetime
{
    private const long Thousand = 100_000;

    private TestDatabase database = null!;
    private Actor manager = null!;
    private Actor signe = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PortfolioFigures Figures => new(database.Get<IDbContextFactory<CasesDb>>(), database.Get<ReferenceData>());

    private PortfolioCases Behind => new(database.Get<IDbContextFactory<CasesDb>>());

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        manager = await database.PersonAsync(Role.Manager, unit: null);
        signe = await database.PersonAsync(Role.Caseworker);
        var bente = await database.PersonAsync(Role.Caseworker, "BUF");
        await database.Door.CreateAsync(signe, Samples.Complete("Tidlig hjælp") with { AffectedUnits = [] }, Ct);
        await database.Door.CreateAsync(bente, Samples.Complete("Færre ydelser", "BUF") with
        {
            AffectedUnits = [],
            Years = new(2027, 2028),
            Lines =
            [
                new() { Label = "Medarbejdere", Kind = LineKind.OperatingCost, Party = "BUF", Duration = Duration.Temporary, Amounts = YearAmounts.From(2027, 200_000m, 0m) },
                new() { Label = "Ydelser", Kind = LineKind.Saving, ControlArea = ControlArea.Transfers, Party = "BUF", Duration = Duration.Permanent, Amounts = YearAmounts.From(2027, 0m, -300_000m) },
            ],
        }, Ct);
        await database.Door.CreateAsync(signe, new() { Title = "Kun en idé", LeadUnit = "SOF" }, Ct);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task The_years_of_all_cases_are_summed()
    {
        var portfolio = await Figures.RunAsync(manager, new(), priceLevel: null, Ct);

        Assert.Equal((3, 1), (portfolio.CaseCount, portfolio.WithoutFigures));
        Assert.Equal(
            [new(2026, 900 * Thousand, 900 * Thousand, 900 * Thousand), new(2027, 300 * Thousand, 1200 * Thousand, 300 * Thousand), new(2028, -900 * Thousand, 300 * Thousand, 0), new(2029, -600 * Thousand, -300 * Thousand, 0)],
            portfolio.Years);
        Assert.Equal(1200 * Thousand, portfolio.StartCapitalInOre);
        Assert.Equal([new(2028, -900 * Thousand, 2)], portfolio.Permanent);
        Assert.Equal([null, 2026], portfolio.PriceLevels);
    }

    [Fact]
    public async Task Payback_is_counted_in_service_and_in_total()
    {
        var portfolio = await Figures.RunAsync(manager, new(), priceLevel: null, Ct);

        Assert.Equal([new(null, null, 1), new(PaybackStatus.Repaid, 2, 1), new(PaybackStatus.Repaid, 4, 1)], portfolio.PaybackTotal);
        Assert.Equal([new(null, null, 1), new(PaybackStatus.Never, null, 1), new(PaybackStatus.Repaid, 4, 1)], portfolio.PaybackService.OrderBy(p => p.Years).ThenBy(p => p.Status is null ? 0 : 1));
        Assert.Equal([new(2028, 1), new(2029, 1)], portfolio.RepaidInYear);
    }

    [Fact]
    public async Task Who_pays_and_who_saves_is_summed_by_party_year_and_area()
    {
        var portfolio = await Figures.RunAsync(manager, new(), priceLevel: null, Ct);

        var parts = portfolio.Parts.Where(part => part.NetInOre != 0).OrderBy(part => part.Party, StringComparer.Ordinal).ThenBy(part => part.Year);
        Assert.Equal(
            [
                new("BUF", 2027, ControlArea.Service, 200 * Thousand), new("BUF", 2028, ControlArea.Transfers, -300 * Thousand),
                new("SOF", 2026, ControlArea.Service, 900 * Thousand), new("SOF", 2027, ControlArea.Service, 100 * Thousand),
                new("SOF", 2028, ControlArea.Service, -600 * Thousand), new("SOF", 2029, ControlArea.Service, -600 * Thousand),
            ],
            parts);
    }

    [Fact]
    public async Task Only_the_cases_that_the_person_may_know_of_are_counted()
    {
        var portfolio = await Figures.RunAsync(signe, new(), priceLevel: null, Ct);

        Assert.Equal((2, 1000 * Thousand), (portfolio.CaseCount, portfolio.StartCapitalInOre));
    }

    [Fact]
    public async Task The_filter_holds_for_every_figure()
    {
        var portfolio = await Figures.RunAsync(manager, new() { Units = ["BUF"] }, priceLevel: null, Ct);

        Assert.Equal((1, 200 * Thousand, -300 * Thousand), (portfolio.CaseCount, portfolio.StartCapitalInOre, portfolio.PermanentEffectInOre));
        Assert.Equal([2027, 2028], portfolio.Years.Select(year => year.Year));
        Assert.All(portfolio.Parts, part => Assert.Equal("BUF", part.Party));
    }

    [Fact]
    public async Task An_empty_portfolio_is_zero_everywhere()
    {
        var portfolio = await Figures.RunAsync(manager, new() { Search = "findes ikke" }, priceLevel: null, Ct);

        Assert.Equal((0, 0, 0L), (portfolio.CaseCount, portfolio.Years.Count, portfolio.NetPresentValueInOre));
    }

    [Fact]
    public async Task Brought_to_one_price_level_every_part_follows_its_own_series()
    {
        await database.Door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.Add(new PriceIndexPublicationRow
            {
                Publication = "Skøn",
                PublishedOn = new(2026, 6, 1),
                Entries = { new() { Series = PriceSeries.Service, Year = 2027, Percent = 10m }, new() { Series = PriceSeries.Transfers, Year = 2027, Percent = 20m } },
            });
            return Task.FromResult(true);
        }, Ct);

        var own = await Figures.RunAsync(manager, new() { Units = ["SOF"] }, priceLevel: null, Ct);
        var tenPercentMore = await Figures.RunAsync(manager, new() { Units = ["SOF"] }, 2027, Ct);
        var portfolio = await Figures.RunAsync(manager, new(), 2027, Ct);

        Assert.Equal(
            [new(2026, 990 * Thousand, 990 * Thousand, 990 * Thousand), new(2027, 330 * Thousand, 1320 * Thousand, 330 * Thousand), new(2028, -1020 * Thousand, 300 * Thousand, 0), new(2029, -660 * Thousand, -360 * Thousand, 0)],
            portfolio.Years);
        Assert.Equal((1320 * Thousand, -1020 * Thousand), (portfolio.StartCapitalInOre, portfolio.PermanentEffectInOre));
        Assert.Equal([new(2028, -1020 * Thousand, 2)], portfolio.Permanent);
        Assert.Equal(-360 * Thousand, portfolio.Parts.Single(part => part is { Party: "BUF", Year: 2028, ControlArea: ControlArea.Transfers }).NetInOre);
        Assert.InRange(tenPercentMore.NetPresentValueInOre - own.NetPresentValueInOre * 1.1m, -1m, 1m);
        Assert.Equal([2027], portfolio.PriceLevels);
    }

    [Fact]
    public async Task A_price_level_that_the_index_does_not_reach_is_refused_by_its_year()
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => Figures.RunAsync(manager, new(), 2199, Ct));

        Assert.Equal("priceLevel", Assert.Single(refused.Faults).Field);
    }

    [Fact]
    public async Task Every_figure_opens_its_cases()
    {
        async Task<string> Titles(PortfolioSelection selection) => string.Join(", ", (await Behind.RunAsync(manager, new(), selection, Ct)).Cases.Select(one => one.Title));

        Assert.Equal("Tidlig hjælp, Færre ydelser, Kun en idé", await Titles(new()));
        Assert.Equal("Færre ydelser", await Titles(new() { Years = 2 }));
        Assert.Equal("Tidlig hjælp", await Titles(new() { Years = 3, OrMoreYears = true }));
        Assert.Equal("Færre ydelser", await Titles(new() { Basis = PaybackBasis.Service, Status = PaybackStatus.Never }));
        Assert.Equal("Færre ydelser", await Titles(new() { RepaidBy = 2028 }));
        Assert.Equal("Tidlig hjælp", await Titles(PortfolioSelection.InYear(2029)));
        Assert.Equal("Færre ydelser, Tidlig hjælp", await Titles(PortfolioSelection.InYear(2027) with { NeedsStartCapital = true }));
        Assert.Equal("Tidlig hjælp, Færre ydelser", await Titles(new() { PermanentFrom = 2028 }));
        Assert.Equal("Færre ydelser", await Titles(new() { Party = "BUF", ControlArea = ControlArea.Transfers }));
        Assert.Equal("", await Titles(PortfolioSelection.InYear(2026) with { Party = "BUF" }));
    }

    [Fact]
    public async Task A_cases_share_is_its_part_of_the_figure()
    {
        var year = await Behind.RunAsync(manager, new(), PortfolioSelection.InYear(2028), Ct);
        var party = await Behind.RunAsync(manager, new(), new() { Party = "SOF" }, Ct);

        Assert.Equal([-600 * Thousand, -300 * Thousand], year.Cases.Select(one => one.ShareInOre));
        Assert.Equal(-200 * Thousand, Assert.Single(party.Cases).ShareInOre);
    }

    /// <summary>What the page shows as one figure and what the list under it comes to are the same, also where a case has years or parts that the figure leaves out.</summary>
    [Fact]
    public async Task The_cases_behind_a_figure_come_to_the_figure()
    {
        var portfolio = await Figures.RunAsync(manager, new(), priceLevel: null, Ct);

        async Task<PortfolioCaseList> Of(PortfolioSelection selection) => await Behind.RunAsync(manager, new(), selection, Ct);
        foreach (var year in portfolio.Years)
        {
            Assert.Equal(year.NetInOre, (await Of(PortfolioSelection.InYear(year.Year))).ShareInOre);
            Assert.Equal(year.CumulativeInOre, (await Of(PortfolioSelection.InYears(null, year.Year))).ShareInOre);
            Assert.Equal(year.StartCapitalInOre, (await Of(PortfolioSelection.InYear(year.Year) with { NeedsStartCapital = true })).ShareInOre);
        }
        foreach (var part in portfolio.Parts)
            Assert.Equal(part.NetInOre, (await Of(PortfolioSelection.InYear(part.Year) with { Party = part.Party, ControlArea = part.ControlArea })).ShareInOre);
        foreach (var from in portfolio.Permanent)
            Assert.Equal((from.Count, from.EffectInOre), await Of(new() { PermanentFrom = from.FromYear }) is var list ? (list.Total, list.PermanentEffectInOre) : default);
        foreach (var group in portfolio.PaybackTotal.Where(group => group.Years is not null))
            Assert.Equal(group.Count, (await Of(new() { Years = group.Years })).Total);
        Assert.Equal(portfolio.Parts.Where(part => part is { Party: "SOF", Year: <= 2028 and >= 2027 }).Sum(part => part.NetInOre), (await Of(PortfolioSelection.InYears(2027, 2028) with { Party = "SOF" })).ShareInOre);
        Assert.Equal((portfolio.StartCapitalInOre, null), await Of(new() { NeedsStartCapital = true }) is var needing ? (needing.StartCapitalInOre, needing.ShareInOre) : default);
        Assert.Equal((2, portfolio.PermanentEffectInOre), await Of(new() { IsPermanent = true }) is var permanent ? (permanent.Total, permanent.PermanentEffectInOre) : default);
        Assert.Equal((portfolio.CaseCount - portfolio.WithoutFigures, portfolio.WithoutFigures), ((await Of(new() { HasFigures = true })).Total, (await Of(new() { HasFigures = false })).Total));
        Assert.Equal((1, 2), ((await Of(new() { Years = 2, OrFewerYears = true })).Total, (await Of(new() { Years = 4, OrFewerYears = true })).Total));
    }
}
