namespace InvestmentCases.Domain.Economy;

/// <summary>One step of a discount schedule.</summary>
/// <param name="FromYear">The first year of the step, counted from the case's first year, which is 0.</param>
/// <param name="Rate">The real rate a year as a fraction: 0,035 is 3,5 %. Above −0,10 and at most 1.</param>
public sealed record DiscountStep(int FromYear, decimal Rate);

/// <summary>A dated schedule of real discount rates (<em>diskonteringsrente</em>) with its source. One step from year 0 is a flat rate.</summary>
public sealed record DiscountSchedule
{
    /// <summary>The lowest rate, not itself allowed.</summary>
    public const decimal Lowest = -0.10m;

    /// <summary>The highest rate, itself allowed.</summary>
    public const decimal Highest = 1m;

    /// <summary>The day from which the schedule holds.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>Who has set it, and where.</summary>
    public string Source { get; init; } = "";

    /// <summary>The steps in order of their first year; the first begins in year 0.</summary>
    public IReadOnlyList<DiscountStep> Steps { get; init; } = [];

    /// <summary>The Ministry of Finance's of 7 January 2021: 3,5 % for years 0–35, 2,5 % for 36–70, 1,5 % after.</summary>
    public static DiscountSchedule MinistryOfFinance2021 { get; } = new()
    {
        ValidFrom = new(2021, 1, 7),
        Source = "Finansministeriet, Den samfundsøkonomiske diskonteringsrente, 7. januar 2021",
        Steps = [new(0, 0.035m), new(36, 0.025m), new(71, 0.015m)],
    };

    /// <summary>One rate for every year.</summary>
    /// <param name="rate">A fraction above −0,10 and at most 1.</param>
    /// <exception cref="InvalidInputException">The rate is outside that range.</exception>
    public static DiscountSchedule Flat(decimal rate)
    {
        if (rate is <= Lowest or > Highest)
            throw new InvalidInputException("discountRate", Say.In($"Diskonteringsrenten {AmountText.Number(rate * 100m, Cultures.Danish)} % skal være over −10 % og højst 100 %.", $"The discount rate {AmountText.Number(rate * 100m, Cultures.English)} % must be above −10 % and at most 100 %."));
        return new() { Steps = [new(0, rate)] };
    }

    /// <summary>The rate that leads into year <paramref name="k"/>, counted from the first year as 0.</summary>
    public decimal RateOf(int k)
    {
        var rate = 0m;
        foreach (var step in Steps)
            if (step.FromYear <= k)
                rate = step.Rate;
        return rate;
    }
}
