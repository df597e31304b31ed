using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Rule 7: how many present kroner are saved for each that is spent.</summary>
public static class BenefitCostRatio
{
    /// <summary>
    /// Rule 7: |present value of all negative amounts| / present value of all positive amounts, taken per line and year before
    /// netting. Lines in kroner, spending positive, over the case's years, both ends included. Null where nothing is spent.
    /// Above 1 more is saved than spent; a quotient of 28 digits.
    /// </summary>
    public static decimal? Of(IReadOnlyList<CashFlowLine> lines, YearRange years, DiscountSchedule schedule)
    {
        Span<decimal> spent = stackalloc decimal[years.Count];
        Span<decimal> saved = stackalloc decimal[years.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var lineYears = lines[i].Amounts.YearSpan;
            var kroner = lines[i].Amounts.KronerSpan;
            for (var j = 0; j < kroner.Length; j++)
            {
                var at = lineYears[j] - years.First;
                if (at < 0 || at >= years.Count)
                    continue;
                if (kroner[j] > 0m)
                    spent[at] += kroner[j];
                else
                    saved[at] += kroner[j];
            }
        }
        var cost = PresentValue.Of(spent, schedule);
        return cost == 0m ? null : -PresentValue.Of(saved, schedule) / cost;
    }
}
