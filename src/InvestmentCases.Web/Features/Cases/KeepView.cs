using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>Saves, renames and removes a person's own views of the register, and the columns that she always wants.</summary>
public sealed class KeepView(WriteDoor door)
{
    public const int LongestName = 80;
    private const int LongestQuery = 2000;
    private const int Most = 30;

    /// <summary>Saves the view under a name; a view of that name is replaced.</summary>
    /// <exception cref="InvalidInputException">The name is empty or too long, there are thirty views already, or the view is too large.</exception>
    public Task SaveAsync(Actor actor, string? name, string query, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var called = Checked(name);
        if (query.Length > LongestQuery)
            throw new InvalidInputException("query", RegisterTexts.ViewTooLarge);
        var own = await OwnAsync(db, actor, token);
        var row = own.Find(view => view.Name == called);
        if (row is null && own.Count >= Most)
            throw new InvalidInputException("name", RegisterTexts.TooManyViews);
        row ??= db.RegisterViews.Add(new() { AccountId = actor.AccountId, Name = called }).Entity;
        row.Query = query;
    }, ct);

    /// <exception cref="InvalidInputException">The name is empty, too long or another view's.</exception>
    /// <exception cref="NotKnownException">She has no such view.</exception>
    public Task RenameAsync(Actor actor, long id, string? name, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var (called, own) = (Checked(name), await OwnAsync(db, actor, token));
        if (own.Exists(view => view.Name == called && view.Id != id))
            throw new InvalidInputException("name", RegisterTexts.ViewNameTaken);
        Find(own, id).Name = called;
    }, ct);

    /// <summary>Lets the register open with this view; or, where it does already, with every case.</summary>
    /// <exception cref="NotKnownException">She has no such view.</exception>
    public Task ToggleDefaultAsync(Actor actor, long id, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
    {
        var own = await OwnAsync(db, actor, token);
        var chosen = Find(own, id);
        foreach (var view in own)
            view.IsDefault = view == chosen && !view.IsDefault;
    }, ct);

    /// <exception cref="NotKnownException">She has no such view.</exception>
    public Task RemoveAsync(Actor actor, long id, CancellationToken ct) => WriteAsync(actor, async (db, token) => db.Remove(Find(await OwnAsync(db, actor, token), id)), ct);

    /// <summary>Keeps the columns that she always wants; null is the usual ones.</summary>
    public Task KeepColumnsAsync(Actor actor, IEnumerable<RegisterColumn>? columns, CancellationToken ct) => WriteAsync(actor, async (db, token) =>
        (await db.Users.SingleAsync(row => row.Id == actor.AccountId, token)).RegisterColumns = columns is null ? null : RegisterColumns.Write(columns), ct);

    private Task WriteAsync(Actor actor, Func<CasesDb, CancellationToken, Task> change, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            await change(db, token);
            return true;
        }, ct);

    private static Task<List<RegisterViewRow>> OwnAsync(CasesDb db, Actor actor, CancellationToken ct) => db.RegisterViews.Where(row => row.AccountId == actor.AccountId).ToListAsync(ct);

    private static RegisterViewRow Find(List<RegisterViewRow> own, long id) => own.Find(view => view.Id == id) ?? throw new NotKnownException(RegisterTexts.ViewIsGone);

    private static string Checked(string? name) => name?.Trim() is { Length: > 0 and <= LongestName } called ? called : throw new InvalidInputException("name", RegisterTexts.ViewNameMissing);
}
