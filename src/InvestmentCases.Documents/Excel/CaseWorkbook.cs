using System.Globalization;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Calculation;

namespace InvestmentCases.Documents.Excel;

/// <summary>A case as a workbook: what can be changed on one sheet, live formulas on two more, which give the program's own figures, and the findings. Amounts in kroner.</summary>
public static class CaseWorkbook
{
    /// <summary>The .xlsx file. A case without years has only a sheet that says so.</summary>
    public static byte[] Write(CaseSummary summary)
    {
        var file = new WorkbookFile(summary.Proposal.Title, summary.PrintedBy, summary.PrintedAt)
        {
            AmountsHaveDecimals = summary.Proposal.Lines.Any(line => line.Amounts.Any(a => a.Value != decimal.Truncate(a.Value))),
        };
        if (summary.Input is { } input && summary.Result is { } result)
            WriteSheets(file, summary, input, result);
        else
            WriteWithoutYears(file, summary);
        FindingsSheet.Write(summary, file);
        return file.ToBytes();
    }

    /// <summary>Which case, in which version, taken out when and by whom.</summary>
    internal static string OriginOf(CaseSummary summary) =>
        LegalText.Fill(WorkbookTexts.Origin, summary.Number, DomainWords.Of(summary.Status), summary.Version, summary.PrintedAt.ToString("g", CultureInfo.CurrentCulture), summary.PrintedBy);

    private static void WriteSheets(WorkbookFile file, CaseSummary summary, CalculationInput input, CalculationResult result)
    {
        var figures = new WorkbookFigures(input);
        var assumptions = new AssumptionsSheet(summary, input, file);
        var calculation = new CalculationSheet(summary, input, result, figures, assumptions, file);
        var payback = new PaybackSheet(summary, figures, calculation, file);
        calculation.WriteKeyFigures(payback);
    }

    private static void WriteWithoutYears(WorkbookFile file, CaseSummary summary)
    {
        var sheet = new Sheet(WorkbookTexts.Assumptions);
        sheet.Text(1, 1, summary.Proposal.Title, Look.Title);
        sheet.Text(2, 1, OriginOf(summary), Look.Note);
        sheet.Text(4, 1, WorkbookTexts.NoYears);
        sheet.Widths[1] = 80;
        file.Add(sheet);
    }
}
