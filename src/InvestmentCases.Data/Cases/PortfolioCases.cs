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

    /// <summary>Repaid in this year or before.</summary>
    public int? RepaidBy { get; init; }

    /// <summary>Having a net in this year.</summary>
    public int? Year { get; init; }

    /// <summary>Whether only cases that need start capital are taken: in <see cref="Year"/> where it is given.</summary>
    public bool NeedsStartCapital { get; init; }

    /// <summary>The permanent effect begins in this year.</summary>
    public int? PermanentFrom { get; init; }

    /// <summary>Having amounts of this party; empty is those without one.</summary>
    public string? Party { get; init; }

    /// <summary>Having amounts in this control area.</summary>
    public ControlArea? ControlArea { get; init; }
}

/// <summary>One case behind a figure. <see cref="ShareInOre"/> is its part of the figure: of the year, party and area that are chosen; null where the figure is a count.</summary>
public sealed record PortfolioCase(
    Guid Id, int Number, string Title, CaseStatus Status, string? LeadUnit, int? PriceLevel, long StartCapitalInOre,
    ListedPayback PaybackService, ListedPayback PaybackTotal, long? PermanentEffectInOre, long? ShareInOre);

/// <summary>The cases behind one figure, those with the largest share first.</summary>
public sealed record PortfolioCaseList(IReadOnlyList<PortfolioCase> Cases, int Total);

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
        var found = Narrow(await CaseListQuery.NarrowAsync(db, CaseReader.Visible(db, actor).AsNoTracking(), filter, cancellation), selection);
        var (year, party, area) = (selection.Year, selection.Party, selection.ControlArea);
        var isOfParts = party is not null || area is not null;
        var isOfYear = year is not null && !isOfParts;
        var shared = found.Select(row => new
        {
            Row = row,
            Share = isOfParts
                ? row.YearPartyFigures.Where(figure => (year == null || figure.Year == year) && (party == null || figure.Party == party) && (area == null || figure.ControlArea == area)).Sum(figure => figure.NetInOre)
                : isOfYear
                    ? row.YearFigures.Where(figure => figure.Year == year).Sum(figure => selection.NeedsStartCapital ? figure.StartCapitalInOre : figure.NetInOre)
                    : selection.PermanentFrom != null ? row.PermanentEffectInOre ?? 0 : row.StartCapitalInOre,
        });
        var rows = await shared.OrderByDescending(one => one.Share < 0 ? -one.Share : one.Share).ThenBy(one => one.Row.TitleSortKey).ThenBy(one => one.Row.Id).Take(Most)
            .Select(one => new PortfolioCase(
                one.Row.PublicId, one.Row.Number, one.Row.Title, one.Row.Status, one.Row.LeadUnit, one.Row.PriceLevel, one.Row.StartCapitalInOre,
                new ListedPayback(one.Row.PaybackServiceStatus, one.Row.PaybackServiceYears, one.Row.PaybackServiceYear, one.Row.PaybackServiceRelapses),
                new ListedPayback(one.Row.PaybackTotalStatus, one.Row.PaybackTotalYears, one.Row.PaybackTotalYear, one.Row.PaybackTotalRelapses),
                one.Row.PermanentEffectInOre,
                isOfParts || isOfYear ? one.Share : null))
            .ToListAsync(cancellation);
        return new(rows, await found.CountAsync(cancellation));
    }

    private static IQueryable<CaseRow> Narrow(IQueryable<CaseRow> cases, PortfolioSelection selection)
    {
        var isService = selection.Basis == PaybackBasis.Service;
        if (selection.Status is { } status)
            cases = isService ? cases.Where(row => row.PaybackServiceStatus == status) : cases.Where(row => row.PaybackTotalStatus == status);
        if (selection.Years is { } years)
            cases = (isService, selection.OrMoreYears) switch
            {
                (true, false) => cases.Where(row => row.PaybackServiceYears == years),
                (true, true) => cases.Where(row => row.PaybackServiceYears >= years),
                (false, false) => cases.Where(row => row.PaybackTotalYears == years),
                _ => cases.Where(row => row.PaybackTotalYears >= years),
            };
        if (selection.RepaidBy is { } by)
            cases = cases.Where(row => row.PaybackTotalYear <= by);
        if (selection.PermanentFrom is { } from)
            cases = cases.Where(row => row.PermanentEffectFrom == from);
        if (selection.NeedsStartCapital)
            cases = selection.Year is { } needed
                ? cases.Where(row => row.YearFigures.Any(figure => figure.Year == needed && figure.StartCapitalInOre > 0))
                : cases.Where(row => row.StartCapitalInOre > 0);
        else if (selection.Year is { } year && selection.Party is null && selection.ControlArea is null)
            cases = cases.Where(row => row.YearFigures.Any(figure => figure.Year == year && figure.NetInOre != 0));
        if (selection.Party is not null || selection.ControlArea is not null)
            cases = cases.Where(row => row.YearPartyFigures.Any(figure => figure.NetInOre != 0
                && (selection.Year == null || figure.Year == selection.Year)
                && (selection.Party == null || figure.Party == selection.Party)
                && (selection.ControlArea == null || figure.ControlArea == selection.ControlArea)));
        return cases;
    }
}
