using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading.Formats;
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
    /// <summary>The location of the question which calendar year the document's "1. år" is.</summary>
    public const string OrdinalYears = "1. år";

    /// <summary>Reads a file by its name's ending, which its content must agree with: .docx, .xlsx, .pdf, .csv, .tsv, .txt, .md, .html.</summary>
    /// <param name="file">The whole file, at most 20 MB.</param>
    /// <param name="name">Its name; a path's last part is taken.</param>
    /// <param name="answers">What a person has answered so far.</param>
    /// <exception cref="RefusedDocumentException">It is too large, encrypted, damaged, holds macros, is not what its name says, or is of no sort that is read.</exception>
    public static DocumentReading ReadFile(byte[] file, string name, ReadingAnswers? answers = null) => Read(DocumentFile.Read(file, name), answers);

    /// <summary>Reads pasted text: as a page, a spreadsheet's cells by tabs, or one cell a line.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadText(string text, ReadingAnswers? answers = null) => Read(PlainText.Read(Limited(text)), answers);

    /// <summary>Reads pasted HTML, as the clipboard holds it.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadHtml(string html, ReadingAnswers? answers = null) => Read(HtmlText.Read(Limited(html)), answers);

    /// <summary>Reads the text of a .csv file, whatever mark parts its cells.</summary>
    /// <exception cref="RefusedDocumentException">It is larger than the limits.</exception>
    public static DocumentReading ReadCsv(string text, ReadingAnswers? answers = null) => Read(DelimitedText.Read(Limited(text)), answers);

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
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is TableBlock block)
                tables.Read(block, contexts.At(i));
        var firstYear = int.TryParse(answers.To(QuestionCode.FirstYear, OrdinalYears), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null;
        var fields = new HeadFields(blocks);
        var head = HeadReader.Read(blocks, fields);
        var sections = SectionReader.Read(blocks, fields, head);
        IReadOnlyList<ReadScenario> scenarios = [.. ScenarioReader.InText(blocks, firstYear), .. ScenarioReader.InTables(tables.Tables)];
        var figures = StatedFigures.Read(blocks, tables.Tables, fields, firstYear);
        var questions = new List<Question>(tables.Questions);
        if (firstYear is null && scenarios.Any(scenario => scenario.NetByYear.Keys.Any(key => key < YearRange.EarliestYear)))
            questions.Add(AskFirstYear(blocks));
        // Only a document without tables of amounts tells its lines in the text alone.
        var prose = tables.Tables.Count == 0 ? ProseLines.Read(blocks, figures, answers) : null;
        questions.AddRange(prose?.Questions ?? []);
        if (answers.Unit is null)
            questions.AddRange(UnitDoubts.In(tables.Tables, figures, questions, answers));
        var reading = new DocumentReading
        {
            Head = head with { Route = RouteReader.Read(sections, head.Date), ChangeLogic = RouteReader.Logic(blocks) },
            Tables = tables.Tables,
            Sections = sections,
            Criteria = [.. blocks.OfType<TableBlock>().SelectMany(CriteriaReader.Read)],
            Scenarios = scenarios,
            StatedFigures = figures,
            Questions = questions,
            NotTaken = tables.NotTaken,
        };
        var proposal = CaseOfReading.Make(reading, firstYear, prose?.Lines ?? []);
        return reading with { Proposal = proposal, Findings = CaseOfReading.FindingsOf(proposal) };
    }

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

    [GeneratedRegex(@"\b20\d\d\b(?!/)")]
    private static partial Regex CalendarYear();
}
