using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class SumAsLineTests
{
    [Fact]
    public void A_row_of_totals_entered_as_a_line_differs_and_is_taken_out_by_the_mend()
    {
        using var danish = InLanguage.Danish();
        var proposal = Case(Lines.Cost(2017, 9_000m), Lines.Saving(2017, -1_500m), Lines.Cost(2017, 7_500m) with { Label = "Samlet varig ændring" });

        var finding = Assert.Single(Find(proposal, "SumAsLine"));

        Assert.Equal((FindingResult.Differs, "lines[2]", 7_500m), (finding.Result, finding.Location, finding.Difference));
        Assert.Equal("2017: 9,0 − 1,5 = 7,5 t.kr.", finding.Arithmetic[0]);
        Assert.Equal(2, Assert.Single(finding.Mends).Apply(proposal).Lines.Count);
    }

    [Theory]
    [InlineData("Samlet varig ændring", 7_400)]
    [InlineData("Samletaksameter", 7_500)]
    [InlineData("Materialer", 7_500)]
    public void A_line_that_is_no_sum_or_is_not_called_one_is_left_alone(string label, int amount) =>
        Assert.Empty(Find(Case(Lines.Cost(2017, 9_000m), Lines.Saving(2017, -1_500m), Lines.Cost(2017, amount) with { Label = label }), "SumAsLine"));
}
