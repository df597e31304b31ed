using System.Net.Http.Headers;
using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

/// <summary>
/// The whole program on a SQLite file of its own, without the demo: units, one fund, and a person for each role with a token. The caseworker
/// (and a second one, of the neighbouring unit) belongs to a unit, the others to the whole municipality.
/// </summary>
public sealed class ApiProgram : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "en lang adgangskode til prøver";
    public const string Neighbour = "neighbour@test.example";

    private readonly string folder = Directory.CreateTempSubdirectory("investmentcases-api-").FullName;
    private readonly Dictionary<string, string> tokens = [];

    public static string MailOf(Role role) => $"{role}@test.example".ToLowerInvariant();

    public async ValueTask InitializeAsync()
    {
        var door = Services.GetRequiredService<WriteDoor>();
        await door.WriteAsync(Actor.Operator, Operation.Administer, null, (db, _) =>
        {
            db.OrganisationUnits.AddRange(
                new OrganisationUnitRow { Code = "KOM", Name = "Prøvekommunen", Kind = UnitKind.Municipality },
                new OrganisationUnitRow { Code = "SOF", Name = "Socialforvaltningen", Parent = "KOM", Kind = UnitKind.Administration },
                new OrganisationUnitRow { Code = "BBU", Name = "Borgercenter Børn og Unge", Parent = "SOF", Kind = UnitKind.Centre },
                new OrganisationUnitRow { Code = "BUF", Name = "Børneforvaltningen", Parent = "KOM", Kind = UnitKind.Administration });
            db.Funds.Add(new() { Code = "INV", Name = "Investeringspuljen", PaybackLimitYears = 6 });
            return Task.FromResult(true);
        }, CancellationToken.None);
        foreach (var role in Enum.GetValues<Role>())
            await AddPersonAsync(MailOf(role), role, role == Role.Caseworker ? "SOF" : null);
        await AddPersonAsync(Neighbour, Role.Caseworker, "BUF");
    }

    public async Task<long> AddPersonAsync(string mail, Role role, string? unit)
    {
        await using var scope = Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<CreatePerson>().RunAsync(Actor.Operator, new(mail.Split('@')[0], mail, role, unit, Password), CancellationToken.None);
        tokens[mail] = await Services.GetRequiredService<ApiTokens>().CreateAsync(Actor.Operator, account.Id, "prøve", 1, CancellationToken.None);
        return account.Id;
    }

    /// <summary>A program that acts with the role's rights.</summary>
    public HttpClient As(Role role) => As(MailOf(role));

    public HttpClient As(string mail) => WithToken(tokens[mail]);

    public HttpClient WithToken(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    public HttpClient Anonymous()
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return client;
    }

    /// <summary>A browser in which the role's person has signed in by the page's own form.</summary>
    public Task<HttpClient> SignInAsync(Role role) => SignInAsync(this, role);

    /// <summary>The same in a program that was made of this one.</summary>
    public static async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> program, Role role)
    {
        var browser = program.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new("https://localhost") });
        var page = await browser.GetStringAsync(SignIn.Page);
        var form = System.Text.RegularExpressions.Regex.Matches(page, "<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")
            .Where(field => !field.Groups[1].Value.Contains("anguage", StringComparison.Ordinal))
            .DistinctBy(field => field.Groups[1].Value).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value);
        foreach (var name in System.Text.RegularExpressions.Regex.Matches(page, "name=\"([^\"]+)\"").Select(field => field.Groups[1].Value))
            if (name.EndsWith("mail", StringComparison.OrdinalIgnoreCase))
                form[name] = MailOf(role);
            else if (name.EndsWith("assword", StringComparison.OrdinalIgnoreCase))
                form[name] = Password;
        var answer = await browser.PostAsync(SignIn.Page, new FormUrlEncodedContent(form));
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Redirect || answer.StatusCode == System.Net.HttpStatusCode.Found, $"Signing in answered {answer.StatusCode}.");
        return browser;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Data:Folder", folder);
        builder.UseSetting("Demo:Enabled", "false");
    }
}
