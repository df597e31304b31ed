using System.Text.Json.Nodes;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>The five real documents, which lie beside the repository and are never part of it: a test that needs them is skipped where they are missing.</summary>
internal static class SourceDocuments
{
    public const string Early = "000_ab3415d7282c821c.txt", Family = "001_a0bdea2959f87d8d.txt", Status = "002_63fc7ef4f660fd55.txt", SocialWorkers = "003_3497dd02d0486555.txt", Ishoej = "004_e72dbb3c1ac203b1.txt";

    private static readonly string? Folder = Find();

    public static IReadOnlyList<string> All { get; } = [Early, Family, Status, SocialWorkers, Ishoej];

    public static byte[] Bytes(string name)
    {
        Assert.SkipUnless(Folder is not null, "The five source documents do not lie beside the repository.");
        return File.ReadAllBytes(Path.Combine(Folder!, name));
    }

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    /// <summary>What must come out of them: shared/design/expected-figures.json.</summary>
    public static JsonNode ExpectedFigures()
    {
        Assert.SkipUnless(Folder is not null, "The five source documents do not lie beside the repository.");
        return JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, "..", "design", "expected-figures.json")))!;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "source-documents") is var path && Directory.Exists(path))
                return path;
        return null;
    }
}
