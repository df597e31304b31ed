using Xunit;

namespace InvestmentCases.Web.Tests.Architecture;

public class FilesStaySmall
{
    private const int CodeLines = 300, PageLines = 150, CodeBehindLines = 200;

    [Fact]
    public void No_file_is_longer_than_a_person_can_hold()
    {
        var offences = Sources.InSrc(".cs", ".razor").SelectMany(OffencesIn);

        Assert.Empty(offences);
    }

    [Theory]
    [InlineData("src/Planted.cs", CodeLines)]
    [InlineData("src/Planted.razor", PageLines)]
    [InlineData("src/Planted.razor.cs", CodeBehindLines)]
    public void One_line_too_many_is_caught_and_comments_are_free(string path, int limit)
    {
        var comments = string.Concat(Enumerable.Repeat("// why\n\n", 50));
        var justSmall = new SourceFile(path, comments + string.Concat(Enumerable.Repeat("x();\n", limit - 1)));
        var tooLong = justSmall with { Text = justSmall.Text + "x();\n" };

        Assert.Empty(OffencesIn(justSmall));
        Assert.Single(OffencesIn(tooLong));
    }

    private static IEnumerable<string> OffencesIn(SourceFile source)
    {
        var limit = source.Path.EndsWith(".razor.cs", StringComparison.Ordinal) ? CodeBehindLines
            : source.Path.EndsWith(".razor", StringComparison.Ordinal) ? PageLines
            : CodeLines;
        var lines = source.Lines.Count(line => IsCode(line.Line));
        return lines >= limit ? [$"{source.Path} has {lines} lines of code; it must stay under {limit}"] : [];
    }

    private static bool IsCode(string line) =>
        line.Trim() is { Length: > 0 } trimmed && !trimmed.StartsWith("//", StringComparison.Ordinal) && !trimmed.StartsWith("@*", StringComparison.Ordinal);
}
