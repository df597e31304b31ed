using System.Globalization;
using System.IO.Compression;
using System.Text;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Files that are made to cost: each is read or refused within five seconds and 300 MB.</summary>
[Collection(nameof(HostileFilesTests))]
[CollectionDefinition(nameof(HostileFilesTests), DisableParallelization = true)]
public sealed class HostileFilesTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private const long MostBytes = 300L * 1024 * 1024;

    public HostileFilesTests() => Samples.Speak(Cultures.Danish);

    public static TheoryData<string> Texts => [.. Hostile.Keys];

    private static readonly Dictionary<string, Func<string>> Hostile = new()
    {
        ["one line of two million letters"] = () => new string('a', 2_000_000),
        ["a paragraph of two million letters"] = () => Repeated("Der er 5 mio. kr. i 2026 og ", 70_000),
        ["a hundred thousand lines"] = () => Repeated("linje\n", 100_000),
        ["a hundred thousand years"] = () => Repeated("2025\n", 100_000),
        ["years on one line"] = () => Repeated("2025 ", 200_000),
        ["years and words in turn"] = () => Repeated("2025\n2026\nord\n", 30_000),
        ["spaces"] = () => "# " + new string(' ', 1_000_000) + "a",
        ["hashes"] = () => "# " + Repeated("# ", 400_000),
        ["bars"] = () => Repeated("|", 200_000) + "\n" + Repeated("|-", 100_000) + "\n" + Repeated("|", 200_000),
        ["tabs"] = () => new string('\t', 1_000_000) + "2025\t2026\n",
        ["quotation marks"] = () => Repeated("\t\"a\"\"", 200_000),
        ["stars"] = () => new string('*', 1_000_000),
        ["brackets"] = () => Repeated("(", 500_000) + "1" + Repeated(")", 500_000),
        ["heads of years again and again"] = () => Repeated("1.000 kr.\t2025\t2026\n", 20_000),
        ["many tables"] = () => Repeated("1.000 kr.\t2025\t2026\nUdgift\t1\t2\n\n", 5_000),
        ["a table as large as may be, every number in doubt"] = () => "1.000 kr.\t" + string.Join('\t', Enumerable.Range(2020, 50)) + "\n" + string.Concat(Enumerable.Range(0, 480).Select(r => $"{(r % 3 == 2 ? "I alt" : "Udgift")} {Word(r)}\t{string.Join('\t', Enumerable.Range(0, 50).Select(c => FormattableString.Invariant($"{1 + (r + c) % 9}.{100 + (r * 7 + c) % 900}")))}\n")),
        ["a table of lines that may be sums"] = () => "1.000 kr.\t" + string.Join('\t', Enumerable.Range(2020, 50)) + "\n" + string.Concat(Enumerable.Range(0, 490).Select(r => $"Udgift {Word(r)}\t{string.Join('\t', Enumerable.Repeat("1", 50))}\n")),
        ["five hundred columns"] = () => Repeated(string.Join('\t', Enumerable.Range(0, 500)) + "\n", 400),
        ["sentences with amounts"] = () => Repeated("Besparelsen på 1,5 mio. kr. i 2026 hentes hjem på 5 år. ", 30_000),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_made_to_cost_is_read_or_refused_in_bounds(string name) => AssertBounded(() => DocumentReader.ReadText(Hostile[name]()));

    [Theory]
    [InlineData("cells over cells", "<table><tr>{0}</tr></table>", "<td colspan=500 rowspan=500>1</td>", 2_000)]
    [InlineData("tags that are opened again", "{0}", "<b id={1}><p>x", 3_000)]
    [InlineData("elements within elements", "{0}", "<div>", 200_000)]
    [InlineData("tables within tables", "{0}", "<table><tr><td>", 20_000)]
    [InlineData("a list without end", "<ul>{0}", "<li><ul>", 50_000)]
    public void HTML_made_to_cost_is_read_or_refused_in_bounds(string name, string page, string piece, int times)
    {
        var html = page.Replace("{0}", string.Concat(Enumerable.Range(0, times).Select(n => piece.Replace("{1}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))), StringComparison.Ordinal);

        AssertBounded(() => DocumentReader.ReadHtml(html));
        Assert.NotEmpty(name);
    }

    [Fact]
    public void A_sheet_of_a_hundred_thousand_rows_is_refused_by_its_rows() =>
        Assert.Equal(RefusalFault.TooMuch, AssertBounded(() => DocumentReader.ReadFile(Sheet(100_000, "<c t=\"inlineStr\"><is><t>Udgift</t></is></c><c><v>1500</v></c><c><v>1600</v></c>", "<c t=\"inlineStr\"><is><t>1.000 kr.</t></is></c><c><v>2025</v></c><c><v>2026</v></c>"), "stor.xlsx")).Refused!.Fault);

    [Fact]
    public void A_list_of_a_hundred_thousand_rows_without_years_is_left_and_named()
    {
        var effort = AssertBounded(() => DocumentReader.ReadCsv("Navn;Beløb\n" + Repeated("Post;1500\n", 100_000)));

        Assert.Contains("100.001", Assert.Single(effort.Reading!.NotTaken).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_whose_rows_reach_the_last_column_is_refused_in_bounds() =>
        Assert.Equal(RefusalFault.TooMuch, AssertBounded(() => DocumentReader.ReadFile(Sheet(20_000, "<c r=\"XFD{0}\"><v>1</v></c>", ""), "bred.xlsx")).Refused!.Fault);

    [Fact]
    public void A_Word_file_that_unpacks_to_a_hundred_megabytes_is_refused_in_bounds() =>
        Assert.Equal(RefusalFault.UnpacksTooLarge, AssertBounded(() => DocumentReader.ReadFile(Memo(90), "stort.docx")).Refused!.Fault);

    [Fact]
    public void A_PDF_with_lists_within_lists_is_refused() =>
        Assert.Equal(RefusalFault.Damaged, AssertBounded(() => DocumentReader.ReadFile(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj\n" + new string('[', 1_000_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"), "dyb.pdf")).Refused!.Fault);

    [Theory]
    [InlineData(1, 60)]
    [InlineData(1, 1_900)]
    [InlineData(400, 60)]
    [InlineData(60, 150)]
    public void A_PDF_full_of_lines_is_read_in_bounds(int pages, int lines)
    {
        var page = (Enumerable.Range(0, 40).Select(n => ($"{n} Udgift", 20 + n % 6 * 90, 20 + n * 20)).ToArray(), Enumerable.Range(0, lines).SelectMany(n => new[] { (0, n * 13 % 840, 590, n * 13 % 840), (n * 11 % 590, 0, n * 11 % 590, 840) }).ToArray());

        Assert.NotNull(AssertBounded(() => DocumentReader.ReadFile(PdfMaker.Drawn([.. Enumerable.Repeat(page, pages)]), "streger.pdf")).Reading);
    }

    [Fact]
    public void A_name_with_marks_of_direction_is_shown_as_it_is()
    {
        var refused = Assert.Throws<RefusedDocumentException>(() => DocumentReader.ReadFile([1, 2, 3], "rapport\u202excod.exe"));

        Assert.Contains("rapportxcod.exe", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', refused.Message);
    }

    [Fact]
    public void A_number_whose_digits_are_turned_on_screen_is_asked_about_and_a_label_keeps_no_such_mark()
    {
        var reading = DocumentReader.ReadText("1.000 kr.\t2025\t2026\nUdgift til \u202etsuh\u202c\t\u202e005\u202c\t500\n");

        Assert.Equal(QuestionCode.AmbiguousNumber, Assert.Single(reading.Questions).Code);
        Assert.Equal("Udgift til tsuh", Assert.Single(Assert.Single(reading.Tables).Rows).Label);
    }

    private static Effort AssertBounded(Func<DocumentReading> read)
    {
        // The processor's time is the whole process's, and the runtime compiles beside the test: the least of three counts.
        var effort = Effort.Of(read);
        for (var again = 0; again < 2 && effort.Time >= Longest; again++)
            effort = Effort.Of(read);

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{effort.Time.TotalSeconds:0.00} s, {effort.Bytes / 1024 / 1024} MB, {effort.Refused?.Fault.ToString() ?? "read"}"));
        Assert.True(effort.Time < Longest, FormattableString.Invariant($"{effort.Time.TotalSeconds:0.0} s"));
        Assert.True(effort.Bytes < MostBytes, FormattableString.Invariant($"{effort.Bytes / 1024 / 1024} MB"));
        return effort;
    }

    private static string Word(int n) => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    // Written by hand, so that neither the test nor a library holds the sheet.
    private static byte[] Sheet(int rows, string cells, string head)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Write(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(archive, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Write(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open());
            writer.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
            for (var r = 1; r <= rows; r++)
                writer.Write($"<row r=\"{r.ToString(CultureInfo.InvariantCulture)}\">{(r == 1 && head.Length > 0 ? head : cells.Replace("{0}", r.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))}</row>");
            writer.Write("</sheetData></worksheet>");
        }
        return stream.ToArray();
    }

    // Letters that pack badly, so that it is the size that is refused and not the ratio.
    private static byte[] Memo(int megabytes, int seed = 7)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open());
            writer.Write("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""");
            var random = new Random(seed);
            var paragraph = string.Concat(Enumerable.Range(0, 16).Select(_ => "<w:p><w:r><w:t>" + string.Concat(Enumerable.Range(0, 64_000).Select(_ => random.Next(32) == 0 ? (char)random.Next('a', 'z') : 'e')) + "</w:t></w:r></w:p>"));
            for (var m = 0; m < megabytes; m++)
                writer.Write(paragraph);
            writer.Write("</w:body></w:document>");
        }
        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
