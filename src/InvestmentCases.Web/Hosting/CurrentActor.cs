using System.Security.Claims;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// Who does what is being done now. Role and units are read afresh each time: a person that is disabled or moved meanwhile loses her
/// rights at the next thing she does, whatever her cookie or circuit says, and a page does nothing more for whose sign-in has ended.
/// </summary>
public sealed class CurrentActor(ActorLoader actors, IHttpContextAccessor http, AuthenticationStateProvider circuitState, CircuitMarker circuit, SignIns signIns)
{
    /// <exception cref="NotAllowedException">Nobody is signed in any more, or the account is disabled.</exception>
    public async Task<Actor> GetAsync(CancellationToken ct = default) =>
        await FindAsync(ct) ?? throw new NotAllowedException(Say.In($"Log ind igen for at fortsætte.", $"Sign in again to go on."));

    /// <summary>The person, or null where nobody is signed in or the account is disabled.</summary>
    public async Task<Actor?> FindAsync(CancellationToken ct = default)
    {
        // A circuit's HttpContext is the one that it was opened with: only its own state knows of a later sign-out.
        var principal = http.HttpContext is { } request && !circuit.IsCircuit ? request.User : (await circuitState.GetAuthenticationStateAsync()).User;
        if (circuit.IsCircuit && !signIns.Holds(principal))
            return null;
        return long.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account) ? await actors.ForAccountAsync(account, ct) : null;
    }
}

/// <summary>Knows whether its scope is a circuit's.</summary>
public sealed class CircuitMarker : CircuitHandler
{
    public bool IsCircuit { get; private set; }

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsCircuit = true;
        return Task.CompletedTask;
    }
}
