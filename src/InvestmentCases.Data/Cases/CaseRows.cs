using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>All rows of one case's proposal.</summary>
public sealed class CaseRows(CaseRow root, CaseContentRow content)
{
    public CaseRow Root { get; } = root;
    public CaseContentRow Content { get; } = content;
    public List<AffectedUnitRow> AffectedUnits { get; } = [];
    public List<GoalRow> Goals { get; } = [];
    public List<SectionRow> Sections { get; } = [];
    public List<CashFlowLineRow> Lines { get; } = [];
    public List<CashFlowAmountRow> Amounts { get; } = [];
    public List<DriverRow> Drivers { get; } = [];
    public List<FinancingRow> Financing { get; } = [];
    public List<FinancingAmountRow> FinancingAmounts { get; } = [];
    public List<CriterionRow> Criteria { get; } = [];
    public List<IndicatorRow> Indicators { get; } = [];
    public List<RiskRow> Risks { get; } = [];
    public List<RouteStepRow> Route { get; } = [];
    public List<RelatedCaseRow> RelatedCases { get; } = [];

    /// <summary>What the case is found by; <see cref="CaseWords.PutAsync"/> stores it. Empty where the rows were read.</summary>
    internal IReadOnlySet<CaseWord> Words { get; init; } = new HashSet<CaseWord>();

    /// <summary>The rows of each of <paramref name="roots"/>, read with one query a table. Tracked where the context tracks.</summary>
    public static async Task<IReadOnlyList<CaseRows>> LoadAsync(CasesDb db, IReadOnlyCollection<CaseRow> roots, CancellationToken ct)
    {
        var ids = roots.Select(root => root.Id).ToArray();
        var contents = await db.CaseContents.Where(row => ids.Contains(row.CaseId)).ToDictionaryAsync(row => row.CaseId, ct);
        var sets = roots.ToDictionary(root => root.Id, root => new CaseRows(root, contents[root.Id]));

        async Task FillAsync<TRow>(IQueryable<TRow> table, Func<CaseRows, List<TRow>> list) where TRow : class, ICasePart
        {
            await foreach (var row in table.Where(row => ids.Contains(row.CaseId)).AsAsyncEnumerable().WithCancellation(ct))
                list(sets[row.CaseId]).Add(row);
        }
        await FillAsync(db.AffectedUnits.OrderBy(row => row.Position), set => set.AffectedUnits);
        await FillAsync(db.Goals.OrderBy(row => row.Position), set => set.Goals);
        await FillAsync(db.Sections.OrderBy(row => row.Position), set => set.Sections);
        await FillAsync(db.CashFlowLines.OrderBy(row => row.Position), set => set.Lines);
        await FillAsync(db.CashFlowAmounts, set => set.Amounts);
        await FillAsync(db.Drivers, set => set.Drivers);
        await FillAsync(db.Financing.OrderBy(row => row.Position), set => set.Financing);
        await FillAsync(db.FinancingAmounts, set => set.FinancingAmounts);
        await FillAsync(db.Criteria.OrderBy(row => row.Position), set => set.Criteria);
        await FillAsync(db.Indicators.OrderBy(row => row.Position), set => set.Indicators);
        await FillAsync(db.Risks.OrderBy(row => row.Position), set => set.Risks);
        await FillAsync(db.RouteSteps.OrderBy(row => row.Position), set => set.Route);
        await FillAsync(db.RelatedCases.OrderBy(row => row.Position), set => set.RelatedCases);
        return [.. roots.Select(root => sets[root.Id])];
    }

    /// <summary>Makes the tracked rows of this set into <paramref name="wanted"/>: rows that are alike stay untouched, so that an edited amount is one row written.</summary>
    public void BecomeIn(CasesDb db, CaseRows wanted)
    {
        db.Entry(Content).CurrentValues.SetValues(wanted.Content);
        Merge(db, AffectedUnits, wanted.AffectedUnits, row => row.Position);
        Merge(db, Goals, wanted.Goals, row => row.Position);
        Merge(db, Sections, wanted.Sections, row => row.Position);
        Merge(db, Lines, wanted.Lines, row => row.Line);
        Merge(db, Amounts, wanted.Amounts, row => (row.Line, row.Year));
        Merge(db, Drivers, wanted.Drivers, row => (row.Line, row.Year));
        Merge(db, Financing, wanted.Financing, row => row.Position);
        Merge(db, FinancingAmounts, wanted.FinancingAmounts, row => (row.Position, row.Year));
        Merge(db, Criteria, wanted.Criteria, row => row.Position);
        Merge(db, Indicators, wanted.Indicators, row => (row.Criterion, row.Position));
        Merge(db, Risks, wanted.Risks, row => row.Position);
        Merge(db, Route, wanted.Route, row => row.Position);
        Merge(db, RelatedCases, wanted.RelatedCases, row => row.Position);
    }

    /// <summary>The parts in an order in which each row's parent comes before it.</summary>
    public IEnumerable<IEnumerable<ICasePart>> Parts() =>
    [
        [Content], AffectedUnits, Goals, Sections, Lines, Amounts, Drivers, Financing, FinancingAmounts, Criteria, Indicators, Risks, Route, RelatedCases,
    ];

    /// <summary>Deletes what is no longer wanted, writes what differs, adds what is new.</summary>
    internal static void Merge<TRow, TKey>(CasesDb db, List<TRow> stored, List<TRow> wanted, Func<TRow, TKey> key)
        where TRow : class where TKey : notnull
    {
        var left = stored.ToDictionary(key);
        foreach (var row in wanted)
        {
            if (left.Remove(key(row), out var there))
                db.Entry(there).CurrentValues.SetValues(row);
            else
                db.Add(row);
        }
        db.RemoveRange(left.Values);
    }
}
