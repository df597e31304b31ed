using System.Text.Json.Nodes;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.CaseFrame;
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
    public void A_line_that_both_changed_is_to_be_chosen()
    {
        var mine = Common with { Lines = [Common.Lines[0] with { Label = "Min" }, Common.Lines[1]] };
        var theirs = Common with { Lines = [Common.Lines[0] with { Label = "Deres" }, Common.Lines[1]] };

        Assert.Equal([$"lines/{Common.Lines[0].Id}"], ToChoose(Common, mine, theirs));
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

        Assert.Equal(["title", "targetGroup"], parts);
    }

    private static IReadOnlyList<string> ToChoose(Proposal common, Proposal mine, Proposal theirs) =>
        ProposalMerge.ToChoose(CaseJson.Write(common), CaseJson.Write(mine), CaseJson.Write(theirs));

    private static Proposal Merge(Proposal common, Proposal mine, Proposal theirs)
    {
        JsonObject merged = ProposalMerge.Merge(CaseJson.Write(common), CaseJson.Write(mine), CaseJson.Write(theirs), _ => true);
        return CaseJson.Read(merged);
    }
}
