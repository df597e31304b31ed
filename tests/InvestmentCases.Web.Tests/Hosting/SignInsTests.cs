using System.Security.Claims;
using InvestmentCases.Web.Hosting;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace InvestmentCases.Web.Tests.Hosting;

public sealed class SignInsTests
{
    private readonly FakeTimeProvider clock = new(new(2026, 11, 28, 8, 0, 0, TimeSpan.Zero));
    private readonly SignIns signIns;

    public SignInsTests() => signIns = new(clock);

    [Fact]
    public void A_sign_in_holds_to_its_end_and_not_a_moment_longer()
    {
        var signe = Person("7");
        signIns.Renew(signe, clock.GetUtcNow() + TimeSpan.FromHours(8));

        clock.Advance(TimeSpan.FromHours(8) - TimeSpan.FromTicks(1));
        Assert.True(signIns.Holds(signe));
        clock.Advance(TimeSpan.FromTicks(1));
        Assert.False(signIns.Holds(signe));
    }

    [Fact]
    public void A_use_renews_it_and_an_older_request_does_not_shorten_it()
    {
        var signe = Person("7");
        signIns.Renew(signe, clock.GetUtcNow() + TimeSpan.FromHours(8));
        signIns.Renew(signe, clock.GetUtcNow() + TimeSpan.FromHours(1));

        clock.Advance(TimeSpan.FromHours(7));

        Assert.True(signIns.Holds(signe));
    }

    [Fact]
    public void Signing_out_ends_that_sign_in_and_no_other_of_the_same_person()
    {
        var (desk, laptop) = (Person("7"), Person("7"));
        foreach (var one in new[] { desk, laptop })
            signIns.Renew(one, clock.GetUtcNow() + TimeSpan.FromHours(8));

        signIns.End(desk);

        Assert.Equal((false, true), (signIns.Holds(desk), signIns.Holds(laptop)));
    }

    [Fact]
    public void The_number_goes_on_to_the_same_persons_new_principal_only()
    {
        var before = Person("7");
        signIns.Renew(before, clock.GetUtcNow() + TimeSpan.FromHours(8));

        Assert.Equal((true, false), (signIns.Holds(Person("7", before)), signIns.Holds(Person("8", before))));
    }

    [Fact]
    public void Nobody_is_signed_in_by_nothing()
    {
        Assert.False(signIns.Holds(null));
        Assert.False(signIns.Holds(new(new ClaimsIdentity())));
    }

    private static ClaimsPrincipal Person(string account, ClaimsPrincipal? before = null)
    {
        ClaimsPrincipal person = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account)], "test"));
        SignIns.Number(person, before);
        return person;
    }
}
