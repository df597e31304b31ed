using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Organisation;

public sealed class RightsTests
{
    private static readonly HashSet<string> Own = ["SOF", "BBU"];

    [Theory]
    [InlineData(Operation.SeeCases, "Caseworker Controller Manager Secretary Administrator Reader")]
    [InlineData(Operation.SeePortfolio, "Caseworker Controller Manager Secretary Administrator Reader")]
    [InlineData(Operation.Calculate, "Caseworker Controller Manager Secretary Administrator Reader")]
    [InlineData(Operation.KeepOwnProfile, "Caseworker Controller Manager Secretary Administrator Reader")]
    [InlineData(Operation.CreateCase, "Caseworker Administrator")]
    [InlineData(Operation.EditCase, "Caseworker Administrator")]
    [InlineData(Operation.AnswerFinding, "Caseworker Controller")]
    [InlineData(Operation.Comment, "Caseworker Controller Manager Secretary Administrator")]
    [InlineData(Operation.AttachFile, "Caseworker Controller Secretary Administrator")]
    [InlineData(Operation.TakeStep, "Caseworker Controller Manager Secretary Administrator")]
    [InlineData(Operation.DeliverFollowUp, "Controller")]
    [InlineData(Operation.Administer, "Administrator")]
    [InlineData(Operation.Operate, "")]
    public void An_operation_is_for_these_roles_and_no_others(Operation operation, string roles)
    {
        var may = Enum.GetValues<Role>().Where(role => Rights.May(Someone(role), operation, "SOF"));

        Assert.Equal(roles.Split(' ', StringSplitOptions.RemoveEmptyEntries), may.Select(role => role.ToString()));
    }

    [Fact]
    public void Every_operation_stands_in_the_table_but_the_operators_own() =>
        Assert.Equal([Operation.Operate], Enum.GetValues<Operation>().Except(Rights.Table.Select(right => right.Operation)));

    [Theory]
    [InlineData(Operation.EditCase, Role.Caseworker, false)]
    [InlineData(Operation.EditCase, Role.Administrator, true)]
    [InlineData(Operation.AnswerFinding, Role.Controller, false)]
    [InlineData(Operation.SeeCases, Role.Reader, true)]
    public void A_right_to_own_units_does_not_reach_others(Operation operation, Role role, bool reaches)
    {
        Assert.Equal(reaches, Rights.May(Someone(role), operation, "BUF"));
        Assert.Equal(reaches, Rights.May(Someone(role), operation, null));
    }

    [Fact]
    public void What_a_person_may_not_is_refused_in_plain_words()
    {
        var refused = Assert.Throws<NotAllowedException>(() => Rights.Demand(Someone(Role.Reader), Operation.EditCase, "SOF"));

        Assert.Contains("Det har du ikke ret til", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_operator_may_do_everything_to_every_unit() =>
        Assert.All(Enum.GetValues<Operation>(), operation => Assert.True(Rights.May(Actor.Operator, operation, "BUF")));

    [Theory]
    [InlineData(Role.Caseworker, "SOF", "", true)]
    [InlineData(Role.Caseworker, "BBU", "", true)]
    [InlineData(Role.Reader, "BUF", "SOF", true)]
    [InlineData(Role.Caseworker, "BUF", "", false)]
    [InlineData(Role.Manager, "BUF", "SUF", false)]
    [InlineData(Role.Secretary, "BUF", "", false)]
    [InlineData(Role.Controller, "BUF", "", true)]
    [InlineData(Role.Administrator, "BUF", "", true)]
    public void A_draft_is_seen_by_its_units_and_by_controllers_and_administrators(Role role, string lead, string affected, bool sees)
    {
        var units = affected.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(sees, Rights.MaySee(Someone(role), CaseStatus.Draft, lead, units));
    }

    [Fact]
    public void Every_case_that_is_no_draft_is_seen_by_everyone() =>
        Assert.All(Enum.GetValues<CaseStatus>().Except([CaseStatus.Draft]), status => Assert.True(Rights.MaySee(Someone(Role.Reader), status, "BUF", [])));

    [Fact]
    public void A_draft_without_a_unit_is_seen_only_by_those_who_see_all_drafts()
    {
        Assert.False(Rights.MaySee(Someone(Role.Caseworker), CaseStatus.Draft, null, []));
        Assert.True(Rights.MaySee(Someone(Role.Caseworker) with { Units = null }, CaseStatus.Draft, null, []));
        Assert.True(Rights.MaySee(Someone(Role.Controller), CaseStatus.Draft, null, []));
    }

    [Fact]
    public void The_units_below_a_unit_are_hers_too()
    {
        var tree = new OrganisationTree([new("KK", "Kommunen", null, UnitKind.Municipality), new("SOF", "Socialforvaltningen", "KK", UnitKind.Administration), new("BBU", "Borgercenter", "SOF", UnitKind.Centre), new("BUF", "Børn", "KK", UnitKind.Administration)]);

        Assert.Equal(Own.Order(), tree.WithAllBelow("SOF").Order());
        Assert.Empty(tree.WithAllBelow("XYZ"));
        Assert.Equal("SOF", tree.Find("socialforvaltningen")?.Code);
        Assert.Null(tree.Find("Havnen"));
    }

    private static Actor Someone(Role role) => new(1, "Ida", role, Own);
}
