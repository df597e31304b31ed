using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using InvestmentCases.Data;
using InvestmentCases.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace InvestmentCases.Web.Hosting;

/// <summary>
/// Signs in by <c>Authorization: Bearer …</c>. The account and its token are read at every request, so that a revoked token or a disabled account ends
/// at once. Reading takes the browser's cookie too; writing never does, so that no other site can write with it.
/// </summary>
public sealed class ApiTokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ApiTokens tokens, ActorLoader actors)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The claim that tells tokens apart without being one.</summary>
    public const string TokenMark = "token";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method)
                ? await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme)
                : AuthenticateResult.NoResult();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.Fail("Not a bearer token.");
        var token = header[Bearer.Length..].Trim();
        if (await tokens.FindAsync(token, Context.RequestAborted) is not { } account || await actors.ForAccountAsync(account, Context.RequestAborted) is not { } actor)
            return AuthenticateResult.Fail("The token is unknown, expired or revoked.");
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, FormattableString.Invariant($"{account}")),
                new(ClaimTypes.Name, actor.Name),
                new(TokenMark, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))),
            ], Scheme.Name);
        return AuthenticateResult.Success(new(new(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var wasGiven = Request.Headers.Authorization.Count > 0;
        Response.Headers.WWWAuthenticate = wasGiven ? "Bearer realm=\"InvestmentCases\", error=\"invalid_token\"" : "Bearer realm=\"InvestmentCases\"";
        var problem = wasGiven
            ? new ApiProblem(StatusCodes.Status401Unauthorized, Say.In($"Tokenet er ukendt, udløbet eller trukket tilbage.", $"The token is unknown, expired or revoked."))
            : ApiProblem.OfStatus(StatusCodes.Status401Unauthorized);
        return problem.WriteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ApiProblem.OfStatus(StatusCodes.Status403Forbidden).WriteAsync(Context);
}
