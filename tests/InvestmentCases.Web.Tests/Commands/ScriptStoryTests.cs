using System.Net;
using System.Text.Json.Nodes;
using InvestmentCases.Web.Tests.Api;
using Xunit;

namespace InvestmentCases.Web.Tests.Commands;

/// <summary>What a script does on an empty machine: start the program, make a person and a token while it serves, and bring a case on its way over HTTP.</summary>
public sealed class ScriptStoryTests : IDisposable
{
    private const string Cases = "/api/v1/cases";
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_script_makes_finds_changes_calculates_and_submits_a_case()
    {
        await using var serving = await ServingProgram.StartAsync(program);
        await program.RunAsync("en lang adgangskode\n", ["user", "create", "--email", "script@by.example", "--name", "Script", "--role", "Administrator"]);
        await program.RunAsync("en lang adgangskode\n", ["user", "create", "--email", "anna@by.example", "--name", "Anna", "--role", "Caseworker"]);
        var administrator = serving.Client((await program.RunAsync("api-token", "create", "--user", "script@by.example")).Output.Trim());
        var caseworker = serving.Client((await program.RunAsync("api-token", "create", "--user", "anna@by.example", "--days", "1")).Output.Trim());

        await administrator.MakeCaseAsync(Samples.Case("Tæt på hverdagen").Replace("\"leadUnit\": \"SOF\", ", "", StringComparison.Ordinal));
        var listed = await caseworker.GetAsync($"{Cases}?q=hverdagen&sort=-netPresentValue", HttpStatusCode.OK);
        var address = $"{Cases}/{listed.Json["items"]![0]!["id"]}";
        var read = await caseworker.GetAsync(address, HttpStatusCode.OK);
        read.Json["lines"]![1]!["amounts"]!["2029"] = -2_600_000;
        var changed = await caseworker.PutAsync(address, read.Json.ToJsonString(), read.ETag, HttpStatusCode.OK);
        var calculated = await caseworker.GetAsync($"{address}/calculation", HttpStatusCode.OK);
        var lacking = await caseworker.PostAsync($"{address}/steps/submit", """{"comment": "Klar"}""", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(1, (int)listed.Json["total"]!);
        Assert.Equal(-1_400_000m, (decimal)calculated.Json["years"]![2]!["net"]!);
        Assert.Equal(calculated.Json["netPresentValue"]!.ToJsonString(), changed.Json["keyFigures"]!["netPresentValue"]!.ToJsonString());
        Assert.Equal(["leadUnit"], lacking.Fields);
    }

    [Fact]
    public async Task A_first_start_on_an_empty_machine_makes_the_database_and_serves()
    {
        await using var serving = await ServingProgram.StartAsync(program);
        using var client = serving.Client();

        var contract = await client.GetAsync("/openapi/v1.json", HttpStatusCode.OK);

        Assert.True(File.Exists(Path.Combine(program.Folder, "data", "investmentcases.db")));
        Assert.NotNull(contract.Json["paths"] as JsonObject);
    }
}
