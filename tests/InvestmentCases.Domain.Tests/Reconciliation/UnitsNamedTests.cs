using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class UnitsNamedTests
{
    private static readonly Proposal Partners = TheFamily() with
    {
        LeadUnit = "SOF",
        Sections = [new(SectionKey.Content, "3. Forslagets indhold", "Socialforvaltningen går tæt sammen med Børne- og Ungdomsforvaltningen.")],
    };

    [Fact]
    public void An_administration_that_the_text_names_differs_from_none_affected_and_is_added_by_the_mend()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Partners, "UnitsNamed"));

        Assert.Equal((FindingResult.Differs, "affectedUnits"), (finding.Result, finding.Location));
        Assert.Contains("nævner Børne- og Ungdomsforvaltningen, men", finding.Text, StringComparison.Ordinal);
        Assert.Equal(["BUF"], Assert.Single(finding.Mends).Apply(Partners).AffectedUnits);
    }

    [Fact]
    public void Where_another_is_affected_or_bears_a_line_nothing_is_asked()
    {
        Assert.Empty(Find(Partners with { AffectedUnits = ["ØKF"] }, "UnitsNamed"));
        Assert.Empty(Find(Partners with { Lines = [.. Partners.Lines, Lines.Cost(2017, 1m) with { Party = "BUF" }] }, "UnitsNamed"));
    }
}
