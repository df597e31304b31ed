using System.Globalization;
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
/// <param name="PriceLevel">The one price level that its running text names; null where it names none or several.</param>
/// <param name="IsEnglish">Whether the document is in English.</param>
/// <param name="MentionsGains">Whether the document speaks anywhere of what is saved or won, or opens as a list of proposals.</param>
/// <param name="HasYears">Whether some table of the document has years.</param>
internal sealed record TableContext(string Caption, string Section, IReadOnlyList<string> Around, string Document, int? PriceLevel, bool IsEnglish, bool MentionsGains, Lazy<bool> HasYears)
{
    public string Heading => Caption.Length > 0 ? Caption : Section;
}

/// <summary>Reads one table of amounts: head, rows, numbers, sums, signs, basis, in that order.</summary>
internal sealed class TableReader(ReadingAnswers answers)
{
    /// <summary>No table of amounts is longer, with whatever stands around it.</summary>
    public const int MostRows = 3 * Proposal.MostLines;

    private const int MostHeadRows = 50;

    private readonly List<ReadTable> tables = [];
    private readonly List<Question> questions = [];
    private readonly List<NotTaken> notTaken = [];
    private readonly List<ReadTable> ofScenarios = [];
    private readonly HashSet<string> locations = [];
    private int number;

    public IReadOnlyList<ReadTable> Tables => tables;

    public IReadOnlyList<Question> Questions => questions;

    public IReadOnlyList<NotTaken> NotTaken => notTaken;

    /// <summary>Tables whose rows are the nets under success rates, and nothing of the case itself.</summary>
    public IReadOnlyList<ReadTable> OfScenarios => ofScenarios;

    /// <summary>Reads a block. False where it holds no amounts per year and is another sort of table.</summary>
    public bool Read(TableBlock block, TableContext context)
    {
        var before = number;
        if (block.Rows.Count > MostRows)
        {
            RefuseTooLong(block.Rows, context.Heading.Length > 0 ? context.Heading : block.Place);
            notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : block.Place, "", Say.In($"Tabellen har {block.Rows.Count:N0} rækker og ingen årstal i sit hoved.", $"The table has {block.Rows.Count:N0} rows and no years in its head.")));
            return false;
        }
        foreach (var rows in TableGrid.Split(block))
            if (TableHead.RowsIn(rows) is [var yearRow, ..])
                ReadOne(rows, TableHead.Read(rows, yearRow), context, block.Place);
            else if (WithoutYears.Head(rows, context) is { } head)
                if (context.HasYears.Value)
                    notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : block.Place, rows[0][^1].Text, Say.In($"Tabellen har ingen årstal, og andre tabeller i dokumentet har.", $"The table has no years, and other tables of the document have.")));
                else
                    ReadOne(rows, head, context, block.Place);
        if (number == before && block.Rows.Count(row => row.Count(cell => NumberCell.Of(cell).IsMoney) >= 2) >= 2)
            notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : block.Place, string.Join(" · ", block.Rows[0].Select(cell => cell.Text).Where(text => text.Length > 0)),
                Say.In($"Tabellen har tal, men ingen årstal i sit hoved.", $"The table has numbers, but no years in its head.")));
        return number > before;
    }

    /// <summary>Refuses a list of more than <see cref="MostRows"/> rows that has a head of years; without one it is no table of amounts.</summary>
    public static void RefuseTooLong(IReadOnlyList<IReadOnlyList<Cell>> rows, string name)
    {
        var width = rows.Take(MostHeadRows).Max(row => row.Count);
        if (TableHead.RowsIn([.. rows.Take(MostHeadRows).Select(row => row.Count == width ? row : [.. row, .. Enumerable.Repeat(Cell.Empty, width - row.Count)])]).Count > 0)
            throw Refusals.TooManyRows(name, rows.Count);
    }

    private void ReadOne(IReadOnlyList<IReadOnlyList<Cell>> rows, TableHead head, TableContext context, string place)
    {
        if (rows.Count - head.FirstRow > Proposal.MostLines)
            throw Refusals.TooManyRows(context.Heading, rows.Count - head.FirstRow);
        if (head.Amounts.Count(column => column.Head.IsYear) > 3 * YearRange.LongestInYears)
            throw Refusals.TooManyYears(context.Heading);
        if (IsOfCounts(rows, head, context))
        {
            notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : place, head.Corner.Length > 0 ? head.Corner : context.Caption, Say.In($"Tabellen er antal eller priser og ikke årenes beløb.", $"The table is quantities or prices and not the years' amounts.")));
            number++;
            return;
        }
        var parts = ColumnParts.Of(head);
        foreach (var left in head.Amounts.Where(column => column.Head.Role is HeadRole.None or HeadRole.Percent or HeadRole.NoAmount or HeadRole.Span && column.Printed.Length > 0))
            notTaken.Add(new(context.Heading.Length > 0 ? context.Heading : place, left.Printed, left.Head.Role switch
            {
                HeadRole.Percent => Say.In($"Kolonnen er procent og ikke penge.", $"The column is per cent and not money."),
                HeadRole.Span => Say.In($"Kolonnen dækker flere år.", $"The column covers several years."),
                HeadRole.NoAmount => Say.In($"Kolonnen er en forskel, et antal eller en pris og ikke et års beløb.", $"The column is a difference, a quantity or a price and not a year's amount."),
                _ => Say.In($"Kolonnens overskrift siger ikke, hvilket år den er.", $"The column's heading does not say which year it is."),
            }));
        var location = Unique(context.Heading.Length > 0 ? context.Heading : Say.In($"tabel {number + 1}", $"table {number + 1}"));
        var chosen = Chosen(parts, location);
        for (var p = 0; p < parts.Count; p++)
        {
            number++;
            if (parts[p].Columns.Count(column => column.Head.IsYear) > YearRange.LongestInYears)
                throw Refusals.TooManyYears(context.Heading);
            var asked = new PartQuestions(answers, tables.Count, parts.Count == 1 ? location : Unique($"{location}, {NameOf(parts, p)}"));
            var reading = new PartReading(answers, asked, rows, head, parts[p], context, [.. tables.Where((_, t) => !questions.Any(question => question.Table == t && question.Code is QuestionCode.Sign or QuestionCode.Basis && question.Row is null))]);
            var why = chosen is not null && chosen != NameOf(parts, p) && !parts[p].IsScenario ? Say.In($"De samme år står flere gange, og »{chosen}« er valgt.", $"The same years stand more than once, and “{chosen}” was chosen.")
                : reading.OtherCurrency is { } currency ? Say.In($"Beløbene er i {currency} og skal ikke med.", $"The amounts are in {currency} and are to be left out.")
                : IsOfScenarios(reading.Table, head.Corner) ? Say.In($"Rækkerne er scenarier og ingen budgetlinjer.", $"The rows are scenarios and no budget lines.")
                : reading.Table.Rows.All(row => row.Role is RowRole.Note or RowRole.BlockHeading) && !asked.All.Any(question => question.Code == QuestionCode.RowRole) ? Say.In($"Tabellen har ingen beløb.", $"The table has no amounts.")
                : null;
            if (why is not null)
            {
                notTaken.Add(new(asked.Location, reading.Table.Heading, why));
                if (IsOfScenarios(reading.Table, head.Corner))
                    ofScenarios.Add(reading.Table);
                continue;
            }
            questions.AddRange(p == 0 && chosen is null && parts.Count > 1 && !parts.All(IsOwn) ? [AskWhichCounts(parts, location), .. asked.All] : asked.All);
            tables.Add(reading.Table);
        }
    }

    private static bool IsOfScenarios(ReadTable table, string corner) =>
        table.Rows.Where(row => row.Role != RowRole.BlockHeading).ToArray() is { Length: >= 2 } rows && rows.All(row => row.Role == RowRole.Note && RowWords.IsSuccessRate(row.Label, corner));

    // "Antal vagter" counts whatever the document says of its amounts; "Aktivitet" or rows of ages where nothing names a unit.
    private static bool IsOfCounts(IReadOnlyList<IReadOnlyList<Cell>> rows, TableHead head, TableContext context)
    {
        var own = UnitWords.In($"{head.Corner}; {head.Titles}") ?? UnitWords.In(context.Caption);
        if (CountWords.IsOfPrices(context.Caption) || own is null && (CountWords.IsNumberOf(head.Corner) || CountWords.IsNumberOf(context.Caption) || context.Around.Take(1).Any(CountWords.ShowsNumberOf)))
            return true;
        return (CountWords.IsCounted(head.Corner) || CountWords.IsCounted(context.Caption)) && (own ?? UnitReading.In("", context)) is null
            || own is null && head.Labels.Count > 0 && rows.Skip(head.FirstRow).Select(row => row[head.Labels[0]].Text).Where(label => label.Length > 0 && !RowWords.IsSum(label)).ToArray() is { Length: > 0 } labels && labels.All(CountWords.IsAge);
    }

    // Scenarios and parties stand beside each other, each for itself; a plan and its correction, or columns without names, do not.
    private static bool IsOwn(ColumnPart part) => part.Name.Length > 0 && !part.IsPlanVersion;

    private static string NameOf(IReadOnlyList<ColumnPart> parts, int part) => parts[part].Name.Length > 0 ? parts[part].Name : (part + 1).ToString(CultureInfo.InvariantCulture);

    private string? Chosen(IReadOnlyList<ColumnPart> parts, string location) =>
        parts.Count > 1 && answers.To(QuestionCode.YearColumn, location) is { } answer && Enumerable.Range(0, parts.Count).Any(part => NameOf(parts, part) == answer) ? answer : null;

    private Question AskWhichCounts(IReadOnlyList<ColumnPart> parts, string location)
    {
        string[] names = [.. Enumerable.Range(0, parts.Count).Select(part => NameOf(parts, part))];
        return new() { Code = QuestionCode.YearColumn, Location = location, Table = tables.Count, Text = string.Join(" · ", names), Readings = names, Because = Say.In($"De samme år står flere gange: hvilken af dem skal casen bruge?", $"The same years stand more than once: which of them is the case to use?") };
    }

    // Answers are found by location: no two tables share one.
    private string Unique(string location)
    {
        var unique = location;
        for (var n = 2; !locations.Add(unique); n++)
            unique = $"{location} ({n.ToString(CultureInfo.InvariantCulture)})";
        return unique;
    }
}
