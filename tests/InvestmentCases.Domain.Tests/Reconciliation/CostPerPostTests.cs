using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class CostPerPostTests
{
    private static Proposal Posts(params string[] sentences) => sentences.Aggregate(
        Case(Lines.Cost(2017, 8_000_000m, 10_000_000m) with { Duration = Duration.Permanent }),
        (proposal, text) => proposal.Stating(StatedMeasure.Quantity, decimal.Parse(text.Split(' ')[^2], System.Globalization.CultureInfo.InvariantCulture), unit: "FullTimePosts", text: text));

    [Fact]
    public void Todays_cost_and_the_proposals_are_shown_side_by_side_and_nobody_is_asked()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Posts("Der er i dag 10 stillinger", "Der kommer yderligere 9 stillinger", "Der bliver i alt 19 stillinger").Stating(StatedMeasure.LineAmount, 5_800_000m, 2016, "5,8 mio. kr. i 2016", unit: "Kroner"), "CostPerPost"));

        Assert.Equal((FindingResult.Agrees, false), (finding.Result, finding.NeedsAnswer));
        Assert.Equal(["2016: 5.800 : 10 = 580 t.kr.", "2018: 10.000 : 19 = 526 t.kr."], finding.Arithmetic);
    }

    [Fact]
    public void Without_a_cost_of_today_there_is_nothing_to_show() =>
        Assert.Empty(Find(Posts("Der er i dag 10 stillinger", "Der kommer yderligere 9 stillinger", "Der bliver i alt 19 stillinger"), "CostPerPost"));
}
