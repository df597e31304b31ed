using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class AmountsUnitTests
{
    private static readonly Proposal InThousands = Case(Lines.Cost(2017, 8_000m, 10_000m)) with
    {
        Sections = [new(SectionKey.Economy, "4. Økonomi", "Det koster **8 mio. kr.** i 2017 og 10 mio. kr. i 2018.")],
        Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 8_000m) }],
    };

    [Fact]
    public void Numbers_that_the_text_gives_in_millions_differ_from_lines_in_thousands()
    {
        using var danish = InLanguage.Danish();

        var finding = Assert.Single(Find(InThousands, "AmountsUnit"));

        Assert.Equal(FindingResult.Differs, finding.Result);
        Assert.Equal("unit", finding.Location);
        Assert.Equal("Det koster 8 mio. kr. i 2017 og 10 mio. kr. i 2018.", finding.Quote);
        Assert.Equal("8 i 1.000 kr. = 8.000 kr.; i mio. kr. = 8.000.000 kr.", finding.Arithmetic[0]);
    }

    [Fact]
    public void The_mend_reads_the_same_numbers_in_the_other_unit_wherever_they_were_typed()
    {
        using var danish = InLanguage.Danish();
        var mend = Assert.Single(Find(InThousands, "AmountsUnit")[0].Mends);

        var mended = mend.Apply(InThousands);

        Assert.Equal("Sæt enheden til mio. kr.", mend.Name);
        Assert.Equal(AmountUnit.Millions, mended.Unit);
        Assert.Equal(YearAmounts.From(2017, 8_000_000m, 10_000_000m), mended.Lines[0].Amounts);
        Assert.Equal(YearAmounts.From(2017, 8_000_000m), mended.Financing[0].Amounts);
    }

    [Fact]
    public void An_English_text_names_amounts_too() =>
        Assert.Single(Find(InThousands with { Sections = [new(SectionKey.Economy, "4. Economy", "It costs DKK 8 million in 2017 and 10.0 million in 2018.")] }, "AmountsUnit"));

    [Fact]
    public void One_coincidence_among_many_amounts_is_no_doubt() =>
        Assert.Empty(Find(Case(Lines.Cost(2017, 8_000m, 11_000m, 12_000m)) with { Summary = "Byen bruger 8 mio. kr. på området." }, "AmountsUnit"));

    [Fact]
    public void A_text_that_names_a_lines_amount_settles_the_unit() =>
        Assert.Empty(Find(InThousands with { Summary = "Heraf 8.000 kr. til materialer." }, "AmountsUnit"));
}
