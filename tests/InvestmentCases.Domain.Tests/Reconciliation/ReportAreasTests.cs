using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ReportAreasTests
{
    private static IReadOnlyList<Finding> Find(string report, params string[] areas) => FindReported(TheFamily() with { Areas = areas }, "ReportAreas", report);

    [Fact]
    public void Areas_that_are_all_named_agree() =>
        Assert.Equal(FindingResult.Agrees, Assert.Single(Find("De er valgt:\n\n- Nord\n- Kgs. Enghave", "Nord", "Kgs. Enghave")).Result);

    [Fact]
    public void One_that_the_report_does_not_name_differs_and_is_told()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find("De er Nord og Syd.", "Nord", "Havnen"));

        Assert.Equal((FindingResult.Differs, -1m), (finding.Result, finding.Difference));
        Assert.Contains("nævner ikke Havnen", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_names_none_of_them_says_nothing_of_where() => Assert.Empty(Find("Indsatsen er i gang.", "Nord", "Syd"));
}
