using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>Refuses what cannot be calculated, naming every fault with field, row and year.</summary>
public static class InputCheck
{
    /// <summary>The longest payback limit that a fund can set, in years.</summary>
    public const int LongestLimitInYears = 100;

    /// <summary>Returns where <paramref name="input"/> can be calculated.</summary>
    /// <exception cref="InvalidInputException">It cannot; every fault is named.</exception>
    public static void Refuse(CalculationInput input)
    {
        List<Fault>? faults = null;
        if (input.Lines.Count > Proposal.MostLines)
            Add(ref faults, "lines", Say.In($"Der er {input.Lines.Count} poster. En case har højst {Proposal.MostLines}.", $"There are {input.Lines.Count} lines. A case has at most {Proposal.MostLines}."));
        for (var i = 0; i < input.Lines.Count; i++)
            CheckLine(input.Lines[i], i, input.Years, ref faults);
        if (input.BaseSuccessRate is <= 0m or > 1m)
            Add(ref faults, "baseSuccessRate", Say.In($"Casens succesrate {AmountText.Number((input.BaseSuccessRate ?? 0m) * 100m, Cultures.Danish)} % skal være over 0 % og højst 100 %.", $"The case's success rate {AmountText.Number((input.BaseSuccessRate ?? 0m) * 100m, Cultures.English)} % must be above 0 % and at most 100 %."));
        CheckSettings(input.Settings, ref faults);
        if (input.Scenarios.Count > 0)
            ScenarioCheck.Check(input, ref faults);
        if (faults is not null)
            throw new InvalidInputException(faults);
    }

    internal static void Add(ref List<Fault>? faults, string field, string message) => (faults ??= []).Add(new(field, message));

    private static void CheckLine(CashFlowLine line, int i, YearRange years, ref List<Fault>? faults)
    {
        var amountYears = line.Amounts.YearSpan;
        if (amountYears.Length > 0 && (amountYears[0] < years.First || amountYears[^1] > years.Last))
            CheckYears(line, i, years, ref faults);
        CheckTheRest(line, i, years, ref faults);
    }

    private static void CheckYears(CashFlowLine line, int i, YearRange years, ref List<Fault>? faults)
    {
        foreach (var year in line.Amounts.YearSpan)
            if (!years.Contains(year))
                Add(ref faults, FormattableString.Invariant($"lines[{i}].amounts.{year}"), Say.In($"{Row(line, i)}, {year:0}: året ligger uden for casens år {years.First:0}–{years.Last:0}.", $"{Row(line, i)}, {year:0}: the year lies outside the case's years {years.First:0}–{years.Last:0}."));
    }

    private static void CheckTheRest(CashFlowLine line, int i, YearRange years, ref List<Fault>? faults)
    {
        if (line.LifetimeYears is < 1 or > 100)
            Add(ref faults, FormattableString.Invariant($"lines[{i}].lifetimeYears"), Say.In($"{Row(line, i)}: levetiden {line.LifetimeYears:0} år skal være 1 til 100 år.", $"{Row(line, i)}: the lifetime of {line.LifetimeYears:0} years must be 1 to 100 years."));
        if (line.Drivers.Count == 0)
            return;
        foreach (var (year, driver) in line.Drivers)
        {
            if (!years.Contains(year))
                Add(ref faults, FormattableString.Invariant($"lines[{i}].drivers.{year}"), Say.In($"{Row(line, i)}, {year:0}: antallet ligger uden for casens år {years.First:0}–{years.Last:0}.", $"{Row(line, i)}, {year:0}: the quantity lies outside the case's years {years.First:0}–{years.Last:0}."));
            if (driver is { UnitPrice: 0m, Quantity: not 0m })
                Add(ref faults, FormattableString.Invariant($"lines[{i}].drivers.{year}.unitPrice"), Say.In($"{Row(line, i)}, {year:0}: antallet {AmountText.Number(driver.Quantity, Cultures.Danish)} har ingen enhedspris.", $"{Row(line, i)}, {year:0}: the quantity {AmountText.Number(driver.Quantity, Cultures.English)} has no unit price."));
        }
    }

    private static void CheckSettings(CalculationSettings settings, ref List<Fault>? faults)
    {
        if (settings.Discount.Steps is not [{ FromYear: 0 }, ..])
            Add(ref faults, "discountRate", Say.In($"Diskonteringsrenten mangler for casens første år.", $"The discount rate of the case's first year is missing."));
        foreach (var step in settings.Discount.Steps)
            if (step.Rate is <= DiscountSchedule.Lowest or > DiscountSchedule.Highest)
                Add(ref faults, "discountRate", Say.In($"Diskonteringsrenten {AmountText.Number(step.Rate * 100m, Cultures.Danish)} % skal være over −10 % og højst 100 %.", $"The discount rate {AmountText.Number(step.Rate * 100m, Cultures.English)} % must be above −10 % and at most 100 %."));
        if (settings.PaybackLimitYears is < 1 or > LongestLimitInYears)
            Add(ref faults, "paybackLimitYears", Say.In($"Grænsen {settings.PaybackLimitYears:0} år for tilbagebetalingstiden skal være 1 til {LongestLimitInYears} år.", $"The payback limit of {settings.PaybackLimitYears:0} years must be 1 to {LongestLimitInYears} years."));
    }

    private static string Row(CashFlowLine line, int i)
    {
        var row = i + 1;
        return line.Label.Length == 0 ? Say.In($"Post {row:0}", $"Line {row:0}") : Say.In($"Post {row:0} »{line.Label}«", $"Line {row:0} “{line.Label}”");
    }
}
