using System.Text.Json.Nodes;

namespace InvestmentCases.Domain.Calculation;

/// <summary>
/// A calculation as other programs read it: the answer of <c>POST /api/v1/calculations</c>, of a case's calculation and of the command
/// <c>calculate</c>. Amounts are kroner rounded half away from zero to whole øre; rates, ratios and interpolated years to six decimals; what has no
/// value is null and never left out.
/// </summary>
public static class CalculationJson
{
    /// <summary>The whole answer.</summary>
    public static JsonObject Write(CalculationResult result) => new()
    {
        ["years"] = YearsOf(result.Years),
        ["payback"] = Paybacks(result.PaybackService, result.PaybackTotal, result.PaybackDiscounted),
        ["startCapitalTotal"] = Kroner(result.StartCapitalTotal),
        ["peakExposure"] = result.PeakExposure is { } peak ? new JsonObject { ["amount"] = Kroner(peak.Amount), ["year"] = peak.Year } : null,
        ["permanentAnnualEffect"] = Write(result.PermanentAnnualEffect),
        ["netPresentValue"] = Kroner(result.NetPresentValue),
        ["benefitCostRatio"] = SixDecimals(result.BenefitCostRatio),
        ["internalRateOfReturn"] = SixDecimals(result.InternalRateOfReturn),
        ["internalRateOfReturnReason"] = result.InternalRateOfReturnReason,
        ["scenarios"] = new JsonArray([.. result.Scenarios.Select(Write)]),
        ["switchingValues"] = Write(result.SwitchingValues),
        ["sensitivity"] = new JsonArray([.. result.Sensitivity.Select(Write)]),
    };

    /// <summary>A case's stored figures, as lists and the case itself show them.</summary>
    public static JsonObject Write(KeyFigures figures) => new()
    {
        ["startCapitalTotal"] = Kroner(figures.StartCapitalTotal),
        ["paybackService"] = Write(figures.PaybackService),
        ["paybackTotal"] = Write(figures.PaybackTotal),
        ["permanentAnnualEffect"] = Write(figures.PermanentAnnualEffect),
        ["netPresentValue"] = figures.NetPresentValue is { } presentValue ? Kroner(presentValue) : null,
        ["openFindings"] = figures.OpenFindings,
    };

    /// <summary>One payback; null where there is none.</summary>
    public static JsonObject? Write(Payback? payback) => payback is null ? null : new()
    {
        ["status"] = payback.Status.ToString(),
        ["startYear"] = payback.StartYear,
        ["year"] = payback.Year,
        ["years"] = payback.Years,
        ["interpolatedYears"] = SixDecimals(payback.InterpolatedYears),
        ["gainedBeforeStart"] = Kroner(payback.GainedBeforeStart),
        ["relapses"] = payback.Relapses,
        ["staysRepaidFrom"] = payback.StaysRepaidFrom,
    };

    /// <summary>The permanent effect; null where there is none.</summary>
    public static JsonObject? Write(PermanentAnnualEffect? effect) =>
        effect is null ? null : new() { ["amount"] = Kroner(effect.Amount), ["fromYear"] = effect.FromYear };

    /// <summary>An amount in kroner, rounded half away from zero to whole øre, without needless zeros.</summary>
    public static JsonValue Kroner(decimal kroner) => JsonValue.Create(Rounded(kroner, 2));

    private static JsonArray YearsOf(IReadOnlyList<YearResult> years) => new([.. years.Select(year => new JsonObject
    {
        ["year"] = year.Year,
        ["net"] = Kroner(year.Net),
        ["cumulativeNet"] = Kroner(year.CumulativeNet),
        ["startCapital"] = Kroner(year.StartCapital),
        ["discountedNet"] = Kroner(year.DiscountedNet),
    })]);

    private static JsonObject Paybacks(Payback? service, Payback total, Payback discounted) => new()
    {
        ["service"] = Write(service),
        ["total"] = Write(total),
        ["discounted"] = Write(discounted),
    };

    private static JsonObject Write(ScenarioResult scenario) => new()
    {
        ["name"] = scenario.Name,
        ["years"] = YearsOf(scenario.Years),
        ["payback"] = Paybacks(scenario.PaybackService, scenario.PaybackTotal, scenario.PaybackDiscounted),
        ["netPresentValue"] = Kroner(scenario.NetPresentValue),
    };

    private static JsonObject? Write(SwitchingValues? values) => values is null ? null : new()
    {
        ["successRate"] = SixDecimals(values.SuccessRate),
        ["costFactor"] = SixDecimals(values.CostFactor),
        ["delayYears"] = values.DelayYears,
        ["reasons"] = new JsonObject(values.Reasons.Select(reason => KeyValuePair.Create(reason.Key, (JsonNode?)reason.Value))),
    };

    private static JsonObject Write(LineSensitivity line) => new()
    {
        ["label"] = line.Label,
        ["netPresentValueLow"] = Kroner(line.NetPresentValueLow),
        ["netPresentValueHigh"] = Kroner(line.NetPresentValueHigh),
        ["paybackLow"] = Write(line.PaybackLow),
        ["paybackHigh"] = Write(line.PaybackHigh),
    };

    private static JsonValue? SixDecimals(decimal? value) => value is { } number ? JsonValue.Create(Rounded(number, 6)) : null;

    /// <summary>Rounded and without zeros at the end: dividing by a one with 28 decimals gives the shortest form.</summary>
    private static decimal Rounded(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0m ? 0m : rounded / 1.0000000000000000000000000000m;
}
