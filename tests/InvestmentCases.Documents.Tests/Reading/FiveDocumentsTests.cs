using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>What the five real documents hold: their heads, sections, tables, criteria, scenarios and stated figures.</summary>
public sealed class FiveDocumentsTests
{
    public FiveDocumentsTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void The_joint_proposal_s_head_is_read()
    {
        var head = Read(SourceDocuments.Early).Head;

        Assert.Equal((CaseKind.JointProposal, new DateOnly(2016, 3, 30), "2016-0053636", "2016-0053636-4"), (head.Kind, head.Date, head.CaseNumber, head.DocumentNumber));
        Assert.EndsWith("0-2 år", head.Title, StringComparison.Ordinal);
        Assert.Equal(3, head.Caseworker!.Split(' ').Length);
        Assert.Equal(("4049 9966", "5798009683014"), (head.Contact.Phone, head.Contact.Ean));
        Assert.Contains("@", head.Contact.Email, StringComparison.Ordinal);
        Assert.Contains("1599 København V", head.Contact.Address, StringComparison.Ordinal);
        Assert.Equal("Socialforvaltningen", head.LeadUnit);
        Assert.Equal(["Børne- og Ungdomsforvaltningen"], head.AffectedUnits);
        Assert.Equal([("Børne- og Ungdomsudvalget", new DateOnly(2016, 4, 27)), ("Socialudvalget", new DateOnly(2016, 5, 18)), ("Økonomiudvalget", null), ("Borgerrepræsentationen", (DateOnly?)null)], head.Route.Select(step => (step.Committee, step.Date)));
        Assert.Equal("27. april: året er sluttet af dokumentets dato. Fællesindstilling", head.Route[0].Note);
    }

    [Fact]
    public void The_joint_proposal_s_sections_keep_emphasis_and_footnote()
    {
        var sections = Read(SourceDocuments.Early).Sections;

        Assert.Equal([SectionKey.Background, SectionKey.Content, SectionKey.Economy, SectionKey.NextSteps], sections.Select(section => section.Key).OfType<SectionKey>());
        Assert.Contains("*familietræningsforløb*", sections[1].Markdown, StringComparison.Ordinal);
        Assert.Contains("[^1]: ", sections[1].Markdown, StringComparison.Ordinal);
        Assert.Contains("### Økonomi Børne- og Ungdomsforvaltningen", sections[2].Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatedMeasure.PaybackYears, 6, null)]
    [InlineData(StatedMeasure.StartCapital, 2_100_000, 2017)]
    [InlineData(StatedMeasure.StartCapital, 1_500_000, 2018)]
    [InlineData(StatedMeasure.LineAmount, 3_000_000, null)]
    [InlineData(StatedMeasure.LineAmount, -500_000, null)]
    [InlineData(StatedMeasure.LineAmount, -1_300_000, null)]
    [InlineData(StatedMeasure.LineAmount, 4_500_000, null)]
    [InlineData(StatedMeasure.LineAmount, 1_400_000, null)]
    [InlineData(StatedMeasure.LineAmount, -4_500_000, null)]
    [InlineData(StatedMeasure.LineAmount, -5_000_000, null)]
    [InlineData(StatedMeasure.Other, 0.15, null)]
    [InlineData(StatedMeasure.Quantity, 6, null)]
    [InlineData(StatedMeasure.Quantity, 9, null)]
    [InlineData(StatedMeasure.Quantity, 8, null)]
    [InlineData(StatedMeasure.Quantity, 10, null)]
    public void The_joint_proposal_states(StatedMeasure measure, double value, int? year) => AssertStated(SourceDocuments.Early, measure, value, year);

    [Fact]
    public void The_business_case_s_head_is_read_and_no_box_is_ticked()
    {
        var head = Read(SourceDocuments.Family).Head;

        Assert.Equal((CaseKind.BusinessCase, "Smarte investeringer i kernevelfærden", "Tæt på Familien Børn 0-12 år", "Socialforvaltningen", RiskLevel.Medium), (head.Kind, head.Programme, head.Title, head.LeadUnit, head.RiskLevel));
        Assert.Empty(head.AffectedUnits);
        Assert.Equal((null, null, null, null), (head.CaseNumber, head.DocumentNumber, head.Date, head.Caseworker));
        Assert.NotEmpty(head.Summary!);
        Assert.Equal(2, head.Goals.Count);
    }

    [Fact]
    public void The_business_case_s_three_tables_are_read_without_a_question()
    {
        var reading = Read(SourceDocuments.Family);

        Assert.Empty(reading.Questions);
        Assert.Equal(3, reading.Tables.Count);
        Assert.All(reading.Tables, table => Assert.Equal((AmountUnit.Thousands, 2017, TableBasis.Level), (table.Unit, table.PriceLevel, table.Basis)));
        AssertRow(reading.Tables[0], RowRole.Line, LineKind.Saving, "Driftsbesparelse", -1500, -5100, -11100, -12500, -12500, -12500);
        AssertRow(reading.Tables[0], RowRole.Line, LineKind.OperatingCost, "Driftsomkostninger", 9000, 9000, 9000, 9000, 9000, 9000);
        AssertRow(reading.Tables[0], RowRole.Subtotal, null, "Samlet varig ændring", 7500, 3900, -2100, -3500, -3500, -3500);
        AssertRow(reading.Tables[0], RowRole.Total, null, "Samlet økonomisk påvirkning", 7500, 3900, -2100, -3500, -3500, -3500);
        AssertRow(reading.Tables[1], RowRole.Line, LineKind.OperatingCost, "Driftsomkostninger", 1500, 5100, 9000, 9000);
        AssertRow(reading.Tables[1], RowRole.Total, null, "Varige ændringer totalt", 0, 0, -2100, -3500);
        AssertRow(reading.Tables[2], RowRole.Line, null, "Midlertidig finansiering", 7500, 3900, 0, 0);
        Assert.Equal(-30_200_000m, reading.Tables[1].Rows.First(row => row.Role == RowRole.Line).Total);
        Assert.All(reading.Tables[0].Rows.Where(row => row.Role == RowRole.Line), row => Assert.Equal((ControlArea.Service, Duration.Permanent), (row.ControlArea, row.Duration)));
    }

    [Fact]
    public void The_business_case_s_criteria_are_read()
    {
        var criteria = Read(SourceDocuments.Family).Criteria;

        Assert.Equal(2, criteria.Count);
        Assert.All(criteria, criterion => Assert.Equal((2, "Borgercenter Børn og Unge", Rhythm.Yearly), (criterion.Measures.Count, criterion.Responsible, criterion.FollowUp)));
    }

    [Fact]
    public void The_business_case_s_sections_are_those_of_the_form() =>
        Assert.Equal([SectionKey.Background, SectionKey.Content, SectionKey.Economy, SectionKey.Implementation, SectionKey.Involvement, SectionKey.Effect, SectionKey.FollowUp, SectionKey.RiskAssessment],
            Read(SourceDocuments.Family).Sections.Where(section => section.Key is not null && !section.Heading.StartsWith('1')).Select(section => section.Key!.Value));

    [Theory]
    [InlineData(StatedMeasure.StartCapital, 11_400_000, null)]
    [InlineData(StatedMeasure.StartCapital, 7_500_000, 2017)]
    [InlineData(StatedMeasure.StartCapital, 3_900_000, 2018)]
    [InlineData(StatedMeasure.PermanentAnnualEffect, -3_500_000, 2020)]
    [InlineData(StatedMeasure.PaybackYears, 6, null)]
    [InlineData(StatedMeasure.Quantity, 4, 2020)]
    [InlineData(StatedMeasure.Quantity, 5, 2020)]
    [InlineData(StatedMeasure.Quantity, 12, 2020)]
    [InlineData(StatedMeasure.Quantity, 35, 2020)]
    public void The_business_case_states(StatedMeasure measure, double value, int? year) => AssertStated(SourceDocuments.Family, measure, value, year);

    [Fact]
    public void The_business_case_states_its_payback_in_service_and_in_total() =>
        Assert.Equal([PaybackBasis.Service, PaybackBasis.Total], Read(SourceDocuments.Family).StatedFigures.Where(figure => figure.Measure == StatedMeasure.PaybackYears).Select(figure => figure.Basis!.Value));

    [Fact]
    public void The_status_report_s_head_and_change_logic_are_read()
    {
        var head = Read(SourceDocuments.Status).Head;

        Assert.Equal((new DateOnly(2017, 3, 22), "2017-0005334", "2017-0005334-10", null), (head.Date, head.CaseNumber, head.DocumentNumber, head.Kind));
        Assert.StartsWith("Status på samarbejdet", head.Title, StringComparison.Ordinal);
        Assert.Equal((1, 3), (head.ChangeLogic.Investment.Count, head.ChangeLogic.Change.Count));
        Assert.Equal([("BUF", 2), ("SOF", 1)], head.ChangeLogic.ReducedNeed.Select(need => (need.Party, need.Items.Count)));
        Assert.Equal("Til Børne- og Ungdomsudvalget og Socialudvalget", Assert.Single(Read(SourceDocuments.Status).NotTaken).Text);
        Assert.All(SourceDocuments.All.Except([SourceDocuments.Status]), other => Assert.Empty(Read(other).NotTaken));
        Assert.Contains(head.Route, step => step is { Committee: "Borgerrepræsentationen", Outcome: DecisionOutcome.Adopted, Note: "august 2016" });
    }

    [Theory]
    [InlineData(StatedMeasure.Other, 0.069, null)]
    [InlineData(StatedMeasure.Quantity, 13.8, null)]
    [InlineData(StatedMeasure.Quantity, 10.8, null)]
    [InlineData(StatedMeasure.Other, 0.054, null)]
    [InlineData(StatedMeasure.Other, 0.128, null)]
    [InlineData(StatedMeasure.Other, 3_900_000, null)]
    [InlineData(StatedMeasure.Other, 21_500_000, null)]
    public void The_status_report_states(StatedMeasure measure, double value, int? year) => AssertStated(SourceDocuments.Status, measure, value, year, anyYear: true);

    [Fact]
    public void The_budget_note_s_head_is_read_and_an_empty_field_stays_empty()
    {
        var head = Read(SourceDocuments.SocialWorkers).Head;

        Assert.Equal((CaseKind.BudgetNote, "Del af Ø101", new DateOnly(2012, 6, 18), null, "Socialforvaltningen"), (head.Kind, head.ProposalNumber, head.Date, head.Caseworker, head.LeadUnit));
        Assert.Equal(3, head.Goals.Count);
        Assert.Equal(new ExecutionReadiness(true, false), head.ExecutionReadiness);
    }

    [Fact]
    public void The_budget_note_s_unit_is_asked_about_since_the_text_says_millions()
    {
        var reading = Read(SourceDocuments.SocialWorkers);

        var table = Assert.Single(reading.Tables);
        Assert.Equal((AmountUnit.Thousands, 2013), (table.Unit, table.PriceLevel));
        AssertRow(table, RowRole.Line, LineKind.OperatingCost, "Udvide projekt", 8, 8, 10, 10);
        AssertRow(table, RowRole.Total, null, "Serviceudgifter i alt", 8, 8, 10, 10);
        var question = Assert.Single(reading.Questions);
        Assert.Equal((QuestionCode.Unit, nameof(AmountUnit.Millions)), (question.Code, question.Suggestion));
        Assert.Contains(reading.Findings, finding => finding is { Check: "TableUnit", Result: FindingResult.Differs });
    }

    [Fact]
    public void The_budget_note_s_sections_have_its_three_footnotes()
    {
        var text = string.Join('\n', Read(SourceDocuments.SocialWorkers).Sections.Select(section => section.Markdown));

        Assert.All((string[])["[^1]: ", "[^2]: ", "[^3]: "], note => Assert.Contains(note, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StatedMeasure.LineAmount, 5_800_000, 2012)]
    [InlineData(StatedMeasure.LineAmount, 10_000_000, null)]
    [InlineData(StatedMeasure.Net, 8_000_000, 2013)]
    [InlineData(StatedMeasure.Net, 8_000_000, 2014)]
    [InlineData(StatedMeasure.Net, 10_000_000, 2015)]
    [InlineData(StatedMeasure.Other, 2_000_000, 2013)]
    [InlineData(StatedMeasure.Other, 2_000_000, 2014)]
    [InlineData(StatedMeasure.Quantity, 10.5, null)]
    [InlineData(StatedMeasure.Quantity, 9.5, null)]
    [InlineData(StatedMeasure.Quantity, 19, null)]
    [InlineData(StatedMeasure.Quantity, 38, null)]
    [InlineData(StatedMeasure.Quantity, 63, null)]
    [InlineData(StatedMeasure.Quantity, 8, null)]
    [InlineData(StatedMeasure.Quantity, 5, null)]
    [InlineData(StatedMeasure.Other, 0.333333, null)]
    public void The_budget_note_states(StatedMeasure measure, double value, int? year) => AssertStated(SourceDocuments.SocialWorkers, measure, value, year, anyYear: year is null);

    [Fact]
    public void The_application_s_scenarios_keep_their_ordinals_until_the_first_year_is_known()
    {
        var reading = Read(SourceDocuments.Ishoej);

        Assert.Equal(CaseKind.StartCapitalApplication, reading.Head.Kind);
        Assert.Equal([("10 %", 0.10m), ("6 %", 0.06m)], reading.Scenarios.Select(scenario => (scenario.Name, scenario.SuccessRate!.Value)));
        Assert.Equal([2_175_391m, 82_368m, -1_677_654m, -3_332_551m], reading.Scenarios[0].NetByYear.Values);
        Assert.Equal([2_908_165m, 1_505_641m, 393_620m, -653_173m], reading.Scenarios[1].NetByYear.Values);
        Assert.Equal([1, 2, 3, 4], reading.Scenarios[0].NetByYear.Keys);
        var question = Assert.Single(reading.Questions);
        Assert.Equal((QuestionCode.FirstYear, "2018"), (question.Code, question.Suggestion));
    }

    [Theory]
    [InlineData(StatedMeasure.StartCapital, 1_263_248, 1)]
    [InlineData(StatedMeasure.StartCapital, 304_057, 1)]
    [InlineData(StatedMeasure.LineAmount, 230_000, null)]
    [InlineData(StatedMeasure.LineAmount, 1_337_305, null)]
    [InlineData(StatedMeasure.PaybackYears, 4, null)]
    [InlineData(StatedMeasure.PaybackYears, 9, null)]
    [InlineData(StatedMeasure.CumulativeNet, -2_752_446, 4)]
    [InlineData(StatedMeasure.CumulativeNet, -278_483, 9)]
    [InlineData(StatedMeasure.SuccessRate, 0.10, null)]
    [InlineData(StatedMeasure.SuccessRate, 0.06, null)]
    [InlineData(StatedMeasure.Other, 3, null)]
    [InlineData(StatedMeasure.Other, 10, null)]
    public void The_application_states(StatedMeasure measure, double value, int? year) => AssertStated(SourceDocuments.Ishoej, measure, value, year);

    [Fact]
    public void A_word_parted_at_the_end_of_a_line_is_joined() =>
        Assert.Contains("nøgletal", string.Join('\n', Read(SourceDocuments.Ishoej).Sections.Select(section => section.Markdown)), StringComparison.Ordinal);

    private static DocumentReading Read(string name) => DocumentReader.ReadFile(SourceDocuments.Bytes(name), name);

    private static void AssertStated(string file, StatedMeasure measure, double value, int? year, bool anyYear = false)
    {
        var figures = Read(file).StatedFigures;

        Assert.True(figures.Any(figure => figure.Measure == measure && figure.Value == (decimal)value && (anyYear || figure.Year == year) && figure.Text.Length > 0),
            $"Not among\n{string.Join('\n', figures.Select(figure => FormattableString.Invariant($"{figure.Measure} {figure.Value} {figure.Unit} {figure.Year}")))}");
    }

    private static void AssertRow(ReadTable table, RowRole role, LineKind? kind, string label, params int[] thousands)
    {
        var row = Assert.Single(table.Rows, row => row.Role == role && row.Label.StartsWith(label, StringComparison.Ordinal));
        Assert.Equal(thousands.Select(amount => amount * 1000m), row.Amounts.Values);
        Assert.Equal(kind, row.Kind);
    }
}
