using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class LineTwiceTests
{
    [Fact]
    public void The_second_of_two_lines_that_are_the_same_differs_and_is_taken_out_by_the_mend()
    {
        var line = Lines.Cost(2017, 5_000m, 5_000m);
        var proposal = Case(line, line with { Id = Guid.CreateVersion7(), Label = line.Label.ToUpperInvariant() });

        var finding = Assert.Single(Find(proposal, "LineTwice"));

        Assert.Equal((FindingResult.Differs, "lines[1]", 10_000m), (finding.Result, finding.Location, finding.Difference));
        Assert.Equal(line.Id, Assert.Single(Assert.Single(finding.Mends).Apply(proposal).Lines).Id);
    }

    [Fact]
    public void The_same_amounts_for_two_parties_are_two_lines() =>
        Assert.Empty(Find(Case(Lines.Cost(2017, 5_000m) with { Party = "SOF" }, Lines.Cost(2017, 5_000m) with { Party = "BUF" }), "LineTwice"));
}
