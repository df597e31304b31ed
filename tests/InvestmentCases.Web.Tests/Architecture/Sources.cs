using System.Runtime.CompilerServices;

namespace InvestmentCases.Web.Tests.Architecture;

/// <summary>A source file by its path from the repository's root, with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public IEnumerable<(int Number, string Line)> Lines => Text.Split('\n').Select((line, index) => (index + 1, line.TrimEnd('\r')));
}

internal static class Sources
{
    public static string Root { get; } = FindRoot();

    /// <summary>Files of <c>src</c> that a person has written, with one of the endings.</summary>
    public static IReadOnlyList<SourceFile> InSrc(params string[] endings) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "Migrations" or "App_Data"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path)))),
    ];

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "InvestmentCases.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must lie inside the repository.");
        return folder.FullName;
    }
}
