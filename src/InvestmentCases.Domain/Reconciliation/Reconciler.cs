using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation.Checks;

namespace InvestmentCases.Domain.Reconciliation;

/// <summary>Rule 15: holds a case's stated figures and tables against what is computed, and runs the standing checks. Findings never block.</summary>
public static class Reconciler
{
    private static readonly Func<CheckedCase, IEnumerable<Finding>>[] InOrder =
    [
        StatedPayback.Check,
        StatedStartCapital.Check,
        StatedPermanentEffect.Check,
        StatedNet.Check,
        StatedPresentValue.Check,
        StatedAmount.Check,
        StatedQuantity.Check,
        EachTimesPlaces.Check,
        CostPerPost.Check,
        ShareOfAll.Check,
        ShareBasis.Check,
        TimesAsMuch.Check,
        StatedElsewhere.Check,
        TableRow.Check,
        TableTotal.Check,
        TableLabel.Check,
        TableUnit.Check,
        TablePriceLevel.Check,
        TableRestates.Check,
        AmountsUnit.Check,
        SumAsLine.Check,
        LineTwice.Check,
        FinancingAsLine.Check,
        FinancingAgainstNeed.Check,
        GrantEnds.Check,
        PartyShares.Check,
        TransfersBetweenParties.Check,
        DriverAmount.Check,
        CataloguePrice.Check,
        ImpliedPrice.Check,
        CostStops.Check,
        SavingStops.Check,
        NeverRepaid.Check,
        LosesAtDiscountRate.Check,
        CapitalWithDebtService.Check,
        CapitalWithoutRunningCost.Check,
        AssetOutlived.Check,
        PhaseInUnfinished.Check,
        SignAgainstKind.Check,
        AveragePrice.Check,
        ScenarioNet.Check,
        ImpliedCost.Check,
        YearlyRise.Check,
        TargetGroupAge.Check,
        PromiseOverdue.Check,
        UnitsNamed.Check,
        RelatedRoute.Check,
        ReportDecision.Check,
        ReportCount.Check,
        ReportAreas.Check,
        ReportPosts.Check,
        AccountsAgainstForecast.Check,
        PriceLevelMissing.Check,
        EvidenceMissing.Check,
        IndicatorGoals.Check,
        QuestionsLeft.Check,
        EconomyCommittee.Check,
    ];

    /// <summary>Every finding, in the order of the checks; what agrees as well. Texts are in the language of the current UI culture, fingerprints are the same in both.</summary>
    /// <param name="proposal">The case.</param>
    /// <param name="result">What it is calculated to; null where it cannot be calculated: then only the checks that need no result are run.</param>
    /// <param name="context">What checks need to know beside the case.</param>
    public static IReadOnlyList<Finding> Check(Proposal proposal, CalculationResult? result, ReconciliationContext context)
    {
        var subject = new CheckedCase(proposal, result, context);
        var findings = new List<Finding>();
        var prints = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in InOrder)
            foreach (var finding in check(subject))
            {
                // Two sentences that claim the same are two findings, each with its own answer.
                var print = finding.Fingerprint;
                for (var copy = 2; !prints.Add(print); copy++)
                    print = FormattableString.Invariant($"{finding.Fingerprint}-{copy}");
                findings.Add(print == finding.Fingerprint ? finding : finding with { Fingerprint = print });
            }
        return findings;
    }
}
