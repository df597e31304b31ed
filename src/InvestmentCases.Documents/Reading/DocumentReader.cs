using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Documents.Reading.Tables;

namespace InvestmentCases.Documents.Reading;

/// <summary>
/// Reads a document into what a case is made of. The front door of reading: a format is read into <see cref="SourceDocument"/>, and one reader of that form
/// finds the rest. Nothing is stored, and nothing is guessed in silence: where two readings fit, there is a question.
/// </summary>
public static class DocumentReader
{
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
        if (source.Blocks.OfType<TableBlock>().Skip(Refusals.MostTables).Any())
            throw Refusals.TooManyTables();
        var contexts = new TableContexts(source);
        var tables = new TableReader(answers ?? ReadingAnswers.None);
        for (var i = 0; i < source.Blocks.Count; i++)
            if (source.Blocks[i] is TableBlock block)
                tables.Read(block, contexts.At(i));
        return new()
        {
            Tables = tables.Tables,
            Questions = tables.Questions,
            NotTaken = tables.NotTaken,
        };
    }

    private static string Limited(string text) => text.Length <= Refusals.MostBytes ? text : throw Refusals.TooLarge(Domain.Say.In($"det indsatte", $"what was pasted"));
}
