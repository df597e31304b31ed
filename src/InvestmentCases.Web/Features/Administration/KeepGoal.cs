using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>Adds, moves and removes the goals that cases can serve. A case keeps the words of a goal that is removed.</summary>
public sealed class KeepGoal(WriteDoor door)
{
    /// <exception cref="InvalidInputException">The name is empty, too long or there already.</exception>
    public Task AddAsync(Actor actor, string? typed, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var name = input.Text("name", KeepingTexts.Goal, typed);
        var all = await db.StrategicGoals.ToListAsync(token);
        if (all.Exists(goal => string.Equals(goal.Name, name, StringComparison.OrdinalIgnoreCase)))
            input.Refuse("name", KeepingTexts.GoalTaken);
        input.Demand();
        db.Add(new StrategicGoalRow { Name = name, Position = all.Select(goal => goal.Position + 1).DefaultIfEmpty(0).Max() });
        return true;
    }, ct);

    /// <summary>Moves a goal one place up (−1) or down (1); at the end nothing happens.</summary>
    public Task MoveAsync(Actor actor, string name, int by, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var all = await db.StrategicGoals.OrderBy(goal => goal.Position).ThenBy(goal => goal.Name).ToListAsync(token);
        var at = all.FindIndex(goal => goal.Name == name);
        if (at < 0)
            throw new NotKnownException(KeepingTexts.IsGone);
        var to = Math.Clamp(at + by, 0, all.Count - 1);
        (all[at], all[to]) = (all[to], all[at]);
        for (var position = 0; position < all.Count; position++)
            all[position].Position = position;
        return true;
    }, ct);

    public Task RemoveAsync(Actor actor, string name, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        db.Remove(await db.StrategicGoals.SingleOrDefaultAsync(goal => goal.Name == name, token) ?? throw new NotKnownException(KeepingTexts.IsGone));
        return true;
    }, ct);
}
