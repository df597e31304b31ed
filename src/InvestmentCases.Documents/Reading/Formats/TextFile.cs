using System.Text;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>The characters of a text file: UTF-8, UTF-16 with its mark, or what Danish Windows wrote before.</summary>
internal static class TextFile
{
    /// <exception cref="RefusedDocumentException">The file is no text.</exception>
    public static string Decode(byte[] file, string name)
    {
        if (file is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(file, 2, file.Length - 2);
        if (file is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(file, 2, file.Length - 2);
        if (file.AsSpan().Contains((byte)0))
            throw Refusals.WrongContent(name);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file is [0xEF, 0xBB, 0xBF, ..] ? file[3..] : file);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }
}
