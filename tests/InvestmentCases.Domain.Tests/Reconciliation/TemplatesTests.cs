using System.Text.Json.Nodes;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Reconciliation;
using Xunit;

namespace InvestmentCases.Domain.Tests.Reconciliation;

/// <summary>The demo's thirty plain cases: checks are useful only where they are quiet when there is nothing to say.</summary>
public sealed class TemplatesTests
{
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<Finding>>> All = new(Read);

    [Fact]
    public void A_plain_case_has_at_most_three_open_findings() =>
        Assert.All(All.Value, findings => Assert.InRange(findings.Count(finding => finding.NeedsAnswer), 0, 3));

    [Fact]
    public void Most_plain_cases_have_none() =>
        Assert.InRange(All.Value.Count(findings => !findings.Any(finding => finding.NeedsAnswer)), 15, 30);

    [Theory]
    [InlineData(15, "CostStops", "lines[1]")]
    [InlineData(22, "AssetOutlived", "lines[0]")]
    [InlineData(24, "AssetOutlived", "lines[0]")]
    [InlineData(22, "CapitalWithoutRunningCost", "lines[0]")]
    [InlineData(29, "PhaseInUnfinished", "lines[2]")]
    [InlineData(20, "LosesAtDiscountRate", "lines")]
    [InlineData(16, "NeverRepaid", "lines")]
    public void What_is_planted_is_found(int number, string check, string location) =>
        Assert.Contains(All.Value[number - 1], finding => finding.Check == check && finding.Location == location && finding.NeedsAnswer);

    private static IReadOnlyList<IReadOnlyList<Finding>> Read()
    {
        var templates = JsonNode.Parse(File.ReadAllBytes(Path.Combine(DemoFiles.Folder, "templates.json")))!.AsArray();
        return [.. templates.Select(template =>
        {
            // What the generator knows beside the case stands in members of its own.
            var json = (JsonObject)template!;
            foreach (var own in (string[])["area", "note", "expected"])
                json.Remove(own);
            var proposal = CaseJson.Read(json);
            return Reconciler.Check(proposal, CalculationService.Calculate(CalculationInput.For(proposal, CalculationSettings.Default)!), new(new HashSet<string> { "ØU" }, code => code));
        })];
    }
}
