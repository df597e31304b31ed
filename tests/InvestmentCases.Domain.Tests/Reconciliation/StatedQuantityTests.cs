using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class StatedQuantityTests
{
    [Fact]
    public void What_there_is_and_what_is_added_must_make_the_whole()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Quantity, 10.5m, unit: "Posts", text: "Der er 10 ½ i dag").Stating(StatedMeasure.Quantity, 9.5m, unit: "Posts", text: "Yderligere 9 ½").Stating(StatedMeasure.Quantity, 19, unit: "Posts", text: "19 i alt"), "StatedQuantity");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(-1, finding.Difference);
        Assert.Equal(["10,5 + 9,5 = 20"], finding.Arithmetic);
    }

    [Fact]
    public void So_many_in_each_place_make_the_whole()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Quantity, 6, unit: "Posts", text: "SOF: 6 i alt").Stating(StatedMeasure.Quantity, 2, unit: "Posts", text: "SOF: 2 i hvert område").Stating(StatedMeasure.Quantity, 3, unit: "Count", text: "3 områder"), "StatedQuantity");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Agrees, finding.Result);
        Assert.Equal(["3 × 2 = 6"], finding.Arithmetic);
    }

    [Fact]
    public void Each_number_of_one_sentence_has_the_words_beside_it()
    {
        const string sentence = "Der ansættes i alt 19 rådgivere, der hver knyttes til to klynger.";

        var findings = Find(TheFamily().Stating(StatedMeasure.Quantity, 19, unit: "Posts", text: sentence).Stating(StatedMeasure.Quantity, 2, unit: "Count", text: sentence).Stating(StatedMeasure.Quantity, 38, unit: "Count", text: "Det dækker ca. 38 klynger."), "StatedQuantity");

        Assert.Equal(["19 × 2 = 38"], Assert.Single(findings).Arithmetic);
    }

    [Fact]
    public void Quantities_that_have_nothing_to_do_with_each_other_are_left_alone()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.Quantity, 12, unit: "People", text: "12 flere").Stating(StatedMeasure.Quantity, 35, unit: "People", text: "35 færre"), "StatedQuantity");

        Assert.Empty(findings);
    }
}
