using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace InvestmentCases.Web.Tests.Commands;

/// <summary>The program serving, as a process of its own, on a free port of this machine.</summary>
public sealed partial class ServingProgram : IAsyncDisposable
{
    private readonly Process process;

    private ServingProgram(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts the program and waits until it is ready.</summary>
    public static async Task<ServingProgram> StartAsync(ProgramRun program, params string[] arguments)
    {
        var ct = TestContext.Current.CancellationToken;
        var process = Process.Start(program.Start(["--urls", "http://127.0.0.1:0", .. arguments]))!;
        _ = process.StandardOutput.ReadToEndAsync(ct);
        var said = new List<string>();
        Uri? address = null;
        while (address is null && await process.StandardError.ReadLineAsync(ct) is { } line)
        {
            said.Add(line);
            address = Listening().Match(line) is { Success: true } match ? new Uri(match.Value) : null;
        }
        Assert.True(address is not null, $"The program did not serve: {string.Join('\n', said)}");
        _ = process.StandardError.ReadToEndAsync(ct);
        var serving = new ServingProgram(process, address);
        using var client = serving.Client();
        while (!(await client.GetAsync("/health/ready", ct)).IsSuccessStatusCode)
            await Task.Delay(100, ct);
        return serving;
    }

    public HttpClient Client(string? token = null)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
