using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Reconciliation;
using static InvestmentCases.Documents.Excel.WorkbookTexts;

namespace InvestmentCases.Documents.Excel;

/// <summary>The sheet of findings: first those that wait for an answer, then those that a person has answered, with what the answer rests on, her name, her role and the day.</summary>
internal static class FindingsSheet
{
    private const int HeadRow = 4;

    private static readonly (Func<string> Head, double Width)[] Columns =
    [
        (() => FindingState, 10), (() => WorkbookTexts.FindingResult, 14), (() => FindingTitle, 30), (() => FindingText, 42), (() => FindingArithmetic, 38),
        (() => WorkbookTexts.FindingAnswer, 14), (() => FindingReason, 34), (() => FindingBy, 18), (() => FindingRole, 16), (() => FindingOn, 11),
    ];

    /// <summary>Writes the sheet where there is anything to answer; a case of which everything agrees has none.</summary>
    public static void Write(CaseSummary summary, WorkbookFile file)
    {
        var count = summary.OpenFindings.Count + summary.AnsweredFindings.Count;
        if (count == 0)
            return;
        var sheet = new Sheet(WorkbookTexts.FindingsSheet)
        {
            Scrolling = (HeadRow + 1, 1),
            RepeatedRows = (HeadRow, HeadRow),
            Filter = Sheet.Range(HeadRow, 1, HeadRow + count, Columns.Length),
        };
        sheet.Text(1, 1, summary.Proposal.Title, Look.Title);
        sheet.Heights[1] = 24;
        sheet.Text(2, 1, LegalText.Fill(FindingsNote, summary.OpenFindings.Count, summary.AnsweredFindings.Count, summary.AgreeingFindings), Look.Note);
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.Text(HeadRow, i + 1, Columns[i].Head(), Look.Head);
            sheet.Widths[i + 1] = Columns[i].Width;
        }
        var row = HeadRow;
        foreach (var finding in summary.OpenFindings)
            Put(sheet, ++row, finding, FindingUnanswered);
        foreach (var one in summary.AnsweredFindings)
        {
            Put(sheet, ++row, one.Finding, FindingAnswered);
            Broken(sheet, row, 6, AnswerWords.Of(one.Answer));
            Broken(sheet, row, 7, one.Reason);
            Broken(sheet, row, 8, one.By);
            Broken(sheet, row, 9, one.ByRole is { } role ? DomainWords.Of(role) : "");
            sheet.Number(row, 10, (decimal)one.On.ToDateTime(TimeOnly.MinValue).ToOADate(), Look.Date);
        }
        file.Add(sheet);
    }

    private static void Put(Sheet sheet, int row, Finding finding, string state)
    {
        Broken(sheet, row, 1, state);
        Broken(sheet, row, 2, DomainWords.Of(finding.Result));
        Broken(sheet, row, 3, finding.Title);
        Broken(sheet, row, 4, finding.Text);
        Broken(sheet, row, 5, string.Join("; ", finding.Arithmetic.Select(line => line.TrimEnd('.'))));
        for (var column = 6; column <= Columns.Length; column++)
            sheet.Text(row, column, "", Look.Wrapped);
    }

    private static void Broken(Sheet sheet, int row, int column, string text) =>
        sheet.Broken(row, column, text, int.CreateTruncating(Columns[column - 1].Width), Look.Wrapped);
}
