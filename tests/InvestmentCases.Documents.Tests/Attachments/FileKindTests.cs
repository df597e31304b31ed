using System.IO.Compression;
using System.Text;
using InvestmentCases.Documents.Attachments;
using InvestmentCases.Domain;
using Xunit;

namespace InvestmentCases.Documents.Tests.Attachments;

public sealed class FileKindTests
{
    private static readonly byte[] pdf = "%PDF-1.7\n"u8.ToArray();
    private static readonly byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0];
    private static readonly byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0];
    private static readonly byte[] program = [.. "MZ"u8, 0, 1];

    public static TheoryData<string, byte[]> Good => new()
    {
        { "notat.pdf", pdf },
        { "NOTAT.PDF", pdf },
        { "billede.png", png },
        { "billede.jpg", jpeg },
        { "billede.jpeg", jpeg },
        { "notat.docx", Zip("[Content_Types].xml", "word/document.xml") },
        { "ark.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml") },
        { "dias.pptx", Zip("[Content_Types].xml", "ppt/presentation.xml") },
        { "notat.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text")) },
        { "data.csv", Encoding.Latin1.GetBytes("år;beløb\n2017;1,5") },
        { "noter.txt", "æøå"u8.ToArray() },
    };

    public static TheoryData<string, byte[]> Bad => new()
    {
        { "notat.exe", program },
        { "notat", pdf },
        { "notat.pdf", program },
        { "notat.pdf", png },
        { "notat.docx", pdf },
        { "notat.docx", Zip("[Content_Types].xml", "xl/workbook.xml") },
        { "notat.docx", Zip("hvad som helst") },
        { "notat.docx", "PK\u0003\u0004 og så noget andet"u8.ToArray() },
        { "notat.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "notat.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")) },
        { "notat.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "x")) },
        { "notat.txt", program },
        { "notat.txt", [.. "tekst"u8, 0] },
        { "notat.csv", pdf },
        { "side.html", "<script>"u8.ToArray() },
        { "tegning.svg", "<svg/>"u8.ToArray() },
    };

    [Theory, MemberData(nameof(Good))]
    public void A_file_that_is_what_its_name_says_is_taken(string name, byte[] bytes) => FileKind.Demand(name, bytes);

    [Theory, MemberData(nameof(Bad))]
    public void A_file_of_another_kind_or_with_macros_is_refused_by_name(string name, byte[] bytes)
    {
        var refused = Assert.Throws<InvalidInputException>(() => FileKind.Demand(name, bytes));

        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notat.pdf", "notat.pdf")]
    [InlineData(@"C:\Users\x\notat.pdf", "notat.pdf")]
    [InlineData("../../etc/notat.pdf", "notat.pdf")]
    [InlineData("a\r\nb\"<c>.pdf", "abc.pdf")]
    [InlineData("regning\u202Efdp.exe", "regningfdp.exe")]
    [InlineData(" .skjult.txt. ", "skjult.txt")]
    [InlineData("Bilag æøå 1 (endelig).docx", "Bilag æøå 1 (endelig).docx")]
    public void A_name_is_cleaned_of_folders_and_tricks(string given, string name) => Assert.Equal(name, FileKind.CleanName(given));

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var name = FileKind.CleanName(new string('a', 500) + ".docx");

        Assert.Equal((200, ".docx"), (name.Length, Path.GetExtension(name)));
    }

    private static byte[] Zip(params string[] names) => Zip([.. names.Select(name => (name, "x"))]);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        return bytes.ToArray();
    }
}
