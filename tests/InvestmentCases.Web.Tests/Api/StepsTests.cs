using System.Net;
using System.Security.Cryptography;
using System.Text;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class StepsTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Cases = "/api/v1/cases";

    [Fact]
    public async Task A_case_goes_its_whole_way_by_those_who_may()
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Hele vejen"));
        (Role Who, string Step, string Becomes)[] way =
        [
            (Role.Caseworker, "submit", "Submitted"), (Role.Controller, "review", "UnderReview"), (Role.Controller, "return", "Returned"), (Role.Caseworker, "submit", "Submitted"),
            (Role.Controller, "review", "UnderReview"), (Role.Manager, "approve", "Approved"), (Role.Secretary, "send-to-committee", "InCommittee"), (Role.Secretary, "adopt", "Adopted"),
            (Role.Controller, "start-follow-up", "InFollowUp"), (Role.Controller, "close", "Closed"), (Role.Administrator, "reopen", "InFollowUp"),
        ];

        foreach (var (who, step, becomes) in way)
            Assert.Equal(becomes, (string)(await program.As(who).PostAsync($"{Cases}/{id}/steps/{step}", """{"comment": "videre"}""", HttpStatusCode.OK)).Json["status"]!);

        var versions = (await program.As(Role.Reader).GetAsync($"{Cases}/{id}/versions", HttpStatusCode.OK)).Json["items"]!.AsArray();
        Assert.Equal(way.Select(one => one.Step), versions.Select(version => (string)version!["step"]!));
        Assert.Equal(Enumerable.Range(1, way.Length), versions.Select(version => (int)version!["number"]!));
        Assert.All(versions, version => Assert.Matches("^[0-9a-f]{64}$", (string)version!["hash"]!));
    }

    [Fact]
    public async Task Each_role_is_refused_the_steps_that_are_never_hers()
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Ikke for alle"));

        foreach (var role in Enum.GetValues<Role>())
            foreach (var step in Enum.GetValues<CaseStep>().Where(step => !Workflow.Table.Any(row => row.Step == step && row.Role == role)))
            {
                var answer = await program.As(role).AskAsync(HttpMethod.Post, $"{Cases}/{id}/steps/{Workflow.NameOf(step)}", null);
                Assert.True(answer.Status == HttpStatusCode.Forbidden, $"{role} {step}: {answer.Status}");
            }
    }

    [Fact]
    public async Task The_right_role_in_the_wrong_state_is_told_what_is_allowed()
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Forkert tilstand"));
        await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/submit", "{}", HttpStatusCode.OK);

        var again = await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/submit", null, HttpStatusCode.Conflict);
        var early = await program.As(Role.Controller).PostAsync($"{Cases}/{id}/steps/close", null, HttpStatusCode.Conflict);

        Assert.Equal(["withdraw"], again.Json["allowedSteps"]!.AsArray().Select(step => (string)step!));
        Assert.Equal(["review", "return"], early.Json["allowedSteps"]!.AsArray().Select(step => (string)step!));
    }

    [Fact]
    public async Task What_lacks_to_submit_is_told_all_at_once()
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync("""{"title": "Mangler", "leadUnit": "SOF"}""");

        var answer = await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/submit", null, HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["criteria", "firstYear", "lines", "priceLevel", "sections.Background", "sections.Content"], answer.Fields);
        Assert.Equal("Draft", (string)(await program.As(Role.Caseworker).GetAsync($"{Cases}/{id}", HttpStatusCode.OK)).Json["status"]!);
        Assert.Empty((await program.As(Role.Caseworker).GetAsync($"{Cases}/{id}/versions", HttpStatusCode.OK)).Json["items"]!.AsArray());
    }

    [Fact]
    public async Task A_step_may_be_guarded_by_the_etag()
    {
        var client = program.As(Role.Caseworker);
        var made = await client.PostAsync(Cases, Samples.Case("Vogtet"), HttpStatusCode.Created);
        var address = $"{Cases}/{made.Json["id"]}";
        await client.PutAsync(address, made.Json.With("summary", "ny"), made.ETag, HttpStatusCode.OK);

        await client.AskAsync(HttpMethod.Post, $"{address}/steps/submit", null, HttpStatusCode.PreconditionFailed, made.ETag);
        var now = await client.GetAsync(address, HttpStatusCode.OK);
        await client.AskAsync(HttpMethod.Post, $"{address}/steps/submit", null, HttpStatusCode.OK, now.ETag);
    }

    [Theory]
    [InlineData("""{"comment": 1}""", "comment")]
    [InlineData("""{"remark": "x"}""", "remark")]
    public async Task A_wrong_comment_is_refused(string body, string field)
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Forkert kommentar"));

        var answer = await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/submit", body, HttpStatusCode.BadRequest);

        Assert.Equal([field], answer.Fields);
    }

    [Fact]
    public async Task A_step_that_does_not_exist_is_not_found()
    {
        var id = await program.As(Role.Caseworker).MakeCaseAsync(Samples.Case("Ukendt skridt"));

        await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/Submit", null, HttpStatusCode.NotFound);
        await program.As(Role.Caseworker).PostAsync($"{Cases}/{id}/steps/publish", null, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_version_comes_byte_for_byte_as_it_was_frozen()
    {
        var client = program.As(Role.Caseworker);
        var id = await client.MakeCaseAsync(Samples.Case("Frosset æøå"));
        await client.PostAsync($"{Cases}/{id}/steps/submit", null, HttpStatusCode.OK);
        await client.PostAsync($"{Cases}/{id}/steps/withdraw", null, HttpStatusCode.OK);

        var first = await client.GetAsync($"{Cases}/{id}/versions/1", HttpStatusCode.OK);
        var again = await client.GetAsync($"{Cases}/{id}/versions/1", HttpStatusCode.OK);

        Assert.Equal(SHA256.HashData(first.Bytes), SHA256.HashData(again.Bytes));
        Assert.Equal("Submitted", (string)first.Json["status"]!);
        Assert.Contains("Frosset æøå", Encoding.UTF8.GetString(first.Bytes), StringComparison.Ordinal);
        await client.GetAsync($"{Cases}/{id}/versions/3", HttpStatusCode.NotFound);
        await client.GetAsync($"{Cases}/{id}/versions/0", HttpStatusCode.NotFound);
    }
}
