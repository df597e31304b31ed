using System.Globalization;
using InvestmentCases.Documents.CaseLists;
using InvestmentCases.Documents.Naming;

namespace InvestmentCases.Documents.Excel;

/// <summary>The register's list as a workbook: one row a case, amounts in kroner, columns that can be filtered.</summary>
public static class CaseListWorkbook
{
    private const int HeadRow = 4;

    /// <summary>The .xlsx file.</summary>
    /// <param name="cases">The cases in the order in which they are to stand.</param>
    /// <param name="printedBy">Who takes it out.</param>
    /// <param name="printedAt">When, in the municipality's own time.</param>
    public static byte[] Write(IReadOnlyCollection<CaseListEntry> cases, string printedBy, DateTime printedAt)
    {
        var columns = CaseListColumn.All;
        var file = new WorkbookFile(CaseListTexts.Heading, printedBy, printedAt)
        {
            AmountsHaveDecimals = cases.Any(c => HasOre(c.StartCapital) || HasOre(c.PermanentEffect ?? 0)),
        };
        var sheet = new Sheet(CaseListTexts.Sheet)
        {
            Scrolling = (HeadRow + 1, 3),
            RepeatedRows = (HeadRow, HeadRow),
            Filter = Sheet.Range(HeadRow, 1, HeadRow + cases.Count, columns.Count),
        };
        sheet.Text(1, 1, CaseListTexts.Heading, Look.Title);
        sheet.Heights[1] = 24;
        sheet.Heights[HeadRow] = 45;
        sheet.Text(2, 1, LegalText.Fill(CaseListTexts.About, cases.Count, printedAt.ToString("g", CultureInfo.CurrentCulture), printedBy), Look.Note);
        for (var i = 0; i < columns.Count; i++)
        {
            sheet.Text(HeadRow, i + 1, columns[i].Head, i is 0 or (>= 6 and not 10 and not 13) ? Look.HeadNumber : Look.Head);
            sheet.Widths[i + 1] = columns[i].Width;
        }
        var row = HeadRow;
        foreach (var entry in cases)
        {
            row++;
            for (var i = 0; i < columns.Count; i++)
                Put(sheet, row, i + 1, columns[i].Value(entry));
        }
        file.Add(sheet);
        return file.ToBytes();
    }

    private static void Put(Sheet sheet, int row, int column, object? value)
    {
        switch (value)
        {
            case string text:
                sheet.Text(row, column, text);
                break;
            case int number:
                sheet.Number(row, column, number, Look.Whole);
                break;
            case decimal kroner:
                sheet.Number(row, column, kroner, HasOre(kroner) ? Look.ExactAmount : Look.Amount);
                break;
            case DateOnly day:
                sheet.Number(row, column, (decimal)day.ToDateTime(TimeOnly.MinValue).ToOADate(), Look.Date);
                break;
        }
    }

    private static bool HasOre(decimal kroner) => kroner != decimal.Truncate(kroner);
}
