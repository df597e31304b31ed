using Xunit;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>Runs every example of docs/guide/regler; the heading is the test's name.</summary>
public class RuleTableTests
{
    /// <summary>The rules that must have a page. A rule that is added to the program is added here.</summary>
    private static readonly int[] Rules = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];

    public static IEnumerable<TheoryDataRow<string, string>> Examples =>
        RulePage.All().SelectMany(page => page.Examples.Select(e => new TheoryDataRow<string, string>(page.File, e.Title) { TestDisplayName = $"Regel {page.Number}: {e.Title}" }));

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = false)]
    public void Example(string file, string title) => RuleRunner.Run(Find(file, title));

    [Fact]
    public void Every_rule_has_three_worked_examples_and_one_of_bad_input()
    {
        var lacking = RuleCoverage.Lacking(Rules, RulePage.All());

        Assert.Empty(lacking);
    }

    /// <summary>Each digit at the end of a figure in a facit is altered by one, alone: every such example must fail.</summary>
    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = false)]
    public void Any_altered_figure_is_seen(string file, string title)
    {
        var example = Find(file, title);

        var altered = Alterations.Of(example).ToList();

        Assert.NotEmpty(altered);
        Assert.All(altered, other => Assert.ThrowsAny<Exception>(() => RuleRunner.Run(other)));
    }

    private static RuleExample Find(string file, string title) => RulePage.All().Single(p => p.File == file).Examples.Single(e => e.Title == title);
}

/// <summary>Which rules have no page, too few examples or none of bad input.</summary>
public static class RuleCoverage
{
    public static IReadOnlyList<string> Lacking(IEnumerable<int> rules, IReadOnlyList<RulePage> pages) =>
        [.. rules.SelectMany(rule => LackingOf(rule, pages.SingleOrDefault(p => p.Number == rule)))];

    private static IEnumerable<string> LackingOf(int rule, RulePage? page)
    {
        if (page is null)
        {
            yield return $"Regel {rule} har ingen side.";
            yield break;
        }
        if (page.Examples.Count(e => !e.IsBadInput) < 3)
            yield return $"Regel {rule} har færre end tre eksempler.";
        if (!page.Examples.Any(e => e.IsBadInput))
            yield return $"Regel {rule} har intet eksempel på fejl i det indtastede.";
    }
}

/// <summary>An example with one figure of its facit altered.</summary>
public static class Alterations
{
    public static IEnumerable<RuleExample> Of(RuleExample example)
    {
        for (var r = 0; r < example.Rows.Count; r++)
            for (var c = 0; c < example.Rows[r].Cells.Count && example.Rows[r].IsFact; c++)
                foreach (var cell in Altered(example.Rows[r].Cells[c]))
                    yield return example with { Rows = Replaced(example.Rows, r, example.Rows[r] with { Cells = Replaced(example.Rows[r].Cells, c, cell) }) };
        for (var s = 0; s < example.Statements.Count; s++)
            if (example.Statements[s].Word is "Facit" or "Fejl")
                foreach (var text in Altered(example.Statements[s].Text))
                    yield return example with { Statements = Replaced(example.Statements, s, example.Statements[s] with { Text = text }) };
        if (!example.IsBadInput && !example.Rows.Any(r => r.IsFact) && example.Statements.All(s => s.Word != "Facit" || !s.Text.Any(char.IsAsciiDigit)))
            yield return example with { Statements = [.. example.Statements, new("Facit", "", "tilbagebetalt 1999")] };
    }

    /// <summary>The text with the last digit of each figure changed, one at a time.</summary>
    private static IEnumerable<string> Altered(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i]) && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1])))
                yield return string.Concat(text.AsSpan(0, i), ((char)('0' + (text[i] - '0' + 1) % 10)).ToString(), text.AsSpan(i + 1));
    }

    private static List<T> Replaced<T>(IReadOnlyList<T> list, int at, T by) => [.. list.Select((item, i) => i == at ? by : item)];
}
