using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class FinancingAgainstNeedTests
{
    [Fact]
    public void Financing_that_covers_every_year_agrees()
    {
        var findings = Find(TheFamily() with { Financing = [new() { Source = FinancingSource.Fund, Amounts = YearAmounts.From(2017, 7_500_000m, 3_900_000m) }] }, "FinancingAgainstNeed");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void Financing_that_leaves_a_need_differs_year_by_year()
    {
        var findings = Find(TheFamily() with { Financing = [new() { Source = FinancingSource.Fund, Amounts = YearAmounts.From(2017, 7_500_000m) }] }, "FinancingAgainstNeed");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-3_900_000m, finding.Difference);
        Assert.Equal("2018: behov 3.900, dækket 0 → 3.900 mangler", finding.Arithmetic[1]);
    }

    [Fact]
    public void A_need_without_any_financing_differs()
    {
        var findings = Find(TheFamily(), "FinancingAgainstNeed");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Contains("Der er ingen finansiering", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_note_that_applies_to_no_fund_is_left_alone()
    {
        var findings = Find(TheFamily() with { Kind = CaseKind.BudgetNote }, "FinancingAgainstNeed");

        Assert.Empty(findings);
    }

    [Fact]
    public void What_scenarios_need_beyond_the_financed_years_differs()
    {
        var proposal = Case(Lines.Once(2017, 1_000m, 0m)) with { Scenarios = [new() { Name = "6 %", NetByYear = YearAmounts.From(2017, 1_000m, 500m) }], Financing = [new() { Source = FinancingSource.Fund, Amounts = YearAmounts.From(2017, 1_000m) }] };

        var findings = Find(proposal, "FinancingAgainstNeed");

        Assert.Equal([FindingResult.Agrees, FindingResult.Differs], findings.Select(finding => finding.Result));
        Assert.Equal("6 %, 2018: 0,5 t.kr. er ikke dækket", Assert.Single(findings[1].Arithmetic));
    }
}
