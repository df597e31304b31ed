using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Which of a portfolio's figures one wants the cases of. Everything null is the whole.</summary>
public sealed record PortfolioSelection
{
    /// <summary>The calculation that <see cref="Status"/> and <see cref="Years"/> are about.</summary>
    public PaybackBasis Basis { get; init; } = PaybackBasis.Total;

    public PaybackStatus? Status { get; init; }

    /// <summary>Whole years until repaid.</summary>
    public int? Years { get; init; }

    /// <summary>Whether <see cref="Years"/> is the fewest, so that longer ones are taken too.</summary>
    public bool OrMoreYears { get; init; }

    /// <summary>Whether <see cref="Years"/> is the most, so that shorter ones are taken too, and those at once.</summary>
    public bool OrFewerYears { get; init; }

    /// <summary>Whether the case has years, and so figures; null takes both.</summary>
    public bool? HasFigures { get; init; }

    /// <summary>Repaid in this year or before.</summary>
    public int? RepaidBy { get; init; }

    /// <summary>The first of the years whose net the figure sums; null where it begins with the first there is.</summary>
    public int? FromYear { get; init; }

    /// <summary>The last of the years whose net the figure sums; null where it is not of years.</summary>
    public int? ToYear { get; init; }

    /// <summary>Whether only cases that need start capital are taken: in the years where they are given.</summary>
    public bool NeedsStartCapital { get; init; }

    /// <summary>Whether only cases with a permanent effect are taken.</summary>
    public bool IsPermanent { get; init; }

    /// <summary>The permanent effect begins in this year.</summary>
    public int? PermanentFrom { get; init; }

    /// <summary>Having amounts of this party; empty is those without one.</summary>
    public string? Party { get; init; }

    /// <summary>Having amounts in this control area.</summary>
    public ControlArea? ControlArea { get; init; }

    /// <summary>Whether the figure is of one year.</summary>
    public bool IsOfOneYear => FromYear == ToYear && ToYear is not null;

    /// <summary>The figure of one year.</summary>
    public static PortfolioSelection InYear(int year) => InYears(year, year);

    /// <summary>The figure of some years, both ends included.</summary>
    public static PortfolioSelection InYears(int? from, int to) => new() { FromYear = from, ToYear = to };
}

/// <summary>One case behind a figure. <see cref="ShareInOre"/> is its part of the figure: of the years, party and area that are chosen; null where the figure is a count, or stands in a column of its own.</summary>
public sealed record PortfolioCase(
    Guid Id, int Number, string Title, CaseStatus Status, string? LeadUnit, int? PriceLevel, int? FirstYear, int? LastYear, long StartCapitalInOre,
    ListedPayback PaybackService, ListedPayback PaybackTotal, long? PermanentEffectInOre, long? ShareInOre);

/// <summary>The cases behind one figure, those with the largest share first, and what all of them come to together.</summary>
public sealed record PortfolioCaseList(IReadOnlyList<PortfolioCase> Cases, int Total, long? ShareInOre, long StartCapitalInOre, long PermanentEffectInOre);

/// <summary>Finds the cases behind a figure of the portfolio.</summary>
public sealed class PortfolioCases(IDbContextFactory<CasesDb> databases)
{
    /// <summary>The most cases that are listed.</summary>
    public const int Most = 50;

    /// <exception cref="Domain.NotAllowedException">She may not see the portfolio.</exception>
    public async Task<PortfolioCaseList> RunAsync(Actor actor, CaseListFilter filter, PortfolioSelection selection, CancellationToken cancellation = default)
    {
        Rights.Demand(actor, Operation.SeePortfolio);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (from, to, party, area, needs) = (selection.FromYear, selection.ToYear, selection.Party, selection.ControlArea, selection.NeedsStartCapital);
        var isOfParts = party is not null || area is not null;
        var isOfYears = to is not null && !isOfParts;
        var years = db.YearFigures.Where(figure => figure.Year <= to && (from == null || figure.Year >= from)).Select(figure => new { figure.CaseId, InOre = needs ? figure.StartCapitalInOre : figure.NetInOre });
        var parts = db.YearPartyFigures.Where(figure => (to == null || figure.Year <= to) && (from == null || figure.Year >= from) && (party == null || figure.Party == party) && (area == null || figure.ControlArea == area))
            .Select(figure => new { figure.CaseId, InOre = figure.NetInOre });
        var amounts = isOfParts ? parts : years;
        var found = Narrow(await CaseListQuery.NarrowAsync(db, CaseReader.Visible(db, actor).AsNoTracking(), filter, cancellation), selection);
        if (isOfParts || isOfYears)
            found = found.Where(row => amounts.Any(figure => figure.CaseId == row.Id && figure.InOre != 0));
        var shared = isOfParts || isOfYears
            ? found.Select(row => new { Row = row, Share = amounts.Where(figure => figure.CaseId == row.Id).Sum(figure => figure.InOre) })
            : selection.PermanentFrom is not null || selection.IsPermanent
                ? found.Select(row => new { Row = row, Share = row.PermanentEffectInOre ?? 0 })
                : found.Select(row => new { Row = row, Share = row.StartCapitalInOre });
        var rows = await shared.OrderByDescending(one => one.Share < 0 ? -one.Share : one.Share).ThenBy(one => one.Row.TitleSortKey).ThenBy(one => one.Row.Id).Take(Most)
            .Select(one => new PortfolioCase(
                one.Row.PublicId, one.Row.Number, one.Row.Title, one.Row.Status, one.Row.LeadUnit, one.Row.PriceLevel, one.Row.FirstYear, one.Row.LastYear, one.Row.StartCapitalInOre,
                new ListedPayback(one.Row.PaybackServiceStatus, one.Row.PaybackServiceYears, one.Row.PaybackServiceYear, one.Row.PaybackServiceRelapses),
                new ListedPayback(one.Row.PaybackTotalStatus, one.Row.PaybackTotalYears, one.Row.PaybackTotalYear, one.Row.PaybackTotalRelapses),
                one.Row.PermanentEffectInOre,
                isOfParts || isOfYears ? one.Share : null))
            .ToListAsync(cancellation);
        // What all of them come to, also those that are not listed: it must be the figure.
        var all = await found.GroupBy(_ => 1)
            .Select(group => new { Count = group.Count(), StartCapital = group.Sum(row => row.StartCapitalInOre), Permanent = group.Sum(row => row.PermanentEffectInOre ?? 0) }).SingleOrDefaultAsync(cancellation);
        long? share = isOfParts || isOfYears ? await found.Join(amounts, row => row.Id, figure => figure.CaseId, (_, figure) => figure.InOre).SumAsync(cancellation) : null;
        return new(rows, all?.Count ?? 0, share, all?.StartCapital ?? 0, all?.Permanent ?? 0);
    }

    private static IQueryable<CaseRow> Narrow(IQueryable<CaseRow> cases, PortfolioSelection selection)
    {
        var isService = selection.Basis == PaybackBasis.Service;
        if (selection.Status is { } status)
            cases = isService ? cases.Where(row => row.PaybackServiceStatus == status) : cases.Where(row => row.PaybackTotalStatus == status);
        if (selection.Years is { } years)
            cases = selection switch
            {
                { OrMoreYears: true } => isService ? cases.Where(row => row.PaybackServiceYears >= years) : cases.Where(row => row.PaybackTotalYears >= years),
                { OrFewerYears: true } => isService
                    ? cases.Where(row => row.PaybackServiceYears <= years || row.PaybackServiceStatus == PaybackStatus.Immediate)
                    : cases.Where(row => row.PaybackTotalYears <= years || row.PaybackTotalStatus == PaybackStatus.Immediate),
                _ => isService ? cases.Where(row => row.PaybackServiceYears == years) : cases.Where(row => row.PaybackTotalYears == years),
            };
        if (selection.HasFigures is { } hasFigures)
            cases = cases.Where(row => row.PaybackTotalStatus != null == hasFigures);
        if (selection.RepaidBy is { } by)
            cases = cases.Where(row => row.PaybackTotalYear <= by);
        if (selection.IsPermanent)
            cases = cases.Where(row => row.PermanentEffectFrom != null);
        if (selection.PermanentFrom is { } from)
            cases = cases.Where(row => row.PermanentEffectFrom == from);
        return selection is { NeedsStartCapital: true, ToYear: null } ? cases.Where(row => row.StartCapitalInOre > 0) : cases;
    }
}
