using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Calculation;
using Xunit;

namespace InvestmentCases.Documents.Tests.Excel;

/// <summary>Another program recalculates the workbook, and must come to the program's own figures.</summary>
public sealed class RecalculationTests : IClassFixture<RecalculatedWorkbooks>
{
    private readonly RecalculatedWorkbooks workbooks;

    public RecalculationTests(RecalculatedWorkbooks workbooks)
    {
        this.workbooks = workbooks;
        Samples.Speak(Cultures.Danish);
    }

    public static TheoryData<string> Cases => [.. RecalculatedWorkbooks.Proposals.Keys];

    public static TheoryData<int> Changes => [.. Enumerable.Range(0, RecalculatedWorkbooks.Changes.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_changed_gives_the_same_figures(string name)
    {
        LibreOffice.SkipWhereMissing();
        var summary = Samples.Summary(RecalculatedWorkbooks.Proposals[name]);

        using var before = new WorkbookReader(workbooks.Files[name]);
        using var after = new WorkbookReader(workbooks.Recalculated[name]);

        foreach (var sheet in before.SheetNames)
        {
            var shown = after.Cells(sheet).ToDictionary(c => c.CellReference!.Value!, after.TextOf);
            foreach (var cell in before.Cells(sheet).Where(c => c.CellFormula is { } formula && !formula.Text.Contains("IRR(", StringComparison.Ordinal)))
                AssertSame(before.TextOf(cell), shown.GetValueOrDefault(cell.CellReference!.Value!, ""), $"{sheet}!{cell.CellReference} {cell.CellFormula!.Text}");
        }
        AssertShows(summary.Result!, after);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_changed_amount_gives_the_figures_of_the_changed_case(int index)
    {
        LibreOffice.SkipWhereMissing();
        var (name, line, year, kroner) = RecalculatedWorkbooks.Changes[index];
        var proposal = RecalculatedWorkbooks.Proposals[name];
        var changed = proposal with { Lines = [.. proposal.Lines.Select((l, i) => i == line ? l with { Amounts = l.Amounts.With(year, kroner) } : l)] };

        using var after = new WorkbookReader(workbooks.Recalculated["ændret: " + name]);

        AssertShows(Samples.Summary(changed).Result!, after);
    }

    private static void AssertShows(CalculationResult result, WorkbookReader workbook)
    {
        string At(string label, string column = "B") => workbook.Text("Beregning", column + workbook.RowOf("Beregning", label));
        for (var i = 0; i < result.Years.Count; i++)
        {
            var column = Address(1, 2 + i)[..^1];
            Assert.Equal(result.Years[i].Net, Number(At("Nettoeffekt", column)));
            Assert.Equal(result.Years[i].CumulativeNet, Number(At("Akkumuleret nettoeffekt", column)));
            Assert.Equal(result.Years[i].StartCapital, Number(At("Behov for startkapital", column)));
        }
        foreach (var (column, payback) in new[] { ("B", result.PaybackService), ("C", result.PaybackTotal), ("D", result.PaybackDiscounted) })
        {
            Assert.Equal(DomainWords.Of(payback.Status), At("Udfald", column));
            AssertSame(payback.StartYear, At("Startår (første år med nettoudgift)", column));
            AssertSame(payback.Year, At("Tjent hjem i år", column));
            AssertSame(payback.Years, At("Tilbagebetalingstid, hele år", column));
            AssertSame(payback.InterpolatedYears, At("Tilbagebetalingstid, år med decimaler", column));
            Assert.Equal(payback.Relapses ? "ja" : "nej", At("Falder tilbage inden for perioden", column));
            if (payback.Status != PaybackStatus.Immediate)
                AssertSame(payback.GainedBeforeStart, At("Vundet før startåret, ikke regnet med, kr.", column));
        }
        Assert.Equal(result.StartCapitalTotal, Number(At("Behov for startkapital i alt, kr.")));
        AssertSame(result.PeakExposure?.Amount, At("Største akkumulerede udlæg, kr. · år"));
        AssertSame(result.PeakExposure?.Year, At("Største akkumulerede udlæg, kr. · år", "C"));
        AssertSame(result.PermanentAnnualEffect?.Amount, At("Varig nettoeffekt pr. år, kr. · fra år"));
        AssertSame(result.PermanentAnnualEffect?.FromYear, At("Varig nettoeffekt pr. år, kr. · fra år", "C"));
        Assert.Equal(decimal.Round(result.NetPresentValue, 2, MidpointRounding.AwayFromZero), decimal.Round(Number(At("Nutidsværdi, kr. (første år diskonteres ikke)")), 2, MidpointRounding.AwayFromZero));
        AssertSame(result.BenefitCostRatio, At("Besparelse pr. krone brugt"));
        if (result.InternalRateOfReturn is { } rate)
            AssertSame(rate, At("Intern rente"));
        else
            Assert.Equal("findes ikke", At("Intern rente"));
    }

    private static void AssertSame(decimal? expected, string shown) => AssertSame(expected?.ToString(CultureInfo.InvariantCulture) ?? "", shown, "");

    // Spreadsheets count in binary floating point with 15 digits: what is written is compared to a hundredth of an øre or the ninth digit.
    private static void AssertSame(string expected, string shown, string where)
    {
        if (decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            Assert.True(decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) && Math.Abs(number - other) <= Math.Max(0.00001m, Math.Abs(number) * 1e-9m), $"{where}: expected {expected}, was »{shown}«");
        else
            Assert.True(expected == shown, $"{where}: expected »{expected}«, was »{shown}«");
    }

    private static decimal Number(string text) => decimal.Round(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), 6);

    private static string Address(int row, int column) => FormattableString.Invariant($"{(char)('A' + column - 1)}{row}");
}
