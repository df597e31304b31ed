using System.Net;
using System.Threading.RateLimiting;
using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

public sealed class AccessTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private const string Cases = "/api/v1/cases";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/api/v1/cases")]
    [InlineData("POST", "/api/v1/cases")]
    [InlineData("POST", "/api/v1/calculations")]
    [InlineData("DELETE", "/api/v1/cases")]
    [InlineData("GET", "/api/v1/no-such-thing")]
    [InlineData("GET", "/api")]
    public async Task Without_a_token_there_is_401_and_never_a_redirect(string method, string address)
    {
        var answer = await program.Anonymous().AskAsync(new(method), address, method == "GET" ? null : "{}", HttpStatusCode.Unauthorized);

        Assert.Equal("Bearer", Assert.Single(answer.Response.Headers.WwwAuthenticate).Scheme);
    }

    [Theory]
    [InlineData("Bearer ic_wrong")]
    [InlineData("Bearer ")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task A_token_that_is_none_is_401(string header)
    {
        var client = program.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        var answer = await client.GetAsync(Cases, HttpStatusCode.Unauthorized);

        Assert.Contains("invalid_token", answer.Response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_ends_when_it_is_revoked_and_when_its_person_is_shut_out()
    {
        const string mail = "leaving@test.example";
        var account = await program.AddPersonAsync(mail, Role.Reader, null);
        var tokens = program.Services.GetRequiredService<ApiTokens>();
        var actor = await program.Services.GetRequiredService<ActorLoader>().ForAccountAsync(account, Ct);
        var second = await tokens.CreateAsync(actor!, account, "anden", 1, Ct);
        await program.WithToken(second).GetAsync(Cases, HttpStatusCode.OK);

        await tokens.RevokeAsync(actor!, (await tokens.ListAsync(actor!, Ct)).Single(token => token.Name == "anden").Id, Ct);
        await program.WithToken(second).GetAsync(Cases, HttpStatusCode.Unauthorized);
        await program.As(mail).GetAsync(Cases, HttpStatusCode.OK);

        await program.Services.GetRequiredService<WriteDoor>().WriteAsync(Actor.Operator, Operation.Administer, null, async (db, ct) => (await db.Users.SingleAsync(user => user.Id == account, ct)).IsDisabled = true, Ct);
        await program.As(mail).GetAsync(Cases, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_role_holds_from_the_next_request()
    {
        const string mail = "moving@test.example";
        var account = await program.AddPersonAsync(mail, Role.Reader, null);
        await program.As(mail).PostAsync(Cases, """{"title": "Endnu ikke"}""", HttpStatusCode.Forbidden);

        await program.Services.GetRequiredService<WriteDoor>().WriteAsync(Actor.Operator, Operation.Administer, null, async (db, ct) => (await db.Users.SingleAsync(user => user.Id == account, ct)).Role = Role.Administrator, Ct);

        await program.As(mail).PostAsync(Cases, """{"title": "Nu"}""", HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_signed_in_browser_may_read_and_never_write()
    {
        using var browser = await program.SignInAsync(Role.Administrator);

        var read = await browser.AskAsync(HttpMethod.Get, Cases, null);
        var written = await browser.AskAsync(HttpMethod.Post, Cases, """{"title": "Uden token"}""");
        var calculated = await browser.AskAsync(HttpMethod.Post, "/api/v1/calculations", Samples.Calculation);

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, written.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, calculated.Status);
    }

    [Fact]
    public async Task With_a_token_an_unknown_address_is_404_and_a_wrong_method_405()
    {
        var client = program.As(Role.Reader);

        await client.GetAsync("/api/v1/no-such-thing", HttpStatusCode.NotFound);
        await client.GetAsync($"{Cases}/{Guid.NewGuid()}", HttpStatusCode.NotFound);
        await client.GetAsync($"{Cases}/not-an-id", HttpStatusCode.NotFound);
        await client.AskAsync(HttpMethod.Delete, Cases, null, HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public void The_limit_never_bites_below_a_burst_of_a_thousand()
    {
        using var bucket = new TokenBucketRateLimiter(ApiRateLimit.Usual.Bucket);

        var leases = Enumerable.Range(0, 2_000).Select(_ => bucket.AttemptAcquire().IsAcquired).ToList();

        Assert.All(leases.Take(1_000), Assert.True);
        Assert.Contains(false, leases);
        Assert.True(ApiRateLimit.Usual.RefillPerTenth * 10 >= 100);
    }

    [Fact]
    public async Task Above_the_limit_there_is_429_with_when_to_try_again_and_others_go_on()
    {
        const string mail = "eager@test.example";
        await program.AddPersonAsync(mail, Role.Reader, null);
        await using var strict = program.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton(new ApiRateLimit(5, 1))));
        HttpClient As(string token)
        {
            var client = strict.CreateClient(new() { AllowAutoRedirect = false });
            client.DefaultRequestHeaders.Authorization = program.As(token).DefaultRequestHeaders.Authorization;
            return client;
        }

        var (eager, other) = (As(mail), As(ApiProgram.MailOf(Role.Reader)));
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => eager.AskAsync(HttpMethod.Get, Cases, null)));

        var refused = answers.FirstOrDefault(answer => answer.Status == HttpStatusCode.TooManyRequests);
        Assert.True(refused is not null, "Two hundred requests at once were all answered.");
        refused.Is(HttpStatusCode.TooManyRequests);
        Assert.True(refused.Response.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        await other.GetAsync(Cases, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whether_the_program_lives_and_is_ready_is_told_without_signing_in()
    {
        var client = program.Anonymous();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", Ct)).StatusCode);
    }
}
