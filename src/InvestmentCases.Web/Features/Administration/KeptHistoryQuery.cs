using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A change of something that administrators keep. <paramref name="Subject"/> is a table and a key; <paramref name="Before"/> and <paramref name="After"/> are null where there was or is nothing.</summary>
public sealed record KeptChange(long Id, DateTime At, string By, string Subject, string Field, string? Before, string? After);

/// <summary>The latest changes of what administrators keep: who, when, before, after.</summary>
public sealed class KeptHistoryQuery(IDbContextFactory<CasesDb> factory)
{
    /// <summary>How many are shown at first, and how many more each time.</summary>
    public const int AtATime = 100;

    /// <param name="actor">Who asks.</param>
    /// <param name="tables">The tables to tell of, with commas between; empty is all of them.</param>
    /// <param name="most">How many at most, the latest.</param>
    /// <param name="ct">Ends the question.</param>
    public async Task<IReadOnlyList<KeptChange>> RunAsync(Actor actor, string tables, int most, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        await using var db = await factory.CreateDbContextAsync(ct);
        var changes = db.History.Where(row => row.CaseId == null && row.Subject != null);
        var starts = tables.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(table => table + "/").ToList();
        if (starts.Count > 0)
            changes = starts.Select(start => changes.Where(row => row.Subject!.StartsWith(start))).Aggregate((all, one) => all.Concat(one));
        var rows = await changes.OrderByDescending(row => row.Id).Take(most).Select(row => new KeptChange(row.Id, row.At, row.ByName, row.Subject!, row.Field, row.Before, row.After)).ToListAsync(ct);
        var people = await db.Users.Select(row => new { row.UserName, row.Name }).ToDictionaryAsync(row => row.UserName ?? "", row => row.Name, ct);
        return [.. rows.Select(row => row.Subject.Split('/', 2) is ["Accounts", var user] && people.TryGetValue(user, out var name) ? row with { Subject = "Accounts/" + name } : row)];
    }
}
