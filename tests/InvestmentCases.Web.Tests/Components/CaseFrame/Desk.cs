using System.Security.Claims;
using InvestmentCases.Data;
using InvestmentCases.Data.Tests;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Web.Tests.Components.CaseFrame;

/// <summary>A person at her desk: the orders and the workspace as her circuit has them, over a real database.</summary>
internal sealed class Desk(TestDatabase database, Actor person, OpenCases? openCases = null)
{
    private static readonly SignIns signIns = new(TimeProvider.System);
    private readonly Signed signed = new(person);

    public CurrentActor CurrentActor => new(database.Actors, new HttpContextAccessor(), signed, OpenCircuit(), signIns);

    public Actor Person => person;

    /// <summary>Her sign-in ends while her page stands open.</summary>
    public void SignOut() => signIns.End(signed.Principal);

    public SaveCase SaveCase => new(CurrentActor, database.Door);

    public TakeStep TakeStep => new(CurrentActor, database.Door);

    public CaseWorkspace NewWorkspace() => new(
        CurrentActor, database.Reader, database.Drafts, database.Reference, new StatusReportQuery(database.Get<IDbContextFactory<CasesDb>>()), SaveCase, openCases ?? new(), database.Clock);

    public async Task<CaseWorkspace> OpenAsync(Guid caseId)
    {
        var workspace = NewWorkspace();
        await workspace.OpenAsync(caseId, Xunit.TestContext.Current.CancellationToken);
        return workspace;
    }

    private static CircuitMarker OpenCircuit()
    {
        var marker = new CircuitMarker();
        marker.OnCircuitOpenedAsync(null!, default);
        return marker;
    }

    private sealed class Signed(Actor person) : AuthenticationStateProvider
    {
        public ClaimsPrincipal Principal { get; } = SignedIn(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, $"{person.AccountId}")], "test")));

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(Principal));

        private static ClaimsPrincipal SignedIn(ClaimsPrincipal person)
        {
            SignIns.Number(person, null);
            signIns.Renew(person, DateTimeOffset.MaxValue);
            return person;
        }
    }
}
