using System.Text.RegularExpressions;
using Xunit;

namespace InvestmentCases.Web.Tests.Features.Demo.Facts;

/// <summary>A point of the checklist with what it says the document has; of recalculation, what must come out.</summary>
internal sealed record ChecklistPoint(string Number, string Value);

/// <summary>The checklist of the five documents, which lies beside the repository where the program is made.</summary>
internal static partial class Checklist
{
    public static IReadOnlyList<ChecklistPoint> Read()
    {
        var path = Path();
        Assert.SkipUnless(File.Exists(path), "The shared folder with document-checklists.md is not beside the repository.");
        var points = new List<ChecklistPoint>();
        var (document, recalculated, isRecalculation) = ("", 0, false);
        foreach (var line in File.ReadLines(path))
            if (Heading().Match(line) is { Success: true } heading)
                (document, recalculated, isRecalculation) = (heading.Groups[1].Value, 0, false);
            else if (line.StartsWith("### ", StringComparison.Ordinal))
                isRecalculation = line == "### Efterregning";
            else if (line.StartsWith('|') && line.Trim('|').Split('|', StringSplitOptions.TrimEntries) is var cells)
                if (cells[0].StartsWith(document + "-", StringComparison.Ordinal) && document.Length > 0)
                    points.Add(new(cells[0], cells[2]));
                else if (isRecalculation && cells[0] is not "Check" && !cells[0].StartsWith("---", StringComparison.Ordinal))
                    points.Add(new(FormattableString.Invariant($"{document}-E{++recalculated}"), cells[1]));
        return points;
    }

    /// <summary>shared/design/reference/document-checklists.md beside the repository, or beside the folder that a working copy of it lies in.</summary>
    private static string Path()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, "shared", "design", "reference", "document-checklists.md") is var path && File.Exists(path))
                return path;
        return "";
    }

    [GeneratedRegex(@"^## (\d{3}) ")]
    private static partial Regex Heading();
}
