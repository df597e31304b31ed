using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Funds;
using InvestmentCases.Domain.Json;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Domain.Reconciliation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

/// <summary>The contract at /openapi/v1.json is written by hand; these tests hold it and the program against each other.</summary>
public sealed class ContractTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Cases = "/api/v1/cases";

    [Fact]
    public void Every_address_of_the_program_is_in_the_contract_and_no_other()
    {
        var mapped = program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {Plain(endpoint.RoutePattern)}"))
            .Order(StringComparer.Ordinal);

        var described = Schema.Contract["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Where(part => part.Key != "parameters").Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(described, mapped);
    }

    [Fact]
    public void Enumerations_are_the_domains()
    {
        (string Schema, IEnumerable<string> Names)[] pairs =
        [
            (nameof(LineKind), Enum.GetNames<LineKind>()), (nameof(ControlArea), Enum.GetNames<ControlArea>()), (nameof(Duration), Enum.GetNames<Duration>()), (nameof(EvidenceGrade), Enum.GetNames<EvidenceGrade>()),
            (nameof(CaseKind), Enum.GetNames<CaseKind>()), (nameof(AmountUnit), Enum.GetNames<AmountUnit>()), (nameof(SectionKey), Enum.GetNames<SectionKey>()), (nameof(StatedRowRole), Enum.GetNames<StatedRowRole>()),
            (nameof(FinancingSource), Enum.GetNames<FinancingSource>()), (nameof(Rhythm), Enum.GetNames<Rhythm>()), (nameof(Direction), Enum.GetNames<Direction>()), (nameof(RiskLevel), Enum.GetNames<RiskLevel>()),
            (nameof(DecisionOutcome), Enum.GetNames<DecisionOutcome>()), (nameof(CaseRelation), Enum.GetNames<CaseRelation>()), (nameof(StatedMeasure), Enum.GetNames<StatedMeasure>()), (nameof(PaybackBasis), Enum.GetNames<PaybackBasis>()),
            (nameof(PaybackStatus), Enum.GetNames<PaybackStatus>()), (nameof(FindingResult), Enum.GetNames<FindingResult>()), (nameof(FindingAnswer), Enum.GetNames<FindingAnswer>()), (nameof(Repayment), Enum.GetNames<Repayment>()), (nameof(CaseStatus), Enum.GetNames<CaseStatus>()), (nameof(CaseStep), Enum.GetValues<CaseStep>().Select(Workflow.NameOf)),
        ];

        var schemas = Schema.Contract["components"]!["schemas"]!.AsObject().Where(schema => schema.Value!["enum"] is not null).Select(schema => schema.Key);

        Assert.Equal(pairs.Select(pair => pair.Schema).Order(StringComparer.Ordinal), schemas.Order(StringComparer.Ordinal));
        Assert.All(pairs, pair => Assert.Equal(pair.Names, Schema.Named(pair.Schema)["enum"]!.AsArray().Select(name => (string)name!)));
    }

    [Fact]
    public async Task Answers_are_as_the_contract_says()
    {
        var client = program.As(Role.Caseworker);
        var made = await client.PostAsync(Cases, Samples.Case("Efter kontrakten"), HttpStatusCode.Created);
        var address = $"{Cases}/{made.Json["id"]}";
        var submitted = await client.PostAsync($"{address}/steps/submit", null, HttpStatusCode.OK);

        Fits("Case", made);
        Fits("Case", submitted);
        Fits("Case", await client.GetAsync(address, HttpStatusCode.OK));
        Fits("CaseList", await client.GetAsync(Cases, HttpStatusCode.OK));
        Fits("CalculationAnswer", await client.GetAsync($"{address}/calculation", HttpStatusCode.OK));
        Fits("CalculationAnswer", await client.PostAsync("/api/v1/calculations", Samples.Calculation, HttpStatusCode.OK));
        Fits("ReconciliationAnswer", await client.GetAsync($"{address}/reconciliation", HttpStatusCode.OK));
        Fits("PortfolioAnswer", await client.GetAsync("/api/v1/portfolio", HttpStatusCode.OK));
        Fits("FundList", await client.GetAsync("/api/v1/funds", HttpStatusCode.OK));
        Fits("VersionList", await client.GetAsync($"{address}/versions", HttpStatusCode.OK));
        Fits("History", await client.GetAsync($"{address}/history", HttpStatusCode.OK));
        Fits("Problem", await client.GetAsync($"{Cases}/{Guid.Empty}", HttpStatusCode.NotFound));
        Fits("Problem", await client.PostAsync(Cases, "{}", HttpStatusCode.BadRequest));
        Fits("Problem", await client.PostAsync($"{address}/steps/submit", null, HttpStatusCode.Conflict));
    }

    [Fact]
    public void What_the_reader_takes_is_what_the_contract_says_can_be_sent()
    {
        foreach (var member in Schema.Named("CaseToWrite")["properties"]!.AsObject().Select(property => property.Key))
        {
            var refused = Record.Exception(() => CaseJson.Read(new JsonObject { ["title"] = "x", [member] = new JsonObject { ["?"] = 1 } })) as Domain.InvalidInputException;
            Assert.DoesNotContain(refused?.Faults ?? [], fault => fault.Field == member && fault.Message.Contains("findes ikke", StringComparison.Ordinal));
        }
        foreach (var member in Schema.Named("CalculationRequest")["properties"]!.AsObject().Select(property => property.Key))
        {
            var refused = Record.Exception(() => CalculationRequest.Read(new JsonObject { [member] = new JsonObject { ["?"] = 1 } }, CalculationSettings.Default)) as Domain.InvalidInputException;
            Assert.DoesNotContain(refused?.Faults ?? [], fault => fault.Field == member && fault.Message.Contains("findes ikke", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_contracts_examples_can_be_sent()
    {
        foreach (var example in Schema.Named("CaseToWrite")["examples"]!.AsArray())
        {
            Assert.Empty(Schema.Faults(example, Schema.Named("CaseToWrite")));
            Assert.DoesNotContain(Submission.WhatIsMissing(CaseJson.Read(example)), fault => fault.Field != "sections.Content");
        }
        foreach (var example in Schema.Named("CalculationRequest")["examples"]!.AsArray())
        {
            Assert.Empty(Schema.Faults(example, Schema.Named("CalculationRequest")));
            CalculationService.Calculate(CalculationRequest.Read(StrictJson.Parse(Encoding.UTF8.GetBytes(example!.ToJsonString())), CalculationSettings.Default));
        }
    }

    [Fact]
    public async Task The_contract_and_its_page_are_read_without_signing_in_and_ask_no_other_host()
    {
        var client = program.Anonymous();

        var contract = await client.GetAsync("/openapi/v1.json", HttpStatusCode.OK);
        var page = await client.GetStringAsync("/openapi/", TestContext.Current.CancellationToken);

        Assert.StartsWith("3.1", (string)contract.Json["openapi"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("//cdn", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_planted_fault_is_seen()
    {
        var payback = JsonNode.Parse("""{"status":"Repaid","startYear":2017,"year":2022,"years":6,"interpolatedYears":"5.6","gainedBeforeStart":0,"relapses":false,"extra":1}""");

        Assert.Equal(["$.staysRepaidFrom is missing", "$.interpolatedYears: \"5.6\" is not [\"number\",\"null\"]", "$.extra is not in the contract"], Schema.Faults(payback, Schema.Named("Payback")));
    }

    private static void Fits(string schema, Answer answer) => Assert.Empty(Schema.Faults(answer.Json, Schema.Named(schema)));

    private static string Plain(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => "",
        }))));
}
