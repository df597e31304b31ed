using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class ImportsTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Imports = "/api/v1/imports";

    private const string Pasted = "Natsygeplejersker på akutpladserne\n\n1.000 kr., 2027 p/l, Service\n\t2027\t2028\t2029\tI alt\nDriftsomkostninger, sygeplejersker\t900\t900\t900\t2.700\nDriftsbesparelser, færre indlæggelser\t-300\t-1.500\t-1.500\t-3.300\nI alt\t600\t-600\t-600\t-600\n";

    [Fact]
    public async Task What_is_pasted_is_shown_as_it_was_understood_and_nothing_is_stored()
    {
        var client = program.As(Role.Reader);
        var before = await CountAsync(client);

        var read = await SendAsync(client, Imports, Text(Pasted), HttpStatusCode.OK);

        Assert.Empty(Schema.Faults(read.Json, Schema.Named("ImportAnswer")));
        var lines = read.Json["tables"]![0]!["rows"]!.AsArray().Where(row => (string)row!["role"]! == "Line").ToArray();
        Assert.Equal([900_000m, -300_000m], lines.Select(row => (decimal)row!["amounts"]!["2027"]!));
        Assert.Equal("-1.500", (string)lines[1]!["cells"]!["2028"]!);
        Assert.Null(read.Json["caseId"]);
        Assert.Equal(before, await CountAsync(client));
    }

    [Fact]
    public async Task A_confirmed_file_becomes_a_case_that_keeps_it()
    {
        var client = program.As(Role.Caseworker);

        var made = await SendAsync(client, $"{Imports}?confirm=true", File("Notat.txt", Pasted), HttpStatusCode.Created);

        var stored = await client.GetAsync($"/api/v1/cases/{made.Json["caseId"]}", HttpStatusCode.OK);
        Assert.Equal("Draft", (string)stored.Json["status"]!);
        Assert.Equal((2027, 2029, 2027), ((int)stored.Json["firstYear"]!, (int)stored.Json["lastYear"]!, (int)stored.Json["priceLevel"]!));
        Assert.Equal(600_000m, (decimal)stored.Json["keyFigures"]!["startCapitalTotal"]!);
        var history = await client.GetAsync($"/api/v1/cases/{made.Json["caseId"]}/history", HttpStatusCode.OK);
        Assert.Contains("Notat.txt", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_to_a_case_says_what_is_added_replaced_and_left_before_it_is_done()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync("""
            {"title": "Akutpladser", "leadUnit": "SOF", "priceLevel": 2027, "firstYear": 2027, "lastYear": 2028,
             "lines": [{"label": "Driftsomkostninger, sygeplejersker", "kind": "OperatingCost", "amounts": {"2027": 800000, "2028": 800000}}]}
            """);

        var shown = await SendAsync(client, $"{Imports}?caseId={id}", Text(Pasted), HttpStatusCode.OK);
        var before = await client.GetAsync($"/api/v1/cases/{id}", HttpStatusCode.OK);
        await SendAsync(client, $"{Imports}?caseId={id}&confirm=true", Text(Pasted), HttpStatusCode.OK);

        var effects = shown.Json["changes"]!.AsArray().Where(change => (string)change!["field"]! == "lines").ToDictionary(change => (string)change!["label"]!, change => (string)change!["effect"]!);
        Assert.Equal(("Replace", "Add"), (effects["Driftsomkostninger, sygeplejersker"], effects["Driftsbesparelser, færre indlæggelser"]));
        Assert.Equal(800_000m, (decimal)before.Json["lines"]![0]!["amounts"]!["2027"]!);
        var after = await client.GetAsync($"/api/v1/cases/{id}", HttpStatusCode.OK);
        Assert.Equal(("Akutpladser", 2029, 900_000m), ((string)after.Json["title"]!, (int)after.Json["lastYear"]!, (decimal)after.Json["lines"]![0]!["amounts"]!["2027"]!));
    }

    [Fact]
    public async Task Amounts_in_other_prices_are_not_put_beside_those_of_the_case()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync("""{"title": "Andre priser", "leadUnit": "SOF", "priceLevel": 2025, "firstYear": 2027, "lastYear": 2028}""");

        var refused = await SendAsync(client, $"{Imports}?caseId={id}&confirm=true", Text(Pasted), HttpStatusCode.BadRequest);

        Assert.Equal(["priceLevel"], refused.Fields);
    }

    [Fact]
    public async Task An_answer_chooses_between_the_readings_of_a_number()
    {
        var client = program.As(Role.Caseworker);
        const string doubtful = "Beløb i kr.\n\t2027\nDriftsomkostninger, kursus\t46.210\n";
        var asked = await SendAsync(client, Imports, File("Tal.txt", doubtful), HttpStatusCode.OK);
        Assert.NotEmpty(asked.Json["questions"]!.AsArray());
        var question = asked.Json["questions"]![0]!;

        var answers = new JsonArray(new JsonObject { ["code"] = (string)question["code"]!, ["location"] = (string)question["location"]!, ["reading"] = question["readings"]![0]!.DeepClone() });
        var read = await SendAsync(client, Imports, File("Tal.txt", doubtful, answers.ToJsonString()), HttpStatusCode.OK);

        Assert.DoesNotContain(read.Json["questions"]!.AsArray(), one => (string)one!["location"]! == (string)question["location"]!);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_by_the_name_of_the_fault()
    {
        var client = program.As(Role.Caseworker);

        var macros = await SendAsync(client, Imports, File("Budget.xlsm", "PK"), HttpStatusCode.UnprocessableEntity);
        var wrong = await SendAsync(client, Imports, File("Notat.docx", "ikke Word"), HttpStatusCode.UnprocessableEntity);
        await SendAsync(client, Imports, Answer.Body("{}"), HttpStatusCode.UnsupportedMediaType);
        var query = await SendAsync(client, $"{Imports}?basis=Sometimes&decimal=x", Text(Pasted), HttpStatusCode.BadRequest);
        var missing = await SendAsync(client, Imports, new MultipartFormDataContent { { new StringContent("x"), "other" } }, HttpStatusCode.BadRequest);

        Assert.Contains("makroer", (string)macros.Json["detail"]!, StringComparison.Ordinal);
        Assert.Contains("Notat.docx", (string)wrong.Json["detail"]!, StringComparison.Ordinal);
        Assert.Equal(["basis", "decimal"], query.Fields);
        Assert.Equal(["file"], missing.Fields);
    }

    [Fact]
    public async Task Who_may_not_make_a_case_cannot_confirm_one() =>
        await SendAsync(program.As(Role.Reader), $"{Imports}?confirm=true", Text(Pasted), HttpStatusCode.Forbidden);

    private static async Task<int> CountAsync(HttpClient client) => (int)(await client.GetAsync("/api/v1/cases?pageSize=1", HttpStatusCode.OK)).Json["total"]!;

    private static StringContent Text(string text) => new(text, Encoding.UTF8, "text/plain");

    private static MultipartFormDataContent File(string name, string text, string? answers = null)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var form = new MultipartFormDataContent { { file, "file", name } };
        if (answers is not null)
            form.Add(new StringContent(answers), "answers");
        return form;
    }

    private static async Task<Answer> SendAsync(HttpClient client, string address, HttpContent content, HttpStatusCode status)
    {
        var response = await client.PostAsync(address, content, TestContext.Current.CancellationToken);
        return new Answer(response, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Is(status);
    }
}
