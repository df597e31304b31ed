namespace InvestmentCases.Web.Components.Layout;

/// <summary>
/// How the person wants the program to look. Kept in cookies beside the account, so that the first HTML of a page is right and nothing
/// flashes. <see cref="SystemIsDark"/> is what the browser said its system has; js/shell.js keeps it.
/// </summary>
public sealed record Appearance(string Theme, string? Rail, bool SystemIsDark)
{
    public const string ThemeCookie = "theme", RailCookie = "rail", SchemeCookie = "scheme";
    public const string Light = "light", Dark = "dark", System = "system";

    public bool IsDark => Theme == Dark || (Theme == System && SystemIsDark);

    public static Appearance From(HttpContext context)
    {
        var cookies = context.Request.Cookies;
        return new(
            Theme: cookies[ThemeCookie] is Light or Dark ? cookies[ThemeCookie]! : System,
            Rail: cookies[RailCookie] is "open" or "mini" ? cookies[RailCookie] : null,
            SystemIsDark: cookies[SchemeCookie] == Dark);
    }
}
