using InvestmentCases.Domain;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace InvestmentCases.Web.Hosting;

/// <summary>Danish, or English where the person (her account, kept in a cookie) or else her browser asks for it.</summary>
public static class Languages
{
    public static WebApplicationBuilder AddLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddLocalization();
        builder.Services.AddTransient<MudLocalizer, DanishMudBlazor>();
        return builder;
    }

    public static WebApplication UseLanguages(this WebApplication app)
    {
        var options = new RequestLocalizationOptions { DefaultRequestCulture = new(Cultures.Danish) };
        options.SupportedCultures = options.SupportedUICultures = [Cultures.Danish, Cultures.English];
        // "en-US" and plain "en" are answered in our English; the browser's own region stands for nothing here.
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider(),
            new CustomRequestCultureProvider(context => Task.FromResult(Preferred(context))),
        ];
        app.UseRequestLocalization(options);
        return app;
    }

    /// <summary>Keeps <paramref name="language"/> ("da" or "en"; anything else is Danish) in the browser.</summary>
    public static void Keep(HttpResponse response, string? language) =>
        response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(CultureOf(language))),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = response.HttpContext.Request.IsHttps });

    public static System.Globalization.CultureInfo CultureOf(string? language) => language == "en" ? Cultures.English : Cultures.Danish;

    private static ProviderCultureResult? Preferred(HttpContext context)
    {
        var asked = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).Select(one => one.Value.ToString());
        return asked.Select(FirstPart).FirstOrDefault(part => part is "da" or "en") is { } language ? new(CultureOf(language).Name) : null;

        static string FirstPart(string tag) => tag.Split('-')[0].ToLowerInvariant();
    }
}

/// <summary>MudBlazor's own words in Danish: its components ship with English only.</summary>
public sealed class DanishMudBlazor : MudLocalizer
{
    public override LocalizedString this[string key] =>
        MudBlazorTexts.ResourceManager.GetString(key, Cultures.Danish) is { } text ? new(key, text) : new(key, key, resourceNotFound: true);
}
