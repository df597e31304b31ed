using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.Origin;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>One key figure as the strip shows it.</summary>
/// <param name="Name">Its name in the page, the same in both languages.</param>
/// <param name="Tone">"spend" or "save" where its sign matters, else empty.</param>
public sealed record KeyFigureText(string Name, string Label, string Value, string? Small, string Detail, string Tone = "")
{
    private const decimal Million = 1_000_000m;
    private const int MostYearsInDetail = 3;

    /// <summary>Its name where it answers <em>Hvor kommer tallet fra?</em></summary>
    public string Asked => Name switch
    {
        "startCapital" => FigureAsked.StartCapital,
        "paybackService" => FigureAsked.PaybackService,
        "paybackTotal" => FigureAsked.PaybackTotal,
        "permanentEffect" => FigureAsked.PermanentEffect,
        _ => FigureAsked.PresentValue,
    };

    /// <summary>The figures of a case as it is shown, in the strip's order; the findings stand beside them.</summary>
    public static IReadOnlyList<KeyFigureText> For(CalculatedDraft of) => For(of.Result, of.Input, of.Proposal.ShowsGainSigns, of.Faults.Count > 0);

    public static IReadOnlyList<KeyFigureText> For(CalculationResult? result, CalculationInput? input, bool showsGainSigns, bool hasFaults) =>
        result is null ? NotCalculated(hasFaults) :
        [
            StartCapital(result),
            Payback("paybackService", CaseFrameTexts.PaybackService, result.PaybackService, CaseFrameTexts.ServiceBasis),
            Payback("paybackTotal", CaseFrameTexts.PaybackTotal, result.PaybackTotal, CaseFrameTexts.TotalBasis),
            PermanentEffect(result, showsGainSigns),
            PresentValue(result, input, showsGainSigns),
        ];

    /// <summary>Millions with one decimal, below a million with two, below a hundred thousand whole thousands; small amounts in kroner.</summary>
    public static (string Value, string Unit) Amount(decimal kroner, bool withSign = false)
    {
        var size = Math.Abs(kroner);
        var (unit, decimals) = size >= Million ? (AmountUnit.Millions, 1) : size >= Million / 10 ? (AmountUnit.Millions, 2) : size >= 10_000 ? (AmountUnit.Thousands, 0) : (AmountUnit.Kroner, 0);
        var text = AmountText.Format(kroner, unit, CultureInfo.CurrentCulture, decimals);
        return (withSign && kroner > 0 ? "+" + text : text, DomainWords.Of(size == 0 ? AmountUnit.Kroner : unit));
    }

    private static KeyFigureText StartCapital(CalculationResult result)
    {
        var (value, unit) = Amount(result.StartCapitalTotal);
        var years = result.Years.Where(year => year.StartCapital > 0).ToList();
        var detail = years.Count switch
        {
            0 => CaseFrameTexts.NoYearCosts,
            <= MostYearsInDetail => string.Join(" · ", years.Select(year => Format(CaseFrameTexts.SoMuchInYear, AmountIn(year.StartCapital, result.StartCapitalTotal), year.Year))),
            _ => Format(CaseFrameTexts.FromYearToYear, years[0].Year, years[^1].Year),
        };
        return new("startCapital", CaseFrameTexts.StartCapital, value, unit, detail);
    }

    private static string AmountIn(decimal part, decimal whole) => whole >= Million / 10
        ? AmountText.Format(part, AmountUnit.Millions, CultureInfo.CurrentCulture, whole >= Million ? 1 : 2)
        : whole >= 10_000 ? AmountText.Format(part, AmountUnit.Thousands, CultureInfo.CurrentCulture, 0) : Amount(part).Value;

    private static KeyFigureText Payback(string name, string label, Payback payback, string basis)
    {
        var (value, small, remark) = payback.Status switch
        {
            PaybackStatus.Immediate => (ComponentsTexts.PaybackImmediate, null, null),
            PaybackStatus.Repaid => (AmountText.Years(payback.Years!.Value, CultureInfo.CurrentCulture), Year(payback), payback.Relapses ? CaseFrameTexts.Relapses : null),
            PaybackStatus.Extrapolated => (AmountText.Years(payback.Years!.Value, CultureInfo.CurrentCulture) + "*", Year(payback), CaseFrameTexts.CarriedOn),
            PaybackStatus.Unknown => (CaseFrameTexts.NotKnown, null, ComponentsTexts.PaybackUnknown),
            _ => (ComponentsTexts.PaybackNever, (string?)null, (string?)null),
        };
        return new(name, label, value, small, remark ?? basis);
    }

    private static string Year(Payback payback) => payback.Year!.Value.ToString(CultureInfo.InvariantCulture);

    private static KeyFigureText PermanentEffect(CalculationResult result, bool showsGainSigns)
    {
        if (result.PermanentAnnualEffect is not { } effect)
            return new("permanentEffect", CaseFrameTexts.PermanentSaving, CaseFrameTexts.None, null, CaseFrameTexts.NoPermanentLine);
        var (value, unit) = Amount(showsGainSigns ? -effect.Amount : effect.Amount, withSign: effect.Amount > 0 != showsGainSigns);
        return new("permanentEffect", effect.Amount > 0 ? CaseFrameTexts.PermanentCost : CaseFrameTexts.PermanentSaving,
            value, Format(CaseFrameTexts.PerYear, unit), Format(CaseFrameTexts.FromYear, effect.FromYear), ToneOf(effect.Amount));
    }

    private static KeyFigureText PresentValue(CalculationResult result, CalculationInput? input, bool showsGainSigns)
    {
        var value = result.NetPresentValue;
        var (text, unit) = Amount(showsGainSigns ? -value : value, withSign: true);
        var years = result.Years.Count;
        return new("netPresentValue", PresentValueLabel(input), text, unit,
            Format(value > 0 ? CaseFrameTexts.CostOverYears : value < 0 ? CaseFrameTexts.GainOverYears : CaseFrameTexts.BalanceOverYears, NumberWord(years)), ToneOf(value));
    }

    private static string PresentValueLabel(CalculationInput? input)
    {
        if (input is null)
            return CaseFrameTexts.PresentValue;
        var rates = Enumerable.Range(0, input.Years.Count).Select(input.Settings.Discount.RateOf).Distinct().ToList();
        return rates.Count == 1
            ? Format(CaseFrameTexts.PresentValueAt, AmountText.Number(rates[0] * 100, CultureInfo.CurrentCulture))
            : CaseFrameTexts.PresentValue;
    }

    private static IReadOnlyList<KeyFigureText> NotCalculated(bool hasFaults)
    {
        var why = hasFaults ? CaseFrameTexts.CannotBeCalculated : CaseFrameTexts.NoYearsYet;
        return
        [
            new("startCapital", CaseFrameTexts.StartCapital, "–", null, why),
            new("paybackService", CaseFrameTexts.PaybackService, "–", null, why),
            new("paybackTotal", CaseFrameTexts.PaybackTotal, "–", null, why),
            new("permanentEffect", CaseFrameTexts.PermanentSaving, "–", null, why),
            new("netPresentValue", CaseFrameTexts.PresentValue, "–", null, why),
        ];
    }

    private static string NumberWord(int years) =>
        CaseFrameTexts.NumberWords.Split(',') is var words && years <= words.Length ? words[years - 1] : years.ToString(CultureInfo.CurrentCulture);

    private static string ToneOf(decimal amount) => amount > 0 ? "spend" : amount < 0 ? "save" : "";

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
