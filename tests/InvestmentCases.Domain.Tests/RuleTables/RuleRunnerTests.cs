using Xunit;

namespace InvestmentCases.Domain.Tests.RuleTables;

/// <summary>The runner itself: what it cannot read it refuses, and what does not hold it sees.</summary>
public class RuleRunnerTests
{
    private const string Right = """
        # Regel 3: Tilbagebetalingstid

        Her står, hvad reglen svarer på.

        ## Tæt på Familien er tilbagebetalt i det sjette år            (1.000 kr., p/l 2017)
        | | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 |
        |---|--:|--:|--:|--:|--:|--:|
        | Nettoeffekt | 7.500 | 3.900 | -2.100 | -3.500 | -3.500 | -3.500 |
        | Akkumuleret (facit) | 7.500 | 11.400 | 9.300 | 5.800 | 2.300 | -1.200 |
        Facit: tilbagebetalt 2022 · 6 år · 5,657143 år · falder ikke tilbage
        """;

    [Fact]
    public void A_right_example_passes() => Run(Right);

    [Theory]
    [InlineData("9.300", "9.301", "03-prøve.md, »Tæt på Familien er tilbagebetalt i det sjette år«, rækken »Akkumuleret (facit)«, 2019: facit er 9301000, programmet giver 9300000")]
    [InlineData("5,657143", "5,657142", "»5,657142 år« holder ikke")]
    [InlineData("tilbagebetalt 2022", "tilbagebetalt 2021", "»tilbagebetalt 2021« holder ikke")]
    [InlineData("falder ikke tilbage", "falder tilbage", "»falder tilbage« holder ikke")]
    [InlineData("| 7.500 | 3.900", "| 7.501 | 3.900", "»Akkumuleret (facit)«, 2017: facit er 7500000, programmet giver 7501000")]
    public void An_altered_figure_is_seen(string from, string to, string message) => AssertRefused(from, to, message);

    [Theory]
    [InlineData("# Regel 3: Tilbagebetalingstid", "# Tilbagebetalingstid", "»# Regel N: titel«")]
    [InlineData("# Regel 3:", "# Regel 4:", "filens nummer")]
    [InlineData("Her står", "### Hvorfor\nHer står", "ukendt overskrift »### Hvorfor«")]
    [InlineData("(1.000 kr., p/l 2017)", "", "ukendt overskrift")]
    [InlineData("(1.000 kr., p/l 2017)", "(t.kr.)", "ukendt enhed »t.kr.«")]
    [InlineData("| 2018 |", "| I alt |", "ukendt kolonne »I alt«")]
    [InlineData("| 2018 |", "| 2028 |", "årene skal følge efter hinanden")]
    [InlineData("|---|--:|--:|--:|--:|--:|--:|", "| x | 1 | 1 | 1 | 1 | 1 | 1 |", "linjen under årene mangler")]
    [InlineData("| Nettoeffekt |", "| Nettoefekt |", "rækken »Nettoefekt«: ukendt række")]
    [InlineData("Akkumuleret (facit)", "Akumuleret (facit)", "rækken »Akumuleret (facit)«: ukendt række")]
    [InlineData("| 3.900 |", "| 12.50 |", "rækken »Nettoeffekt«, 2018: »12.50« er ikke et dansk tal")]
    [InlineData("| 9.300 |", "| 9.3 |", "rækken »Akkumuleret (facit)«, 2019: »9.3« er ikke et dansk tal")]
    [InlineData("| 9.300 |", "| |", "2019: et felt mangler")]
    [InlineData("| 9.300 |", "|", "rækken har 5 felter til 6 år")]
    [InlineData("Facit:", "Fakit:", "ukendt linje »Fakit:")]
    [InlineData("Facit: tilbagebetalt 2022", "Facit: tjent ind 2022", "ukendt under Facit: »tjent ind 2022«")]
    [InlineData("Facit: tilb", "Facit, servise: tilb", "ukendt efter Facit: »servise«")]
    [InlineData("Facit: tilb", "Givet: grænse seks år\nFacit: tilb", "ukendt under Givet: »grænse seks år«")]
    public void What_cannot_be_read_is_refused_by_name(string from, string to, string message) => AssertRefused(from, to, message);

    [Fact]
    public void An_empty_table_is_refused()
    {
        var page = string.Join('\n', Right.Split('\n').Where(line => !line.StartsWith("| N", StringComparison.Ordinal) && !line.StartsWith("| A", StringComparison.Ordinal)));

        var refused = Assert.Throws<RuleTableException>(() => Run(page));

        Assert.Contains("tom tabel", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_facit_is_refused()
    {
        var page = string.Join('\n', Right.Split('\n').Where(line => !line.Contains("acit", StringComparison.Ordinal)));

        var refused = Assert.Throws<RuleTableException>(() => Run(page));

        Assert.Contains("intet facit", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_must_be_the_stated_one_with_its_field()
    {
        const string bad = """
            # Regel 3: Tilbagebetalingstid
            ## Et beløb uden for casens år (1.000 kr.)
            | | 2017 | 2018 |
            |---|--:|--:|
            | Nettoeffekt | 1 | 2 |
            Givet: casens år 2017–2017
            Fejl (lines[0].amounts.2018): Post 1 »Nettoeffekt«, 2018: året ligger uden for casens år 2017–2017.
            """;

        Run(bad);

        Assert.Throws<RuleTableException>(() => Run(bad.Replace("lines[0].amounts.2018", "lines[0].amounts.2017", StringComparison.Ordinal)));
        Assert.Throws<RuleTableException>(() => Run(bad.Replace("2018: året", "2019: året", StringComparison.Ordinal)));
        Assert.Throws<RuleTableException>(() => Run(bad.Replace("casens år 2017–2017\n", "casens år 2017–2018\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rule_without_page_examples_or_bad_input_is_named()
    {
        var lacking = RuleCoverage.Lacking([3, 99], [RulePage.Read("03-prøve.md", Right)]);

        Assert.Equal(["Regel 3 har færre end tre eksempler.", "Regel 3 har intet eksempel på fejl i det indtastede.", "Regel 99 har ingen side."], lacking);
    }

    private static void AssertRefused(string from, string to, string message)
    {
        Assert.Contains(from, Right, StringComparison.Ordinal);
        var at = Right.IndexOf(from, StringComparison.Ordinal);

        var refused = Assert.Throws<RuleTableException>(() => Run(Right[..at] + to + Right[(at + from.Length)..]));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    private static void Run(string markdown)
    {
        foreach (var example in RulePage.Read("03-prøve.md", markdown).Examples)
            RuleRunner.Run(example);
    }
}
