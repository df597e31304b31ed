using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Documents.Reading.Numbers;
using InvestmentCases.Documents.Reading.Tables;
using InvestmentCases.Documents.Reading.Texts;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading;

/// <summary>
/// Reads a document into what a case is made of. The front door of reading: a format is read into <see cref="SourceDocument"/>, and one reader of that form
/// finds the rest. Nothing is stored, and nothing is guessed in silence: where two readings fit, there is a question.
/// </summary>
public static partial class DocumentReader
{
    /// <summary>The endings of the files that are read, with their dots.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".docx", ".xlsx", ".pdf", ".csv", ".tsv", ".txt", ".md", ".html", ".htm"];

    private const int MostRounds = 5;

    /// <summary>The location of the question which calendar year the document's "1. år" is.</summary>
    public const string OrdinalYears = "1. år";

    /// <summary>Reads a file by its name's ending, which its content must agree with: .docx, .xlsx, .pdf, .csv, .tsv, .txt, .md, .html.</summary>
    /// <param name="file">The whole file, at most 20 MB.</param>
    /// <param name="name">Its name; a path's last part is taken.</param>
    /// <param name="answers">What a person has answered so far.</param>
    /// <exception cref="RefusedDocumentException">It is too large, encrypted, damaged, holds macros, is not what its name says, or is of no sort that is read.</exception>
    public static DocumentReading ReadFile(byte[] file, string name, ReadingAnswers? answers = null) => Read(Open(file, name), answers);

    /// <summary>The blocks of a file, so that they can be read again with more answers without taking the file apart again.</summary>
    /// <inheritdoc cref="ReadFile"/>
    public static SourceDocument Open(byte[] file, string name) => DocumentFile.Read(file, name);

    /// <summary>Reads pasted text: as a page, a spreadsheet's cells by tabs, or one cell a line.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadText(string text, ReadingAnswers? answers = null) => Read(PlainText.Read(Limited(text)), answers);

    /// <summary>Reads pasted HTML, as the clipboard holds it.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadHtml(string html, ReadingAnswers? answers = null) => Read(HtmlText.Read(Limited(html)), answers);

    /// <summary>Reads the text of a .csv file, whatever mark parts its cells.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadCsv(string text, ReadingAnswers? answers = null) => Read(OpenCsv(text), answers);

    /// <summary>The blocks of cells as text, whatever mark parts them.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static SourceDocument OpenCsv(string text) => DelimitedText.Read(Limited(text));

    /// <summary>Reads a document that is already in the form of blocks.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading Read(SourceDocument source, ReadingAnswers? answers = null)
    {
        answers ??= ReadingAnswers.None;
        var blocks = source.Blocks;
        if (blocks.OfType<TableBlock>().Skip(Refusals.MostTables).Any())
            throw Refusals.TooManyTables();
        if (blocks.Sum(block => block is TableBlock ? 0L : HeadReader.TextOf(block).Length) > Refusals.MostLetters)
            throw Refusals.TooMuchText();
        var contexts = new TableContexts(source);
        var tables = new TableReader(answers);
        var blockOf = new List<int>();
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is TableBlock block)
            {
                tables.Read(Placed(block), contexts.At(i));
                blockOf.AddRange(Enumerable.Repeat(i, tables.Tables.Count - blockOf.Count));
            }
        var firstYear = int.TryParse(answers.To(QuestionCode.FirstYear, OrdinalYears), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null;
        var fields = new HeadFields(blocks);
        var titles = new TitleReader(blocks, fields);
        var head = HeadReader.Read(blocks, fields, titles);
        // A table pasted by itself is the case's lines and no text.
        var sections = tables.NotTaken.Count == 0 && blocks.All(block => block is TableBlock) ? [] : SectionReader.Read(blocks, titles, head);
        IReadOnlyList<ReadScenario> scenarios = [.. ScenarioReader.InText(blocks, firstYear), .. ScenarioReader.InTables(tables.Tables), .. ScenarioReader.InRows(tables.OfScenarios)];
        var figures = StatedFigures.Read(blocks, tables.Tables, fields, firstYear);
        var questions = new List<Question>(tables.Questions);
        if (firstYear is null && scenarios.Any(scenario => scenario.NetByYear.Keys.Any(key => key < YearRange.EarliestYear)))
            questions.Add(AskFirstYear(blocks));
        // Only a document without tables of amounts tells its lines in the text alone.
        var prose = tables.Tables.Count == 0 ? ProseLines.Read(blocks, figures, answers) : null;
        questions.AddRange(prose?.Questions ?? []);
        if (answers.Unit is null)
            questions.AddRange(UnitDoubts.In(tables.Tables, figures, questions, answers));
        if (answers.Basis is null)
            questions.AddRange(BasisDoubts.In(tables.Tables, questions, answers));
        var restated = new RestatedTables(tables.Tables, answers.LeftTables);
        var reading = new DocumentReading
        {
            Head = head with { Route = RouteReader.Read(sections, head.Date), ChangeLogic = RouteReader.Logic(blocks) },
            Tables = [.. tables.Tables.Select((table, n) => table with { Block = blockOf[n] })],
            Sections = sections,
            Criteria = [.. blocks.OfType<TableBlock>().SelectMany(CriteriaReader.Read)],
            Scenarios = scenarios,
            StatedFigures = figures,
            Questions = questions,
            NotTaken = [.. tables.NotTaken, .. restated.NotTaken, .. HeadReader.OfReport(blocks, head)],
        };
        var proposal = CaseOfReading.Make(reading, source.Name, firstYear, prose?.Lines ?? [], answers.LeftTables, restated);
        return reading with { Proposal = proposal, Findings = CaseOfReading.FindingsOf(proposal) };
    }

    /// <summary>Reads with what is answered, and with what is suggested for the rest: what comes of it where nobody objects.</summary>
    /// <returns>The reading; its questions are all that were asked on the way, answered ones too, in the order in which they came.</returns>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadAsSuggested(SourceDocument source, ReadingAnswers answers)
    {
        var given = answers with { Answers = [] };
        List<Question> asked = [];
        for (var round = 0; ; round++)
        {
            var reading = Read(source, given);
            var more = reading.Questions.Where(question => !asked.Exists(other => other.Code == question.Code && other.Location == question.Location)).ToArray();
            asked.AddRange(more);
            QuestionAnswer[] chosen = [.. from question in more let reply = answers.To(question.Code, question.Location) ?? question.Suggestion where reply is not null select new QuestionAnswer(question.Code, question.Location, reply)];
            // An answer may raise another question.
            if (chosen.Length == 0 || round == MostRounds)
                return reading with { Questions = asked };
            given = given with { Answers = [.. given.Answers, .. chosen] };
        }
    }

    /// <summary>The amount of one cell where it can be read in one way only: "(1.500)", "1.500-", "kr. 1.263.248,-", "1,5 mio. kr.".</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="unit">The unit of a number that names none itself.</param>
    /// <returns>Kroner, with the sign as printed; null where it is no amount, is in another currency, or two readings fit.</returns>
    public static decimal? AmountIn(string text, AmountUnit unit) =>
        !Words().IsMatch(text) && NumberCell.Of(text) is { HasNumber: true, MayBeFootnote: false, Remark: null, OtherCurrency: null, Options: [var only] } cell ? only.Value * AmountText.Factor(cell.OwnUnit ?? unit) : null;

    private static TableBlock Placed(TableBlock block) =>
        block with { Rows = [.. block.Rows.Select((row, r) => (IReadOnlyList<Cell>)[.. row.Select((cell, c) => cell with { At = new(r, c) })])] };

    // The only year that the text names is the likeliest, and only ever suggested.
    private static Question AskFirstYear(IReadOnlyList<Block> blocks)
    {
        var years = blocks.SelectMany(block => CalendarYear().Matches(HeadReader.TextOf(block)).Select(match => match.Value)).Distinct().ToArray();
        return new()
        {
            Code = QuestionCode.FirstYear,
            Location = OrdinalYears,
            Text = "1. år",
            Suggestion = years.Length == 1 ? years[0] : null,
            Readings = years.Length == 1 ? years : [],
            Because = years.Length == 1 ? Say.In($"Årene er talt fra 1, og {years[0]} er det eneste årstal i teksten.", $"The years are counted from 1, and {years[0]} is the only year in the text.") : Say.In($"Årene er talt fra 1: hvilket år er det første?", $"The years are counted from 1: which year is the first?"),
        };
    }

    private static string Limited(string text) => text.Length <= Refusals.MostBytes ? text : throw Refusals.TooLarge(Say.In($"det indsatte", $"what was pasted"));

    // "ca. 300" is no amount.
    [GeneratedRegex(@"^\D*?\b(?!(?:kr|dkk)\b)\p{L}\D*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b20\d\d\b(?!/)")]
    private static partial Regex CalendarYear();
}
