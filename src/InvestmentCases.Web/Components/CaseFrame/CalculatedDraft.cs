using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>What a proposal comes to: the one that is edited, or the same as it is shown in other prices.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Reference">What administrators keep, as it was calculated with.</param>
/// <param name="Input">What it is calculated from; null where it has no years yet.</param>
/// <param name="Result">What it comes to; null where it has no years yet or cannot be calculated.</param>
/// <param name="Faults">Why it cannot be calculated; empty where it can.</param>
/// <param name="Findings">What the standing checks say of it.</param>
public sealed record CalculatedDraft(
    Proposal Proposal, ReferenceSnapshot? Reference, CalculationInput? Input, CalculationResult? Result, IReadOnlyList<Fault> Faults, IReadOnlyList<Finding> Findings)
{
    /// <param name="proposal">The proposal.</param>
    /// <param name="reference">What administrators keep; null where it is not read yet.</param>
    /// <param name="today">The day that decides which dated figures hold.</param>
    /// <param name="beside">What stands beside it; null where that is not read yet.</param>
    public static CalculatedDraft Of(Proposal proposal, ReferenceSnapshot? reference, DateOnly today, CaseSurroundings? beside = null)
    {
        if (reference is null)
            return new(proposal, null, null, null, [], []);
        var settings = CalculationSettings.Default;
        CalculationInput? input = null;
        CalculationResult? result = null;
        IReadOnlyList<Fault> faults = [];
        try
        {
            settings = reference.SettingsFor(proposal, today);
            input = CalculationInput.For(proposal, settings);
            result = input is null ? null : CalculationService.Calculate(input);
        }
        catch (InvalidInputException refusal)
        {
            faults = refusal.Faults;
        }
        return new(proposal, reference, input, result, faults, Reconciler.Check(proposal, result, reference.ReconciliationContext(settings, today, beside ?? CaseSurroundings.None)));
    }
}
