using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Features.Home;

/// <summary>A case whose accounts of a year came out otherwise than planned. Kroner in that year's prices, over the lines that have accounts.</summary>
public sealed record OffPlanCase(Guid Id, string Title, decimal Plan, decimal Actual)
{
    /// <summary>What was spent more than planned, or saved less; negative where it went better.</summary>
    public decimal Variance => Actual - Plan;
}

/// <summary>Those furthest from the plan of <paramref name="Year"/>, and how many cases have accounts of it.</summary>
public sealed record OffPlanCases(int Year, IReadOnlyList<OffPlanCase> Cases, int Reported);

/// <summary>The cases of the person's units that came out furthest from their plan in the last year that is over. The plan is brought to that year's prices first, or every case would look too dear.</summary>
public sealed class OffPlanQuery(IDbContextFactory<CasesDb> factory, ReferenceData reference, TimeProvider clock)
{
    private const int Shown = 5;

    /// <summary>Nearer to the plan than this share of it is on plan.</summary>
    private const decimal Tolerance = 0.02m;

    public async Task<OffPlanCases> RunAsync(Actor actor, CancellationToken ct)
    {
        var year = DanishTime.Today(clock).Year - 1;
        var index = await reference.PriceIndexAsync(ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        var sums = await OwnCases.Of(db, actor).Where(row => row.Status == CaseStatus.InFollowUp)
            .Join(db.Actuals.Where(actual => actual.Year == year), row => row.Id, actual => actual.CaseId, (row, actual) => new { row.Id, row.PriceLevel, actual.LineId, actual.AmountInOre })
            .Join(db.CashFlowLines, one => new { CaseId = one.Id, one.LineId }, line => new { line.CaseId, LineId = line.PublicId }, (one, line) => new
            {
                one.Id,
                one.PriceLevel,
                line.ControlArea,
                one.AmountInOre,
                Plan = db.CashFlowAmounts.Where(amount => amount.CaseId == one.Id && amount.Line == line.Line && amount.Year == year).Sum(amount => amount.AmountInOre),
            })
            .ToListAsync(ct);
        var factors = new Dictionary<(int, ControlArea), decimal?>();
        var cases = sums.GroupBy(one => one.Id)
            .Select(one => (Id: one.Key, Actual: one.Sum(part => Ore.ToKroner(part.AmountInOre)), Plan: one.Aggregate((decimal?)0m, (sum, part) => sum + Ore.ToKroner(part.Plan) * FactorOf(part.PriceLevel, part.ControlArea))))
            .Where(one => one.Plan is { } plan && Math.Abs(one.Actual - plan) > Math.Abs(plan) * Tolerance)
            .OrderByDescending(one => Math.Abs(one.Actual - one.Plan!.Value)).Take(Shown).ToList();
        var ids = cases.Select(one => one.Id).ToArray();
        var titles = await db.Cases.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.PublicId, row.Title }).ToDictionaryAsync(row => row.Id, ct);
        return new(year, [.. cases.Select(one => new OffPlanCase(titles[one.Id].PublicId, titles[one.Id].Title, one.Plan!.Value, one.Actual))], sums.DistinctBy(one => one.Id).Count());

        decimal? FactorOf(int? level, ControlArea area)
        {
            if (level is not { } from || from == year)
                return 1m;
            if (!factors.TryGetValue((from, area), out var factor))
                factors[(from, area)] = factor = Find(from, area);
            return factor;
        }

        // Where the index does not reach, the case cannot be compared and is not shown.
        decimal? Find(int from, ControlArea area)
        {
            try
            {
                return index is null ? null : PriceLevels.Bring(1m, from, year, PriceIndex.SeriesOf(area), index);
            }
            catch (InvalidInputException)
            {
                return null;
            }
        }
    }
}
