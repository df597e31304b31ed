using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class CapitalWithDebtServiceTests
{
    [Fact]
    public void An_outlay_and_the_instalments_of_its_loan_are_counted_twice()
    {
        var findings = Find(Case(Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }, Lines.Cost(2017, 500_000m, 500_000m) with { ControlArea = ControlArea.Financial, Label = "Lån" }), "CapitalWithDebtService");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void Interest_in_another_area_is_known_by_its_name()
    {
        var findings = Find(Case(Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }, Lines.Cost(2017, 500_000m, 500_000m) with { Label = "Renter og afdrag" }), "CapitalWithDebtService");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
    }

    [Fact]
    public void An_outlay_alone_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }, Lines.Cost(2017, 1m, 1m)), "CapitalWithDebtService");

        Assert.Empty(findings);
    }
}
