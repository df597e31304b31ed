using InvestmentCases.Web.Components.Layout;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Features.Account;

/// <summary>Brings the account's language and theme to the browser at hand.</summary>
public static class Preferences
{
    public static void Bring(HttpResponse response, Data.Account account)
    {
        if (account.Language is not null)
            Languages.Keep(response, account.Language);
        if (account.Theme is Appearance.Light or Appearance.Dark or Appearance.System)
            response.Cookies.Append(Appearance.ThemeCookie, account.Theme, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps });
    }

    /// <summary>An address of our own to go back to; anything that leads elsewhere becomes the front page.</summary>
    public static string Local(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
