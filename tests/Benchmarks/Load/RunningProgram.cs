using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentCases.Benchmarks.Load;

/// <summary>The built program in a process of its own, on this machine, with a data folder that is gone afterwards.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("investmentcases-page-").FullName;
    private Process? process;

    public Uri Address { get; } = new("http://127.0.0.1:5098");

    /// <summary>Starts it with the demo municipality and so many generated cases.</summary>
    public static async Task<RunningProgram> StartAsync(int cases)
    {
        var program = new RunningProgram();
        using (var load = program.Run("demo", "load", "--cases", cases.ToString(CultureInfo.InvariantCulture)))
        {
            await load.WaitForExitAsync();
            if (load.ExitCode != 0)
                throw new InvalidOperationException("The demo could not be loaded.");
        }
        program.process = program.Run("--urls", program.Address.ToString());
        using var http = new HttpClient { BaseAddress = program.Address };
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return program;
            }
            catch (HttpRequestException) when (tries < 600)
            {
                // It is not listening yet.
            }
            await Task.Delay(200);
        }
    }

    /// <summary>What it has in memory, in MB.</summary>
    public long Memory()
    {
        var line = File.ReadLines($"/proc/{process!.Id}/status").First(text => text.StartsWith("VmRSS", StringComparison.Ordinal));
        return long.Parse(Digits().Match(line).Value, CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
        Directory.Delete(data, recursive: true);
    }

    private Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine("bin", "Release", "net10.0", "InvestmentCases.Web.dll"), .. arguments]) { WorkingDirectory = Path.Combine(Repository(), "src", "InvestmentCases.Web"), RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = data;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        return started;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "InvestmentCases.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("InvestmentCases.sln was not found above the program.");
        return folder.FullName;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
