using System.CommandLine;
using System.Globalization;
using System.Net;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Commands;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InvestmentCases.Web.Tests.Api;

/// <summary>Walks everything that can be asked of the program, address by address and command by command, against one table of what each does.</summary>
public sealed class EveryAddressTests(ApiProgram program) : IClassFixture<ApiProgram>
{
    /// <summary>What an address does; null is open to anybody.</summary>
    private static readonly Dictionary<string, Operation?> addresses = new(StringComparer.Ordinal)
    {
        ["GET /"] = Operation.KeepOwnProfile,
        ["GET /account/password"] = Operation.KeepOwnProfile,
        ["GET /account/set-up"] = null,
        ["GET /account/sign-in"] = null,
        ["POST /account/language"] = null,
        ["POST /account/sign-out"] = Operation.KeepOwnProfile,
        ["POST /account/stay"] = Operation.KeepOwnProfile,
        ["GET /profile"] = Operation.KeepOwnProfile,
        ["GET /administration"] = Operation.Administer,
        ["GET /administration/committees"] = Operation.Administer,
        ["GET /administration/guidance"] = Operation.Administer,
        ["GET /administration/funds"] = Operation.Administer,
        ["GET /administration/history"] = Operation.Administer,
        ["GET /administration/prices"] = Operation.Administer,
        ["GET /administration/rules"] = Operation.Administer,
        ["GET /administration/templates"] = Operation.Administer,
        ["GET /administration/units"] = Operation.Administer,
        ["GET /cases"] = Operation.SeeCases,
        ["GET /cases/new"] = Operation.SeeCases,
        ["GET /cases/imports"] = Operation.SeeCases,
        ["GET /cases/imports/{id:guid}"] = Operation.SeeCases,
        ["GET /cases/export.csv"] = Operation.SeeCases,
        ["GET /cases/export.xlsx"] = Operation.SeeCases,
        ["GET /cases/{id:guid}"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/attachments/{attachment:guid}"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/criteria"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/decisions"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/documents"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/documents/summary.docx"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/documents/summary.json"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/documents/summary.xlsx"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/economy"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/findings"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/follow-up"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/history"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/print"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/proposal"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/risks"] = Operation.SeeCases,
        ["GET /cases/{id:guid}/scenarios"] = Operation.SeeCases,
        ["GET /portfolio"] = Operation.SeePortfolio,
        ["GET /rules/{number:int}"] = Operation.SeeCases,
        ["GET /error"] = null,
        ["GET /not-found"] = null,
        ["GET /health/live"] = null,
        ["GET /health/ready"] = null,
        ["GET /openapi/v1.json"] = null,
        ["GET /openapi/{documentName?}"] = null,
        ["GET /openapi/scalar.js"] = null,
        ["GET /openapi/scalar.aspnetcore.js"] = null,
        ["GET /openapi/favicon.svg"] = null,
        ["POST /api/v1/calculations"] = Operation.Calculate,
        ["GET /api/v1/cases"] = Operation.SeeCases,
        ["POST /api/v1/cases"] = Operation.CreateCase,
        ["GET /api/v1/cases/{id:guid}"] = Operation.SeeCases,
        ["PUT /api/v1/cases/{id:guid}"] = Operation.EditCase,
        ["GET /api/v1/cases/{id:guid}/calculation"] = Operation.SeeCases,
        ["GET /api/v1/cases/{id:guid}/documents/{name}.{format}"] = Operation.SeeCases,
        ["GET /api/v1/cases/{id:guid}/history"] = Operation.SeeCases,
        ["GET /api/v1/cases/{id:guid}/reconciliation"] = Operation.SeeCases,
        ["GET /api/v1/cases/{id:guid}/versions"] = Operation.SeeCases,
        ["GET /api/v1/cases/{id:guid}/versions/{n:int}"] = Operation.SeeCases,
        ["POST /api/v1/cases/{id:guid}/steps/{step}"] = Operation.TakeStep,
        ["GET /api/v1/portfolio"] = Operation.SeePortfolio,
        ["GET /api/v1/funds"] = Operation.SeeCases,
        ["POST /api/v1/imports"] = Operation.Calculate,
    };

    // What answers 404 for a file that wwwroot does not have.
    private const string MissingFile = "/{**path:file}";

    private static readonly Dictionary<string, Operation> commands = new(StringComparer.Ordinal)
    {
        ["api-token create"] = Operation.Operate,
        ["calculate"] = Operation.Calculate,
        ["database migrate"] = Operation.Operate,
        ["database recompute"] = Operation.Operate,
        ["database verify"] = Operation.Operate,
        ["demo load"] = Operation.Operate,
        ["import"] = Operation.CreateCase,
        ["user create"] = Operation.Operate,
    };

    [Fact]
    public void Every_address_is_in_the_table()
    {
        var unknown = Mapped().Select(one => one.Name).Where(name => !addresses.ContainsKey(name));

        Assert.Empty(unknown);
    }

    [Fact]
    public void An_address_under_api_says_the_right_that_the_table_says()
    {
        foreach (var (name, endpoint) in Mapped().Where(one => one.Name.Contains(" /api/", StringComparison.Ordinal)))
            Assert.True(endpoint.Metadata.GetMetadata<Does>()?.Operation == addresses[name], name);
    }

    [Fact]
    public void Only_what_the_table_calls_open_is_open()
    {
        foreach (var (name, endpoint) in Mapped())
            Assert.True(addresses[name] is null == endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null, name);
    }

    [Fact]
    public async Task Nobody_gets_past_the_door_without_signing_in()
    {
        var client = program.Anonymous();

        foreach (var (name, _) in Mapped().Where(one => addresses[one.Name] is not null))
        {
            var answer = await AskAsync(client, name);
            if (name.Contains(" /api/", StringComparison.Ordinal))
                Assert.True(answer.Status == HttpStatusCode.Unauthorized, $"{name}: {answer.Status}");
            else
                Assert.True(answer.Status is HttpStatusCode.Redirect && answer.Response.Headers.Location!.ToString().Contains(SignIn.Page, StringComparison.Ordinal) || answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, $"{name}: {answer.Status}");
        }
    }

    [Theory]
    [InlineData(Role.Caseworker)]
    [InlineData(Role.Controller)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Reader)]
    public async Task Each_role_gets_what_the_rights_give_her_and_nothing_else(Role role)
    {
        using var browser = await program.SignInAsync(role);
        var actor = new Actor(1, "", role, null);
        CultureInfo.CurrentUICulture = Cultures.Danish;
        var refusal = Assert.Throws<NotAllowedException>(() => Rights.Demand(actor, Operation.Operate)).Message;

        foreach (var (name, _) in Mapped().Where(one => addresses[one.Name] is not null && one.Name != "POST /account/sign-out"))
        {
            var answer = await AskAsync(name.Contains(" /api/", StringComparison.Ordinal) ? program.As(role) : browser, name);
            // A page that is being rendered already refuses in words, where an address refuses by its status.
            var isRefused = answer.Status == HttpStatusCode.Forbidden || WebUtility.HtmlDecode(answer.Text).Contains(refusal, StringComparison.Ordinal);
            Assert.True(Rights.May(actor, addresses[name]!.Value) != isRefused, $"{role} {name}: {answer.Status}");
            Assert.True(answer.Status is not HttpStatusCode.Unauthorized and not HttpStatusCode.Redirect, $"{role} {name}: {answer.Status}");
        }
    }

    [Fact]
    public void Every_command_is_in_the_table()
    {
        Assert.Equal(commands.Keys.Order(StringComparer.Ordinal), Leaves(CommandLine.Root([]), "").Order(StringComparer.Ordinal));
        // Who runs commands is the operator; nobody who signs in may do what is hers.
        Assert.All(Enum.GetValues<Role>(), role => Assert.False(Rights.May(new Actor(1, "", role, null), Operation.Operate)));
    }

    private static IEnumerable<string> Leaves(Command command, string path) =>
        command.Subcommands.SelectMany(sub => sub.Subcommands.Count == 0 ? [path + sub.Name] : Leaves(sub, path + sub.Name + " "));

    /// <summary>Everything mapped but the files of wwwroot and the circuits' own addresses, which hold no data of their own.</summary>
    private List<(string Name, RouteEndpoint Endpoint)> Mapped() =>
        [.. program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => (Endpoint: endpoint, Path: "/" + endpoint.RoutePattern.RawText!.TrimStart('/')))
            .Where(one => !one.Path.StartsWith("/_", StringComparison.Ordinal) && one.Path != MissingFile)
            .SelectMany(one => MethodsOf(one.Endpoint).Select(method => ($"{method} {(one.Path.Length > 1 ? one.Path.TrimEnd('/') : one.Path)}", one.Endpoint)))
            .DistinctBy(one => one.Item1)];

    // A page also takes the post of its own form, behind the same door.
    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains("GET") ? ["GET"] : methods;

    private static Task<Answer> AskAsync(HttpClient client, string name)
    {
        var (method, path) = (name.Split(' ')[0], name.Split(' ')[1]);
        var address = path.Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{n:int}", "1", StringComparison.Ordinal).Replace("{number:int}", "3", StringComparison.Ordinal)
            .Replace("{step}", "submit", StringComparison.Ordinal).Replace("{name}.{format}", "summary.docx", StringComparison.Ordinal).Replace("{documentName?}", "", StringComparison.Ordinal);
        return client.AskAsync(new(method), address, method == "GET" ? null : "{}");
    }
}
