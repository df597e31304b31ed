using System.Net;
using System.Text.Json.Nodes;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class WritingCasesTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Cases = "/api/v1/cases";

    [Fact]
    public async Task A_case_is_made_as_a_draft_with_its_address_its_etag_and_its_figures()
    {
        var client = program.As(Role.Caseworker);

        var made = await client.PostAsync(Cases, Samples.Case("Familiehus"), HttpStatusCode.Created);

        var id = (string)made.Json["id"]!;
        Assert.Equal($"/api/v1/cases/{id}", made.Response.Headers.Location!.ToString());
        Assert.Equal("Draft", (string)made.Json["status"]!);
        Assert.Equal(-900000.50m, (decimal)made.Json["lines"]![1]!["amounts"]!["2028"]!);
        Assert.Equal(1_499_999.50m, (decimal)made.Json["keyFigures"]!["startCapitalTotal"]!);
        var read = await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK);
        Assert.Equal(made.ETag, read.ETag);
        Assert.Equal(made.Bytes, read.Bytes);
    }

    [Fact]
    public async Task All_but_the_title_may_be_missing()
    {
        var client = program.As(Role.Administrator);

        var made = await client.PostAsync(Cases, """{"title": "Kun en titel", "leadUnit": null}""", HttpStatusCode.Created);

        Assert.Null(made.Json["firstYear"]);
        Assert.Null(made.Json["keyFigures"]!["paybackTotal"]);
        await client.GetAsync($"{Cases}/{made.Json["id"]}/calculation", HttpStatusCode.Conflict);
        var findings = await client.GetAsync($"{Cases}/{made.Json["id"]}/reconciliation", HttpStatusCode.OK);
        Assert.NotNull(findings.Json["items"]);
    }

    [Fact]
    public async Task Findings_are_those_of_the_pages_with_the_funds_own_limit()
    {
        var client = program.As(Role.Caseworker);
        var late = """
            {"title": "Tjent hjem for sent til puljen", "leadUnit": "SOF", "fund": "INV", "priceLevel": 2027, "firstYear": 2027, "lastYear": 2034,
             "lines": [{"label": "Indsats", "kind": "ImplementationCost", "amounts": {"2027": 1000000}},
                       {"label": "Besparelse", "kind": "Saving", "amounts": {"2028": -145000, "2029": -145000, "2030": -145000, "2031": -145000, "2032": -145000, "2033": -145000, "2034": -145000}}]}
            """;

        var made = await client.PostAsync(Cases, late, HttpStatusCode.Created);

        Assert.Equal(8, (int)made.Json["keyFigures"]!["paybackTotal"]!["years"]!);
        var findings = await client.GetAsync($"{Cases}/{made.Json["id"]}/reconciliation", HttpStatusCode.OK);
        Assert.DoesNotContain(findings.Json["items"]!.AsArray(), finding => (string)finding!["check"]! == "LosesAtDiscountRate");
    }

    [Fact]
    public async Task Ids_of_parts_and_computed_fields_are_ignored_when_a_case_is_made()
    {
        var client = program.As(Role.Caseworker);
        var first = await client.PostAsync(Cases, Samples.Case("Første"), HttpStatusCode.Created);

        var second = await client.PostAsync(Cases, first.Json.With("title", "Anden"), HttpStatusCode.Created);

        Assert.NotEqual((string)first.Json["id"]!, (string)second.Json["id"]!);
        Assert.NotEqual((string)first.Json["lines"]![0]!["id"]!, (string)second.Json["lines"]![0]!["id"]!);
        Assert.NotEqual((string)first.Json["criteria"]![0]!["indicators"]![0]!["id"]!, (string)second.Json["criteria"]![0]!["indicators"]![0]!["id"]!);
        Assert.NotEqual((int)first.Json["number"]!, (int)second.Json["number"]!);
    }

    [Fact]
    public async Task Units_are_taken_by_code_or_name_and_unknown_ones_refused()
    {
        var client = program.As(Role.Administrator);

        var byName = await client.PostAsync(Cases, """{"title": "Ved navn", "leadUnit": "Socialforvaltningen", "affectedUnits": ["Børneforvaltningen"]}""", HttpStatusCode.Created);
        var unknown = await client.PostAsync(Cases, """{"title": "Ukendt", "leadUnit": "XYZ", "affectedUnits": ["SOF", "ABC"]}""", HttpStatusCode.BadRequest);

        Assert.Equal("SOF", (string)byName.Json["leadUnit"]!);
        Assert.Equal("BUF", (string)byName.Json["affectedUnits"]![0]!);
        Assert.Equal(["affectedUnits[1]", "leadUnit"], unknown.Fields);
    }

    [Fact]
    public async Task What_was_read_can_be_sent_back_and_changes_nothing()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Uændret"));
        var read = await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK);
        var before = (await client.GetAsync($"{Cases}/{id}/history", HttpStatusCode.OK)).Json["items"]!.AsArray().Count;

        var sent = await client.PutAsync($"{Cases}/{id}", read.Json.ToJsonString(), read.ETag, HttpStatusCode.OK);

        Assert.Equal(read.ETag, sent.ETag);
        Assert.Equal(read.Bytes, sent.Bytes);
        Assert.Equal(before, (await client.GetAsync($"{Cases}/{id}/history", HttpStatusCode.OK)).Json["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_changed_amount_becomes_one_entry_of_history_and_new_figures()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Ændret"));
        var read = await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK);
        read.Json["lines"]![1]!["amounts"]!["2028"] = -1_000_000;

        var sent = await client.PutAsync($"{Cases}/{id}", read.Json.ToJsonString(), read.ETag, HttpStatusCode.OK);

        Assert.NotEqual(read.ETag, sent.ETag);
        Assert.Equal(1_400_000m, (decimal)sent.Json["keyFigures"]!["startCapitalTotal"]!);
        var entry = (await client.GetAsync($"{Cases}/{id}/history", HttpStatusCode.OK)).Json["items"]!.AsArray()[^1]!;
        Assert.EndsWith("amounts.2028", (string)entry["field"]!, StringComparison.Ordinal);
        Assert.Equal(("-900000.5", "-1000000"), ((string)entry["before"]!, (string)entry["after"]!));
        Assert.Equal("caseworker", (string)entry["by"]!);
    }

    [Fact]
    public async Task Nobody_writes_over_another()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("To skriver"));
        var read = await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK);
        var first = await client.PutAsync($"{Cases}/{id}", read.Json.With("summary", "den første"), read.ETag, HttpStatusCode.OK);

        var without = await client.PutAsync($"{Cases}/{id}", read.Json.With("summary", "uden"), null, (HttpStatusCode)428);
        var late = await client.PutAsync($"{Cases}/{id}", read.Json.With("summary", "for sent"), read.ETag, HttpStatusCode.PreconditionFailed);
        var garbled = await client.PutAsync($"{Cases}/{id}", read.Json.With("summary", "vrøvl"), "vrøvl", HttpStatusCode.PreconditionFailed);
        var whatever = await client.PutAsync($"{Cases}/{id}", read.Json.With("summary", "hvad som helst"), "*", HttpStatusCode.OK);

        Assert.Equal(first.ETag, (string)late.Json["currentVersion"]!);
        Assert.Equal(first.ETag, (string)garbled.Json["currentVersion"]!);
        Assert.Equal("hvad som helst", (string)whatever.Json["summary"]!);
        Assert.Contains("If-Match", (string)without.Json["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_change_stores_nothing_and_tells_every_fault()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Afvist"));
        var read = await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK);
        var wrong = read.Json.DeepClone();
        wrong["title"] = " ";
        wrong["summary"] = "skal ikke gemmes";
        wrong["lines"]![0]!["amounts"]!["2031"] = 1;
        wrong["lines"]![1]!["kind"] = 2;
        wrong["lines"]![1]!["colour"] = "red";
        wrong["criteria"]![0]!["followUp"] = "Weekly";
        wrong["baseSuccessRate"] = 1.5;

        var refused = await client.PutAsync($"{Cases}/{id}", wrong.ToJsonString(), read.ETag, HttpStatusCode.BadRequest);

        Assert.Equal(["baseSuccessRate", "criteria[0].followUp", "lines[0].amounts.2031", "lines[1].colour", "lines[1].kind", "title"], refused.Fields);
        Assert.Equal(read.Bytes, (await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK)).Bytes);
    }

    [Fact]
    public async Task What_cannot_be_calculated_is_refused_before_it_is_stored()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Kan ikke beregnes"));
        var read = await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK);

        var withoutBase = await client.PutAsync($"{Cases}/{id}", read.Json.With("scenarios", JsonNode.Parse("""[{"name": "6 %", "successRate": 0.06}]""")), read.ETag, HttpStatusCode.BadRequest);
        var unknownRule = await client.PutAsync($"{Cases}/{id}", read.Json.With("paybackRule", "1999-01-01"), read.ETag, HttpStatusCode.BadRequest);

        Assert.NotEmpty(withoutBase.Fields);
        Assert.Equal(["paybackRule"], unknownRule.Fields);
        Assert.Equal(read.ETag, (await client.GetAsync($"{Cases}/{id}", HttpStatusCode.OK)).ETag);
    }

    [Fact]
    public async Task Contents_are_not_changed_once_the_case_is_on_its_way()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Indsendt"));
        var submitted = await client.PostAsync($"{Cases}/{id}/steps/submit", null, HttpStatusCode.OK);

        var refused = await client.PutAsync($"{Cases}/{id}", submitted.Json.With("summary", "for sent"), submitted.ETag, HttpStatusCode.Conflict);

        Assert.Equal(["withdraw"], refused.Json["allowedSteps"]!.AsArray().Select(step => (string)step!));
    }

    [Fact]
    public async Task A_case_of_another_unit_is_not_hers_to_write()
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Ikke naboens"));
        await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/submit", null, HttpStatusCode.OK);
        var read = await program.As(ApiProgram.Neighbour).GetAsync($"{Cases}/{id}", HttpStatusCode.OK);

        await program.As(ApiProgram.Neighbour).PutAsync($"{Cases}/{id}", read.Json.ToJsonString(), read.ETag, HttpStatusCode.Forbidden);
        await program.As(ApiProgram.Neighbour).PostAsync(Cases, Samples.Case("I naboens navn"), HttpStatusCode.Forbidden);
    }
}
