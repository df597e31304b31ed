using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// The stored figures of many cases brought to the prices of one year (rule 12): each part by its control area's series, and from the parts
/// anew what is no plain sum of them. Whether and when a case is repaid stays as each case says in its own prices.
/// </summary>
internal sealed class PortfolioInPrices(int priceLevel, ReferenceSnapshot reference, DateOnly today)
{
    private readonly Dictionary<(int From, PriceSeries Series), decimal> factors = [];

    /// <summary><paramref name="inOwnPrices"/> with its amounts in the prices of the year. A case that states no price level is taken as it stands.</summary>
    /// <exception cref="InvalidInputException">The price index lacks a year between; it is named.</exception>
    public async Task<PortfolioResult> BringAsync(CasesDb db, IQueryable<CaseRow> found, PortfolioResult inOwnPrices, CancellationToken ct)
    {
        var stored = await found.Join(db.YearPartyFigures, row => row.Id, figure => figure.CaseId, (row, figure) => new
        {
            row.Id,
            row.PriceLevel,
            row.PermanentEffectFrom,
            row.FirstYear,
            row.LastYear,
            figure.Year,
            figure.Party,
            figure.ControlArea,
            figure.NetInOre,
            figure.PermanentNetInOre,
        }).ToListAsync(ct);
        var ownRates = await found.Join(db.CaseContents, row => row.Id, content => content.CaseId, (row, content) => new { row.Id, content.DiscountRate })
            .Where(one => one.DiscountRate != null).ToDictionaryAsync(one => one.Id, one => one.DiscountRate!.Value, ct);
        var parts = new Dictionary<(string Party, int Year, ControlArea Area), decimal>();
        var years = inOwnPrices.Years.ToDictionary(year => year.Year, _ => (Net: 0m, StartCapital: 0m));
        var permanent = new Dictionary<int, decimal>();
        var presentValue = 0m;
        foreach (var one in stored.GroupBy(figure => figure.Id))
        {
            var first = one.First();
            var range = new YearRange(first.FirstYear!.Value, first.LastYear!.Value);
            var net = new decimal[range.Count];
            var effect = 0m;
            foreach (var figure in one)
            {
                var factor = FactorOf(figure.PriceLevel, figure.ControlArea);
                var kroner = Ore.ToKroner(figure.NetInOre) * factor;
                net[figure.Year - range.First] += kroner;
                var key = (figure.Party, figure.Year, figure.ControlArea);
                parts[key] = parts.GetValueOrDefault(key) + kroner;
                if (figure.Year == range.Last)
                    effect += Ore.ToKroner(figure.PermanentNetInOre) * factor;
            }
            for (var at = 0; at < net.Length; at++)
            {
                var sum = years.GetValueOrDefault(range.First + at);
                years[range.First + at] = (sum.Net + net[at], sum.StartCapital + Math.Max(0m, net[at]));
            }
            presentValue += decimal.Round(PresentValue.Of(net, ownRates.TryGetValue(one.Key, out var rate) ? DiscountSchedule.Flat(rate) : reference.DiscountScheduleOn(today)), 2, MidpointRounding.AwayFromZero);
            if (first.PermanentEffectFrom is { } from)
                permanent[from] = permanent.GetValueOrDefault(from) + effect;
        }
        var cumulative = 0m;
        return inOwnPrices with
        {
            PriceLevels = [priceLevel],
            StartCapitalInOre = Ore.Rounded(years.Values.Sum(year => year.StartCapital)),
            NetPresentValueInOre = Ore.Rounded(presentValue),
            PermanentEffectInOre = Ore.Rounded(permanent.Values.Sum()),
            Years = [.. inOwnPrices.Years.Select(year => new PortfolioYear(year.Year, Ore.Rounded(years[year.Year].Net), Ore.Rounded(cumulative += years[year.Year].Net), Ore.Rounded(years[year.Year].StartCapital)))],
            Permanent = [.. inOwnPrices.Permanent.Select(begun => begun with { EffectInOre = Ore.Rounded(permanent.GetValueOrDefault(begun.FromYear)) })],
            Parts = [.. parts.Select(part => new PortfolioPart(part.Key.Party, part.Key.Year, part.Key.Area, Ore.Rounded(part.Value)))],
        };
    }

    private decimal FactorOf(int? from, ControlArea area)
    {
        if (from is not { } level || level == priceLevel)
            return 1m;
        var series = PriceIndex.SeriesOf(area);
        if (!factors.TryGetValue((level, series), out var factor))
            factors[(level, series)] = factor = PriceLevels.Bring(1m, level, priceLevel, series, reference.PriceIndexOn(today)
                ?? throw new InvalidInputException("priceLevel", Say.In($"Der er intet prisindeks, så beløb kan ikke omregnes til {priceLevel:0} p/l.", $"There is no price index, so amounts cannot be brought to the prices of {priceLevel:0}.")));
        return factor;
    }
}
