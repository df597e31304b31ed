using CsCheck;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class CaseDiffTests
{
    private static readonly CashFlowLine Saving = new() { Label = "Besparelse", Amounts = YearAmounts.From(2017, -1500000, -5100000) };
    private static readonly CashFlowLine Cost = new() { Label = "Løn", Kind = LineKind.OperatingCost, Amounts = YearAmounts.From(2017, 9000000, 9000000) };
    private static readonly Proposal Case = new() { Title = "Tæt på", Years = new(2017, 2018), Lines = [Saving, Cost], Goals = ["Et", "To"] };

    [Fact]
    public void Two_cases_differ_exactly_where_their_bytes_do() =>
        ProposalGenerator.Proposals.Array[2].Sample(pair =>
        {
            var (a, b) = (CaseJson.Write(pair[0]), CaseJson.Write(pair[1]));

            Assert.Empty(CaseDiff.Between(a, CaseJson.Write(pair[0])));
            Assert.Equal(a.ToJsonString() == b.ToJsonString(), CaseDiff.Between(a, b).Count == 0);
        }, iter: 200);

    [Fact]
    public void A_changed_amount_is_one_change_with_its_line_and_year()
    {
        var changes = Between(Case with { Lines = [Saving, Cost with { Amounts = Cost.Amounts.With(2018, 9500000) }] });

        Assert.Equal([new("lines[1].amounts.2018", "9000000", "9500000")], changes);
    }

    [Fact]
    public void An_amount_that_was_empty_has_nothing_before()
    {
        var changes = Between(Case with { Lines = [Saving with { Drivers = new SortedDictionary<int, Driver> { [2018] = new(5, 100000) } }, Cost] });

        Assert.Equal([new("lines[0].drivers.2018.quantity", null, "5"), new("lines[0].drivers.2018.unitPrice", null, "100000")], changes);
    }

    [Fact]
    public void A_scenario_that_gets_an_own_net_without_years_has_changed()
    {
        var before = CaseJson.Write(Case with { Scenarios = [new() { Name = "s" }] });

        var changes = CaseDiff.Between(before, CaseJson.Write(Case with { Scenarios = [new() { Name = "s", NetByYear = YearAmounts.None }] }));

        Assert.Equal([new("scenarios[0].netByYear", null, "")], changes);
    }

    [Fact]
    public void A_line_that_is_inserted_before_others_is_one_change()
    {
        var changes = Between(Case with { Lines = [new() { Label = "Ny" }, Saving, Cost] });

        var change = Assert.Single(changes);
        Assert.Equal("lines[0]", change.Field);
        Assert.Null(change.Before);
        Assert.StartsWith("label: Ny · kind: Saving · controlArea: Service", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_taken_out_tells_what_it_held()
    {
        var changes = Between(Case with { Lines = [Cost] });

        var change = Assert.Single(changes);
        Assert.Equal("lines[0]", change.Field);
        Assert.Contains("amounts.2018: -5100000", change.Before, StringComparison.Ordinal);
        Assert.Null(change.After);
    }

    [Fact]
    public void Lines_that_change_places_are_one_change()
    {
        var changes = Between(Case with { Lines = [Cost, Saving] });

        Assert.Equal([new("lines", "Besparelse · Løn", "Løn · Besparelse")], changes);
    }

    [Fact]
    public void A_list_of_texts_is_one_change()
    {
        var changes = Between(Case with { Goals = ["Et", "Halvandet", "To"] });

        Assert.Equal([new("goals", "Et · To", "Et · Halvandet · To")], changes);
    }

    [Fact]
    public void A_section_that_is_put_in_front_leaves_the_others_alone()
    {
        Section[] sections = [new(SectionKey.Content, "Indhold", "a"), new(SectionKey.Effect, "Effekt", "b")];

        var changes = CaseDiff.Between(CaseJson.Write(Case with { Sections = sections }), CaseJson.Write(Case with { Sections = [new(SectionKey.Background, "Baggrund", "c"), .. sections] }));

        Assert.Equal([new("sections[0]", null, "key: Background · heading: Baggrund · markdown: c")], changes);
    }

    private static IReadOnlyList<FieldChange> Between(Proposal after) => CaseDiff.Between(CaseJson.Write(Case), CaseJson.Write(after));
}
