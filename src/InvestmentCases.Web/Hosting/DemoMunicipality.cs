namespace InvestmentCases.Web.Hosting;

/// <summary>The setting Demo:Enabled (on in Development): an invented municipality whose accounts may be shown to anybody.</summary>
public static class DemoMunicipality
{
    /// <summary>The one password of the demo's accounts.</summary>
    public const string Password = "Demo-municipality-1";

    /// <summary>What the addresses of the demo's accounts end in.</summary>
    public const string MailDomain = "@demo.example";

    public static bool IsEnabled(IConfiguration settings, IHostEnvironment environment) =>
        settings.GetValue("Demo:Enabled", environment.IsDevelopment());
}
