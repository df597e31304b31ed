using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Cases;

public sealed class CaseTemplateTests
{
    private static readonly Proposal source = new()
    {
        Title = "Sidste års case",
        Kind = CaseKind.JointProposal,
        LeadUnit = "SOF",
        Caseworker = "Bodil Bæk",
        CaseNumber = "2025-1",
        Years = new(2024, 2026),
        PriceLevel = 2024,
        Summary = "Vi sparer 1,2 mio. kr.",
        Sections = [new(SectionKey.Background, "2. Baggrund og formål", "[Hvor mange er det?]")],
        Lines =
        [
            new() { Label = "Rådgivere", Kind = LineKind.OperatingCost, Party = "SOF", Amounts = YearAmounts.From(2024, 1_200_000m, 1_200_000m), Drivers = new Dictionary<int, Driver> { [2024] = new(2m, 600_000m, "fte"), [2025] = new(2m, 600_000m, "fte") } },
            new() { Label = "Uddannelse", Kind = LineKind.ImplementationCost, Duration = Duration.Temporary, Amounts = YearAmounts.From(2024, 100_000m), Drivers = new Dictionary<int, Driver> { [2024] = new(1m, 100_000m) } },
            new() { Label = "Bygning", ControlArea = ControlArea.Capital, LifetimeYears = 20 },
        ],
        Criteria = [new() { Criterion = "Færre anbringes", Measures = ["Antal"], Responsible = "Bodil Bæk", FollowUp = Rhythm.Yearly, FollowUpText = "i juni", Indicators = [new() { Name = "Anbragte", Unit = "børn", Baseline = 40, Target = 30, Direction = Direction.Down }] }],
        Risks = [new("Ingen kan ansættes", 3, 4, "Begynd i ét område", "Bodil Bæk")],
        Financing = [new() { Amounts = YearAmounts.From(2024, 100m) }],
        Route = [new("SUD", new(2024, 5, 1))],
    };

    private readonly CaseTemplate template = new() { Name = "Færre sager", Area = "Børn", Contents = CaseTemplate.ContentsOf(source) };

    [Fact]
    public void What_only_one_case_can_say_is_not_taken()
    {
        var contents = template.Contents;

        Assert.Equal(("", null, null, null, null), (contents.Title, contents.LeadUnit, contents.Caseworker, contents.CaseNumber, contents.Summary));
        Assert.Equal((0, 0, 3), (contents.Financing.Count, contents.Route.Count, contents.Years?.Count));
        Assert.All(contents.Lines, line => Assert.Equal((0m, null), (line.Amounts.Total, line.Party)));
        Assert.Equal(new Risk("Ingen kan ansættes", Mitigation: "Begynd i ét område"), Assert.Single(contents.Risks));
        var criterion = Assert.Single(contents.Criteria);
        Assert.Equal(("Færre anbringes", Rhythm.Yearly, null, null), (criterion.Criterion, criterion.FollowUp, criterion.Responsible, criterion.FollowUpText));
        Assert.Equal(("Anbragte", "børn", Direction.Down, null, null), (criterion.Indicators[0].Name, criterion.Indicators[0].Unit, criterion.Indicators[0].Direction, criterion.Indicators[0].Baseline, criterion.Indicators[0].Target));
    }

    [Fact]
    public void A_line_keeps_its_price_of_the_catalogue_and_no_other()
    {
        Assert.Equal(["fte", null, null], template.Contents.Lines.Select(CaseTemplate.PriceCodeOf));
        Assert.Equal(20, template.Contents.Lines[2].LifetimeYears);
    }

    [Fact]
    public void A_case_begins_in_its_first_year_with_todays_price_and_no_quantity()
    {
        var begun = template.Begin("Ny case", "BUF", 2027, 2026, (code, series) => (code, series) == ("fte", PriceSeries.Service) ? new(0, 640_000m, code) : null);

        Assert.Equal(("Ny case", "BUF", 2027, 2026, new YearRange(2027, 2029)), (begun.Title, begun.LeadUnit, begun.BudgetYear, begun.PriceLevel, begun.Years));
        Assert.Equal([2027, 2028, 2029], begun.Lines[0].Drivers.Keys.Order());
        Assert.All(begun.Lines[0].Drivers.Values, driver => Assert.Equal(new Driver(0, 640_000m, "fte"), driver));
        Assert.Empty(begun.Lines[1].Drivers);
        Assert.Equal(CaseKind.JointProposal, begun.Kind);
    }

    [Fact]
    public void A_price_that_is_in_the_catalogue_no_longer_leaves_an_empty_line()
    {
        var begun = template.Begin("Ny case", null, 2027, 2027, (_, _) => null);

        Assert.Equal(("Rådgivere", 0), (begun.Lines[0].Label, begun.Lines[0].Drivers.Count));
    }

    [Fact]
    public void Two_cases_of_a_template_share_no_id()
    {
        var (one, other) = (template.Begin("En", null, 2027, 2027, (_, _) => null), template.Begin("To", null, 2027, 2027, (_, _) => null));

        Assert.Empty(Ids(one).Intersect(Ids(other)));
        Assert.Empty(Ids(one).Intersect(Ids(source)));
    }

    [Fact]
    public void A_template_that_was_made_empty_begins_a_case_of_the_usual_years()
    {
        var begun = new CaseTemplate { Name = "Tom", Area = "Alle", Contents = new() { Title = "" } }.Begin("Ny case", null, 2027, 2027, (_, _) => null);

        Assert.Equal(new YearRange(2027, 2026 + CaseTemplate.UsualYears), begun.Years);
    }

    [Fact]
    public void Years_past_the_last_that_a_case_can_hold_are_refused_by_name()
    {
        var refused = Assert.Throws<InvalidInputException>(() => template.Begin("Ny case", null, YearRange.LatestYear, 2027, (_, _) => null));

        Assert.Equal("lastYear", refused.Faults[0].Field);
    }

    private static IEnumerable<Guid> Ids(Proposal proposal) =>
        [.. proposal.Lines.Select(line => line.Id), .. proposal.Criteria.Select(criterion => criterion.Id), .. proposal.Criteria.SelectMany(criterion => criterion.Indicators).Select(indicator => indicator.Id)];
}
