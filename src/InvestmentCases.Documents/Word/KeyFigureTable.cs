using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Calculation;
using InvestmentCases.Domain.Economy;
using static InvestmentCases.Documents.Word.SummaryTexts;

namespace InvestmentCases.Documents.Word;

/// <summary>The six key figures, three in a row: what it is called, the figure, what to know about it.</summary>
internal static class KeyFigureTable
{
    private sealed record Figure(string Label, string Value, string Note, string? Colour = null);

    public static Table Of(CaseSummary summary, CalculationInput input, CalculationResult result)
    {
        var figures = new[]
        {
            StartCapitalOf(result),
            PaybackOf(PaybackService, ServiceBasis, result.PaybackService),
            PaybackOf(PaybackTotal, TotalBasis, result.PaybackTotal),
            PermanentOf(result),
            NetPresentValueOf(input, result),
            new Figure(Findings, LegalText.Fill(FindingsOpen, summary.OpenFindings.Count), summary.AnsweredFindings.Count > 0 ? LegalText.Fill(FindingsAnsweredAndAgree, summary.AnsweredFindings.Count, summary.AgreeingFindings) : LegalText.Fill(FindingsAgree, summary.AgreeingFindings)),
        };
        var width = SummaryDocument.TextWidth / 3;
        var table = Blocks.Table(SummaryStyles.KeyTable, KeyFiguresName, width, width, width);
        foreach (var row in figures.Chunk(3))
            table.Append(Blocks.Row(false, row.Select(figure => CellOf(figure, width))));
        return table;
    }

    private static TableCell CellOf(Figure figure, int width) => Blocks.Cell(width, null,
        Blocks.Paragraph(SummaryStyles.KeyLabel, figure.Label),
        Blocks.Paragraph(SummaryStyles.KeyValue, Blocks.Run(figure.Value, colour: figure.Colour)),
        Blocks.Paragraph(SummaryStyles.KeyNote, figure.Note));

    private static Figure StartCapitalOf(CalculationResult result)
    {
        var years = result.Years.Where(y => y.StartCapital > 0).ToArray();
        var note = years.Length switch
        {
            0 => NoStartCapital,
            <= 3 => string.Join(" · ", years.Select(y => LegalText.Fill(InYear, Amounts.Short(y.StartCapital), Amounts.Year(y.Year)))),
            _ => LegalText.Fill(OverYears, Amounts.Span(years[0].Year, years[^1].Year)),
        };
        return new(StartCapitalLabel, Amounts.WithUnit(result.StartCapitalTotal), note);
    }

    private static Figure PaybackOf(string label, string basis, Payback payback)
    {
        if (payback.Years is not { } years || payback.Year is not { } year)
            return new(label, DomainWords.Of(payback.Status), basis);
        var note = payback.Status == PaybackStatus.Extrapolated ? LegalText.Fill(ExtendedBasis, basis) : payback.Relapses ? LegalText.Fill(RelapsesBasis, basis) : basis;
        return new(label, $"{AmountText.Years(years, CultureInfo.CurrentCulture)} · {Amounts.Year(year)}", note);
    }

    private static Figure PermanentOf(CalculationResult result) => result.PermanentAnnualEffect switch
    {
        null => new(PermanentNone, "–", NoPermanentLines),
        { Amount: var amount, FromYear: var from } => new(
            amount > 0 ? PermanentSpending : PermanentSaving,
            LegalText.Fill(PerYear, Amounts.WithUnit(amount)),
            LegalText.Fill(From, Amounts.Year(from)),
            Amounts.ColourOf(amount)),
    };

    private static Figure NetPresentValueOf(CalculationInput input, CalculationResult result)
    {
        var over = AmountText.Years(input.Years.Count, CultureInfo.CurrentCulture);
        var rates = input.Settings.Discount.Steps.Where(step => step.FromYear < input.Years.Count).Select(step => AmountText.Percent(step.Rate, CultureInfo.CurrentCulture));
        var value = result.NetPresentValue;
        return new(
            LegalText.Fill(Npv, string.Join(" / ", rates)),
            Amounts.Signed(value),
            LegalText.Fill(value > 0 ? NpvSpending : value < 0 ? NpvGain : NpvZero, over),
            Amounts.ColourOf(value));
    }
}
