using System.Net;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using InvestmentCases.Web.Tests.Api;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Account;

/// <summary>A browser's sign-in by the program's own clock.</summary>
public sealed class SignInLifetimeTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    private static readonly TimeSpan nearlyAll = SignIn.Lifetime - TimeSpan.FromMinutes(1);
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_says_that_she_is_there_stays_signed_in_and_who_does_not_is_signed_out()
    {
        await using var slow = program.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        using var browser = await ApiProgram.SignInAsync(slow, Role.Manager);

        for (var times = 0; times < 3; times++)
        {
            clock.Advance(nearlyAll);
            Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync(SignIn.Stay, null, Ct)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/profile", Ct)).StatusCode);

        clock.Advance(SignIn.Lifetime + TimeSpan.FromMinutes(1));
        var late = await browser.PostAsync(SignIn.Stay, null, Ct);
        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
        Assert.Contains(SignIn.Page, late.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
