using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Texts;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>A document without a table of amounts: its lines stand in sentences, under headings that name who bears them, and what the sentences leave open is asked.</summary>
public sealed class ToldCasesTests
{
    private const string Memo = """
        Oplæg til fælles investering: Følgeordning for familier med børn i alderen 3-5 år

        Baggrund

        Ordningen er en udvidelse af Sproggrupper i dagtilbud. Den kræver en investering i to nye team samt til kompetenceudvikling. De tre områder er Åbyen, Gl. Havn og Mosekvarteret.

        Indsatsen indeholder tre elementer: tidlig screening, et forløb i hjemmet og en fast voksen i dagtilbuddet.

        Økonomi

        Investeringen kan hentes hjem på 5 år. Besparelserne hentes dels på støttetimer i Skoleforvaltningen og dels på forebyggende forløb i Socialforvaltningen.

        Økonomi Skoleforvaltningen:

        Der afsættes midler til 1 årsværk i hvert af de to distrikter (2 årsværk), svarende til 1,2 mio. kr. årligt. Derudover afsættes midler til kompetenceudvikling på 0,3 mio. kr.

        I de to første år ses en besparelse på 0,4 mio. kr. årligt svarende til 4 støtteforløb. Resten ansøges dækket af investeringspuljen, svarende til 0,8 mio. kr. i 2026 og 0,8 mio. kr. i 2027. I de næste tre år forventes en besparelse på 2,1 mio. kr. årligt svarende til 21 støtteforløb.

        Risikovurdering

        Der er en risiko for, at de tværfaglige team ikke kan bemandes fra begyndelsen.
        """;

    public ToldCasesTests() => Samples.Speak(Cultures.Danish);

    [Fact]
    public void Yearly_amounts_and_periods_of_the_text_become_lines_of_the_party()
    {
        var lines = DocumentReader.ReadText(Memo).Proposal!.Lines;

        Assert.All(lines, line => Assert.Equal("Skoleforvaltningen", line.Party));
        Assert.Equal([LineKind.OperatingCost, LineKind.ImplementationCost, LineKind.Saving, LineKind.Saving], lines.Select(line => line.Kind));
        Assert.Equal([[2026, 2027, 2028, 2029, 2030], [2026], [2026, 2027], [2028, 2029, 2030]], lines.Select(line => line.Amounts.Years));
        Assert.Equal([1_200_000m, 300_000m, -400_000m, -2_100_000m], lines.Select(line => line.Amounts[line.Amounts.Years[0]]));
    }

    [Fact]
    public void What_the_text_leaves_open_is_asked_with_the_years_that_fit()
    {
        var questions = DocumentReader.ReadText(Memo).Questions;

        Assert.Equal([(QuestionCode.FirstYear, "2026"), (QuestionCode.YearColumn, null)], questions.Select(question => (question.Code, question.Suggestion)));
        Assert.Equal(["2030", "2027"], questions[1].Readings);
        Assert.StartsWith("Skoleforvaltningen: 1 årsværk", questions[1].Location, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answered_last_year_ends_the_line_and_an_answered_first_year_moves_them_all()
    {
        var questions = DocumentReader.ReadText(Memo).Questions;

        var reading = DocumentReader.ReadText(Memo, new() { Answers = [new(questions[0].Code, questions[0].Location, "2028"), new(questions[1].Code, questions[1].Location, "2029")] });

        Assert.Empty(reading.Questions);
        Assert.Equal([[2028, 2029], [2028], [2028, 2029], [2030, 2031, 2032]], reading.Proposal!.Lines.Select(line => line.Amounts.Years));
        Assert.Equal(Duration.Temporary, reading.Proposal.Lines[0].Duration);
    }

    [Fact]
    public void Who_applies_is_the_party_under_whose_heading_it_is_said_and_the_case_is_told_in_millions()
    {
        var proposal = DocumentReader.ReadText(Memo).Proposal!;

        Assert.Equal((FinancingSource.Fund, "Skoleforvaltningen"), (proposal.Financing[0].Source, proposal.Financing[0].Party));
        Assert.Equal(AmountUnit.Millions, proposal.Unit);
    }

    [Fact]
    public void A_grant_that_ends_covers_the_years_that_are_said_of_it()
    {
        const string text = "Økonomi\n\nHovedbevillingen udløber med udgangen af 2026, mens et ekstratilskud med 2 mio. kr. årligt løber frem til udgangen af 2028. På grund af det ekstra tilskud på 2 mio. kr. i 2027 og 2028 er udgiften 8 mio. kr. i 2027 og 2028, derefter 10 mio. kr. årligt.\n";

        var reading = DocumentReader.ReadText(text);

        Assert.Equal([("Hovedbevilling", 2026, ""), ("Ekstratilskud", 2028, "2027, 2028")], reading.Proposal!.Financing.Select(line => (line.Label, line.EndsOn!.Value.Year, string.Join(", ", line.Amounts.Years))));
        Assert.Contains(reading.StatedFigures, figure => figure is { Value: 10_000_000m, Year: 2029 });
    }

    [Theory]
    [InlineData("Indsatsen er for børn i alderen 3-5 år og deres familier.")]
    [InlineData("Det gælder 15 procent af de udsatte familier.")]
    public void An_age_and_a_share_are_no_quantities(string text) =>
        Assert.DoesNotContain(DocumentReader.ReadText(text).StatedFigures, figure => figure.Measure == StatedMeasure.Quantity);

    [Fact]
    public void Whom_it_is_for_and_where_and_what_it_builds_on_is_read()
    {
        var proposal = DocumentReader.ReadText(Memo).Proposal!;

        Assert.Equal("familier med børn i alderen 3-5 år", proposal.TargetGroup);
        Assert.Equal(["Åbyen", "Gl. Havn", "Mosekvarteret"], proposal.Areas);
        Assert.Equal([("Sproggrupper i dagtilbud", CaseRelation.Extends)], proposal.RelatedCases.Select(related => (related.Case, related.Relation)));
        Assert.Contains("bemandes", Assert.Single(proposal.Risks).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void From_money_to_less_need_is_read_of_the_sentences()
    {
        var logic = DocumentReader.ReadText(Memo).Proposal!.ChangeLogic;

        Assert.Equal(["to nye team", "kompetenceudvikling"], logic.Investment);
        Assert.Equal(["tidlig screening", "et forløb i hjemmet", "en fast voksen i dagtilbuddet"], logic.Change);
        Assert.Equal(["Skoleforvaltningen", "Socialforvaltningen"], logic.ReducedNeed.Select(need => need.Party));
    }

    [Fact]
    public void A_goal_that_is_told_is_a_criterion_with_its_key_figures()
    {
        const string text = "Der arbejdes med en målsætning om at nedbringe andelen af børn, der får støtte.\n\nOpfølgning\n\nDer evalueres på nøgletal vedr. støttetimer og udgifter til støtte. Der foretages nedslag hvert halve år.\n";

        var criterion = Assert.Single(DocumentReader.ReadText(text).Proposal!.Criteria);

        Assert.Equal("Nedbringe andelen af børn, der får støtte", criterion.Criterion);
        Assert.Equal(Rhythm.HalfYearly, criterion.FollowUp);
        Assert.Equal([("Nedbringe andelen af børn, der får støtte", Direction.Down), ("Støttetimer", null), ("Udgifter til støtte", null)], criterion.Indicators.Select(indicator => (indicator.Name, indicator.Direction)));
    }

    [Fact]
    public void The_joint_proposal_s_two_parties_have_their_lines()
    {
        var lines = DocumentReader.ReadFile(SourceDocuments.Bytes(SourceDocuments.Early), SourceDocuments.Early).Proposal!.Lines;

        Assert.Equal([3_000_000m, -500_000m, -1_300_000m, 4_500_000m, 1_400_000m, -4_500_000m, -5_000_000m], lines.Select(line => line.Amounts[line.Amounts.Years[0]]));
        Assert.Equal([(2017, 2022), (2017, 2018), (2019, 2022), (2017, 2022), (2017, 2017), (2017, 2018), (2019, 2022)], lines.Select(line => (line.Amounts.Years[0], line.Amounts.Years[^1])));
        Assert.Equal([3, 4], lines.GroupBy(line => line.Party).Select(party => party.Count()));
    }

    [Fact]
    public void A_quantity_that_an_amount_is_for_is_the_line_s_calculation_in_each_year()
    {
        var lines = DocumentReader.ReadText(Memo).Proposal!.Lines;

        Assert.Equal([(2m, 600_000m), null, (4m, 100_000m), (21m, 100_000m)], lines.Select(line => line.Drivers.Count == 0 ? ((decimal, decimal)?)null : (line.Drivers.Values.First().Quantity, line.Drivers.Values.First().UnitPrice)));
        Assert.All(lines.Where(line => line.Drivers.Count > 0), line => Assert.Equal(line.Amounts.Years, line.Drivers.Keys.Order()));
    }

    [Theory]
    [InlineData("Der afsættes midler til 2 årsværk i hvert af de tre pilotområder (6 årsværk), svarende til 3 mio. kr. årligt.", 6, 500_000)]
    [InlineData("Der afsættes 1,2 mio. kr. årligt til ansættelse af 2 socialrådgivere.", 2, 600_000)]
    [InlineData("Der ses en besparelse på 0,5 mio. kr. årligt svarende til forebyggelse af fem forebyggende foranstaltninger.", 5, 100_000)]
    [InlineData("Drift: kr. 1.337.305,- (Ansættelse af 2 familierådgivere; Ansættelse af leder svarende til en ½ fuldtidsstilling)", 2.5, 534_922)]
    public void A_sentence_that_ties_one_quantity_to_its_amount_gives_the_price(string sentence, decimal quantity, decimal price) =>
        Assert.Equal(new Driver(quantity, price), DriverReader.In(sentence));

    [Theory]
    [InlineData("Der forventes en besparelse på 1,3 mio. kr. årligt svarende til 1 anbringelse i familiepleje og 8 forebyggende foranstaltninger.")]
    [InlineData("Der afsættes midler til 2 årsværk i hvert af de tre pilotområder, svarende til 3 mio. kr. årligt.")]
    [InlineData("Der afsættes 1 mio. kr. årligt til indsatsen, som vil nå 400 børn.")]
    [InlineData("Der afsættes 1 mio. kr. årligt til 3 årsværk.")]
    [InlineData("Der afsættes 2 mio. kr. årligt til 4-5 årsværk.")]
    [InlineData("Drift: kr. 900.000,- (Ansættelse af 2 rådgivere; Indkøb af udstyr)")]
    [InlineData("Der afsættes 0,6 mio. kr. i 2026 og 1,2 mio. kr. i 2027 til 2 årsværk.")]
    public void A_quantity_that_does_not_give_the_amount_alone_is_no_calculation(string sentence) =>
        Assert.Null(DriverReader.In(sentence));

    [Fact]
    public void The_joint_proposal_s_posts_and_measures_have_their_prices_where_they_are_told_alone()
    {
        var lines = DocumentReader.ReadFile(SourceDocuments.Bytes(SourceDocuments.Early), SourceDocuments.Early).Proposal!.Lines;

        Assert.Equal([new(6, 500_000), new(5, 100_000), null, new(9, 500_000), null, null, null], lines.Select(line => line.Drivers.Values.FirstOrDefault()));
    }
}
