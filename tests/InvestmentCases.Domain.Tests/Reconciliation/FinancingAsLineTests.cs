using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class FinancingAsLineTests
{
    [Fact]
    public void Money_from_the_fund_that_is_entered_as_an_income_differs_and_is_taken_out_by_the_mend()
    {
        using var danish = InLanguage.Danish();
        var proposal = Case(Lines.Cost(2017, 9_000m), Lines.Line(LineKind.Income, Duration.Temporary, 2017, -9_000m)) with { Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 9_000m) }] };

        var finding = Assert.Single(Find(proposal, "FinancingAsLine"));

        Assert.Equal((FindingResult.Differs, "lines[1]"), (finding.Result, finding.Location));
        Assert.Equal("2017: post −9, finansiering 9 t.kr.", finding.Arithmetic[0]);
        Assert.Equal(LineKind.OperatingCost, Assert.Single(Assert.Single(finding.Mends).Apply(proposal).Lines).Kind);
    }

    [Fact]
    public void A_saving_of_another_amount_is_a_saving() =>
        Assert.Empty(Find(Case(Lines.Saving(2017, -9_000m, -9_000m)) with { Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 9_000m) }] }, "FinancingAsLine"));
}
