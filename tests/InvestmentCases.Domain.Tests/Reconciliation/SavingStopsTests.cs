using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class SavingStopsTests
{
    [Fact]
    public void A_saving_that_ends_while_a_permanent_cost_goes_on_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m, 1_000m), Lines.Line(LineKind.Saving, Duration.Temporary, 2017, -2_000m, 0m)), "SavingStops");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void Another_saving_of_the_party_that_goes_on_pays_for_it()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m, 1_000m), Lines.Line(LineKind.Saving, Duration.Temporary, 2017, -2_000m, 0m), Lines.Saving(2017, 0m, -1_500m)), "SavingStops");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_temporary_cost_may_end_with_its_saving()
    {
        var findings = Find(Case(Lines.Once(2017, 1_000m, 0m), Lines.Line(LineKind.Saving, Duration.Temporary, 2017, -2_000m, 0m)), "SavingStops");

        Assert.Empty(findings);
    }
}
