using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class TransfersBetweenPartiesTests
{
    [Fact]
    public void What_one_pays_and_the_other_receives_agrees()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m) with { Label = "Betaling for pladser", Party = "SOF" }, Lines.Cost(2017, -1_000m) with { Label = "Betaling for pladser", Party = "BUF" }), "TransfersBetweenParties");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
    }

    [Fact]
    public void What_does_not_come_to_zero_differs()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m) with { Label = "Betaling for pladser", Party = "SOF" }, Lines.Cost(2017, -900m) with { Label = "Betaling for pladser", Party = "BUF" }), "TransfersBetweenParties");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(100m, finding.Difference);
    }

    [Fact]
    public void Lines_of_one_name_that_both_pay_are_left_alone()
    {
        var findings = Find(Case(Lines.Cost(2017, 1_000m) with { Label = "Betaling for pladser", Party = "SOF" }, Lines.Cost(2017, 1_000m) with { Label = "Betaling for pladser", Party = "BUF" }), "TransfersBetweenParties");

        Assert.Empty(findings);
    }
}
