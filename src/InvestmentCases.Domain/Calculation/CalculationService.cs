namespace InvestmentCases.Domain.Calculation;

/// <summary>The front door of the calculation: calls the rules of domain.md in their order, one line each.</summary>
public static class CalculationService
{
    /// <summary>Everything: rules 1 to 11.</summary>
    /// <exception cref="InvalidInputException">An amount lies outside the years, a rate outside its range, or there are too many lines; every fault is named.</exception>
    public static CalculationResult Calculate(CalculationInput input) => throw new NotImplementedException();
}
