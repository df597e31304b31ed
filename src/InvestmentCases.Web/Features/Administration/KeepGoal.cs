using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>Adds, orders and removes the goals that cases can serve. A case keeps the words of a goal that is removed.</summary>
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

    /// <summary>Puts the goals in another order. One that is not named, since somebody has just added it, stands last.</summary>
    /// <exception cref="NotKnownException">One that is named is no longer there.</exception>
    public Task OrderAsync(Actor actor, IReadOnlyList<string> names, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var all = await db.StrategicGoals.OrderBy(goal => goal.Position).ThenBy(goal => goal.Name).ToListAsync(token);
        if (names.Except(all.Select(goal => goal.Name)).Any())
            throw new NotKnownException(KeepingTexts.IsGone);
        var places = names.Index().ToDictionary(one => one.Item, one => one.Index);
        foreach (var (position, goal) in all.OrderBy(goal => places.GetValueOrDefault(goal.Name, names.Count)).Index())
            goal.Position = position;
        return true;
    }, ct);

    public Task RemoveAsync(Actor actor, string name, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        db.Remove(await db.StrategicGoals.SingleOrDefaultAsync(goal => goal.Name == name, token) ?? throw new NotKnownException(KeepingTexts.IsGone));
        return true;
    }, ct);
}
