using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A case with its tracked rows while the door is open.</summary>
internal sealed class TrackedCase
{
    private readonly CasesDb db;
    private readonly CaseRows rows;

    private TrackedCase(CasesDb db, CaseRows rows)
    {
        this.db = db;
        this.rows = rows;
        Case = RowsToCase.Of(rows);
    }

    public BusinessCase Case { get; }
    public CaseRow Root => rows.Root;

    /// <summary>Loads the case and holds its row until the transaction ends, so that two writers of one case come one after the other on SQL Server too.</summary>
    /// <exception cref="NotKnownException">There is none that <paramref name="actor"/> may know of.</exception>
    public static async Task<TrackedCase> HoldAsync(CasesDb db, Actor actor, Guid id, CancellationToken ct)
    {
        await db.Cases.Where(row => row.PublicId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version), ct);
        var root = await db.Cases.Include(row => row.YearFigures).Include(row => row.YearPartyFigures).AsSplitQuery()
            .SingleOrDefaultAsync(row => row.PublicId == id, ct) ?? throw CaseReader.NotKnown();
        var tracked = new TrackedCase(db, (await CaseRows.LoadAsync(db, [root], ct))[0]);
        if (!Rights.May(actor, Operation.SeeCases) || !Rights.MaySee(actor, root.Status, root.LeadUnit, tracked.Case.Proposal.AffectedUnits))
            throw CaseReader.NotKnown();
        return tracked;
    }

    /// <summary>The cases with these numbers inside the database.</summary>
    public static async Task<IReadOnlyList<TrackedCase>> LoadAsync(CasesDb db, IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        var roots = await db.Cases.Where(row => ids.Contains(row.Id)).Include(row => row.YearFigures).Include(row => row.YearPartyFigures).AsSplitQuery()
            .OrderBy(row => row.Id).ToListAsync(ct);
        return [.. (await CaseRows.LoadAsync(db, roots, ct)).Select(rows => new TrackedCase(db, rows))];
    }

    /// <summary>Makes the rows into the case as it now is, with its figures and the words that it is found by.</summary>
    public async Task PutAsync(ReferenceSnapshot reference, CaseFigures figures, CancellationToken ct)
    {
        var wanted = CaseToRows.Of(Case, Root.Id, rows.Lines.ToDictionary(line => line.PublicId, line => line.Line), reference.Organisation);
        var root = wanted.Root;
        (root.CreatedAt, root.ChangedAt, root.ChangedByName) = (Root.CreatedAt, Root.ChangedAt, Root.ChangedByName);
        figures.WriteTo(root);
        db.Entry(Root).CurrentValues.SetValues(root);
        rows.BecomeIn(db, wanted);
        CaseRows.Merge(db, [.. Root.YearFigures], figures.Years, row => row.Year);
        CaseRows.Merge(db, [.. Root.YearPartyFigures], figures.Parties, row => (row.Year, row.Party, row.ControlArea));
        await CaseWords.PutAsync(db, Root.Id, wanted.Words, ct);
    }

    /// <summary>Writes where the case stands now, and nothing of its contents.</summary>
    public void PutState()
    {
        Root.Status = Case.Status;
        Root.StatusOrder = (int)Case.Status;
        Root.NextDate = CaseToRows.NextDate(Case);
        Root.Version = Case.Version;
        Root.SubmittedBy = Case.SubmittedBy;
    }
}
