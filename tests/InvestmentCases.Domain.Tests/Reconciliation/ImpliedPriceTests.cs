using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ImpliedPriceTests
{
    private static CashFlowLine Of(string label, decimal yearly) => (yearly < 0 ? Lines.Saving(2017, yearly, yearly) : Lines.Cost(2017, yearly, yearly)) with { Label = label };

    [Theory]
    [InlineData(4_500_000, FindingResult.Agrees, 0)]
    [InlineData(5_400_000, FindingResult.Differs, 100_000)]
    public void Lines_of_the_same_thing_reckon_with_the_same_price(int yearly, FindingResult result, int difference)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Case(Of("2 årsværk i hvert af de tre områder (6 årsværk)", 3_000_000m), Of("9 årsværk", yearly)), "ImpliedPrice"));

        Assert.Equal((result, difference), (finding.Result, (int)finding.Difference!));
        Assert.Contains("»2 årsværk i hvert af de tre områder (6 årsværk)«: 3.000 : 6 = 500 t.kr.", finding.Arithmetic);
    }

    [Theory]
    [InlineData("1 plads i plejefamilie og 8 forløb", FindingResult.Agrees, "1.320 − 800 = 520 t.kr.")]
    [InlineData("1 anbringelse og 8 forløb", FindingResult.CannotBeChecked, "1.320 − 800 = 520 t.kr.")]
    [InlineData("2 anbringelser og 8 forløb", FindingResult.CannotBeChecked, "1.320 − 800 = 520 t.kr.; 520 : 2 = 260 t.kr.")]
    public void The_price_of_the_other_thing_follows_and_is_held_against_the_catalogue(string label, FindingResult result, string arithmetic)
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(Case(Of("Fem forløb", -500_000m), Of(label, -1_320_000m)), "ImpliedPrice"));

        Assert.Equal((result, arithmetic), (finding.Result, finding.Arithmetic[0]));
    }

    [Fact]
    public void What_leaves_nothing_for_the_other_thing_differs() =>
        Assert.Equal(FindingResult.Differs, Assert.Single(Find(Case(Of("Fem forløb", -500_000m), Of("1 anbringelse og 8 forløb", -700_000m)), "ImpliedPrice")).Result);

    [Fact]
    public void Lines_that_are_quantity_times_price_are_held_by_their_own_check() =>
        Assert.Empty(Find(Case(Of("6 årsværk", 3_000_000m) with { Drivers = Six(6) }, Of("9 årsværk", 5_400_000m) with { Drivers = Six(9) }), "ImpliedPrice"));

    [Theory]
    [InlineData("Drift", "Indretning")]
    [InlineData("Fase 1 drift", "Fase 2 drift")]
    [InlineData("En ny medarbejder", "En ny medarbejder")]
    [InlineData("2017 drift", "2018 drift")]
    [InlineData("6 årsværk", "9 elever")]
    [InlineData("1 anbringelse og 8 forløb", "3 kurser og 2 hold")]
    public void Names_that_count_nothing_together_are_left_alone(string one, string other) => Assert.Empty(Find(Case(Of(one, 3_000_000m), Of(other, 5_400_000m)), "ImpliedPrice"));

    private static SortedDictionary<int, Driver> Six(decimal quantity) => new() { [2017] = new(quantity, 500_000m), [2018] = new(quantity, 500_000m) };
}
