using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Tests.Reading;

namespace InvestmentCases.Benchmarks;

/// <summary>The five documents that lie beside the repository, in four formats, from their bytes to the reading, and lists of a hundred thousand rows.</summary>
internal static class ReadingBenchmark
{
    private const int Times = 60, Rows = 100_000;

    public static int Run()
    {
        string[] paths = Folder() is { } folder ? Directory.GetFiles(folder, "*.txt") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var (number, text) = (Path.GetFileName(path)[..3], File.ReadAllBytes(path));
            var source = DocumentReader.Open(text, "notat.txt");
            Report($"{number}, .txt", text, "notat.txt", Times);
            Report($"{number}, .docx", WordMaker.Make(source), "notat.docx", Times);
            Report($"{number}, .xlsx", SheetMaker.Make(source), "notat.xlsx", Times);
            Report($"{number}, .pdf", PdfMaker.Make(source), "notat.pdf", Times);
        }
        Report("100.000 rows, .csv", Encoding.UTF8.GetBytes("Navn;Beløb\n" + string.Concat(Enumerable.Repeat("Post;1500\n", Rows))), "liste.csv", 5);
        Report("100.000 rows, .xlsx", Sheet(), "liste.xlsx", 5);
        return 0;
    }

    private static void Report(string what, byte[] file, string name, int times)
    {
        var milliseconds = new double[times];
        DocumentReader.ReadFile(file, name);
        for (var t = 0; t < times; t++)
        {
            var watch = Stopwatch.StartNew();
            DocumentReader.ReadFile(file, name);
            milliseconds[t] = watch.Elapsed.TotalMilliseconds;
        }
        var held = Effort.Of(() => DocumentReader.ReadFile(file, name)).Bytes;
        Array.Sort(milliseconds);
        Console.WriteLine(FormattableString.Invariant($"{what,-22} median {milliseconds[times / 2],8:0.0} ms   p95 {milliseconds[(int)(times * 0.95)],8:0.0} ms   {held / 1024.0 / 1024.0,7:0.0} MB held"));
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "source-documents") is var path && Directory.Exists(path))
                return path;
        return null;
    }

    // A sheet of words and numbers without years: read whole and left, the longest way there is.
    private static byte[] Sheet()
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", package = "http://schemas.openxmlformats.org/package/2006";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", $"""<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Write(archive, "_rels/.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(archive, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Write(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Write(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{main}"><sheetData>{string.Concat(Enumerable.Range(1, Rows).Select(r => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{r}\"><c t=\"inlineStr\"><is><t>Post {r * 7919 % 65_521}</t></is></c><c><v>{r * 104_729L % 999_983}</v></c></row>")))}</sheetData></worksheet>""");
        }
        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
