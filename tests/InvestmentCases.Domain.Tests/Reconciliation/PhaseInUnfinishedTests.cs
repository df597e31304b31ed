using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class PhaseInUnfinishedTests
{
    [Fact]
    public void A_permanent_line_that_still_changes_in_the_last_year_differs()
    {
        var findings = Find(Case(Lines.Saving(2017, -1_000m, -2_000m)), "PhaseInUnfinished");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-1_000m, finding.Difference);
    }

    [Fact]
    public void A_permanent_line_that_has_come_to_rest_is_left_alone()
    {
        var findings = Find(TheFamily(), "PhaseInUnfinished");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_temporary_line_may_change_to_the_end()
    {
        var findings = Find(Case(Lines.Once(2017, 1_000m, 2_000m)), "PhaseInUnfinished");

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_of_one_year_is_left_alone()
    {
        var findings = Find(Case(Lines.Saving(2017, -1_000m)), "PhaseInUnfinished");

        Assert.Empty(findings);
    }
}
