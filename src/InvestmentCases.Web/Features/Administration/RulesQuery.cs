using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Administration;

/// <summary>State refund above a threshold, per person and year.</summary>
public sealed record RefundStep(int Year, decimal AboveKroner, decimal Share, string Source);

/// <summary>State refund on benefits from a week on benefit.</summary>
public sealed record BenefitRefund(DateOnly ValidFrom, int FromWeek, decimal Share, string Source);

public sealed record Refunds(IReadOnlyList<RefundStep> Steps, IReadOnlyList<BenefitRefund> Benefits);

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
            [.. steps.Select(row => new RefundStep(row.Year, Ore.ToKroner(row.AboveInOre), row.Share, row.Source))],
            [.. benefits.Select(row => new BenefitRefund(row.ValidFrom, row.FromWeek, row.Share, row.Source))]);
    }
}
