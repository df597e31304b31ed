using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Marks the cases whose stored figures rest on something that has been changed; <c>database recompute</c> renews them.</summary>
internal static class StaleFigures
{
    /// <summary>Raises the version of what administrators keep, and marks the cases that it reaches.</summary>
    public static async Task MarkAsync(CasesDb db, Reach reach, DateOnly today, CancellationToken ct)
    {
        await WriteDoor.RaiseAsync(db, CounterRow.ReferenceVersion, 1, ct);
        var now = await ReferenceSnapshot.LoadAsync(db, ct);
        if (reach.DiscountSchedules.Count > 0)
        {
            var (changed, inForce) = (reach.DiscountSchedules.ToArray(), now.DiscountScheduleOn(today).ValidFrom);
            await MarkAsync(db.Cases.Where(row => row.DiscountScheduleUsed != null
                && (changed.Contains(row.DiscountScheduleUsed.Value) || row.DiscountScheduleUsed != inForce)), ct);
        }
        if (reach.PaybackRules.Count > 0)
        {
            var (changed, inForce) = (reach.PaybackRules.ToArray(), now.PaybackRuleOn(today).ValidFrom);
            await MarkAsync(db.Cases.Where(row => row.PaybackRuleUsed != null
                && (changed.Contains(row.PaybackRuleUsed.Value) || (row.Content!.PaybackRule == null && row.PaybackRuleUsed != inForce))), ct);
        }
        if (reach.PriceIndex)
            await MarkAsync(db.Cases.Where(row => row.PriceLevel != null || db.Drivers.Any(driver => driver.CaseId == row.Id)), ct);
        if (reach.UnitPrices.Count > 0)
        {
            var codes = reach.UnitPrices.ToArray();
            // A price that was typed is held against the catalogue by what the line is called.
            await MarkAsync(db.Cases.Where(row => db.Drivers.Any(driver => driver.CaseId == row.Id && (driver.Catalogue == null || codes.Contains(driver.Catalogue)))), ct);
        }
        if (reach.RenamedUnits.Count > 0)
        {
            var codes = reach.RenamedUnits.ToArray();
            await MarkAsync(db.Cases.Where(row => (row.LeadUnit != null && codes.Contains(row.LeadUnit)) || row.AffectedUnits.Any(unit => codes.Contains(unit.Unit))
                || row.YearPartyFigures.Any(figure => codes.Contains(figure.Party)) || !row.AffectedUnits.Any()), ct);
        }
        // A fund's limit decides one of the checks.
        if (reach.Funds)
            await MarkAsync(db.Cases.Where(row => row.Fund != null), ct);
        // Which committees treat the economy decides another.
        if (reach.Committees)
            await MarkAsync(db.Cases, ct);
    }

    private static Task MarkAsync(IQueryable<CaseRow> cases, CancellationToken ct) =>
        cases.Where(row => !row.KeyFiguresAreStale).ExecuteUpdateAsync(set => set.SetProperty(row => row.KeyFiguresAreStale, true), ct);
}
