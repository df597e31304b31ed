using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Pictures;
using InvestmentCases.Domain.Economy;
using static InvestmentCases.Documents.Word.SummaryTexts;

namespace InvestmentCases.Documents.Word;

/// <summary>Spending, saving, net and cumulative per year. Years are columns where they fit across the page, else rows under a head that is repeated.</summary>
internal static class YearTable
{
    private const int LabelWidth = 1700;
    private const double TwipsPerLetter = 95;
    private const int CellPadding = 150;

    private sealed record Line(string Label, Func<FigureYear, decimal> Amount, bool IsStrong);

    private static Line[] Rows =>
    [
        new(Spending, y => y.Spending, false),
        new(Savings, y => y.Saving, false),
        new(Net, y => y.Net, true),
        new(Cumulative, y => y.Cumulative, true),
    ];

    public static Table Of(CaseFigures figures, AmountUnit unit, string description) =>
        FitsAcross(figures, unit) ? YearsAcross(figures, unit, description, Room(figures)) : YearsDown(figures, unit, description);

    /// <summary>Whether the years fit as columns.</summary>
    public static bool FitsAcross(CaseFigures figures, AmountUnit unit)
    {
        var write = Writer(figures, unit);
        var longest = figures.Years.SelectMany(y => Rows.Select(row => write(row.Amount(y)).Length)).Max();
        return (int)(longest * TwipsPerLetter) + CellPadding <= Room(figures);
    }

    private static int Room(CaseFigures figures) => (SummaryDocument.TextWidth - LabelWidth) / figures.Years.Count;

    private static Table YearsAcross(CaseFigures figures, AmountUnit unit, string description, int room)
    {
        var write = Writer(figures, unit);
        int[] widths = [SummaryDocument.TextWidth - room * figures.Years.Count, .. figures.Years.Select(_ => room)];
        var table = Blocks.Table(SummaryStyles.YearTable, description, widths);
        table.Append(Blocks.Row(true,
        [
            Label(widths[0], Year, strong: false),
            .. figures.Years.Select(y => Number(room, Amounts.Year(y.Year), true, IsPayback(figures, y) ? SummaryStyles.Chosen : null, IsPayback(figures, y))),
        ]));
        foreach (var line in Rows)
            table.Append(Blocks.Row(false,
            [
                Label(widths[0], line.Label, line.IsStrong),
                .. figures.Years.Select(y => Amount(room, line, y, write, IsPayback(figures, y))),
            ]));
        return table;
    }

    private static Table YearsDown(CaseFigures figures, AmountUnit unit, string description)
    {
        var write = Writer(figures, unit);
        var width = (SummaryDocument.TextWidth - LabelWidth) / Rows.Length;
        var table = Blocks.Table(SummaryStyles.YearTable, description, [LabelWidth, .. Rows.Select(_ => width)]);
        table.Append(Blocks.Row(true, [Label(LabelWidth, Year, strong: true), .. Rows.Select(line => Number(width, line.Label, true, null, false))]));
        foreach (var year in figures.Years)
            table.Append(Blocks.Row(false,
            [
                Label(LabelWidth, Amounts.Year(year.Year), strong: IsPayback(figures, year)),
                .. Rows.Select(line => Amount(width, line, year, write, IsPayback(figures, year))),
            ]));
        return table;
    }

    private static bool IsPayback(CaseFigures figures, FigureYear year) => figures.Payback.Year == year.Year;

    /// <summary>Writes every amount of the table with as many decimals as the one that needs most.</summary>
    private static Func<decimal, string> Writer(CaseFigures figures, AmountUnit unit)
    {
        var factor = AmountText.Factor(unit);
        var values = figures.Years.SelectMany(y => Rows.Select(row => row.Amount(y) / factor)).ToArray();
        var decimals = Enumerable.Range(0, 8).First(d => d == 7 || values.All(v => decimal.Round(v, d) == v));
        return kroner => AmountText.Format(kroner, unit, CultureInfo.CurrentCulture, decimals);
    }

    private static TableCell Label(int width, string text, bool strong) =>
        Blocks.Cell(width, null, Blocks.Paragraph(SummaryStyles.CellText, Blocks.Run(text, strong)));

    private static TableCell Amount(int width, Line line, FigureYear year, Func<decimal, string> write, bool isPayback) =>
        Number(width, write(line.Amount(year)), line.IsStrong, line.Label == Cumulative ? null : Amounts.ColourOf(line.Amount(year)), isPayback);

    private static TableCell Number(int width, string text, bool strong, string? colour, bool isTinted) =>
        Blocks.Cell(width, isTinted ? SummaryStyles.ChosenTint : null, Blocks.Paragraph(SummaryStyles.CellNumber, Blocks.Run(text, strong, colour)));
}
