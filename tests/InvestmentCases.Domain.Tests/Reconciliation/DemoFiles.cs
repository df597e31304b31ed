namespace InvestmentCases.Domain.Tests.Reconciliation;

/// <summary>Where the demo municipality's content lies.</summary>
internal static class DemoFiles
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "InvestmentCases.sln")))
                return Path.Combine(folder.FullName, "src", "InvestmentCases.Web", "Features", "Demo", "Content");
        throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
