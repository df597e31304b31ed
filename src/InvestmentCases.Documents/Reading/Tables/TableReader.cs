using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading.Tables;

/// <summary>What stands around a table.</summary>
/// <param name="Caption">Its own heading: "Tabel 1. Serviceudgifter"; empty where it has none.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Around">The texts right above and below it, nearest first.</param>
/// <param name="Document">What the document says of all its amounts.</param>
/// <param name="IsEnglish">Whether the document is in English.</param>
internal sealed record TableContext(string Caption, string Section, IReadOnlyList<string> Around, string Document, bool IsEnglish)
{
    public string Heading => Caption.Length > 0 ? Caption : Section;
}

/// <summary>Reads one table of amounts: head, rows, numbers, sums, signs, basis, in that order.</summary>
internal sealed class TableReader(ReadingAnswers answers)
{
    private readonly List<ReadTable> tables = [];
    private readonly List<Question> questions = [];
    private readonly List<NotTaken> notTaken = [];

    public IReadOnlyList<ReadTable> Tables => tables;

    public IReadOnlyList<Question> Questions => questions;

    public IReadOnlyList<NotTaken> NotTaken => notTaken;

    /// <summary>Reads a block. False where it holds no amounts per year and is another sort of table.</summary>
    public bool Read(TableBlock block, TableContext context)
    {
        var before = tables.Count;
        foreach (var rows in TableGrid.Split(block))
            if (TableHead.RowsIn(rows) is [var yearRow, ..])
                ReadOne(rows, TableHead.Read(rows, yearRow), context, block.Place);
            else if (WithoutYears.Head(rows, context) is { } head)
                ReadOne(rows, head, context, block.Place);
        if (tables.Count == before && block.Rows.Count(row => row.Count(cell => NumberCell.Of(cell).IsMoney) >= 2) >= 2)
            notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : block.Place, string.Join(" · ", block.Rows[0].Select(cell => cell.Text).Where(text => text.Length > 0)),
                Say.In($"Tabellen har tal, men ingen årstal i sit hoved.", $"The table has numbers, but no years in its head.")));
        return tables.Count > before;
    }

    private void ReadOne(IReadOnlyList<IReadOnlyList<Cell>> rows, TableHead head, TableContext context, string place)
    {
        if (rows.Count - head.FirstRow > Proposal.MostLines)
            throw Refusals.TooManyRows(context.Heading, rows.Count - head.FirstRow);
        if (head.Amounts.Count(column => column.Head.IsYear) > 3 * YearRange.LongestInYears)
            throw Refusals.TooManyYears(context.Heading);
        var parts = ColumnParts.Of(head);
        foreach (var left in head.Amounts.Where(column => column.Head.Role is HeadRole.None or HeadRole.Percent or HeadRole.NoAmount or HeadRole.Span && column.Printed.Length > 0))
            notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : place, left.Printed, left.Head.Role switch
            {
                HeadRole.Percent => Say.In($"Kolonnen er procent og ikke penge.", $"The column is per cent and not money."),
                HeadRole.Span => Say.In($"Kolonnen dækker flere år.", $"The column covers several years."),
                HeadRole.NoAmount => Say.In($"Kolonnen er en forskel, et antal eller en pris og ikke et års beløb.", $"The column is a difference, a quantity or a price and not a year's amount."),
                _ => Say.In($"Kolonnens overskrift siger ikke, hvilket år den er.", $"The column's heading does not say which year it is."),
            }));
        foreach (var part in parts)
        {
            if (part.Columns.Count(column => column.Head.IsYear) > YearRange.LongestInYears)
                throw Refusals.TooManyYears(context.Heading);
            var reading = new PartReading(answers, tables.Count, rows, head, part, parts.Count, context);
            tables.Add(reading.Table);
            questions.AddRange(reading.Questions);
        }
    }
}
