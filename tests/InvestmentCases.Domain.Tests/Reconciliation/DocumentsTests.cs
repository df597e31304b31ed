using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Reconciliation;

/// <summary>The demo's cases, which hold every figure of the four documents that are cases: each discrepancy that their own figures show is found, and what agrees is said to agree.</summary>
public sealed class DocumentsTests
{
    private const string Family = "tet-paa-familien", Early = "tidlig-indsats-0-2", SocialWorkers = "socialraadgivere-i-daginstitutioner", Ishoej = "ishoej-model";

    // The foster placement's price, which follows from 1,3 mio. kr. less 8 × 0,1, against the average of the accounts.
    private static readonly ReconciliationContext Context = new(new HashSet<string> { "ØU" }, code => code)
    {
        Administrations = [("SOF", "Socialforvaltningen"), ("BUF", "Børne- og Ungdomsforvaltningen"), ("BIF", "Beskæftigelses- og Integrationsforvaltningen")],
        Catalogue = [new("foster-care", "Plejefamilie", 470_000m, 2017)],
    };

    /// <summary>File, check, place, outcome, difference, and a piece of the title, text or arithmetic.</summary>
    [Theory]
    [InlineData(Family, "StatedPayback", FindingResult.Agrees, "serviceeffektivisering", 0.0)]
    [InlineData(Family, "StatedPayback", FindingResult.Agrees, "totaløkonomi", 0.0)]
    [InlineData(Family, "StatedStartCapital", FindingResult.Agrees, "7.500 + 3.900 = 11.400 t.kr.", 0.0)]
    [InlineData(Family, "StatedPermanentEffect", FindingResult.Agrees, "fra 2020", 0.0)]
    [InlineData(Family, "TableLabel", FindingResult.Differs, "siger Service, men rækken »Varige ændringer totalt, Overførsler mv.« siger Overførsler mv.", null)]
    [InlineData(Family, "TableRow", FindingResult.Agrees, "−1.500 − 5.100 − 11.100 − 12.500 = −30.200", null)]
    [InlineData(Family, "TableRow", FindingResult.Agrees, "1.500 + 5.100 + 9.000 + 9.000 = 24.600", null)]
    [InlineData(Family, "TableRow", FindingResult.Agrees, "= −5.600", null)]
    [InlineData(Family, "TableRestates", FindingResult.Agrees, "2017: 1.500 + 7.500 = 9.000", null)]
    [InlineData(Family, "TableRestates", FindingResult.Agrees, "2020: 9.000 + 0 = 9.000", null)]
    [InlineData(Family, "TableTotal", FindingResult.Agrees, "2020: −12.500 + 9.000 = −3.500", 0.0)]
    [InlineData(Family, "LosesAtDiscountRate", FindingResult.Differs, "tjent hjem i 2023, 7 år", 153990.12)]
    [InlineData(Family, "IndicatorGoals", FindingResult.CannotBeChecked, "udgangspunkt og mål ikke oplyst", null)]
    [InlineData(Family, "FinancingAgainstNeed", FindingResult.Agrees, "2017: behov −1.500 + 9.000 = 7.500", 0.0)]
    [InlineData(Ishoej, "FinancingAgainstNeed", FindingResult.Agrees, "behov 230.000 + 1.337.305 = 1.567.305; finansiering 1.263.248 + 304.057 = 1.567.305", 0.0)]
    [InlineData(Ishoej, "FinancingAgainstNeed", FindingResult.Agrees, "80,6", 0.0)]
    [InlineData(Ishoej, "FinancingAgainstNeed", FindingResult.Differs, "6 %, 2020: 393.620 kr. er ikke dækket", null)]
    [InlineData(Ishoej, "StatedNet", FindingResult.Agrees, "2.175.391 + 82.368 − 1.677.654 − 3.332.551 = −2.752.446", 0.0)]
    [InlineData(Ishoej, "StatedNet", FindingResult.CannotBeChecked, "år 5 til 9", null)]
    [InlineData(Ishoej, "StatedNet", FindingResult.CannotBeChecked, "−4.432.736, i gennemsnit −886.547 om året", null)]
    [InlineData(Ishoej, "StatedPayback", FindingResult.Agrees, "4 år (scenariet 10 %)", 0.0)]
    [InlineData(Ishoej, "StatedPayback", FindingResult.CannotBeChecked, "9 år (scenariet 6 %)", null)]
    [InlineData(Ishoej, "ImpliedCost", FindingResult.Differs, "4.007.326", -2440021.0)]
    [InlineData(Ishoej, "ImpliedCost", FindingResult.Differs, "8,405927", -2440021.0)]
    [InlineData(Ishoej, "ScenarioNet", FindingResult.Differs, "2.175.391 − 1.567.305 = 608.086", 1340860.0)]
    [InlineData(Ishoej, "NeverRepaid", FindingResult.Differs, "gevinsten står kun i scenarierne", null)]
    [InlineData(Ishoej, "PriceLevelMissing", FindingResult.CannotBeChecked, "p/l ikke er oplyst", null)]
    [InlineData(SocialWorkers, "TableUnit", FindingResult.Differs, "kun, hvis enheden er mio. kr.", null)]
    [InlineData(SocialWorkers, "StatedAmount", FindingResult.Agrees, "2013: 10 − 2 = 8", null)]
    [InlineData(SocialWorkers, "StatedNet", FindingResult.Agrees, "i 2013: 8 mio. kr.", 0.0)]
    [InlineData(SocialWorkers, "StatedQuantity", FindingResult.Differs, "10,5 + 9,5 = 20", -1.0)]
    [InlineData(SocialWorkers, "StatedQuantity", FindingResult.Agrees, "19 × 2 = 38", 0.0)]
    [InlineData(SocialWorkers, "NeverRepaid", FindingResult.Agrees, "Budgetnotatet har ingen besparelse", null)]
    [InlineData(SocialWorkers, "ShareOfAll", FindingResult.CannotBeChecked, "38 × 5 = 190 institutioner", null)]
    [InlineData(SocialWorkers, "CostPerPost", FindingResult.Agrees, "2012: 5,8 : 10,5 = 0,552 mio. kr.", null)]
    [InlineData(SocialWorkers, "CostPerPost", FindingResult.Agrees, "2016: 10 : 19 = 0,526 mio. kr.", null)]
    [InlineData(Early, "DriverAmount", FindingResult.Agrees, "6 × 500.000 = 3.000.000", null)]
    [InlineData(Early, "DriverAmount", FindingResult.Agrees, "9 × 500.000 = 4.500.000", null)]
    [InlineData(Early, "DriverAmount", FindingResult.Agrees, "3 poster regner med 500.000 kr. pr. enhed", null)]
    [InlineData(Early, "StatedQuantity", FindingResult.Agrees, "3 × 2 = 6", 0.0)]
    [InlineData(Early, "StatedQuantity", FindingResult.Agrees, "3 × 3 = 9", 0.0)]
    [InlineData(Early, "StatedStartCapital", FindingResult.Differs, "2,5 − 2,1 = 0,4 mangler", -400000.0)]
    [InlineData(Early, "StatedStartCapital", FindingResult.Differs, "2,5 − 1,5 = 1,0 mangler", -1000000.0)]
    [InlineData(Early, "FinancingAgainstNeed", FindingResult.Differs, "2017: behov 3,9, dækket 2,1", -2800000.0)]
    [InlineData(Early, "FinancingAgainstNeed", FindingResult.Differs, "BUF 2017: 4,5 + 1,4 − 4,5 = 1,4, dækket 0", -2800000.0)]
    [InlineData(Early, "FinancingAgainstNeed", FindingResult.Differs, "spørg, om de hører sammen", -2800000.0)]
    [InlineData(Early, "StatedPayback", FindingResult.Agrees, "3,9 · 6,4 · 4,6 · 2,8 · 1,0 · −0,8 → tjent hjem i 2022, 6 år", 0.0)]
    [InlineData(Early, "CostStops", FindingResult.Differs, "En udgift stopper, men besparelsen fortsætter", null)]
    [InlineData(Early, "CostStops", FindingResult.CannotHold, "2,5 · 5,0 · 6,7 · 8,4 · 10,1 · 11,8 → tjenes ikke hjem", null)]
    [InlineData(Early, "CostStops", FindingResult.CannotHold, "2,5 · 5,0 · 3,7 · 2,4 · 1,1 · −0,2 → tjent hjem i 2022, 6 år", null)]
    [InlineData(Early, "CostStops", FindingResult.CannotHold, "3,9 · 6,4 · 7,6 · 8,8 · 10,0 · 11,2 → tjenes ikke hjem", null)]
    [InlineData(Early, "PartyShares", FindingResult.Agrees, "1,4 · 1,4 · 0,9 · 0,4 · −0,1 · −0,6 → tjent hjem i 2021, 5 år", null)]
    [InlineData(Early, "StatedAmount", FindingResult.CannotBeChecked, "Regnet i 2017", null)]
    [InlineData(Early, "PriceLevelMissing", FindingResult.CannotBeChecked, "p/l ikke er oplyst", null)]
    [InlineData(Family, "YearlyRise", FindingResult.Differs, "−2.100 · −3.500 · −3.500 · −3.500", null)]
    [InlineData(Family, "TargetGroupAge", FindingResult.Differs, "målgruppe på 0-12 år", null)]
    [InlineData(Family, "UnitsNamed", FindingResult.Differs, "nævner Børne- og Ungdomsforvaltningen og Beskæftigelses- og Integrationsforvaltningen", null)]
    [InlineData(SocialWorkers, "PromiseOverdue", FindingResult.Differs, "venter noget i april 2012", null)]
    [InlineData(Early, "CataloguePrice", FindingResult.AgreesWithinRounding, "470.000 kr. · i posten 500.000 kr.", 30000.0)]
    public void What_the_documents_figures_show_is_found(string file, string check, FindingResult result, string piece, double? difference)
    {
        using var danish = InLanguage.Danish();

        var findings = Reconciled(file);

        Assert.Contains(findings, finding => finding.Check == check && finding.Result == result
            && (difference is null || finding.Difference == (decimal)difference)
            && finding.Arithmetic.Append(finding.Title).Append(finding.Text).Any(text => text.Replace('\u00a0', ' ').Contains(piece, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Family, 7)]
    [InlineData(Early, 9)]
    [InlineData(SocialWorkers, 5)]
    [InlineData(Ishoej, 9)]
    public void No_more_findings_wait_for_an_answer_than_there_is_something_to_ask(string file, int open) =>
        Assert.Equal(open, Reconciled(file).Count(finding => finding.NeedsAnswer));

    [Theory]
    [InlineData(Family)]
    [InlineData(Early)]
    [InlineData(SocialWorkers)]
    [InlineData(Ishoej)]
    public void Findings_are_the_same_in_both_languages_but_for_their_texts(string file)
    {
        var proposal = Read(file);
        IReadOnlyList<Finding> danish, english;

        using (InLanguage.Danish())
            danish = Reconciled(proposal);
        using (InLanguage.English())
            english = Reconciled(proposal);

        Assert.Equal(danish.Select(finding => (finding.Fingerprint, finding.Result, finding.Location, finding.Difference)), english.Select(finding => (finding.Fingerprint, finding.Result, finding.Location, finding.Difference)));
        Assert.All(danish.Zip(english), pair => Assert.NotEqual(pair.First.Text, pair.Second.Text));
        Assert.Equal(danish.Count, danish.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    private static IReadOnlyList<Finding> Reconciled(string file) => Reconciled(Read(file));

    private static IReadOnlyList<Finding> Reconciled(Proposal proposal) =>
        Reconciler.Check(proposal, CalculationService.Calculate(CalculationInput.For(proposal, CalculationSettings.Default)!), Context);

    private static Proposal Read(string file) => CaseJson.Read(CaseJson.Parse(File.ReadAllBytes(Path.Combine(DemoFiles.Folder, "cases", $"{file}.json"))));
}
