using System.Collections.Concurrent;
using System.Security.Claims;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// Until when each sign-in holds. A cookie says so to each request; an open page makes none, so its circuit asks here. Told by every request of the
/// same browser, which comes to the same instance as its pages. Not stored: a circuit does not outlive its instance either.
/// </summary>
public sealed class SignIns(TimeProvider clock)
{
    private const string NumberClaim = "investmentcases/sign-in";
    private readonly ConcurrentDictionary<string, DateTimeOffset> ends = new();

    /// <summary>Whether the sign-in that the person came by still holds: neither run out nor ended.</summary>
    public bool Holds(ClaimsPrincipal? person) => NumberOf(person) is { } number && ends.TryGetValue(number, out var end) && clock.GetUtcNow() < end;

    /// <summary>The sign-in now holds at least until <paramref name="end"/>.</summary>
    public void Renew(ClaimsPrincipal person, DateTimeOffset end)
    {
        if (NumberOf(person) is not { } number)
            return;
        if (ends.TryAdd(number, end))
            DropPast();
        ends.AddOrUpdate(number, end, (_, before) => before > end ? before : end);
    }

    /// <summary>The person has signed out: what she has open elsewhere in the same browser ends too.</summary>
    public void End(ClaimsPrincipal person)
    {
        if (NumberOf(person) is { } number)
            ends.TryRemove(number, out _);
    }

    /// <summary>Gives a principal its sign-in's number: that of <paramref name="before"/> where the same sign-in goes on, else a new one.</summary>
    public static void Number(ClaimsPrincipal person, ClaimsPrincipal? before)
    {
        if (NumberOf(person) is not null)
            return;
        var isSame = before?.FindFirstValue(ClaimTypes.NameIdentifier) is { } account && account == person.FindFirstValue(ClaimTypes.NameIdentifier);
        ((ClaimsIdentity)person.Identity!).AddClaim(new(NumberClaim, (isSame ? NumberOf(before) : null) ?? Guid.NewGuid().ToString("N")));
    }

    private static string? NumberOf(ClaimsPrincipal? person) => person?.FindFirstValue(NumberClaim);

    private void DropPast()
    {
        var now = clock.GetUtcNow();
        foreach (var (number, end) in ends)
            if (end < now)
                ends.TryRemove(number, out _);
    }
}
