using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ShareOfAllTests
{
    private const string Groups = "Ordningen når ca. 38 af de mest belastede institutionsklynger, ca. 1/3 af alle 0-6-års institutioner i byen.";

    [Fact]
    public void What_is_reached_is_worked_out_where_the_text_says_how_many_a_group_has()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(TheFamily().Telling(Groups, "En klynge har i gennemsnit ca. 5 institutioner."), "ShareOfAll"));

        Assert.Equal(FindingResult.CannotBeChecked, finding.Result);
        Assert.Equal(["38 × 5 = 190 institutioner", "190 : 1/3 = 570"], finding.Arithmetic);
        Assert.Contains("omkring 570", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_that_it_is_a_figure_as_any_other() => Assert.Empty(Find(TheFamily().Telling(Groups), "ShareOfAll"));

    [Fact]
    public void The_stated_share_is_not_asked_about_twice() =>
        Assert.Empty(Find(TheFamily().Telling(Groups, "En klynge har i gennemsnit ca. 5 institutioner.").Stating(StatedMeasure.Other, 0.333333m, unit: "Percent", text: Groups), "StatedElsewhere"));

    [Theory]
    [InlineData("20 % af alle børn i landet mistrives.")]
    [InlineData("Ca. 1/3 af pengene er brugt.")]
    [InlineData("Der er 38 institutioner.")]
    public void A_sentence_without_a_share_of_all_is_left_alone(string text) => Assert.Empty(Find(TheFamily().Telling(text), "ShareOfAll"));
}
