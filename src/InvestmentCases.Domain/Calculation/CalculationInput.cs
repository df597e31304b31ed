using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Domain.Calculation;

/// <summary>What the municipality has set for calculations, resolved for one case.</summary>
/// <param name="Discount">The discount schedule, or the case's flat rate.</param>
/// <param name="PaybackRule">The version of the payback rule.</param>
/// <param name="PaybackLimitYears">The longest payback in whole years that the fund accepts, or null without a limit.</param>
public sealed record CalculationSettings(DiscountSchedule Discount, PaybackRule PaybackRule, int? PaybackLimitYears)
{
    /// <summary>The Ministry of Finance's rates and rule 3, without a limit.</summary>
    public static CalculationSettings Default { get; } = new(DiscountSchedule.MinistryOfFinance2021, PaybackRule.Default, null);

    /// <summary>The same for <paramref name="proposal"/>: a flat rate of its own goes before the schedule.</summary>
    public CalculationSettings Of(Proposal proposal) => proposal.DiscountRate is { } rate ? this with { Discount = DiscountSchedule.Flat(rate) } : this;
}

/// <summary>Everything that a calculation is made from. Amounts outside the years are refused when the calculation is made.</summary>
public sealed record CalculationInput
{
    /// <summary>The years, both ends included.</summary>
    public required YearRange Years { get; init; }

    /// <summary>The lines, in any order.</summary>
    public required IReadOnlyList<CashFlowLine> Lines { get; init; }

    /// <summary>Rates, payback rule and limit.</summary>
    public CalculationSettings Settings { get; init; } = CalculationSettings.Default;

    /// <summary>The success rate that the lines reckon with, above 0 and at most 1; or null.</summary>
    public decimal? BaseSuccessRate { get; init; }

    /// <summary>The case under other assumptions.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>What <paramref name="proposal"/> is calculated from, or null where it has no years yet. A flat rate of the case goes before the settings' schedule.</summary>
    public static CalculationInput? For(Proposal proposal, CalculationSettings settings) =>
        proposal.Years is not { } years ? null : new()
        {
            Years = years,
            Lines = proposal.Lines,
            Settings = settings.Of(proposal),
            BaseSuccessRate = proposal.BaseSuccessRate,
            Scenarios = proposal.Scenarios,
        };
}
