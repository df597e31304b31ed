using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class NeverRepaidTests
{
    [Fact]
    public void A_case_that_never_brings_the_money_back_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m, 1_000m), Lines.Saving(2017, 0m, -900m)), "NeverRepaid");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void A_budget_note_without_a_saving_says_so_and_needs_no_answer()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m)) with { Kind = CaseKind.BudgetNote }, "NeverRepaid");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void A_case_that_is_repaid_is_left_alone()
    {
        var findings = Find(TheFamily(), "NeverRepaid");

        Assert.Empty(findings);
    }
}
