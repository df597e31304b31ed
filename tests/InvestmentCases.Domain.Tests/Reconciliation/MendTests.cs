using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

/// <summary>What every mend of every check has in common: once it is made, what was doubted is doubted no more.</summary>
public sealed class MendTests
{
    private static readonly CashFlowLine
        Staff = Lines.Cost(2017, 900_000m, 900_000m, 0m) with { Label = "Kursus" },
        Saved = Lines.Saving(2017, -100_000m, -400_000m, -400_000m),
        Once = Lines.Once(2017, 9_000m);

    private static readonly Dictionary<string, Proposal> Doubted = new()
    {
        ["SignAgainstKind"] = Case(Lines.Saving(2017, 1_000m, -1_000m)),
        ["DriverAmount"] = Case(Lines.Saving(2017, -1_000m) with { Drivers = new Dictionary<int, Driver> { [2017] = new(9, 500m) } }),
        ["GrantEnds"] = Case(Lines.Cost(2017, 1_000m, 1_000m)) with { Financing = [new() { Label = "Tilskud", EndsOn = new(2017, 12, 31), Amounts = YearAmounts.From(2017, 1_000m, 1_000m) }] },
        ["PartyShares"] = Case(Lines.Cost(2017, 1_000m) with { Party = "SOF" }, Lines.Saving(2017, -1_000m)),
        ["CostStops"] = Case(Staff, Saved),
        ["CapitalWithDebtService"] = Case(Once with { ControlArea = ControlArea.Capital }, Lines.Cost(2017, 500m) with { Label = "Renter og afdrag" }),
        ["EconomyCommittee"] = TheFamily() with { Route = [new("SUD")] },
        ["FinancingAgainstNeed"] = TheFamily() with { Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 7_000_000m) }] },
        ["PriceLevelMissing"] = TheFamily() with { PriceLevel = null, StatedTables = [Table("Tabel 1", AmountUnit.Thousands, Row("Drift", StatedRowRole.Line, null, 5m))] },
        ["TablePriceLevel"] = TheFamily() with { PriceLevel = 2018, StatedTables = [Table("Tabel 1", AmountUnit.Thousands, Row("Drift", StatedRowRole.Line, null, 5m))] },
        ["TableUnit"] = Case(Lines.Cost(2017, 8_000_000m)) with { StatedTables = [Table("Tabel 1", AmountUnit.Thousands, Row("Drift", StatedRowRole.Line, 8_000m, 8_000m))] },
        ["TableRestates"] = Case(Lines.Cost(2017, 9_000m), Lines.Cost(2017, 7_500m) with { Label = "Midlertidig" }) with { StatedTables = [Table("Tabel 1", AmountUnit.Kroner, Row("a", StatedRowRole.Line, null, 1_500m)), Table("Tabel 2", AmountUnit.Kroner, Row("b", StatedRowRole.Line, null, 7_500m))] },
        ["SumAsLine"] = Case(Lines.Cost(2017, 2m), Lines.Cost(2017, 3m), Lines.Cost(2017, 5m) with { Label = "I alt" }),
        ["LineTwice"] = Case(Once, Once with { Id = Guid.CreateVersion7() }),
        ["FinancingAsLine"] = Case(Once, Lines.Line(LineKind.Income, Duration.Temporary, 2017, -9_000m)) with { Financing = [new() { Label = "Puljen", Amounts = YearAmounts.From(2017, 9_000m) }] },
        ["AmountsUnit"] = Case(Lines.Cost(2017, 8_000m)) with { Summary = "Det koster 8 mio. kr." },
        ["UnitsNamed"] = TheFamily() with { LeadUnit = "SOF", Summary = "Sammen med Børne- og Ungdomsforvaltningen." },
    };

    public static TheoryData<string> Checks => [.. Doubted.Keys];

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_mend_settles_what_it_is_for(string check)
    {
        var proposal = Doubted[check];

        var finding = Find(proposal, check).First(finding => finding.Mends.Count > 0);

        Assert.All(finding.Mends, mend => Assert.DoesNotContain(Find(mend.Apply(proposal), check), left => left.Fingerprint == finding.Fingerprint && left.NeedsAnswer));
        Assert.Equal(finding.Mends.Count, finding.Mends.Select(mend => mend.Name).Distinct().Count());
    }

    [Fact]
    public void A_mend_of_a_line_finds_it_where_it_has_moved_to_and_does_nothing_once_it_is_gone()
    {
        var wrong = Lines.Saving(2017, 1_000m);
        var mend = Find(Case(wrong), "SignAgainstKind")[0].Mends[0];

        var moved = mend.Apply(Case(Lines.Cost(2017, 5m), wrong));
        var gone = mend.Apply(Case(Lines.Cost(2017, 5m)));

        Assert.Equal(-1_000m, moved.Lines[1].Amounts[2017]);
        Assert.Equal(5m, Assert.Single(gone.Lines).Amounts[2017]);
    }

    [Fact]
    public void A_mend_of_a_line_with_a_long_name_fits_on_a_button()
    {
        using var danish = InLanguage.Danish();
        var line = Once with { Label = "Uddannelse af medarbejdere i hvert af de tre områder" };

        var mend = Assert.Single(Find(Case(line, line with { Id = Guid.CreateVersion7() }), "LineTwice")[0].Mends);

        Assert.Equal("Fjern »Uddannelse af medarbejd…«", mend.Name);
    }

    [Fact]
    public void Only_what_waits_for_an_answer_is_mended() =>
        Assert.All(Doubted.Values.SelectMany(All), finding => Assert.True(finding.NeedsAnswer || finding.Mends.Count == 0, finding.Check));

    private static IReadOnlyList<Finding> All(Proposal proposal) => Reconciler.Check(proposal, CalculationService.Calculate(CalculationInput.For(proposal, CalculationSettings.Default)!), Context);
}
