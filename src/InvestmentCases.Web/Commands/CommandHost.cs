using InvestmentCases.Web.Features.Demo;
using InvestmentCases.Web.Features.Imports;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Commands;

/// <summary>The program's services without its web server, for commands that work on the database.</summary>
internal static class CommandHost
{
    /// <summary>What <paramref name="work"/> returns, given a scope of services that ends with it.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> host, Func<IServiceProvider, Task<int>> work)
    {
        var builder = WebApplication.CreateBuilder([.. host]);
        builder.AddLogs().AddDatabase().AddSignIn().AddDemoLoading().AddImports();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
