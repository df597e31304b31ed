using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>A case that goes no further until the person takes <see cref="Step"/>. <see cref="Comment"/> is what the one before her wrote.</summary>
public sealed record WaitingCase(Guid Id, string Title, CaseStatus Status, CaseStep Step, DateTime Since, string By, string Comment);

/// <summary>Those that have waited longest, and how many there are.</summary>
public sealed record Waiting(IReadOnlyList<WaitingCase> Cases, int Count);

/// <summary>The cases whose next step is the person's, in her units, longest waiting first. Drafts stand in a list of their own.</summary>
public sealed class WaitingForMeQuery(IDbContextFactory<CasesDb> factory)
{
    private const int Shown = 8;
    private static readonly CaseStep[] backOrOut = [CaseStep.Return, CaseStep.Withdraw, CaseStep.Reopen, CaseStep.Close];

    public async Task<Waiting> RunAsync(Actor actor, CancellationToken ct)
    {
        var steps = Workflow.Table
            .Where(row => row.Role == actor.Role && !backOrOut.Contains(row.Step))
            .SelectMany(row => row.From.Where(from => from != CaseStatus.Draft).Select(from => (From: from, row.Step)))
            .GroupBy(pair => pair.From)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.First().Step);
        if (steps.Count == 0)
            return new([], 0);
        var states = steps.Keys.ToArray();
        await using var db = await factory.CreateDbContextAsync(ct);
        var mine = OwnCases.Of(db, actor).Where(row => states.Contains(row.Status));
        var rows = await mine.OrderBy(row => row.ChangedAt).Take(Shown)
            .Select(row => new
            {
                row.PublicId,
                row.Title,
                row.Status,
                row.ChangedAt,
                row.ChangedByName,
                Last = db.History.Where(entry => entry.CaseId == row.Id && entry.Field == "status").OrderByDescending(entry => entry.Id)
                    .Select(entry => new { entry.At, entry.ByName, entry.Comment }).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return new(
            [.. rows.Select(row => new WaitingCase(row.PublicId, row.Title, row.Status, steps[row.Status], row.Last?.At ?? row.ChangedAt, row.Last?.ByName ?? row.ChangedByName, row.Last?.Comment ?? ""))],
            rows.Count < Shown ? rows.Count : await mine.CountAsync(ct));
    }
}
