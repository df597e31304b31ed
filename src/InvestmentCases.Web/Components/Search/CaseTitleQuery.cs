using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Components.Search;

/// <summary>A case to point at.</summary>
public sealed record CaseTitle(Guid Id, int Number, string Title);

/// <summary>Finds cases by their title or number, for those who point at another case.</summary>
public sealed class CaseTitleQuery(IDbContextFactory<CasesDb> databases)
{
    private const int Most = 8;

    public async Task<IReadOnlyList<CaseTitle>> RunAsync(Actor actor, string text, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var visible = CaseReader.Visible(db, actor).AsNoTracking();
        var found = await CaseSearch.MatchingAsync(db, visible, text, cancellation);
        return await CaseOrder.PageAsync(await CaseOrder.TitleMatchesFirstAsync(db, visible, found, text, cancellation), new() { PageSize = Most },
            part => part.Select(row => new CaseTitle(row.PublicId, row.Number, row.Title)), cancellation);
    }

    /// <summary>The title of a case that the person may know of, or null.</summary>
    public async Task<CaseTitle?> FindAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await CaseReader.Visible(db, actor).AsNoTracking().Where(row => row.PublicId == id)
            .Select(row => new CaseTitle(row.PublicId, row.Number, row.Title)).SingleOrDefaultAsync(cancellation);
    }
}
