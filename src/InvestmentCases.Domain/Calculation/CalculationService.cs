using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>The front door of the calculation: calls the rules of domain.md in their order, one line each.</summary>
public static class CalculationService
{
    /// <summary>Everything: rules 1 to 11. Kroner, spending positive, unrounded.</summary>
    /// <exception cref="InvalidInputException">An amount lies outside the years, a rate or factor outside its range, a quantity has no price, a success rate no base rate, or there are too many lines; every fault is named.</exception>
    public static CalculationResult Calculate(CalculationInput input)
    {
        var outcome = CalculateOutcome(input);
        return outcome with
        {
            SwitchingValues = SwitchingValues.Of(input),
            Sensitivity = Sensitivity.Of(input.Lines, input.Years, NetFlow.Of(input.Lines, input.Years), outcome.NetPresentValue, input.Settings),
        };
    }

    /// <summary>Rules 1 to 9 alone: what checks and stored figures rest on. Kroner, spending positive, unrounded.</summary>
    /// <exception cref="InvalidInputException">As for <see cref="Calculate"/>.</exception>
    public static CalculationResult CalculateOutcome(CalculationInput input)
    {
        InputCheck.Refuse(input);
        var (lines, years, settings) = (input.Lines, input.Years, input.Settings);
        var total = NetFlow.Of(lines, years);
        var service = ServiceFlow(input, total);
        var cumulative = CumulativeNet.Of(total.Net);
        var presentValue = PresentValue.Of(total.Net, settings.Discount);
        var internalRate = InternalRateOfReturn.Of(total.Net);
        return new()
        {
            Years = YearResult.Table(total, settings.Discount),
            PaybackService = Payback.Of(service, settings.PaybackRule),
            PaybackTotal = Payback.Of(total, settings.PaybackRule),
            PaybackDiscounted = Payback.OfDiscounted(total, settings.PaybackRule, settings.Discount),
            StartCapital = StartCapital.Of(lines, years, total.Net),
            StartCapitalTotal = StartCapital.TotalOf(total.Net),
            PeakExposure = PeakExposure.Of(cumulative, years.First),
            PermanentAnnualEffect = PermanentAnnualEffect.Of(lines, years),
            NetPresentValue = presentValue,
            BenefitCostRatio = BenefitCostRatio.Of(lines, years, settings.Discount),
            InternalRateOfReturn = internalRate.Rate,
            InternalRateOfReturnReason = internalRate.Reason,
            Scenarios = Scenarios.Of(input),
            ImpliedEconomy = ImpliedEconomy.Of(input.Scenarios),
            ServiceLines = [.. lines.Where(settings.PaybackRule.CountsInService)],
        };
    }

    /// <summary>The key figures alone, by the same rules: what saving and generated cases need. Findings are not counted here.</summary>
    /// <exception cref="InvalidInputException">As for <see cref="Calculate"/>.</exception>
    public static KeyFigures CalculateKeyFigures(CalculationInput input)
    {
        InputCheck.Refuse(input);
        var (lines, years, settings) = (input.Lines, input.Years, input.Settings);
        var total = NetFlow.Of(lines, years);
        var service = ServiceFlow(input, total);
        var paybackTotal = Payback.Of(total, settings.PaybackRule, withTrace: false);
        return new()
        {
            StartCapitalTotal = StartCapital.TotalOf(total.Net),
            PaybackService = ReferenceEquals(service, total) ? paybackTotal : Payback.Of(service, settings.PaybackRule, withTrace: false),
            PaybackTotal = paybackTotal,
            PermanentAnnualEffect = PermanentAnnualEffect.Of(lines, years),
            NetPresentValue = decimal.Round(PresentValue.Of(total.Net, settings.Discount), 2, MidpointRounding.AwayFromZero),
        };
    }

    /// <summary>Where every line counts in service, service and total economy are the same flow.</summary>
    private static NetFlow ServiceFlow(CalculationInput input, NetFlow total)
    {
        var serviceBits = input.Settings.PaybackRule.ServiceBits();
        for (var i = 0; i < input.Lines.Count; i++)
            if (!PaybackRule.CountsInService(serviceBits, input.Lines[i]))
                return NetFlow.Of(input.Lines, input.Years, input.Settings.PaybackRule);
        return total;
    }
}
