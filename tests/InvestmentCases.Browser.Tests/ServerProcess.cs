using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace InvestmentCases.Browser.Tests;

/// <summary>The program as a process of its own, which can be killed and started again on the same port over the same data.</summary>
public sealed class ServerProcess(string folder) : IAsyncDisposable
{
    private readonly int port = FreePort();
    private Process? process;

    // The name that the cookies are for; they do not ask for the port.
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    /// <summary>Starts the program and waits until it is ready.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [typeof(global::Program).Assembly.Location, "--urls", Address];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = folder;
        start.Environment["Demo__Enabled"] = "false";
        process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync(ct);
        _ = process.StandardError.ReadToEndAsync(ct);
        using var http = new HttpClient { BaseAddress = new(Address) };
        while (!await IsReadyAsync(http, ct))
            await Task.Delay(100, ct);
    }

    /// <summary>Ends the process at once, without a word to it.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await KillAsync();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken ct)
    {
        try
        {
            return (await http.GetAsync(new Uri("/health/ready", UriKind.Relative), ct)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
