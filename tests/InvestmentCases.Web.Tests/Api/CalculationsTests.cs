using System.Net;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class CalculationsTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Address = "/api/v1/calculations";

    [Fact]
    public async Task A_case_of_two_lines_comes_out_to_the_ore()
    {
        var answer = await program.As(Role.Reader).PostAsync(Address, Samples.Calculation, HttpStatusCode.OK);

        var json = answer.Json;
        Assert.Equal("application/json", answer.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("[7500000,3900000,-2100000,-3500000,-3500000,-3500000]", Column(json["years"], "net"));
        Assert.Equal("[7500000,11400000,9300000,5800000,2300000,-1200000]", Column(json["years"], "cumulativeNet"));
        Assert.Equal("[7500000,3900000,0,0,0,0]", Column(json["years"], "startCapital"));
        Assert.Equal("""{"status":"Repaid","startYear":2017,"year":2022,"years":6,"interpolatedYears":5.657143,"gainedBeforeStart":0,"relapses":false,"staysRepaidFrom":2022}""", json["payback"]!["service"]!.ToJsonString());
        Assert.Equal(json["payback"]!["service"]!.ToJsonString(), json["payback"]!["total"]!.ToJsonString());
        Assert.Equal("""{"status":"Extrapolated","startYear":2017,"year":2023,"years":7,"interpolatedYears":6.054084,"gainedBeforeStart":0,"relapses":false,"staysRepaidFrom":2023}""", json["payback"]!["discounted"]!.ToJsonString());
        Assert.Equal("11400000", json["startCapitalTotal"]!.ToJsonString());
        Assert.Equal("""{"amount":11400000,"year":2018}""", json["peakExposure"]!.ToJsonString());
        Assert.Equal("""{"amount":-3500000,"fromYear":2020}""", json["permanentAnnualEffect"]!.ToJsonString());
        Assert.Equal("153990.12", json["netPresentValue"]!.ToJsonString());
        Assert.Equal("0.996898", json["benefitCostRatio"]!.ToJsonString());
        Assert.Equal("0.030688", json["internalRateOfReturn"]!.ToJsonString());
        Assert.Null(json["internalRateOfReturnReason"]);
        Assert.Equal(2, json["sensitivity"]!.AsArray().Count);
    }

    [Fact]
    public async Task Scenarios_with_their_own_net_have_years_and_paybacks_of_their_own()
    {
        const string request = """
            {"firstYear": 2018, "lastYear": 2027, "lines": [{"label": "Implementering", "kind": "ImplementationCost", "duration": "Temporary", "amounts": {"2018": 230000}}, {"label": "Drift", "kind": "OperatingCost", "duration": "Temporary", "amounts": {"2018": 1337305}}],
             "scenarios": [{"name": "10 %", "successRate": 0.10, "netByYear": {"2018": 2175391, "2019": 82368, "2020": -1677654, "2021": -3332551}},
                           {"name": "6 %", "successRate": 0.06, "netByYear": {"2018": 2908165, "2019": 1505641, "2020": 393620, "2021": -653173}}], "baseSuccessRate": 0.10}
            """;

        var answer = await program.As(Role.Reader).PostAsync(Address, request, HttpStatusCode.OK);

        var (ten, six) = (answer.Json["scenarios"]![0]!, answer.Json["scenarios"]![1]!);
        Assert.Equal("Never", (string)answer.Json["payback"]!["total"]!["status"]!);
        Assert.Equal("10 %", (string)ten["name"]!);
        Assert.StartsWith("[2175391,2257759,580105,-2752446", Column(ten["years"], "cumulativeNet"), StringComparison.Ordinal);
        Assert.Equal(("Repaid", 4, 3.174072m), ((string)ten["payback"]!["total"]!["status"]!, (int)ten["payback"]!["total"]!["years"]!, (decimal)ten["payback"]!["total"]!["interpolatedYears"]!));
        Assert.Equal(4, (int)ten["payback"]!["service"]!["years"]!);
        Assert.Equal("Unknown", (string)six["payback"]!["total"]!["status"]!);
    }

    [Theory]
    [InlineData("da", "Post 1 »Drift«: 2025 ligger uden for årene 2017–2018.")]
    [InlineData("en-US,da;q=0.5", "Line 1 \"Drift\": 2025 lies outside the years 2017–2018.")]
    [InlineData("de", "Post 1 »Drift«: 2025 ligger uden for årene 2017–2018.")]
    public async Task Every_fault_is_told_at_once_in_the_language_asked_for(string language, string message)
    {
        var client = program.As(Role.Reader);
        client.DefaultRequestHeaders.Add("Accept-Language", language);

        var answer = await client.PostAsync(Address, """{"firstYear": 2017, "lastYear": 2018, "colour": "red", "lines": [{"label": "Drift", "kind": "saving", "dependsOnSuccess": 1, "amounts": {"2017": "12.50", "2025": 1}}]}""", HttpStatusCode.BadRequest);

        Assert.Equal(["colour", "lines[0].amounts.2017", "lines[0].amounts.2025", "lines[0].dependsOnSuccess", "lines[0].kind"], answer.Fields);
        Assert.Equal(message, (string)answer.Json["errors"]!["lines[0].amounts.2025"]![0]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"firstYear": 2017, "firstYear": 2018, "lastYear": 2018, "lines": []}""")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2018, "lines": [], "scenarios": [{"name": "a", "successRate": 0.5}]}""")]
    [InlineData("""{"firstYear": 2017, "lastYear": 2018, "lines": [], "discountRate": 1e999}""")]
    public async Task A_request_that_cannot_be_taken_is_refused(string request)
    {
        var answer = await program.As(Role.Reader).PostAsync(Address, request, HttpStatusCode.BadRequest);

        Assert.NotEmpty(answer.Fields);
    }

    [Fact]
    public async Task More_than_500_lines_are_refused()
    {
        var lines = string.Join(',', Enumerable.Repeat("""{"label": "x", "amounts": {"2017": 1}}""", 501));

        var answer = await program.As(Role.Reader).PostAsync(Address, $$"""{"firstYear": 2017, "lastYear": 2018, "lines": [{{lines}}]}""", HttpStatusCode.BadRequest);

        Assert.Equal(["lines"], answer.Fields);
    }

    [Fact]
    public async Task Another_content_type_is_refused_and_so_is_too_much()
    {
        var client = program.As(Role.Reader);
        using var text = new StringContent(Samples.Calculation);
        using var large = Answer.Body(new string(' ', 9 * 1024 * 1024));

        var wrongType = await client.PostAsync(Address, text, TestContext.Current.CancellationToken);
        var tooLarge = await client.PostAsync(Address, large, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, wrongType.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
    }

    private static string Column(JsonNode? rows, string member) => $"[{string.Join(',', rows!.AsArray().Select(row => row![member]!.ToJsonString()))}]";
}
