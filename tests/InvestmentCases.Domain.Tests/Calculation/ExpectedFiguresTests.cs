using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using Xunit;

namespace InvestmentCases.Domain.Tests.Calculation;

/// <summary>Every figure of the real documents that a calculation gives. The same figures stand in docs/guide/regler, so that nothing depends on the shared folder.</summary>
public class ExpectedFiguresTests
{
    private static readonly string[] Titles =
    [
        "Tæt på Familien Børn 0-12 år", "Ishøj-model i Børneteamet", "Del af Ø101 – Socialrådgivere i daginstitutioner",
        "Pilotprojekt om tidlig indsats for familier med børn i alderen 0-2 år",
    ];

    public static TheoryData<string> Cases => [.. Titles];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_documents_figures_come_out_exactly(string title)
    {
        var expected = Case(title);
        var result = CalculationService.Calculate(Input(expected));

        if (expected["net"] is JsonArray net)
            Assert.Equal(Numbers(net), result.Years.Select(y => y.Net));
        if (expected["cumulativeNet"] is JsonArray cumulative)
            Assert.Equal(Numbers(cumulative), result.Years.Select(y => y.CumulativeNet));
        if (expected["payback"]?["service"] is { } service)
            AssertPayback(service, result.PaybackService);
        if (expected["payback"]?["total"] is { } total)
            AssertPayback(total, result.PaybackTotal);
        if (expected["startCapital"] is { } need)
            AssertNeed(need, result);
        if (expected["peakExposure"] is { } peak)
            Assert.Equal(new PeakExposure(Number(peak["amount"]), (int)Number(peak["year"])), result.PeakExposure);
        if (expected["permanentAnnualEffect"] is { } effect)
            Assert.Equal(new PermanentAnnualEffect(Number(effect["amount"]), (int)Number(effect["from"])), result.PermanentAnnualEffect);
        if (expected["netPresentValue"] is { } presentValue)
            Assert.Equal(Number(presentValue["amount"]), decimal.Round(result.NetPresentValue, 2, MidpointRounding.AwayFromZero));
        if (expected["internalRateOfReturn"] is { } rate)
            Assert.Equal(Number(rate), result.InternalRateOfReturn);
    }

    [Fact]
    public void The_Ishoej_scenarios_come_out_exactly()
    {
        var expected = Case("Ishøj-model i Børneteamet");
        var result = CalculationService.Calculate(Input(expected));

        var scenarios = expected["scenarios"]!.AsArray();
        Assert.Equal(scenarios.Count, result.Scenarios.Count);
        for (var i = 0; i < scenarios.Count; i++)
        {
            Assert.Equal(Numbers(scenarios[i]!["netByYear"]!), result.Scenarios[i].Years.Select(y => y.Net));
            Assert.Equal(Numbers(scenarios[i]!["cumulativeNet"]!), result.Scenarios[i].Years.Select(y => y.CumulativeNet));
            AssertPayback(scenarios[i]!["payback"]!, result.Scenarios[i].PaybackTotal);
        }
        Assert.Equal(PaybackStatus.Never, result.PaybackTotal.Status);
        Assert.Equal(4_007_326m, result.ImpliedEconomy!.Years[0].AtZero);
        Assert.Equal(0.085m, result.SwitchingValues!.SuccessRate);
    }

    private static JsonNode Case(string title)
    {
        var path = SharedPath();
        Assert.SkipUnless(File.Exists(path), "The shared folder with expected-figures.json is not beside the repository.");
        return JsonNode.Parse(File.ReadAllText(path))!["cases"]!.AsArray().Single(c => (string?)c!["title"] == title)!;
    }

    /// <summary>shared/design/expected-figures.json beside the repository, or beside the folder that a working copy of it lies in.</summary>
    private static string SharedPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "design", "expected-figures.json") is var path && File.Exists(path))
                return path;
        return "";
    }

    private static CalculationInput Input(JsonNode expected)
    {
        var numbers = expected["years"]!.AsArray();
        var years = new YearRange((int)numbers[0]!, (int)numbers[^1]!);
        var rate = expected["netPresentValue"]?["rate"] is { } given ? DiscountSchedule.Flat(Number(given)) : DiscountSchedule.MinistryOfFinance2021;
        return new()
        {
            Years = years,
            Lines = [.. LinesOf(expected, years)],
            Settings = CalculationSettings.Default with { Discount = rate },
            Scenarios = [.. (expected["scenarios"]?.AsArray() ?? []).Select(s => new Scenario
            {
                Name = "Scenarie",
                SuccessRate = Number(s!["successRate"]),
                NetByYear = YearAmounts.From(years.First, Numbers(s["netByYear"]!)),
            })],
        };
    }

    private static IEnumerable<CashFlowLine> LinesOf(JsonNode expected, YearRange years)
    {
        foreach (var line in expected["lines"]?.AsArray() ?? [])
            yield return Lines.Line(Enum.Parse<LineKind>((string)line!["kind"]!), Enum.Parse<Duration>((string)line["duration"]!), years.First, Numbers(line["amounts"]!)) with
            {
                ControlArea = Enum.Parse<ControlArea>((string)line["area"]!),
                Party = (string?)line["party"],
            };
        foreach (var cost in expected["costs"]?.AsArray() ?? [])
            yield return Lines.Once(years.First, Number(cost!["amount"]));
        if (expected["printed"] is JsonArray printed)
            yield return Lines.Cost(years.First, [.. Numbers(printed).Select(n => n * 1_000_000m)]);
    }

    private static void AssertPayback(JsonNode expected, Payback actual)
    {
        Assert.Equal((string?)expected["status"], actual.Status.ToString());
        if (expected["year"] is { } year)
            Assert.Equal((int)year, actual.Year);
        if (expected["years"] is { } years)
            Assert.Equal((int)years, actual.Years);
        if (expected["interpolatedYears"] is { } interpolated)
            Assert.Equal(Number(interpolated), decimal.Round(actual.InterpolatedYears!.Value, 6, MidpointRounding.AwayFromZero));
    }

    private static void AssertNeed(JsonNode expected, CalculationResult result)
    {
        if (expected["perYear"] is { } perYear)
            Assert.Equal(Numbers(perYear), result.StartCapital.PerYear);
        Assert.Equal(Number(expected["total"]), result.StartCapitalTotal);
    }

    private static decimal Number(JsonNode? node) => decimal.Parse(node!.ToJsonString(), CultureInfo.InvariantCulture);

    private static decimal[] Numbers(JsonNode array) => [.. array.AsArray().Select(Number)];
}
