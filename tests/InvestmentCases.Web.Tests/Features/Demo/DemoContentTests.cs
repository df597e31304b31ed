using InvestmentCases.Domain.Cases;
using InvestmentCases.Web.Features.Demo;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Demo;

public sealed class DemoContentTests
{
    [Fact]
    public void Every_case_of_the_documents_is_read_whole()
    {
        var cases = DemoContent.DocumentCases.Select(DemoContent.DocumentCase).ToList();

        Assert.Equal(4, cases.Count);
        Assert.All(cases, demo => Assert.NotEmpty(demo.Proposal.Lines));
    }

    [Fact]
    public void The_thirty_templates_are_read_whole()
    {
        var templates = DemoContent.Templates();

        Assert.Equal(30, templates.Count);
        Assert.All(templates, template => Assert.NotEmpty(template.Proposal.Criteria));
    }

    [Fact]
    public void Every_unit_committee_and_fund_that_a_case_names_is_in_the_demo()
    {
        var organisation = DemoContent.Organisation();
        var units = organisation.Units.Select(unit => unit.Code).ToHashSet();
        var committees = organisation.Committees.Select(committee => committee.Code).ToHashSet();
        var funds = organisation.Funds.Select(fund => fund.Code).ToHashSet();

        var proposals = DemoContent.DocumentCases.Select(DemoContent.DocumentCase).Concat(DemoContent.Templates()).Select(demo => demo.Proposal).ToList();

        Assert.All(proposals, proposal =>
        {
            Assert.Contains(proposal.LeadUnit!, units);
            Assert.All(proposal.AffectedUnits, unit => Assert.Contains(unit, units));
            Assert.All(proposal.Lines, line => Assert.Contains(line.Party!, units));
            Assert.All(proposal.Route, step => Assert.Contains(step.Committee, committees));
            if (proposal.Fund is { } fund)
                Assert.Contains(fund, funds);
        });
    }

    [Fact]
    public void Each_area_has_a_template_that_asks_and_whose_prices_and_units_are_in_the_demo()
    {
        var prices = DemoContent.Prices().UnitPrices.Select(price => price.Code).ToHashSet();
        var units = DemoContent.Organisation().Units.Select(unit => unit.Code).ToHashSet();

        var templates = DemoContent.CaseTemplates().Select(demo => (demo.Area, Contents: CaseTemplate.ContentsOf(CaseJson.Read(demo.Contents)))).ToList();

        Assert.Equal(6, templates.Select(template => template.Area).Distinct().Count());
        Assert.All(templates, template =>
        {
            Assert.All(template.Contents.Sections, section => Assert.NotEmpty(TemplateQuestions.In(section.Markdown)));
            Assert.All(template.Contents.Lines.Select(CaseTemplate.PriceCodeOf).OfType<string>(), code => Assert.Contains(code, prices));
            Assert.All(template.Contents.ChangeLogic.ReducedNeed, need => Assert.Contains(need.Party, units));
            Assert.NotEmpty(template.Contents.Criteria);
            Assert.NotEmpty(template.Contents.Risks);
        });
    }

    [Fact]
    public void The_same_seed_makes_the_same_cases()
    {
        var first = Generate(seed: 7, count: 120);
        var again = Generate(seed: 7, count: 120);
        var other = Generate(seed: 8, count: 120);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void Generated_cases_spread_over_ten_years_and_every_state()
    {
        var cases = new GeneratedCases(DemoContent.Templates(), DemoContent.Variations(), seed: 1).Take(1_000).ToList();

        Assert.Equal(Enum.GetValues<CaseStatus>(), cases.Select(made => made.Status).Distinct().Order());
        Assert.True(cases.Select(made => made.Proposal.Years!.Value.First).Distinct().Count() >= 10);
    }

    [Fact]
    public void Generated_cases_that_are_decided_have_a_route_with_every_outcome()
    {
        var cases = new GeneratedCases(DemoContent.Templates(), DemoContent.Variations(), seed: 1).Take(1_000).Where(made => made.Proposal.Route.Count > 0).ToLookup(made => made.Status);

        Assert.NotEmpty(cases[CaseStatus.Rejected]);
        Assert.All(cases[CaseStatus.Rejected], made => Assert.Equal(DecisionOutcome.Rejected, made.Proposal.Route[^1].Outcome));
        Assert.All(cases[CaseStatus.Rejected], made => Assert.All(made.Proposal.Route.SkipLast(1), step => Assert.Equal(DecisionOutcome.Adopted, step.Outcome)));
        foreach (var status in (CaseStatus[])[CaseStatus.Adopted, CaseStatus.InFollowUp, CaseStatus.Closed])
            Assert.All(cases[status], made => Assert.All(made.Proposal.Route, step => Assert.Equal(DecisionOutcome.Adopted, step.Outcome)));
    }

    private static List<string> Generate(int seed, int count) =>
        [.. new GeneratedCases(DemoContent.Templates(), DemoContent.Variations(), seed).Take(count)
            .Select(made => $"{made.Status} {made.BegunOn} {CaseJson.Write(made.Proposal).ToJsonString()}")];
}
