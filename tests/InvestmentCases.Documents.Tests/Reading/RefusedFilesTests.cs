using System.IO.Compression;
using System.Text;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Documents.Reading.Formats;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Reading;

/// <summary>Bad files are refused by the name of the fault, in the user's language, with the file's name, quickly and in little memory.</summary>
public sealed class RefusedFilesTests
{
    private const string Types = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private const string Word = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>""";

    public static TheoryData<string, RefusalFault> Faults => new()
    {
        { "notat.docx", RefusalFault.WrongContent }, { "tal.xlsx", RefusalFault.WrongContent }, { "bilag.pdf", RefusalFault.WrongContent }, { "billede.png", RefusalFault.UnknownFormat }, { "notat.doc", RefusalFault.UnknownFormat },
        { "notat.docm", RefusalFault.Macros }, { "tal.xlsm", RefusalFault.Macros },
    };

    public RefusedFilesTests() => Samples.Speak(Cultures.Danish);

    [Theory]
    [MemberData(nameof(Faults))]
    public void Text_under_another_name_is_refused(string name, RefusalFault fault) => AssertRefused(fault, "Kun tekst."u8.ToArray(), name);

    [Fact]
    public void A_file_above_20_MB_is_refused() => AssertRefused(RefusalFault.TooLarge, new byte[20 * 1024 * 1024 + 1], "stor.txt");

    [Fact]
    public void A_file_that_unpacks_to_a_hundred_times_its_size_is_refused_in_little_memory()
    {
        var bomb = Package(("word/document.xml", writer => { for (var i = 0; i < 400; i++) writer.Write(new byte[256 * 1024]); }));

        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused(RefusalFault.UnpacksTooLarge, bomb, "bombe.docx");

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20 * 1024 * 1024);
    }

    [Fact]
    public void XML_that_goes_too_deep_is_refused() =>
        AssertRefused(RefusalFault.Damaged, Package(Part("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)))), "dyb.docx");

    [Theory]
    [InlineData("""<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>""")]
    [InlineData("""<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>""")]
    public void XML_that_refers_outside_is_refused(string xml) => AssertRefused(RefusalFault.ExternalReference, Package(Part("word/document.xml", xml)), "ude.docx");

    [Fact]
    public void A_file_with_macros_is_refused() => AssertRefused(RefusalFault.Macros, Package(Part("word/document.xml", Word), Part("word/vbaProject.bin", "x")), "makro.docx");

    [Fact]
    public void A_macro_file_under_another_name_is_refused() =>
        AssertRefused(RefusalFault.Macros, Package([Part("word/document.xml", Word)], Types.Replace("document.main+xml", "document.macroEnabled.main+xml", StringComparison.Ordinal)), "makro.docx");

    [Fact]
    public void An_encrypted_file_is_refused() => AssertRefused(RefusalFault.Encrypted, [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]], "låst.docx");

    [Fact]
    public void A_workbook_named_as_a_document_is_refused() => AssertRefused(RefusalFault.WrongContent, Package(Part("xl/workbook.xml", "<workbook/>")), "notat.docx");

    [Fact]
    public void A_file_cut_short_is_refused() => AssertRefused(RefusalFault.Damaged, WordMaker.Make(PlainText.Read("Et notat.\n"))[..900], "halv.docx");

    [Fact]
    public void A_PDF_cut_short_is_refused() => AssertRefused(RefusalFault.Damaged, PdfMaker.Make(PlainText.Read("Et bilag.\n"))[..200], "halv.pdf");

    [Fact]
    public void A_PDF_without_text_says_so() => AssertRefused(RefusalFault.NoText, PdfMaker.Empty(), "skannet.pdf");

    [Fact]
    public void Text_with_NUL_bytes_is_refused() => AssertRefused(RefusalFault.WrongContent, [0x41, 0x00, 0x42], "tekst.txt");

    [Fact]
    public void Text_in_the_older_Windows_letters_is_read()
    {
        var reading = DocumentReader.ReadFile(Encoding.Latin1.GetBytes("1.000 kr.\t2025\t2026\nUdgift til børn på æblegård\t500\t600\n"), "gammel.txt");

        Assert.Equal("Udgift til børn på æblegård", Assert.Single(Assert.Single(reading.Tables).Rows).Label);
    }

    [Fact]
    public void A_path_is_never_shown_and_never_followed()
    {
        var refused = Assert.Throws<RefusedDocumentException>(() => DocumentReader.ReadFile([1, 2, 3], @"..\..\hemmelig\notat.exe"));

        Assert.DoesNotContain("hemmelig", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_names_the_file_in_both_languages()
    {
        var danish = Assert.Throws<RefusedDocumentException>(() => DocumentReader.ReadFile([1, 2, 3], "billede.png")).Message;
        Samples.Speak(Cultures.English);

        var english = Assert.Throws<RefusedDocumentException>(() => DocumentReader.ReadFile([1, 2, 3], "billede.png")).Message;

        Assert.NotEqual(danish, english);
        Assert.All((string[])[danish, english], message => Assert.Contains("billede.png", message, StringComparison.Ordinal));
    }

    private static void AssertRefused(RefusalFault fault, byte[] file, string name)
    {
        var refused = Assert.Throws<RefusedDocumentException>(() => DocumentReader.ReadFile(file, name));

        Assert.Equal(fault, refused.Fault);
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    private static (string Name, Action<Stream> Write) Part(string name, string text) => (name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static byte[] Package(params (string Name, Action<Stream> Write)[] parts) => Package(parts, Types);

    private static byte[] Package((string Name, Action<Stream> Write)[] parts, string types)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, write) in parts.Append(Part("[Content_Types].xml", types)))
            {
                using var entry = archive.CreateEntry(name).Open();
                write(entry);
            }
        return stream.ToArray();
    }
}
