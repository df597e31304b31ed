using InvestmentCases.Web.Components.Layout;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace InvestmentCases.Web.Features.Account;

/// <summary>The two forms that stand on every page, sign out and the language, which demand the form's own token; and that a page's person is still there.</summary>
public static class AccountEndpoints
{
    public static WebApplication MapAccount(this WebApplication app)
    {
        app.MapPost("/account/sign-out", SignOutAsync).ExcludeFromDescription();
        app.MapPost(SignIn.Stay, StayAsync).ExcludeFromDescription();
        app.MapPost("/account/language", LanguageAsync).AllowAnonymous().ExcludeFromDescription();
        return app;
    }

    // The form is read so that its token is demanded.
    private static async Task<IResult> SignOutAsync([FromForm] IFormCollection form, SignInManager<Data.Account> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(SignIn.Page);
    }

    /// <summary>The sign-in holds its whole time from now on.</summary>
    private static async Task StayAsync(HttpContext context)
    {
        var known = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        (known.Properties!.IssuedUtc, known.Properties.ExpiresUtc) = (null, null);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, known.Principal!, known.Properties);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task<IResult> LanguageAsync([FromForm] string? language, [FromForm] string? returnUrl, HttpContext context, OwnAppearance own)
    {
        var chosen = language == "en" ? "en" : "da";
        Languages.Keep(context.Response, chosen);
        await own.KeepLanguageAsync(chosen, context.RequestAborted);
        return Results.LocalRedirect(Preferences.Local(returnUrl));
    }
}
