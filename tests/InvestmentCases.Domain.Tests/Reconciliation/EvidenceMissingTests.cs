using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class EvidenceMissingTests
{
    [Fact]
    public void Savings_that_do_not_say_what_they_are_founded_on_are_one_finding()
    {
        var findings = Find(TheFamily() with { Lines = [Lines.Saving(2017, -1m), Lines.Saving(2017, -2m)] }, "EvidenceMissing");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
        Assert.Equal("Saving · Saving", finding.Quote);
    }

    [Fact]
    public void Savings_with_a_grade_are_left_alone()
    {
        var findings = Find(TheFamily(), "EvidenceMissing");

        Assert.Empty(findings);
    }

    [Fact]
    public void Costs_need_no_evidence()
    {
        var findings = Find(TheFamily() with { Lines = [Lines.Cost(2017, 1m)] }, "EvidenceMissing");

        Assert.Empty(findings);
    }
}
