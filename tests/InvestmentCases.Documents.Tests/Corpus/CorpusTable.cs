using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Documents.Tests.Reading;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Tests.Corpus;

/// <summary>A table of the corpus: what is pasted, and the reading that a person wrote beside it.</summary>
internal sealed partial record CorpusTable(string File, string Title, string Format, string Source, IReadOnlyList<ExpectedTable> Expected)
{
    public static IReadOnlyList<CorpusTable> All { get; } = ReadAll(Path.Combine(AppContext.BaseDirectory, "Corpus"));

    /// <summary>The tables of the pages in a folder.</summary>
    public static IReadOnlyList<CorpusTable> ReadAll(string folder) => [.. Directory.GetFiles(folder, "*.md").Where(path => !path.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    public DocumentReading Read(ReadingAnswers? answers = null) => Format switch
    {
        "html" => DocumentReader.ReadHtml(Source, answers),
        "csv" => DocumentReader.ReadCsv(Source, answers),
        "tekst" => DocumentReader.ReadText(Source.Replace("→", "\t", StringComparison.Ordinal), answers),
        _ => throw new FormatException($"{File}: »{Title}« is in an unknown format: {Format}."),
    };

    /// <summary>The same table in a file of another format, read again: "docx", "xlsx", "pdf", "pdf, højre", "pdf, midt", "pdf, streger", "pdf, vandrette streger".</summary>
    public DocumentReading ReadAs(string format)
    {
        var source = Format switch
        {
            "html" => HtmlText.Read(Source),
            "csv" => DelimitedText.Read(Source),
            _ => PlainText.Read(Source.Replace("→", "\t", StringComparison.Ordinal)),
        };
        return DocumentReader.ReadFile(format switch { "docx" => WordMaker.Make(source), "xlsx" => SheetMaker.Make(source), "pdf" => PdfMaker.Make(source), "pdf, højre" => PdfMaker.Make(source, PdfMaker.Side.Right), "pdf, streger" => PdfMaker.Make(source, PdfMaker.Side.Right, PdfMaker.Rules.All), "pdf, vandrette streger" => PdfMaker.Make(source, PdfMaker.Side.Right, PdfMaker.Rules.Level), _ => PdfMaker.Make(source, PdfMaker.Side.Middle) }, $"tabel.{format.Split(',')[0]}");
    }

    private static IEnumerable<CorpusTable> ReadFile(string path)
    {
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        var examples = Example().Matches(text);
        if (examples.Count != Reading().Count(text))
            throw new FormatException($"{Path.GetFileName(path)}: each example must have a source and its reading; after »{examples.LastOrDefault()?.Groups["title"].Value}« one has not.");
        foreach (Match example in examples)
            yield return new(Path.GetFileName(path), example.Groups["title"].Value.Trim(), example.Groups["language"].Value, example.Groups["source"].Value, ExpectedTable.ReadAll(example.Groups["read"].Value, example.Groups["title"].Value));
    }

    // A source may hold headings of its own.
    [GeneratedRegex(@"^## (?<title>[^\n]+)\n+```(?<language>\S+)\n(?<source>.*?)\n```\n+```læst\n(?<read>.*?)\n?```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```læst$", RegexOptions.Multiline)]
    private static partial Regex Reading();
}

/// <summary>The table as it should be read. Amounts stand in the table's unit with the case's signs; what is to be asked about has a question mark.</summary>
internal sealed record ExpectedTable(AmountUnit Unit, int? PriceLevel, TableBasis Basis, IReadOnlyList<int> Years, IReadOnlySet<QuestionCode> Asked, IReadOnlyList<ExpectedRow> Rows)
{
    public static IReadOnlyList<ExpectedTable> ReadAll(string text, string title)
    {
        var tables = new List<ExpectedTable>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
            if (line.StartsWith("tabel ", StringComparison.Ordinal))
                tables.Add(Head(line.Split(' '), title));
            else
                ((List<ExpectedRow>)tables[^1].Rows).Add(ExpectedRow.Read(line, title, tables[^1].Years.Count));
        return tables;
    }

    // tabel Thousands 2017 Level 2017 2018 2019 ? Unit
    private static ExpectedTable Head(string[] words, string title)
    {
        var asked = words.SkipWhile(word => word != "?").Skip(1).Select(Enum.Parse<QuestionCode>).ToHashSet();
        return new(Enum.Parse<AmountUnit>(words[1]), words[2] == "-" ? null : Year(words[2], title), Enum.Parse<TableBasis>(words[3]), [.. words.Skip(4).TakeWhile(word => word != "?").Select(word => Year(word, title))], asked, new List<ExpectedRow>());
    }

    private static int Year(string word, string title) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : throw new FormatException($"»{title}«: {word} is no year.");
}

/// <summary>A row as it should be read: role, then what is to be held (kind, area, duration), label, and the amounts.</summary>
internal sealed record ExpectedRow(RowRole Role, bool IsAsked, IReadOnlyList<string> Holds, string Label, IReadOnlyList<ExpectedCell> Cells)
{
    // Line Saving Service | Færre pladser | -500 -600? .
    public static ExpectedRow Read(string line, string title, int years)
    {
        var parts = line.Split('|').Select(part => part.Trim()).ToArray();
        if (parts.Length != 3)
            throw new FormatException($"»{title}«: »{line}« is not role | label | amounts.");
        var words = parts[0].Split(' ');
        var cells = parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => ExpectedCell.Read(word, title)).ToArray();
        if (cells.Length != 0 && cells.Length != years)
            throw new FormatException($"»{title}«: »{line}« has {cells.Length} amounts for {years} years.");
        return new(Enum.Parse<RowRole>(words[0].TrimEnd('?')), words[0].EndsWith('?'), words[1..], parts[1], cells);
    }
}

/// <summary>An amount, or nothing; and whether it is to be asked about.</summary>
internal readonly record struct ExpectedCell(decimal? Amount, bool IsAsked)
{
    public static ExpectedCell Read(string word, string title)
    {
        var isAsked = word.EndsWith('?');
        var number = word.TrimEnd('?');
        if (number.Length == 0 || number == ".")
            return new(null, isAsked);
        return decimal.TryParse(number.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? new(amount, isAsked) : throw new FormatException($"»{title}«: {word} is no amount.");
    }
}
