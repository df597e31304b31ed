using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class PartIdsTests
{
    private static readonly Actor Writer = new(1, "Signe Holm", Role.Caseworker, new HashSet<string> { "SOF" });
    private static readonly Risk Staff = new("Medarbejdere søger væk"), Numbers = new("Flere børn");

    [Fact]
    public void Every_part_that_came_without_an_id_gets_one()
    {
        var given = PartIds.Given(
            new()
            {
                Title = "En case",
                Financing = [new() { Label = "Puljen" }],
                Scenarios = [new() { Name = "Sent" }],
                Risks = [Staff, Numbers],
                Route = [new("SUD")],
                RelatedCases = [new("Den forrige", CaseRelation.Extends)],
                StatedFigures = [new() { Value = 6 }],
            },
            null);

        Guid[] ids =
        [
            .. given.Financing.Select(part => part.Id), .. given.Scenarios.Select(part => part.Id), .. given.Risks.Select(part => part.Id),
            .. given.Route.Select(part => part.Id), .. given.RelatedCases.Select(part => part.Id), .. given.StatedFigures.Select(part => part.Id),
        ];
        Assert.Equal(7, ids.Distinct().Count());
        Assert.DoesNotContain(Guid.Empty, ids);
    }

    [Fact]
    public void A_proposal_that_lacks_none_is_the_same_proposal()
    {
        var given = PartIds.Given(With(Staff, Numbers), null);

        Assert.Same(given, PartIds.Given(given, null));
    }

    [Fact]
    public void Two_parts_with_the_same_id_are_told_apart()
    {
        var one = Staff with { Id = Guid.CreateVersion7() };

        var given = PartIds.Given(With(one, one with { Owner = "Lederen" }), null).Risks;

        Assert.Equal(one, given[0]);
        Assert.NotEqual(one.Id, given[1].Id);
    }

    [Fact]
    public void What_is_sent_without_ids_keeps_those_of_the_parts_it_replaces()
    {
        var stands = PartIds.Given(With(Staff, Numbers), null);

        var given = PartIds.Given(With(Numbers, Staff with { Owner = "Lederen" }), stands).Risks;

        Assert.Equal(stands.Risks[1].Id, given[0].Id);
        Assert.NotEqual(Guid.Empty, given[1].Id);
        Assert.NotEqual(given[0].Id, given[1].Id);
    }

    [Fact]
    public void A_part_that_is_taken_out_takes_its_id_with_it()
    {
        var stands = PartIds.Given(With(Staff, Numbers), null);

        Assert.Equal(stands.Risks[1].Id, Assert.Single(PartIds.Given(With(Numbers), stands).Risks).Id);
    }

    [Fact]
    public void A_part_whose_text_is_changed_keeps_its_place_and_its_id()
    {
        var stands = PartIds.Given(With(Staff, Numbers), null);

        var given = PartIds.Given(With(Staff, Numbers with { Probability = 4 }), stands).Risks;

        Assert.Equal(stands.Risks.Select(risk => risk.Id), given.Select(risk => risk.Id));
    }

    [Fact]
    public void A_case_has_ids_from_its_first_day_and_keeps_them()
    {
        var made = BusinessCase.Create(With(Staff, Numbers) with { LeadUnit = "SOF" }, Writer);
        var ids = made.Proposal.Risks.Select(risk => risk.Id).ToArray();

        made.Revise(With(Numbers, Staff) with { LeadUnit = "SOF" }, Writer);

        Assert.Equal(ids.Reverse(), made.Proposal.Risks.Select(risk => risk.Id));
    }

    [Fact]
    public void Ids_are_written_and_read_and_may_be_left_out()
    {
        var given = PartIds.Given(With(Staff), null);

        Assert.Equal(given.Risks, CaseJson.Read(CaseJson.Write(given)).Risks);
        Assert.Equal([Staff], CaseJson.Read(CaseJson.Write(With(Staff))).Risks);
    }

    [Fact]
    public void The_same_id_twice_is_refused_by_its_row()
    {
        var json = CaseJson.Write(PartIds.Given(With(Staff, Numbers), null));
        json["risks"]![1]!["id"] = json["risks"]![0]!["id"]!.GetValue<string>();

        var refused = Assert.Throws<InvalidInputException>(() => CaseJson.Read(json));

        Assert.Equal("risks[1].id", Assert.Single(refused.Faults).Field);
    }

    [Fact]
    public void A_risk_that_is_moved_is_one_change_of_order()
    {
        var given = PartIds.Given(With(Staff, Numbers), null);

        var change = Assert.Single(CaseDiff.Between(CaseJson.Write(given), CaseJson.Write(given with { Risks = [.. given.Risks.Reverse()] })));

        Assert.Equal(new("risks", "Medarbejdere søger væk · Flere børn", "Flere børn · Medarbejdere søger væk"), change);
    }

    private static Proposal With(params Risk[] risks) => new() { Title = "En case", Risks = risks };
}
