using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>One year's net of a case, in øre.</summary>
public sealed record YearNet(int Year, long NetInOre);

/// <summary>A payback as a list shows it.</summary>
public sealed record ListedPayback(PaybackStatus? Status, int? Years, int? Year, bool Relapses);

/// <summary>A case as a list shows it. Amounts are whole øre with the budget's signs.</summary>
public sealed record ListedCase
{
    public required Guid Id { get; init; }
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required CaseStatus Status { get; init; }
    public required CaseKind Kind { get; init; }
    public string? LeadUnit { get; init; }
    public string? Fund { get; init; }
    public int? FirstYear { get; init; }
    public int? LastYear { get; init; }
    public int? PriceLevel { get; init; }
    public long StartCapitalInOre { get; init; }
    public required ListedPayback PaybackService { get; init; }
    public required ListedPayback PaybackTotal { get; init; }
    public long? PermanentEffectInOre { get; init; }
    public int? PermanentEffectFrom { get; init; }
    public long? NetPresentValueInOre { get; init; }
    public DateOnly? NextDate { get; init; }
    public int OpenFindings { get; init; }

    /// <summary>Whether the person has typed something in it that she has not saved.</summary>
    public bool HasUnsavedChanges { get; init; }

    /// <summary>The net of each year, in order.</summary>
    public IReadOnlyList<YearNet> Net { get; init; } = [];
}

/// <summary>A page of a list of cases.</summary>
/// <param name="Total">How many cases the filter finds.</param>
/// <param name="All">How many the person may see at all.</param>
/// <param name="StartCapitalInOre">The sum of what the filter finds.</param>
public sealed record CaseList(IReadOnlyList<ListedCase> Cases, int Total, int All, long StartCapitalInOre);

/// <summary>Lists cases from their stored key figures: for the register, its files and the HTTP interface.</summary>
public sealed class CaseListQuery(IDbContextFactory<CasesDb> databases)
{
    public async Task<CaseList> RunAsync(Actor actor, CaseListFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var visible = CaseReader.Visible(db, actor).AsNoTracking();
        var found = Narrow(visible, filter);
        var sums = await found.GroupBy(_ => 1).Select(all => new { Count = all.Count(), StartCapital = all.Sum(row => row.StartCapitalInOre) }).SingleOrDefaultAsync(cancellation);
        var rows = await Ordered(found, filter).Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).Select(row => new
        {
            row.Id,
            Case = new ListedCase
            {
                Id = row.PublicId,
                Number = row.Number,
                Title = row.Title,
                Status = row.Status,
                Kind = row.Kind,
                LeadUnit = row.LeadUnit,
                Fund = row.Fund,
                FirstYear = row.FirstYear,
                LastYear = row.LastYear,
                PriceLevel = row.PriceLevel,
                StartCapitalInOre = row.StartCapitalInOre,
                PaybackService = new ListedPayback(row.PaybackServiceStatus, row.PaybackServiceYears, row.PaybackServiceYear, row.PaybackServiceRelapses),
                PaybackTotal = new ListedPayback(row.PaybackTotalStatus, row.PaybackTotalYears, row.PaybackTotalYear, row.PaybackTotalRelapses),
                PermanentEffectInOre = row.PermanentEffectInOre,
                PermanentEffectFrom = row.PermanentEffectFrom,
                NetPresentValueInOre = row.NetPresentValueInOre,
                NextDate = row.NextDate,
                OpenFindings = row.OpenFindings,
                HasUnsavedChanges = db.EditDrafts.Any(draft => draft.CaseId == row.Id && draft.AccountId == actor.AccountId),
            },
        }).ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var nets = await db.YearFigures.AsNoTracking().Where(figure => ids.Contains(figure.CaseId))
            .OrderBy(figure => figure.Year).Select(figure => new { figure.CaseId, figure.Year, figure.NetInOre }).ToListAsync(cancellation);
        var netOf = nets.ToLookup(figure => figure.CaseId, figure => new YearNet(figure.Year, figure.NetInOre));
        return new([.. rows.Select(row => row.Case with { Net = [.. netOf[row.Id]] })],
            sums?.Count ?? 0, await visible.CountAsync(cancellation), sums?.StartCapital ?? 0);
    }

    public static IQueryable<CaseRow> Narrow(IQueryable<CaseRow> cases, CaseListFilter filter)
    {
        cases = CaseSearch.Matching(cases, filter.Search);
        if (filter.Statuses.Count > 0)
            cases = cases.Where(row => filter.Statuses.Contains(row.Status));
        if (filter.Units.Count > 0)
            cases = cases.Where(row => row.LeadUnit != null && filter.Units.Contains(row.LeadUnit));
        if (filter.Funds.Count > 0)
            cases = cases.Where(row => row.Fund != null && filter.Funds.Contains(row.Fund));
        if (filter.Kinds.Count > 0)
            cases = cases.Where(row => filter.Kinds.Contains(row.Kind));
        if (filter.FromYear is { } from)
            cases = cases.Where(row => row.FirstYear >= from);
        if (filter.ToYear is { } to)
            cases = cases.Where(row => row.FirstYear <= to);
        return cases;
    }

    public static IQueryable<CaseRow> Ordered(IQueryable<CaseRow> cases, CaseListFilter filter)
    {
        var down = filter.IsDescending;
        var ordered = filter.Order switch
        {
            CaseListOrder.Number => By(cases, row => row.Number, down),
            CaseListOrder.Title => By(cases, row => row.TitleSortKey, down),
            CaseListOrder.Status => By(cases, row => row.StatusOrder, down),
            CaseListOrder.Unit => By(cases, row => row.LeadUnit, down, row => row.LeadUnit == null),
            CaseListOrder.Fund => By(cases, row => row.Fund, down, row => row.Fund == null),
            CaseListOrder.FirstYear => By(cases, row => row.FirstYear, down, row => row.FirstYear == null),
            CaseListOrder.StartCapital => By(cases, row => row.StartCapitalInOre, down),
            CaseListOrder.PaybackService => By(cases, row => row.PaybackServiceYears, down, row => row.PaybackServiceYears == null && row.PaybackServiceStatus != PaybackStatus.Immediate),
            CaseListOrder.PaybackTotal => By(cases, row => row.PaybackTotalYears, down, row => row.PaybackTotalYears == null && row.PaybackTotalStatus != PaybackStatus.Immediate),
            CaseListOrder.PermanentEffect => By(cases, row => row.PermanentEffectInOre, down, row => row.PermanentEffectInOre == null),
            CaseListOrder.NetPresentValue => By(cases, row => row.NetPresentValueInOre, down, row => row.NetPresentValueInOre == null),
            CaseListOrder.NextDate => By(cases, row => row.NextDate, down, row => row.NextDate == null),
            CaseListOrder.OpenFindings => By(cases, row => row.OpenFindings, down),
            CaseListOrder.ChangedAt => By(cases, row => row.ChangedAt, down),
            _ when filter.Search is { } text => CaseSearch.TitleMatchesFirst(cases, text),
            _ => cases.OrderBy(row => row.StatusOrder),
        };
        return ordered.ThenBy(row => row.TitleSortKey).ThenBy(row => row.Id);
    }

    /// <summary>What has no value comes last, whichever way one sorts.</summary>
    private static IOrderedQueryable<CaseRow> By<T>(
        IQueryable<CaseRow> cases, System.Linq.Expressions.Expression<Func<CaseRow, T>> value, bool descending, System.Linq.Expressions.Expression<Func<CaseRow, bool>>? isMissing = null)
    {
        if (isMissing is null)
            return descending ? cases.OrderByDescending(value) : cases.OrderBy(value);
        var present = cases.OrderBy(isMissing);
        return descending ? present.ThenByDescending(value) : present.ThenBy(value);
    }
}
