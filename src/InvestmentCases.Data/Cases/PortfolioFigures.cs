using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>One year of all cases together, in øre.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="NetInOre">The sum of the cases' nets.</param>
/// <param name="CumulativeInOre">The running sum from the first year that any case has.</param>
/// <param name="StartCapitalInOre">The sum of the cases' own needs; one case's saving does not pay another's cost.</param>
public sealed record PortfolioYear(int Year, long NetInOre, long CumulativeInOre, long StartCapitalInOre);

/// <summary>How many cases are repaid so: <see cref="Years"/> is null unless they are repaid, <see cref="Status"/> where a case has no years yet.</summary>
public sealed record PortfolioPayback(PaybackStatus? Status, int? Years, int Count);

/// <summary>What one party bears in one year in one control area, in øre. <see cref="Party"/> is empty where lines name none.</summary>
public sealed record PortfolioPart(string Party, int Year, ControlArea ControlArea, long NetInOre);

/// <summary>The permanent effects that begin in one year, in øre a year.</summary>
public sealed record PortfolioPermanent(int FromYear, long EffectInOre, int Count);

/// <summary>Many cases together. Each amount is in its own case's prices, or all are in those of the one year asked for.</summary>
public sealed record PortfolioResult
{
    public required int CaseCount { get; init; }

    /// <summary>How many of them have no years yet, and so no figures.</summary>
    public required int WithoutFigures { get; init; }

    public required long StartCapitalInOre { get; init; }
    public required long PermanentEffectInOre { get; init; }
    public required long NetPresentValueInOre { get; init; }

    /// <summary>The price levels of the cases, in order; null among them where a case states none.</summary>
    public required IReadOnlyList<int?> PriceLevels { get; init; }

    /// <summary>Every year from the first to the last that any case has.</summary>
    public required IReadOnlyList<PortfolioYear> Years { get; init; }

    public required IReadOnlyList<PortfolioPayback> PaybackService { get; init; }
    public required IReadOnlyList<PortfolioPayback> PaybackTotal { get; init; }

    /// <summary>How many cases are repaid in total economy, by the year in which they are.</summary>
    public required IReadOnlyDictionary<int, int> RepaidInYear { get; init; }

    public required IReadOnlyList<PortfolioPermanent> Permanent { get; init; }
    public required IReadOnlyList<PortfolioPart> Parts { get; init; }
}

/// <summary>The figures of many cases together, from the stored figures only: for the portfolio's page and the HTTP interface.</summary>
public sealed class PortfolioFigures(IDbContextFactory<CasesDb> databases, ReferenceData reference)
{
    /// <summary>The cases that <paramref name="actor"/> may know of and <paramref name="filter"/> finds, in one picture: in their own prices, or in those of <paramref name="priceLevel"/>.</summary>
    /// <exception cref="Domain.NotAllowedException">She may not see the portfolio.</exception>
    /// <exception cref="Domain.InvalidInputException">The price index lacks a year that the price level needs; it is named.</exception>
    public async Task<PortfolioResult> RunAsync(Actor actor, CaseListFilter filter, int? priceLevel, CancellationToken cancellation = default)
    {
        Rights.Demand(actor, Operation.SeePortfolio);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = await CaseListQuery.NarrowAsync(db, CaseReader.Visible(db, actor).AsNoTracking(), filter, cancellation);
        // One pass over the cases: what differs between them is counted here, since they are few against their years and parts.
        var cases = await found.Select(row => new
        {
            row.PriceLevel,
            row.StartCapitalInOre,
            row.PermanentEffectInOre,
            row.PermanentEffectFrom,
            row.NetPresentValueInOre,
            row.PaybackServiceStatus,
            row.PaybackServiceYears,
            row.PaybackTotalStatus,
            row.PaybackTotalYears,
            row.PaybackTotalYear,
        }).ToListAsync(cancellation);
        var years = await found.Join(db.YearFigures, row => row.Id, figure => figure.CaseId, (_, figure) => figure)
            .GroupBy(figure => figure.Year)
            .Select(year => new { Year = year.Key, Net = year.Sum(figure => figure.NetInOre), StartCapital = year.Sum(figure => figure.StartCapitalInOre) })
            .ToDictionaryAsync(year => year.Year, cancellation);
        var parts = await found.Join(db.YearPartyFigures, row => row.Id, figure => figure.CaseId, (_, figure) => figure)
            .GroupBy(figure => new { figure.Party, figure.Year, figure.ControlArea })
            .Select(part => new PortfolioPart(part.Key.Party, part.Key.Year, part.Key.ControlArea, part.Sum(figure => figure.NetInOre)))
            .ToListAsync(cancellation);
        var result = new PortfolioResult
        {
            CaseCount = cases.Count,
            WithoutFigures = cases.Count(row => row.PaybackTotalStatus is null),
            StartCapitalInOre = cases.Sum(row => row.StartCapitalInOre),
            PermanentEffectInOre = cases.Sum(row => row.PermanentEffectInOre ?? 0),
            NetPresentValueInOre = cases.Sum(row => row.NetPresentValueInOre ?? 0),
            PriceLevels = [.. cases.Select(row => row.PriceLevel).Distinct().Order()],
            Years = Consecutive(years.ToDictionary(year => year.Key, year => (year.Value.Net, year.Value.StartCapital))),
            PaybackService = Count(cases.Select(row => (row.PaybackServiceStatus, row.PaybackServiceYears))),
            PaybackTotal = Count(cases.Select(row => (row.PaybackTotalStatus, row.PaybackTotalYears))),
            RepaidInYear = new SortedDictionary<int, int>(cases.Where(row => row.PaybackTotalYear is not null).CountBy(row => row.PaybackTotalYear!.Value).ToDictionary()),
            Permanent = [.. cases.Where(row => row.PermanentEffectFrom is not null).GroupBy(row => row.PermanentEffectFrom!.Value)
                .Select(from => new PortfolioPermanent(from.Key, from.Sum(row => row.PermanentEffectInOre ?? 0), from.Count())).OrderBy(from => from.FromYear)],
            Parts = parts,
        };
        return priceLevel is { } level ? await new PortfolioInPrices(level, await reference.SnapshotAsync(cancellation), reference.Today).BringAsync(db, found, result, cancellation) : result;
    }

    private static List<PortfolioYear> Consecutive(Dictionary<int, (long Net, long StartCapital)> years)
    {
        var all = new List<PortfolioYear>();
        if (years.Count == 0)
            return all;
        var cumulative = 0L;
        for (var year = years.Keys.Min(); year <= years.Keys.Max(); year++)
        {
            var (net, startCapital) = years.GetValueOrDefault(year);
            cumulative += net;
            all.Add(new(year, net, cumulative, startCapital));
        }
        return all;
    }

    private static List<PortfolioPayback> Count(IEnumerable<(PaybackStatus? Status, int? Years)> paybacks) =>
        [.. paybacks.CountBy(payback => payback).Select(group => new PortfolioPayback(group.Key.Status, group.Key.Years, group.Value)).OrderBy(group => group.Years).ThenBy(group => group.Status)];
}
