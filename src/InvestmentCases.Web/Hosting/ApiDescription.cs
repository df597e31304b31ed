using Scalar.AspNetCore;

namespace InvestmentCases.Web.Hosting;

/// <summary>The interface's contract at /openapi/v1.json, and beside it at /openapi a page to read it on. Both may be read by anybody, and neither asks another host for anything.</summary>
public static class ApiDescription
{
    public const string Address = "/openapi/v1.json";

    private const string Resource = "Api/openapi.json";

    /// <summary>The contract as it is sent.</summary>
    public static byte[] Document { get; } = Read();

    public static WebApplication MapApiDescription(this WebApplication app)
    {
        app.MapGet(Address, () => Results.Bytes(Document, "application/json; charset=utf-8")).AllowAnonymous();
        app.MapScalarApiReference("/openapi", (options, context) =>
        {
            options.WithTitle("InvestmentCases API").WithOpenApiRoutePattern(Address).WithNonce(Headers.NonceOf(context)).DisableAgent().DisableMcp();
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.HideClientButton = true;
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        }).AllowAnonymous();
        return app;
    }

    private static byte[] Read()
    {
        using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
