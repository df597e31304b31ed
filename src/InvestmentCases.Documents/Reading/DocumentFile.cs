using InvestmentCases.Documents.Reading.Formats;

namespace InvestmentCases.Documents.Reading;

/// <summary>Which format a file is read by: its name says it, and its first bytes must agree.</summary>
internal static class DocumentFile
{
    private const int LongestName = 200;

    // A name's marks of direction would show another ending than it has.
    private static string Shown(string name) => string.Concat(name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format and not System.Globalization.UnicodeCategory.Surrogate)) is var shown && shown.Length > LongestName ? $"…{shown[^LongestName..]}" : shown;

    /// <exception cref="RefusedDocumentException">The file is refused, by the name of the fault.</exception>
    public static SourceDocument Read(byte[] file, string path)
    {
        var name = Shown(Path.GetFileName(path.Replace('\\', '/')));
        return Blocks(file, name) with { Name = Path.GetFileNameWithoutExtension(name).Trim() is { Length: > 0 } plain ? plain : null };
    }

    private static SourceDocument Blocks(byte[] file, string name)
    {
        if (file.Length > Refusals.MostBytes)
            throw Refusals.TooLarge(name);
        var isPackage = file is [0x50, 0x4B, 0x03, 0x04, ..];
        var isOldOffice = file is [0xD0, 0xCF, 0x11, 0xE0, ..];
        var isPdf = file.AsSpan(0, Math.Min(1024, file.Length)).IndexOf("%PDF-"u8) >= 0;
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".docm" or ".dotm" or ".xlsm" or ".xltm" or ".xlsb":
                throw Refusals.Macros(name);
            case ".docx" or ".xlsx" when isOldOffice && file.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0:
                throw Refusals.Encrypted(name);
            case ".docx" or ".xlsx" when !isPackage:
                throw Refusals.WrongContent(name);
            case ".docx":
                return Docx.Read(file, name);
            case ".xlsx":
                return Xlsx.Read(file, name);
            case ".pdf" when !isPdf:
                throw Refusals.WrongContent(name);
            case ".pdf":
                return Pdf.Read(file, name);
            case ".csv" or ".tsv" or ".txt" or ".md" or ".html" or ".htm" when isPackage || isOldOffice || file is [0x25, 0x50, 0x44, 0x46, ..]:
                throw Refusals.WrongContent(name);
            case ".csv" or ".tsv":
                return DelimitedText.Read(TextFile.Decode(file, name));
            case ".txt" or ".md":
                return PlainText.Read(TextFile.Decode(file, name));
            case ".html" or ".htm":
                return HtmlText.Read(TextFile.Decode(file, name), name);
            default:
                throw Refusals.UnknownFormat(name);
        }
    }
}
