using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>A payback rule as it is chosen.</summary>
public sealed class RuleInput
{
    public DateOnly? ValidFrom { get; set; }
    public string? Source { get; set; }
    public HashSet<ControlArea> CostAreas { get; } = [ControlArea.Service, ControlArea.Capital];
    public HashSet<ControlArea> SavingAreas { get; } = [ControlArea.Service];
    public bool ExactlyZeroRepays { get; set; } = true;
}

/// <summary>Adds dated payback rules, and removes one that no case has been calculated by.</summary>
public sealed class KeepPaybackRule(WriteDoor door)
{
    /// <exception cref="InvalidInputException">A field is wrong, no area counts, or another rule has that day.</exception>
    public Task AddAsync(Actor actor, RuleInput typed, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var input = new OrderInput();
        var row = new PaybackRuleRow
        {
            ValidFrom = input.Day("validFrom", AdministrationTexts.ValidFrom, typed.ValidFrom),
            Source = input.Text("source", AdministrationTexts.Source, typed.Source, 2000),
            ServiceCostAreasJson = StoredJson.Write(typed.CostAreas.Order()),
            ServiceSavingAreasJson = StoredJson.Write(typed.SavingAreas.Order()),
            ExactlyZeroRepays = typed.ExactlyZeroRepays,
        };
        if (typed.CostAreas.Count == 0)
            input.Refuse("costAreas", KeepingTexts.NoAreas);
        if (typed.SavingAreas.Count == 0)
            input.Refuse("savingAreas", KeepingTexts.NoAreas);
        if (await db.PaybackRules.AnyAsync(other => other.ValidFrom == row.ValidFrom, token))
            input.Refuse("validFrom", KeepingTexts.DayTaken);
        input.Demand();
        db.Add(row);
        return true;
    }, ct);

    /// <exception cref="InvalidInputException">A case has been calculated by it, or names it.</exception>
    public Task RemoveAsync(Actor actor, DateOnly validFrom, CancellationToken ct) => door.WriteAsync(actor, Operation.Administer, null, async (db, token) =>
    {
        var row = await db.PaybackRules.SingleOrDefaultAsync(row => row.ValidFrom == validFrom, token) ?? throw new NotKnownException(KeepingTexts.IsGone);
        if (await db.Cases.AnyAsync(one => one.PaybackRuleUsed == validFrom || one.Content!.PaybackRule == validFrom, token))
            throw new InvalidInputException("", KeepingTexts.RuleInUse);
        db.Remove(row);
        return true;
    }, ct);
}
