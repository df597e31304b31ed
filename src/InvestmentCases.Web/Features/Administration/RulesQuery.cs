using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>From a threshold in kroner or a week on benefit, the state pays this share.</summary>
public sealed record RefundStep(decimal From, decimal Share);

/// <summary>What the state refunds of very costly single cases in a year, per person; steps from the lowest threshold.</summary>
public sealed record RefundThresholds(int Year, string Source, IReadOnlyList<RefundStep> Steps);

/// <summary>What the state refunds of benefits from a day on; steps from the first week.</summary>
public sealed record BenefitShares(DateOnly ValidFrom, string Source, IReadOnlyList<RefundStep> Steps);

/// <summary>The versions of each table, the newest first.</summary>
public sealed record Refunds(IReadOnlyList<RefundThresholds> Thresholds, IReadOnlyList<BenefitShares> Benefits);

/// <summary>The tables of state refunds; payback rules and rate schedules stand in the snapshot.</summary>
public sealed class RulesQuery(IDbContextFactory<CasesDb> factory)
{
    public async Task<Refunds> RunAsync(Actor actor, CancellationToken ct)
    {
        Rights.Demand(actor, Operation.Administer);
        await using var db = await factory.CreateDbContextAsync(ct);
        var steps = await db.RefundSteps.AsNoTracking().OrderByDescending(row => row.Year).ThenBy(row => row.AboveInOre).ToListAsync(ct);
        var benefits = await db.BenefitRefunds.AsNoTracking().OrderByDescending(row => row.ValidFrom).ThenBy(row => row.FromWeek).ToListAsync(ct);
        return new(
            [.. steps.GroupBy(row => row.Year).Select(year => new RefundThresholds(year.Key, year.First().Source, [.. year.Select(row => new RefundStep(Ore.ToKroner(row.AboveInOre), row.Share))]))],
            [.. benefits.GroupBy(row => row.ValidFrom).Select(day => new BenefitShares(day.Key, day.First().Source, [.. day.Select(row => new RefundStep(row.FromWeek, row.Share))]))]);
    }
}
