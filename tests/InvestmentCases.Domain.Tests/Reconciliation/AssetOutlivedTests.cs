using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class AssetOutlivedTests
{
    [Fact]
    public void A_permanent_saving_outlives_an_asset_with_a_lifetime()
    {
        var findings = Find(Case((Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }) with { LifetimeYears = 15 }, Lines.Saving(2017, 0m, -900_000m)), "AssetOutlived");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal(["2017 + 15 − 1 = 2031"], finding.Arithmetic);
    }

    [Fact]
    public void A_line_that_renews_the_asset_answers_it()
    {
        var findings = Find(Case(Lines.Once(2017, 8_000_000m, 0m, 0m, 0m) with { ControlArea = ControlArea.Capital, LifetimeYears = 3 }, Lines.Once(2017, 0m, 0m, 0m, 2_000_000m) with { ControlArea = ControlArea.Capital }, Lines.Saving(2017, 0m, -900_000m, -900_000m, -900_000m)), "AssetOutlived");

        Assert.Empty(findings);
    }

    [Fact]
    public void An_asset_without_a_stated_lifetime_is_left_alone()
    {
        var findings = Find(Case(Lines.Once(2017, 9_000_000m, 0m) with { ControlArea = ControlArea.Capital, Label = "Nybyggeri" }, Lines.Saving(2017, 0m, -900_000m)), "AssetOutlived");

        Assert.Empty(findings);
    }
}
