using System.Text.RegularExpressions;
using Xunit;

namespace InvestmentCases.Web.Tests.Architecture;

public partial class OnlyTheDoorSaves
{
    /// <summary>The door, and what by its nature writes beside it: each with its reason.</summary>
    private static readonly Dictionary<string, string> allowed = new()
    {
        ["src/InvestmentCases.Data/Writing/WriteDoor.cs"] = "is the door",
        ["src/InvestmentCases.Data/Writing/StaleFigures.cs"] = "marks figures as old, inside the door's transaction",
        ["src/InvestmentCases.Data/Writing/RelatedCounts.cs"] = "counts again what waits in related cases, inside the door's transaction",
        ["src/InvestmentCases.Data/Writing/TrackedCase.cs"] = "takes hold of the case before the door reads it",
        ["src/InvestmentCases.Data/Writing/RowInserter.cs"] = "inserts what the bulk writer brings, inside the door's transaction",
        ["src/InvestmentCases.Data.Sqlite/SqliteCare.cs"] = "copies and tends the file itself",
    };

    [Fact]
    public void Nothing_else_writes_to_the_database()
    {
        var sources = Sources.InSrc(".cs", ".razor");

        var offences = sources.Where(source => !allowed.ContainsKey(source.Path)).SelectMany(OffencesIn);

        Assert.Empty(offences);
    }

    [Fact]
    public void What_is_allowed_is_there_and_writes()
    {
        var sources = Sources.InSrc(".cs").ToDictionary(source => source.Path);

        Assert.All(allowed.Keys, path => Assert.NotEmpty(OffencesIn(sources[path])));
    }

    [Theory]
    [InlineData("await db.SaveChangesAsync(ct);")]
    [InlineData("db.SaveChanges();")]
    [InlineData("await db.Cases.Where(row => row.Id == 1).ExecuteDeleteAsync(ct);")]
    [InlineData("db.Cases.ExecuteUpdate(set => set);")]
    [InlineData("await db.Database.ExecuteSqlRawAsync(\"DELETE FROM Cases\");")]
    [InlineData("command.ExecuteNonQuery();")]
    public void A_planted_offender_is_caught(string line)
    {
        var offences = OffencesIn(new("src/InvestmentCases.Web/Features/Planted/Page.cs", $"class Page\n{{\n    {line}\n}}"));

        Assert.Single(offences);
    }

    private static IEnumerable<string> OffencesIn(SourceFile source) =>
        from line in source.Lines
        where Writes().IsMatch(line.Line) && !line.Line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select $"{source.Path}:{line.Number}: {line.Line.Trim()}";

    [GeneratedRegex(@"\b(SaveChanges|ExecuteUpdate|ExecuteDelete|ExecuteSql\w*|ExecuteNonQuery)(Async)?\s*\(")]
    private static partial Regex Writes();
}
