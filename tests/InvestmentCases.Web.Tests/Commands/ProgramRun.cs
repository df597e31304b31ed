using System.Diagnostics;
using System.Text;
using Xunit;

namespace InvestmentCases.Web.Tests.Commands;

/// <summary>What one run of the program answered.</summary>
public sealed record Run(int Code, string Output, string Error);

/// <summary>Runs the program as an operator does, as a process of its own, with a data folder of its own.</summary>
public sealed class ProgramRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("investmentcases-cli-").FullName;

    public Task<Run> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public async Task<Run> RunAsync(string input, string[] arguments)
    {
        using var process = Process.Start(Start(arguments))!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    public ProcessStartInfo Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data__Folder"] = Path.Combine(Folder, "data");
        return start;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
