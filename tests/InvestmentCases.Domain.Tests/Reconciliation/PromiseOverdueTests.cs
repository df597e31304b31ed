using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class PromiseOverdueTests
{
    private static Proposal Written(DateOnly on, string text) => TheFamily() with { DocumentDate = on, Sections = [new(null, "Resultater", text)] };

    [Fact]
    public void What_is_awaited_in_a_month_before_the_document_differs()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Written(new(2012, 6, 18), "Gode resultater[^1].\n\n[^1]: En færdig evaluering ventes midt i april 2012."), "PromiseOverdue"));

        Assert.Equal((FindingResult.Differs, "sections[0]", "En færdig evaluering ventes midt i april 2012."), (finding.Result, finding.Location, finding.Quote));
        Assert.Contains("noget i april 2012, men dokumentet er fra 18", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void English_texts_are_understood_too() =>
        Assert.Equal(FindingResult.Differs, Assert.Single(Find(Written(new(2012, 6, 18), "An evaluation is expected in March 2012."), "PromiseOverdue")).Result);

    [Theory]
    [InlineData(2012, 4, 30, "En færdig evaluering ventes i april 2012.")]
    [InlineData(2012, 6, 18, "Evalueringen kom i april 2012.")]
    public void What_is_still_to_come_and_what_has_come_are_left_alone(int year, int month, int day, string text) =>
        Assert.Empty(Find(Written(new(year, month, day), text), "PromiseOverdue"));
}
