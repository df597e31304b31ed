using System.Reflection;
using CsCheck;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Reconciliation;
using InvestmentCases.Domain.Tests.Cases;
using Xunit;
using static InvestmentCases.Domain.Tests.Reconciliation.CaseUnderCheck;

namespace InvestmentCases.Domain.Tests.Reconciliation;

public sealed class ReconcilerTests
{
    [Fact]
    public void Every_check_is_run_has_a_test_class_and_stands_in_a_file_of_its_own()
    {
        var checks = typeof(Reconciler).Assembly.GetTypes().Where(type => type.Namespace == "InvestmentCases.Domain.Reconciliation.Checks" && type.GetMethod("Check", BindingFlags.Static | BindingFlags.Public) is not null).ToArray();
        var run = (Delegate[])typeof(Reconciler).GetField("InOrder", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        var tests = typeof(ReconcilerTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        var root = new DirectoryInfo(DemoFiles.Folder).Parent!.Parent!.Parent!.Parent!.FullName;

        Assert.Equal(checks.Select(type => type.Name).Order(StringComparer.Ordinal), run.Select(check => check.Method.DeclaringType!.Name).Order(StringComparer.Ordinal));
        Assert.All(checks, type => Assert.Contains($"{type.Name}Tests", tests));
        Assert.All(checks, type => Assert.True(File.Exists(Path.Combine(root, "InvestmentCases.Domain", "Reconciliation", "Checks", $"{type.Name}.cs")), type.Name));
    }

    [Fact]
    public void An_answer_falls_away_when_the_figure_changes()
    {
        var before = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 5, text: "På 5 år"), "StatedPayback")[0];

        var moved = Find(TheFamily().Stating(StatedMeasure.Other, 1).Stating(StatedMeasure.PaybackYears, 5, text: "På 5 år"), "StatedPayback")[0];
        var changed = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 4, text: "På 5 år"), "StatedPayback")[0];
        var recalculated = Find(Case(Lines.Cost(2017, 9_000_000m, 0m), Lines.Saving(2017, 0m, -10_000_000m)).Stating(StatedMeasure.PaybackYears, 5, text: "På 5 år"), "StatedPayback")[0];

        Assert.Equal(before.Fingerprint, moved.Fingerprint);
        Assert.NotEqual(before.Location, moved.Location);
        Assert.NotEqual(before.Fingerprint, changed.Fingerprint);
        Assert.NotEqual(before.Fingerprint, recalculated.Fingerprint);
    }

    [Fact]
    public void An_answer_about_a_line_follows_the_line_when_others_are_put_before_it()
    {
        var wrong = Lines.Saving(2017, 1_000m);

        var before = Find(Case(wrong), "SignAgainstKind")[0];
        var after = Find(Case(Lines.Cost(2017, 5m), wrong), "SignAgainstKind")[0];

        Assert.Equal(before.Fingerprint, after.Fingerprint);
        Assert.Equal(("lines[0]", "lines[1]"), (before.Location, after.Location));
    }

    [Fact]
    public void Two_sentences_that_claim_the_same_are_two_findings()
    {
        var findings = Find(TheFamily().Stating(StatedMeasure.PaybackYears, 5).Stating(StatedMeasure.PaybackYears, 5), "StatedPayback");

        Assert.Equal(2, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void A_case_without_years_is_checked_for_what_can_be_seen()
    {
        var findings = Reconciler.Check(new() { Title = "Kladde", Lines = [Lines.Saving(2017, 1m)] }, null, Context);

        Assert.Contains(findings, finding => finding.Check == "SignAgainstKind");
        Assert.DoesNotContain(findings, finding => finding.Check is "NeverRepaid" or "FinancingAgainstNeed");
    }

    [Fact]
    public void An_empty_draft_has_no_findings() =>
        Assert.Empty(Reconciler.Check(new() { Title = "Kladde" }, null, Context));

    [Fact]
    public void Any_case_that_can_be_calculated_can_be_checked() =>
        Assert.All(Edges, proposal => Assert.NotNull(Find(proposal, "StatedPayback")));

    [Fact]
    public void Cases_of_every_shape_can_be_checked_in_both_languages() =>
        ProposalGenerator.Proposals.Sample(proposal =>
        {
            using var language = proposal.Lines.Count % 2 == 0 ? InLanguage.Danish() : InLanguage.English();
            var result = Calculated(proposal);

            var findings = Reconciler.Check(proposal, result, Context);

            Assert.All(findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Title) || string.IsNullOrWhiteSpace(finding.Text)));
            Assert.Equal(findings.Count, findings.Select(finding => finding.Fingerprint).Distinct().Count());
        }, iter: 300);

    private static CalculationResult? Calculated(Proposal proposal)
    {
        try
        {
            return CalculationService.Calculate(CalculationInput.For(proposal, CalculationSettings.Default)!);
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }

    private static IEnumerable<Proposal> Edges =>
    [
        Case(Lines.Cost(2017, 0m)),
        Case(new CashFlowLine { Amounts = YearAmounts.None }),
        Case(Lines.Cost(2017, 1m) with { Duration = Duration.Temporary, Drivers = new SortedDictionary<int, Driver> { [2017] = new(0, 0) } }).Stating(StatedMeasure.PaybackYears, 0),
        Case(Lines.Cost(2017, YearAmounts.Largest)).Stating(StatedMeasure.StartCapital, 79_000_000_000_000_000_000m, text: "9.999.999.999.999.999.999 mia. kr.").Stating(StatedMeasure.PaybackYears, 1_000_000m),
        TheFamily() with { Scenarios = [new() { Name = "tom", SuccessRate = 0.1m, NetByYear = YearAmounts.From(2017, 0m) }, new() { Name = "6 %", SuccessRate = 0.06m, NetByYear = YearAmounts.From(2018, 0m) }] },
        TheFamily() with { StatedTables = [new(), new() { Rows = [new() { Role = StatedRowRole.Total }] }] },
    ];
}
