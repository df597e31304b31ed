using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace InvestmentCases.Browser.Tests;

/// <summary>The web program on a real port of this machine, with its data in a folder of its own.</summary>
public sealed class RunningProgram : WebApplicationFactory<global::Program>
{
    public const string DatabaseFile = "investmentcases.db";

    private readonly string folder;

    private readonly Action<IServiceCollection>? change;

    private RunningProgram(string folder, Action<IServiceCollection>? change)
    {
        (this.folder, this.change) = (folder, change);
        UseKestrel(0);
    }

    public string Address => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <param name="folder">Where its data stands.</param>
    /// <param name="change">What it does otherwise than usual, or null.</param>
    public static Task<RunningProgram> StartAsync(string folder, Action<IServiceCollection>? change = null)
    {
        var program = new RunningProgram(folder, change);
        program.StartServer();
        return Task.FromResult(program);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data:Folder", folder);
        builder.UseSetting("Demo:Enabled", "false");
        if (change is not null)
            builder.ConfigureTestServices(change);
    }
}
