using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Reconciliation.Checks;

/// <summary>A case that is repaid within its years, and in the fund's limit, and yet has a net present value above zero: a loss at the discount rate.</summary>
internal static class LosesAtDiscountRate
{
    public static IEnumerable<Finding> Check(CheckedCase subject)
    {
        if (subject.Result is not { PaybackTotal: { Status: PaybackStatus.Repaid } payback, NetPresentValue: > 0 } result || payback.Years > subject.Context.Settings.PaybackLimitYears)
            yield break;
        var value = decimal.Round(result.NetPresentValue, 2, MidpointRounding.AwayFromZero);
        yield return CheckedCase.Find(nameof(LosesAtDiscountRate), FindingResult.Differs, "lines", "", Say.In($"Tjent hjem, men et tab i nutidsværdi", $"Repaid, but a loss in present value"),
            Say.In($"Casen er tjent hjem på {payback.Years} år, men regnet i første års penge koster den {AmountText.Format(value, AmountUnit.Kroner, Cultures.Danish)} kr. mere, end den sparer i perioden. Diskonteret: {OtherCourse.InWords(result.PaybackDiscounted)}.", $"The case is repaid in {payback.Years} years, but in the first year's money it costs {AmountText.Format(value, AmountUnit.Kroner, Cultures.English)} kr. more than it saves in the period. Discounted: {OtherCourse.InWords(result.PaybackDiscounted)}."),
            value, payback.Years ?? 0) with
        {
            Difference = value,
            Arithmetic = [Say.In($"Nettoeffekt tilbagediskonteret, kr.: {string.Join(" · ", result.Years.Select(year => AmountText.Format(decimal.Round(year.DiscountedNet, 0, MidpointRounding.AwayFromZero), AmountUnit.Kroner, Cultures.Danish)))} → {AmountText.Format(value, AmountUnit.Kroner, Cultures.Danish)}", $"Net effect discounted, kr.: {string.Join(" · ", result.Years.Select(year => AmountText.Format(decimal.Round(year.DiscountedNet, 0, MidpointRounding.AwayFromZero), AmountUnit.Kroner, Cultures.English)))} → {AmountText.Format(value, AmountUnit.Kroner, Cultures.English)}")],
        };
    }
}
