using InvestmentCases.Domain.Organisation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace InvestmentCases.Web.Hosting;

/// <summary>What an address does: the right that it needs, by the one table that pages and commands share.</summary>
public sealed record Does(Operation Operation);

/// <summary>
/// Who may ask under /api: a token, or for reading a signed-in browser. Never a redirect: without either 401, without the right 403.
/// </summary>
public static class ApiAccess
{
    /// <summary>The scheme that signs in under /api.</summary>
    public const string Scheme = "ApiToken";

    private const string ByAddress = "ByAddress";

    public static WebApplicationBuilder AddApiAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, ApiTokenHandler>(Scheme, null)
            .AddPolicyScheme(ByAddress, null, options => options.ForwardDefaultSelector = context => Errors.IsApi(context.Request.Path) ? Scheme : IdentityConstants.ApplicationScheme);
        // Also for addresses that nobody has mapped: a program that asks for one gets 401 or 404, not a sign-in page.
        builder.Services.PostConfigure<AuthenticationOptions>(options => options.DefaultScheme = options.DefaultAuthenticateScheme = options.DefaultChallengeScheme = options.DefaultForbidScheme = ByAddress);
        builder.Services.AddSingleton(ApiRateLimit.Usual);
        builder.Services.AddRateLimiter(ApiRateLimit.Configure);
        return builder;
    }

    /// <summary>The group that every address of the interface is mapped in.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1")
            .RequireAuthorization(new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build())
            .RequireRateLimiting(ApiRateLimit.Policy);
        api.AddEndpointFilter(async (context, next) =>
        {
            var does = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Does>()
                ?? throw new InvalidOperationException("The address does not say what it does: Does(Operation).");
            var actor = await context.HttpContext.RequestServices.GetRequiredService<CurrentActor>().GetAsync(context.HttpContext.RequestAborted);
            Rights.Demand(actor, does.Operation);
            return await next(context);
        });
        return api;
    }

    /// <summary>Says what the address does, and refuses whose role never may.</summary>
    public static TBuilder Does<TBuilder>(this TBuilder endpoint, Operation operation) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new Does(operation));
}
