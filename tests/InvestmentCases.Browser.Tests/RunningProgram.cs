using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Browser.Tests;

/// <summary>The web program on a real port of this machine, with its data in a folder of its own.</summary>
public sealed class RunningProgram : WebApplicationFactory<global::Program>
{
    public const string DatabaseFile = "investmentcases.db";

    private readonly string folder;

    private RunningProgram(string folder)
    {
        this.folder = folder;
        UseKestrel(0);
    }

    public string Address => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static Task<RunningProgram> StartAsync(string folder)
    {
        var program = new RunningProgram(folder);
        program.StartServer();
        return Task.FromResult(program);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data:Folder", folder);
        builder.UseSetting("Demo:Enabled", "false");
    }
}
