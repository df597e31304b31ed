using System.Diagnostics;
using Xunit;

namespace InvestmentCases.Documents.Tests;

/// <summary>Converts files with the installed LibreOffice; a test that needs it is skipped where there is none.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = new[] { "/usr/bin/soffice", "/opt/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice" }.FirstOrDefault(File.Exists);

    /// <summary>Whether it is installed.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>Skips the test where it is not installed.</summary>
    public static void SkipWhereMissing() =>
        Assert.SkipUnless(IsInstalled, "LibreOffice (soffice) is not installed: the documents are not opened by another program here.");

    /// <summary>The files opened, computed and saved by LibreOffice, in one run; by the names that they were given.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ConvertAsync(IReadOnlyDictionary<string, byte[]> files, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("investmentcases-").FullName;
        try
        {
            var names = files.Keys.ToArray();
            var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { $"-env:UserInstallation={new Uri(folder)}/profile", "--headless", "--convert-to", to, "--outdir", Path.Combine(folder, "out") })
                start.ArgumentList.Add(argument);
            for (var i = 0; i < names.Length; i++)
            {
                var source = Path.Combine(folder, FormattableString.Invariant($"{i}.{from}"));
                await File.WriteAllBytesAsync(source, files[names[i]], TestContext.Current.CancellationToken);
                start.ArgumentList.Add(source);
            }
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var converted = new Dictionary<string, byte[]>();
            for (var i = 0; i < names.Length; i++)
            {
                var result = Path.Combine(folder, "out", FormattableString.Invariant($"{i}.{to}"));
                Assert.True(File.Exists(result), $"LibreOffice did not convert {names[i]}: {await output} {await errors}");
                converted[names[i]] = await File.ReadAllBytesAsync(result, TestContext.Current.CancellationToken);
            }
            return converted;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
