using System.Text.Json.Nodes;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>
/// The five documents as they are read, held against themselves: every outcome that shared/design/expected-figures.json and the checklists' <em>Efterregning</em> ask for comes out of the document's own text,
/// with no more than the answers that a person gives. The report is held against its case where both are in the register; here it stands alone.
/// </summary>
public sealed class ReconciledDocumentsTests
{
    private const string Early = SourceDocuments.Early, Family = SourceDocuments.Family, Status = SourceDocuments.Status, Notes = SourceDocuments.SocialWorkers, Ishoej = SourceDocuments.Ishoej;

    // The document, the point of the checklist, what expected-figures.json calls it (or nothing), the check, its outcome, and what must stand in it; "|" parts what may stand there instead.
    private static readonly (string File, string Point, string Stated, string Check, FindingResult Result, string Piece)[] Points =
    [
        (Early, "E1", "", "EachTimesPlaces", FindingResult.Agrees, "3 × 2 = 6"),
        (Early, "E1", "", "EachTimesPlaces", FindingResult.Agrees, "3 × 3 = 9"),
        (Early, "E2", "6 årsværk = 3 mio. kr.; 9 årsværk = 4,5 mio. kr.", "ImpliedPrice|DriverAmount", FindingResult.Agrees, "4,5 : 9 = 0,5|9 × 500.000 = 4.500.000"),
        (Early, "E3", "", "ImpliedPrice", FindingResult.CannotBeChecked, "1,3 − 0,8 = 0,5 mio. kr."),
        (Early, "E4", "resterende midler 2,1 mio. kr. i 2017 og 1,5 mio. kr. i 2018", "StatedStartCapital", FindingResult.Differs, "2,5 − 2,1 = 0,4 mangler"),
        (Early, "E4", "", "StatedStartCapital", FindingResult.Differs, "2,5 − 1,5 = 1,0 mangler"),
        (Early, "E4", "the shortfall of 0,4 + 1,0 mio. kr. equals the other party's 1,4 mio. kr. for training", "FinancingAgainstNeed", FindingResult.Differs, "mangler 1,4 mio. kr., det samme beløb som »Kompetenceudvikling«"),
        (Early, "E5", "financing against need", "FinancingAgainstNeed", FindingResult.Differs, "2017: behov 3,9, dækket 2,1"),
        (Early, "E5", "", "FinancingAgainstNeed", FindingResult.Differs, "2018: behov 2,5, dækket 1,5"),
        (Early, "E5", "", "FinancingAgainstNeed", FindingResult.Differs, "Børne- og Ungdomsforvaltningen 2017: 4,5 + 1,4 − 4,5 = 1,4, dækket 0"),
        (Early, "E6", "investeringen kan hentes hjem på 6 år", "StatedPayback", FindingResult.Agrees, "3,9 · 6,4 · 4,6 · 2,8 · 1,0 · −0,8 → tjent hjem i 2022, 6 år"),
        (Early, "E6", "", "PartyShares", FindingResult.Agrees, "2,5 · 5,0 · 3,7 · 2,4 · 1,1 · −0,2 → tjent hjem i 2022, 6 år"),
        (Early, "E9", "", "PartyShares", FindingResult.Agrees, "1,4 · 1,4 · 0,9 · 0,4 · −0,1 · −0,6 → tjent hjem i 2021, 5 år"),
        (Family, "E1", "Tilbagebetalingstid 6 år (service)", "StatedPayback", FindingResult.Agrees, "serviceeffektivisering"),
        (Family, "E1", "Tilbagebetalingstid 6 år (totaløkonomi)", "StatedPayback", FindingResult.Agrees, "7.500 · 11.400 · 9.300 · 5.800 · 2.300 · −1.200 → tjent hjem i 2022, 6 år"),
        (Family, "E2", "i alt 11,4 mio. kr. (7,5 mio. kr. i 2017, 3,9 mio. kr. i 2018)", "StatedStartCapital", FindingResult.Agrees, "7.500 + 3.900 = 11.400"),
        (Family, "001-23", "varig nettobesparelse på 3,5 mio. kr. fra 2020", "StatedPermanentEffect", FindingResult.Agrees, "fra 2020"),
        (Family, "E3", "Tabel 1 I alt -30.200, 24.600, -5.600", "TableRow", FindingResult.Agrees, "= −30.200"),
        (Family, "E3", "", "TableRow", FindingResult.Agrees, "= 24.600"),
        (Family, "E3", "", "TableRow", FindingResult.Agrees, "= −5.600"),
        (Family, "E4", "Tabel 1 driftsomkostninger + Tabel 2 midlertidig finansiering = driftsomkostninger i afsnit 1, per year", "TableRestates", FindingResult.Agrees, "2017: 1.500 + 7.500 = 9.000"),
        (Family, "E5", "Tabel 1: varige ændringer, service; the total row reads 'Varige ændringer totalt, Overførsler mv.'", "TableLabel", FindingResult.Differs, "Overførsler mv."),
        (Family, "E6", "", "YearlyRise", FindingResult.Differs, "−2.100 · −3.500 · −3.500 · −3.500"),
        (Family, "E7", "", "LosesAtDiscountRate", FindingResult.Differs, "153.990,12"),
        (Family, "E9", "", "TargetGroupAge", FindingResult.Differs, "målgruppe på 0-12 år"),
        (Status, "E1", "", "ShareBasis", FindingResult.Agrees, "13,8 : 6,9 % = 200"),
        (Status, "E1", "", "ShareBasis", FindingResult.Agrees, "10,8 : 5,4 % = 200"),
        (Status, "E2", "", "TimesAsMuch", FindingResult.Agrees, "12,8 : 6,9 = 1,86"),
        (Status, "E5", "", "AccountsAgainstForecast", FindingResult.Agrees, "21,5 − 3,9 = 17,6 mio. kr."),
        (Notes, "E1", "table unit 1.000 kr., numbers 8,0 8,0 10,0 10,0", "TableUnit", FindingResult.Differs, "mio. kr."),
        (Notes, "E2", "10 mio. kr. årligt − ekstrabevilling 2 mio. kr. i 2013 og 2014 = 8 mio. kr.", "StatedAmount", FindingResult.Agrees, "2013: 10 − 2 = 8 mio. kr."),
        (Notes, "E3", "", "StatedQuantity", FindingResult.Agrees, "19 × 2 = 38"),
        (Notes, "E4", "i alt 19 daginstitutionssocialrådgivere: 10 ½ i dag og yderligere 9 ½ stillinger", "StatedQuantity", FindingResult.Differs, "10,5 + 9,5 = 20"),
        (Notes, "E5", "", "ShareOfAll", FindingResult.CannotBeChecked, "38 × 5 = 190 institutioner"),
        (Notes, "E6", "", "CostPerPost", FindingResult.Agrees, "2012: 5,8 : 10,5 = 0,552 mio. kr."),
        (Notes, "E6", "", "CostPerPost", FindingResult.Agrees, "10 : 19 = 0,526 mio. kr."),
        (Notes, "E7", "", "PromiseOverdue", FindingResult.Differs, "april 2012"),
        (Notes, "003-16", "", "StatedNet", FindingResult.Agrees, "i 2015: 10 mio. kr."),
        (Ishoej, "E1", "Implementering 230.000 + drift 1.337.305 = Ishøj 1.263.248 + Vallensbæk 304.057", "FinancingAgainstNeed", FindingResult.Agrees, "230.000 + 1.337.305 = 1.567.305; finansiering 1.263.248 + 304.057 = 1.567.305"),
        (Ishoej, "E1", "", "FinancingAgainstNeed", FindingResult.Agrees, "80,6"),
        (Ishoej, "E2", "10 %: akkumuleret nettogevinst 2.752.446 i 4. år", "StatedNet", FindingResult.Agrees, "= −2.752.446"),
        (Ishoej, "E3", "6 %: akkumuleret nettogevinst 278.483 i 9. år", "StatedNet", FindingResult.CannotBeChecked, "−4.432.736, i gennemsnit −886.547 om året"),
        (Ishoej, "E4", "tjenes hjem i løbet af 4 til 9 år", "StatedPayback", FindingResult.Agrees, "4 år (scenariet 10 %)"),
        (Ishoej, "E4", "", "StatedPayback", FindingResult.CannotBeChecked, "9 år (scenariet 6 %)"),
        (Ishoej, "E5", "", "ScenarioNet", FindingResult.Differs, "2.175.391 − 1.567.305 = 608.086"),
        (Ishoej, "E5", "", "ScenarioNet", FindingResult.Differs, "2.908.165 − 1.567.305 = 1.340.860"),
        (Ishoej, "E6", "costs implied at 0 % success by the line through 6 % and 10 %", "ImpliedCost", FindingResult.Differs, "4.007.326"),
        (Ishoej, "E6", "success rate that repays in the 4th year", "ImpliedCost", FindingResult.Differs, "8,405927"),
        (Ishoej, "E7", "", "FinancingAgainstNeed", FindingResult.Differs, "6 %, 2020: 393.620 kr. er ikke dækket"),
    ];

    public ReconciledDocumentsTests() => Samples.Speak(Cultures.Danish);

    public static IEnumerable<TheoryDataRow<string, string, string, FindingResult, string>> Rows =>
        Points.Select(point => new TheoryDataRow<string, string, string, FindingResult, string>(point.File, point.Point, point.Check, point.Result, point.Piece));

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_was_read_reconciles_as_the_document_s_own_figures_do(string file, string point, string check, FindingResult result, string piece)
    {
        var findings = Read(file).Findings;

        Assert.True(findings.Any(finding => check.Split('|').Contains(finding.Check) && finding.Result == result && TextsOf(finding).Any(text => piece.Split('|').Any(one => text.Contains(one, StringComparison.Ordinal)))),
            $"{point}: not among\n{string.Join('\n', findings.Where(finding => check.Contains(finding.Check, StringComparison.Ordinal)).SelectMany(finding => TextsOf(finding).Prepend($"{finding.Check} {finding.Result}")))}");
    }

    [Fact]
    public void Without_an_answer_the_stated_six_years_cannot_hold_and_the_document_is_asked()
    {
        var reading = DocumentReader.ReadFile(SourceDocuments.Bytes(Early), Early);

        Assert.Contains(reading.Questions, question => question.Code == QuestionCode.YearColumn && question.Readings.SequenceEqual(["2022", "2018"]));
        Assert.Contains(reading.Findings, finding => finding is { Check: "StatedPayback", Result: FindingResult.CannotHold } && TextsOf(finding).Any(text => text.Contains("3,9 · 6,4 · 7,6 · 8,8 · 10,0 · 11,2", StringComparison.Ordinal)));
        Assert.Contains(reading.Findings, finding => finding.Check == "PartyShares" && TextsOf(finding).Any(text => text.Contains("2,5 · 5,0 · 6,7 · 8,4 · 10,1 · 11,8 → tjenes ikke hjem", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_outcome_of_the_expected_figures_is_asked_for_above() =>
        Assert.Equal(
            Expected().SelectMany(one => (one["reconciliation"]?.AsArray() ?? []).Select(entry => (string)entry!["stated"]!)).Order(StringComparer.Ordinal),
            Points.Select(point => point.Stated).Where(stated => stated.Length > 0).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Family), InlineData(Early), InlineData(Notes), InlineData(Ishoej)]
    public void What_was_read_is_calculated_to_the_expected_figures(string file)
    {
        var expected = Expected().Single(one => (string)one["document"]! == file);
        var proposal = Read(file).Proposal!;
        var result = CalculationService.Calculate(CalculationInput.For(proposal, CalculationSettings.Default)!);

        if (expected["net"] is JsonArray net)
            Assert.Equal(Numbers(net), result.Years.Select(year => year.Net));
        if (expected["cumulativeNet"] is JsonArray cumulative)
            Assert.Equal(Numbers(cumulative), result.Years.Select(year => year.CumulativeNet));
        if (expected["payback"]?["total"] is { } payback)
            Assert.Equal(((int)payback["year"]!, (int)payback["years"]!), (result.PaybackTotal.Year, result.PaybackTotal.Years));
        if (expected["startCapital"]?["total"] is { } need)
            Assert.Equal((decimal)need, result.StartCapitalTotal);
        if (expected["netPresentValue"] is { } presentValue)
            Assert.Equal((decimal)presentValue["amount"]!, decimal.Round(result.NetPresentValue, 2, MidpointRounding.AwayFromZero));
        foreach (var (scenario, read) in (expected["scenarios"]?.AsArray() ?? []).Zip(proposal.Scenarios))
            Assert.Equal(Numbers(scenario!["netByYear"]!), read.NetByYear!.Select(year => year.Value));
    }

    [Fact]
    public void Who_covers_the_need_is_read_of_the_sentences()
    {
        var (early, notes, ishoej) = (Read(Early).Proposal!, Read(Notes).Proposal!, Read(Ishoej).Proposal!);

        Assert.Equal((FinancingSource.Fund, "Socialforvaltningen", "2017: 2100000, 2018: 1500000"), Of(Assert.Single(early.Financing)));
        Assert.Equal([(FinancingSource.ExternalGrant, null, ""), (FinancingSource.ExternalGrant, null, "2013: 2000000, 2014: 2000000")], notes.Financing.Select(Of));
        Assert.Equal([("Hovedbevilling", new DateOnly(2012, 12, 31)), ("Ekstrabevilling", new DateOnly(2014, 12, 31))], notes.Financing.Select(line => (line.Label, line.EndsOn!.Value)));
        Assert.Equal([(FinancingSource.Fund, null, "2018: 1263248"), (FinancingSource.OwnBudget, "Vallensbæk Kommune", "2018: 304057")], ishoej.Financing.Select(Of));
    }

    private static (FinancingSource Source, string? Party, string Amounts) Of(FinancingLine line) =>
        (line.Source, line.Party, string.Join(", ", line.Amounts.Select(amount => FormattableString.Invariant($"{amount.Key}: {amount.Value:0}"))));

    // The two answers that a person gives: the first year of the application, and that Socialforvaltningen's posts end with the years that are applied for ("i de to år").
    private static DocumentReading Read(string file)
    {
        var source = DocumentReader.Open(SourceDocuments.Bytes(file), file);
        var asked = DocumentReader.Read(source).Questions;
        return DocumentReader.Read(source, new()
        {
            Answers =
            [
                .. from question in asked where question is { Code: QuestionCode.FirstYear, Suggestion: not null } select new QuestionAnswer(question.Code, question.Location, question.Suggestion!),
                .. from question in asked where question.Code == QuestionCode.YearColumn && question.Location.StartsWith("Socialforvaltningen", StringComparison.Ordinal) select new QuestionAnswer(question.Code, question.Location, "2018"),
            ],
        });
    }

    private static IEnumerable<string> TextsOf(Finding finding) => finding.Arithmetic.Append(finding.Title).Append(finding.Text).Select(text => text.Replace('\u00a0', ' '));

    private static IReadOnlyList<JsonNode> Expected() => SourceDocuments.ExpectedFigures()["cases"]!.AsArray().Select(node => node!).ToArray();

    private static IEnumerable<decimal> Numbers(JsonNode numbers) => numbers.AsArray().Select(number => (decimal)number!);
}
