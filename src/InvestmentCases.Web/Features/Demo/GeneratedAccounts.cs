using InvestmentCases.Data;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Web.Features.Demo;

/// <summary>
/// Accounts of made-up cases in follow-up, in each year's own prices: near the plan, but for what happens in real
/// municipalities: a unit that promises too much, a start that slips, a price that rises, a year that nobody reported.
/// </summary>
public sealed class GeneratedAccounts(IReadOnlyDictionary<int, decimal> riseByYear, int lastClosedYear)
{
    private const string UnitThatOverestimates = "SUF";
    private static readonly int[] LateByAYear = [17, 23];
    private const int DearerThanPlanned = 2;
    private const int MoreChildren = 1;
    private const int YearNobodyReported = 8;

    public IReadOnlyList<BulkAmount> Of(GeneratedCase made, Random random)
    {
        if (made.IsOfDocument || made.Status is not (CaseStatus.InFollowUp or CaseStatus.Closed))
            return [];
        var years = made.Proposal.Years!.Value;
        return
        [
            .. from line in made.Proposal.Lines
               from year in years.Years
               where year <= lastClosedYear && !(made.Template == YearNobodyReported && year == years.First + 2)
               select new BulkAmount(line.Id, year, Actual(made, line, year, years.First, random)),
        ];
    }

    private decimal Actual(GeneratedCase made, CashFlowLine line, int year, int firstYear, Random random)
    {
        var isSaving = line.Kind == LineKind.Saving;
        var planned = line.Amounts[isSaving && LateByAYear.Contains(made.Template) ? year - 1 : year];
        var reached = isSaving && made.Proposal.LeadUnit == UnitThatOverestimates && year > firstYear ? 0.70m : 1m;
        var price = isSaving && made.Template == DearerThanPlanned ? 1.09m : 1m;
        var volume = isSaving && made.Template == MoreChildren ? 0.92m : 1m;
        var nearThePlan = 0.97m + 0.06m * (decimal)random.NextDouble();
        return Math.Round(planned * reached * price * volume * nearThePlan * PricesOf(year, firstYear), 0, MidpointRounding.AwayFromZero);
    }

    /// <summary>From the first year's prices, which the plan is in, to the year's own.</summary>
    private decimal PricesOf(int year, int firstYear)
    {
        var factor = 1m;
        for (var y = firstYear + 1; y <= year; y++)
            factor *= 1m + riseByYear[y];
        return factor;
    }
}
