using System.Security.Claims;
using InvestmentCases.Data;
using InvestmentCases.Web.Components.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace InvestmentCases.Web.Hosting;

/// <summary>Local accounts, the cookie, and that everything asks for a signed-in person unless it says otherwise.</summary>
public static class SignIn
{
    public const string Page = "/account/sign-in";

    /// <summary>Where a page says that its person is still there.</summary>
    public const string Stay = "/account/stay";

    /// <summary>How long a sign-in holds after the last use.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);
    private static readonly TimeSpan howOftenChecked = TimeSpan.FromMinutes(1);

    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // The keys of cookies and forms stand in the database, so that several instances know each other's.
        services.AddDataProtection().SetApplicationName("InvestmentCases").PersistKeysToDbContext<CasesDb>();
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password = new() { RequiredLength = PasswordRule.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
                options.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10), AllowedForNewUsers = true };
            })
            .AddSignInManager<EnabledOnly>()
            .AddClaimsPrincipalFactory<WithRole>()
            .AddEntityFrameworkStores<CasesDb>();
        services.AddSingleton<SignIns>();
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = howOftenChecked;
            options.OnRefreshingPrincipal = refreshing =>
            {
                SignIns.Number(refreshing.NewPrincipal!, refreshing.CurrentPrincipal);
                return Task.CompletedTask;
            };
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, SetCookie);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddScoped<AuthenticationStateProvider, StillSignedIn>();
        services.AddScoped<CircuitMarker>().AddScoped<CircuitHandler>(scope => scope.GetRequiredService<CircuitMarker>());
        services.AddScoped<CurrentActor>().AddScoped<OwnAppearance>().AddScoped<CreatePerson>();
        return builder;
    }

    public static WebApplication UseSignIn(this WebApplication app)
    {
        // Routing stands here, behind the errors: a page that is shown in place of an error is routed anew.
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }

    private static void SetCookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "investmentcases";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = Page;
        options.AccessDeniedPath = "/not-found";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnSigningIn = signing =>
        {
            SignIns.Number(signing.Principal!, signing.HttpContext.User);
            SignInsOf(signing.HttpContext).Renew(signing.Principal!, Now(signing.HttpContext) + Lifetime);
            return Task.CompletedTask;
        };
        options.Events.OnSigningOut = signing =>
        {
            SignInsOf(signing.HttpContext).End(signing.HttpContext.User);
            return Task.CompletedTask;
        };
        // Programs get a plain answer, never a page to sign in on.
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>Each request says until when its sign-in holds; one that looked at the account anew renews the cookie with its answer.</summary>
    private static async Task ValidateAsync(Microsoft.AspNetCore.Authentication.Cookies.CookieValidatePrincipalContext context)
    {
        await SecurityStampValidator.ValidatePrincipalAsync(context);
        if (context.Principal is { } person)
            SignInsOf(context.HttpContext).Renew(person, context.ShouldRenew ? Now(context.HttpContext) + Lifetime : context.Properties.ExpiresUtc ?? Now(context.HttpContext));
    }

    private static SignIns SignInsOf(HttpContext context) => context.RequestServices.GetRequiredService<SignIns>();

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    private static Task Answer(Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context, int status)
    {
        if (Errors.IsApi(context.Request.Path))
            context.Response.StatusCode = status;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private sealed class EnabledOnly(
        UserManager<Account> people, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
        ILogger<SignInManager<Account>> log, Microsoft.AspNetCore.Authentication.IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation)
        : SignInManager<Account>(people, http, claims, options, log, schemes, confirmation)
    {
        public override async Task<bool> CanSignInAsync(Account user) => !user.IsDisabled && await base.CanSignInAsync(user);
    }

    private sealed class WithRole(UserManager<Account> people, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(people, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.AddClaim(new(identity.RoleClaimType, user.Role.ToString()));
            return identity;
        }
    }

    /// <summary>Looks every minute whether the person of an open page may still be signed in: the sign-in not ended, the account not disabled, and the password not changed meanwhile.</summary>
    private sealed class StillSignedIn(ILoggerFactory logs, IServiceScopeFactory scopes, SignIns signIns, IHostApplicationLifetime program) : RevalidatingServerAuthenticationStateProvider(logs)
    {
        protected override TimeSpan RevalidationInterval => howOftenChecked;

        protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
        {
            // Pages outlive the services for a moment when the program stops.
            if (program.ApplicationStopping.IsCancellationRequested || !signIns.Holds(authenticationState.User))
                return false;
            await using var scope = scopes.CreateAsyncScope();
            var people = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = await people.GetUserAsync(authenticationState.User);
            var stamp = authenticationState.User.FindFirstValue(people.Options.ClaimsIdentity.SecurityStampClaimType);
            return account is { IsDisabled: false } && account.SecurityStamp == stamp;
        }
    }
}
