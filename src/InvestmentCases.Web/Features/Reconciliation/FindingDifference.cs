using System.Globalization;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Features.Reconciliation;

/// <summary>By how much a finding differs, as its mark says it: "1,4 mio. kr.", "1 år".</summary>
public static class FindingDifference
{
    /// <param name="finding">The finding.</param>
    /// <param name="unit">The unit that the case's amounts are shown in.</param>
    /// <returns>The size of the difference, or null where it does not differ by a number.</returns>
    public static string? Of(Finding finding, AmountUnit unit)
    {
        if (finding is not { Result: FindingResult.Differs, Difference: { } difference } || difference == 0)
            return null;
        var size = Math.Abs(difference);
        return finding.DifferenceIn switch
        {
            DifferenceUnit.Kroner => Amount(size, unit).Replace(' ', '\u00a0'),
            DifferenceUnit.Years => string.Format(CultureInfo.CurrentCulture, size == 1 ? ReconciliationTexts.OneYear : ReconciliationTexts.Years, AmountText.Number(size, CultureInfo.CurrentCulture)),
            _ => AmountText.Number(size, CultureInfo.CurrentCulture),
        };
    }

    private const int MostDecimals = 3;

    // What the case's unit would tell with a tail of decimals is told in kroner.
    private static string Amount(decimal kroner, AmountUnit unit) =>
        decimal.Round(kroner / AmountText.Factor(unit), MostDecimals) * AmountText.Factor(unit) != kroner ? Amount(kroner, AmountUnit.Kroner)
        : unit == AmountUnit.Thousands
        ? $"{AmountText.Format(kroner, AmountUnit.Thousands, CultureInfo.CurrentCulture)} t.kr."
        : $"{AmountText.Format(kroner, unit, CultureInfo.CurrentCulture)} {AmountText.UnitName(unit, CultureInfo.CurrentCulture)}";
}
