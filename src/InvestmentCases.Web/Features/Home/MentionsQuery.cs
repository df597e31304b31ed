using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>Somebody has named the person in a comment on a case.</summary>
/// <param name="Thread">The thread, for the link.</param>
/// <param name="Text">The beginning of what was said.</param>
public sealed record Mention(Guid CaseId, string Title, Guid Thread, string Text, DateTime At, string By);

/// <summary>Comments that name the person, in threads that are open and that she has not answered since; newest first.</summary>
public sealed class MentionsQuery(IDbContextFactory<CasesDb> factory)
{
    private const int Shown = 6;
    private const int Excerpt = 140;

    public async Task<IReadOnlyList<Mention>> RunAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var rows = await (
            from said in db.Comments
            where said.Mentions.Any(mention => mention.AccountId == actor.AccountId)
            join first in db.Comments on said.ThreadId ?? said.Id equals first.Id
            join found in CaseReader.Visible(db, actor) on said.CaseId equals found.Id
            where first.ResolvedAt == null
                && !db.Comments.Any(later => later.AccountId == actor.AccountId && later.Id > said.Id && later.ThreadId == first.Id)
            orderby said.Id descending
            select new { found.PublicId, found.Title, Thread = first.PublicId, said.Text, said.At, said.ByName }).Take(Shown).ToListAsync(ct);
        return [.. rows.Select(row => new Mention(row.PublicId, row.Title, row.Thread, row.Text.Length > Excerpt ? row.Text[..Excerpt].TrimEnd() + " …" : row.Text, row.At, row.ByName))];
    }
}
