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
public sealed class CaseListQuery(IDbContextFactory<CasesDb> databases, CaseCounts counts)
{
    public async Task<CaseList> RunAsync(Actor actor, CaseListFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var visible = CaseReader.Visible(db, actor).AsNoTracking();
        var matches = await CaseSearch.FindAsync(db, filter.Search, isOfTitle: false, cancellation);
        var rows = await CaseOrder.PageAsync(await CaseOrder.OfAsync(db, Narrow(visible, filter), Narrow(matches.In(visible), filter), filter, cancellation), filter, part => part.Select(row => new
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
        }), cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var nets = await db.YearFigures.AsNoTracking().Where(figure => ids.Contains(figure.CaseId))
            .OrderBy(figure => figure.Year).Select(figure => new { figure.CaseId, figure.Year, figure.NetInOre }).ToListAsync(cancellation);
        var netOf = nets.ToLookup(figure => figure.CaseId, figure => new YearNet(figure.Year, figure.NetInOre));
        var count = await counts.OfAsync(db, actor, filter, Narrow(matches.Counted(visible), filter), cancellation);
        var all = filter.IsNarrowed ? await counts.AllAsync(db, actor, visible, cancellation) : count.Count;
        return new([.. rows.Select(row => row.Case with { Net = [.. netOf[row.Id]] })], count.Count, all, count.StartCapitalInOre);
    }

    /// <summary>A page of whole rows and how many there are: for those who show other columns.</summary>
    public async Task<(IReadOnlyList<CaseRow> Rows, int Total)> RowsAsync(CasesDb db, Actor actor, CaseListFilter filter, CancellationToken ct)
    {
        var visible = CaseReader.Visible(db, actor).AsNoTracking();
        var matches = await CaseSearch.FindAsync(db, filter.Search, isOfTitle: false, ct);
        var rows = await CaseOrder.PageAsync(await CaseOrder.OfAsync(db, Narrow(visible, filter), Narrow(matches.In(visible), filter), filter, ct), filter, part => part.Include(row => row.AffectedUnits).AsSplitQuery(), ct);
        return (rows, (await counts.OfAsync(db, actor, filter, Narrow(matches.Counted(visible), filter), ct)).Count);
    }

    /// <summary>What of <paramref name="cases"/> the filter finds, all of it to be looked at: for sums.</summary>
    public static async Task<IQueryable<CaseRow>> NarrowAsync(CasesDb db, IQueryable<CaseRow> cases, CaseListFilter filter, CancellationToken ct) =>
        Narrow((await CaseSearch.FindAsync(db, filter.Search, isOfTitle: false, ct)).Counted(cases), filter);

    private static IQueryable<CaseRow> Narrow(IQueryable<CaseRow> cases, CaseListFilter filter)
    {
        if (filter.Statuses.Count > 0)
            cases = cases.Where(row => filter.Statuses.Contains(row.Status));
        if (filter.Units.Count > 0)
            cases = cases.Where(row => row.LeadUnit != null && filter.Units.Contains(row.LeadUnit));
        if (filter.Funds.Count > 0)
            cases = cases.Where(row => row.Fund != null && filter.Funds.Contains(row.Fund));
        if (filter.Kinds.Count > 0)
            cases = cases.Where(row => filter.Kinds.Contains(row.Kind));
        if (filter.Numbers.Count > 0)
            cases = cases.Where(row => filter.Numbers.Contains(row.Number));
        if (filter.FromYear is { } from)
            cases = cases.Where(row => row.FirstYear >= from);
        if (filter.ToYear is { } to)
            cases = cases.Where(row => row.FirstYear <= to);
        return cases;
    }
}
