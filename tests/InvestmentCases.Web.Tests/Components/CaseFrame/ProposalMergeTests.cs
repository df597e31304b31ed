using System.Text.Json.Nodes;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.YearGrid;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

public class ProposalMergeTests
{
    private static readonly Proposal Common = Samples.Complete();

    [Fact]
    public void Each_ones_own_line_changes_are_kept()
    {
        var mine = Common with { Lines = [Common.Lines[0] with { Label = "Min" }, Common.Lines[1]] };
        var theirs = Common with { Lines = [Common.Lines[0], Common.Lines[1] with { Label = "Deres" }] };

        var merged = Merge(Common, mine, theirs);

        Assert.Empty(ToChoose(Common, mine, theirs));
        Assert.Equal(["Min", "Deres"], merged.Lines.Select(line => line.Label));
    }

    [Fact]
    public void A_field_that_both_changed_is_to_be_chosen()
    {
        var mine = Common with { Lines = [Common.Lines[0] with { Label = "Min" }, Common.Lines[1]] };
        var theirs = Common with { Lines = [Common.Lines[0] with { Label = "Deres" }, Common.Lines[1]] };

        Assert.Equal([$"lines/{Common.Lines[0].Id}.label"], ToChoose(Common, mine, theirs));
    }

    [Fact]
    public void A_line_that_I_added_stands_after_its_neighbour()
    {
        var added = Common.Lines[0] with { Id = Guid.CreateVersion7(), Label = "Ny" };
        var mine = Common with { Lines = [Common.Lines[0], added, Common.Lines[1]] };
        var theirs = Common with { Title = "Deres titel" };

        var merged = Merge(Common, mine, theirs);

        Assert.Equal("Deres titel", merged.Title);
        Assert.Equal(added.Id, merged.Lines[1].Id);
    }

    [Fact]
    public void A_line_that_they_took_out_and_I_left_alone_is_gone()
    {
        var theirs = Common with { Lines = [Common.Lines[1]] };

        var merged = Merge(Common, Common with { Title = "Min titel" }, theirs);

        Assert.Equal(Common.Lines[1].Id, Assert.Single(merged.Lines).Id);
        Assert.Equal("Min titel", merged.Title);
    }

    [Fact]
    public void Without_a_common_beginning_everything_that_differs_is_to_be_chosen()
    {
        var mine = Common with { Title = "Min titel" };
        var theirs = Common with { TargetGroup = "Deres" };

        var parts = ProposalMerge.ToChoose(null, CaseJson.Write(mine), CaseJson.Write(theirs));

        Assert.Equal(["title", "targetGroup"], parts.Select(part => part.Path));
    }

    [Fact]
    public void Amounts_are_brought_together_cell_by_cell()
    {
        var line = Common.Lines[0];
        var mine = Common with { Lines = [line with { Amounts = line.Amounts.With(2026, 1).With(2027, 2) }, Common.Lines[1]] };
        var theirs = Common with { Lines = [line with { Amounts = line.Amounts.With(2027, 3).With(2028, 4) }, Common.Lines[1]] };

        Assert.Equal([$"lines/{line.Id}.amounts.2027"], ToChoose(Common, mine, theirs));
        var merged = Merge(Common, mine, theirs).Lines[0].Amounts;
        Assert.Equal([1m, 2m, 4m], new[] { merged[2026], merged[2027], merged[2028] });
    }

    [Fact]
    public void A_line_that_one_took_out_and_the_other_changed_is_chosen_whole()
    {
        var mine = Common with { Lines = [Common.Lines[1]] };
        var theirs = Common with { Lines = [Common.Lines[0] with { Label = "Deres" }, Common.Lines[1]] };

        Assert.Equal([$"lines/{Common.Lines[0].Id}"], ToChoose(Common, mine, theirs));
        Assert.Equal(Common.Lines[1].Id, Assert.Single(Merge(Common, mine, theirs).Lines).Id);
    }

    [Fact]
    public void An_order_that_only_one_changed_holds()
    {
        var mine = Common with { Lines = [Common.Lines[1], Common.Lines[0]] };
        var theirs = Common with { Lines = [Common.Lines[0] with { Label = "Deres" }, Common.Lines[1]] };

        Assert.Equal([Common.Lines[1].Label, "Deres"], Merge(Common, mine, theirs).Lines.Select(line => line.Label));
    }

    [Fact]
    public void Another_amount_than_the_drivers_takes_the_driver_away()
    {
        var line = Common.Lines[0];
        var mine = LineEditing.WithDriver(Common, AmountRows.KeyOf(line), [2026], new(2, 100));
        var theirs = Common with { Lines = [line with { Amounts = line.Amounts.With(2026, 777) }, Common.Lines[1]] };

        var merged = CaseJson.Read(ProposalMerge.Merge(CaseJson.Write(Common), CaseJson.Write(mine), CaseJson.Write(theirs), _ => false));

        Assert.Equal(777m, merged.Lines[0].Amounts[2026]);
        Assert.DoesNotContain(2026, merged.Lines[0].Drivers.Keys);
    }

    [Fact]
    public void Sections_are_known_by_their_headings()
    {
        Section Background(string text) => new(SectionKey.Background, "Baggrund", text);
        var common = Common with { Sections = [Background("A"), new(SectionKey.Content, "Indhold", "B")] };

        var choices = ToChoose(common, common with { Sections = [Background("Min"), common.Sections[1]] }, common with { Sections = [Background("Deres"), new(SectionKey.Content, "Indhold", "C")] });

        Assert.Equal(["sections/Background.markdown"], choices);
    }

    private static IEnumerable<string> ToChoose(Proposal common, Proposal mine, Proposal theirs) =>
        ProposalMerge.ToChoose(CaseJson.Write(common), CaseJson.Write(mine), CaseJson.Write(theirs)).Select(choice => choice.Path);

    private static Proposal Merge(Proposal common, Proposal mine, Proposal theirs)
    {
        JsonObject merged = ProposalMerge.Merge(CaseJson.Write(common), CaseJson.Write(mine), CaseJson.Write(theirs), _ => true);
        return CaseJson.Read(merged);
    }
}
