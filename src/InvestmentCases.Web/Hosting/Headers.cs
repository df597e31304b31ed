using NetEscapades.AspNetCore.SecurityHeaders;

namespace InvestmentCases.Web.Hosting;

/// <summary>What a browser may do with our pages: only our own scripts, styles and pictures; never inside another's frame.</summary>
public static class Headers
{
    public static WebApplication UseHeaders(this WebApplication app)
    {
        var policies = new HeaderPolicyCollection()
            .AddDefaultSecurityHeaders()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddScriptSrc().Self().WithNonce();
                // MudBlazor writes style attributes and its theme as a style element.
                csp.AddStyleSrc().Self().UnsafeInline();
                csp.AddImgSrc().Self().Data();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
            });
        app.UseSecurityHeaders(policies);
        return app;
    }

    /// <summary>The word that this response's policy trusts inline scripts by.</summary>
    public static string NonceOf(HttpContext context) => context.GetNonce();
}
