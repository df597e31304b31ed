using System.Text.Json.Nodes;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

/// <summary>The demo's 30 templates give the results that their overview states; those were worked out apart from the program.</summary>
public class DemoTemplatesTests
{
    private static readonly Lazy<JsonArray> Templates = new(() => JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "src", "InvestmentCases.Web", "Features", "Demo", "Content", "templates.json")))!.AsArray());

    public static IEnumerable<TheoryDataRow<int>> Numbers =>
        Enumerable.Range(0, Templates.Value.Count).Select(i => new TheoryDataRow<int>(i) { TestDisplayName = $"Demo case {i + 1}: {Templates.Value[i]!["title"]}" });

    [Fact]
    public void There_are_thirty() => Assert.Equal(30, Templates.Value.Count);

    [Theory]
    [MemberData(nameof(Numbers), DisableDiscoveryEnumeration = false)]
    public void Template(int number)
    {
        var template = Templates.Value[number]!.DeepClone().AsObject();
        var expected = template["expected"]!;
        foreach (var beside in (string[])["area", "note", "expected"])
            template.Remove(beside);
        var input = CalculationInput.For(CaseJson.Read(template), CalculationSettings.Default)!;
        var onlyService = CalculationSettings.Default with { PaybackRule = PaybackRule.Default with { ServiceCostAreas = new SortedSet<ControlArea> { ControlArea.Service } } };

        var result = CalculationService.Calculate(input);
        var serviceAlone = CalculationService.Calculate(input with { Settings = onlyService });

        Assert.Equal((decimal)expected["startCapitalTotal"]!, result.StartCapitalTotal);
        Assert.Equal((string?)expected["service"], Written(serviceAlone.PaybackService));
        Assert.Equal((string?)expected["servicePlusCapital"], Written(result.PaybackService));
        Assert.Equal((string?)expected["total"], Written(result.PaybackTotal));
    }

    /// <summary>As the overview writes it; * is beyond the last year.</summary>
    private static string Written(Payback payback) => payback.Status switch
    {
        PaybackStatus.Immediate => "straks",
        PaybackStatus.Never => "aldrig",
        PaybackStatus.Unknown => "ukendt",
        _ => FormattableString.Invariant($"{payback.Years} år ({payback.Year})") + (payback.Status == PaybackStatus.Extrapolated ? " *" : "") + (payback.Relapses ? " (falder tilbage)" : ""),
    };

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "InvestmentCases.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
