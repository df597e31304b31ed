using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Components.Comments;
using Xunit;

namespace InvestmentCases.Web.Tests.Components.Comments;

public sealed class CommentPlaceTests
{
    private static readonly SuccessCriterion first = new() { Criterion = "Først" }, second = new() { Criterion = "Siden" };
    private static readonly Proposal proposal = new() { Title = "En case", Criteria = [first, second] };

    [Fact]
    public void A_comment_follows_its_criterion_when_it_is_moved()
    {
        var kept = CommentPlace.Kept(proposal, "criteria[0].responsible")!;

        Assert.Equal($"criteria/{first.Id}.responsible", kept);
        Assert.Equal("criteria[1].responsible", CommentPlace.Now(proposal with { Criteria = [second, first] }, kept));
    }

    [Theory]
    [InlineData("risks")]
    [InlineData("route")]
    [InlineData("relatedCases")]
    [InlineData("statedFigures")]
    [InlineData("financing")]
    [InlineData("scenarios")]
    public void Parts_of_every_list_have_a_place_of_their_own(string list)
    {
        var whole = PartIds.Given(
            new()
            {
                Title = "En case",
                Risks = [new("Et"), new("To")],
                Route = [new("SUD"), new("BR")],
                RelatedCases = [new("Et", CaseRelation.Extends), new("To", CaseRelation.Extends)],
                StatedFigures = [new(), new()],
                Financing = [new(), new()],
                Scenarios = [new(), new()],
            },
            null);

        Assert.NotEqual(CommentPlace.Kept(whole, $"{list}[0]"), CommentPlace.Kept(whole, $"{list}[1]"));
        Assert.Equal($"{list}[1].note", CommentPlace.Now(whole, CommentPlace.Kept(whole, $"{list}[1].note")!));
    }

    [Fact]
    public void What_is_gone_from_the_case_has_no_place()
    {
        var kept = CommentPlace.Kept(proposal, "criteria[1]")!;

        Assert.Null(CommentPlace.Now(proposal with { Criteria = [first] }, kept));
    }

    [Theory]
    [InlineData("title", "title")]
    [InlineData("sections.Background", "sections.Background")]
    [InlineData("contact.email", "contact.email")]
    [InlineData("risks", "risks")]
    // What has no id of its own is commented as a list: a comment must never land on another entry.
    [InlineData("goals[0]", null)]
    [InlineData("route[1].date", null)]
    [InlineData("criteria[7].criterion", null)]
    public void A_field_is_kept_by_its_path(string path, string? kept) => Assert.Equal(kept, CommentPlace.Kept(proposal, path));
}
