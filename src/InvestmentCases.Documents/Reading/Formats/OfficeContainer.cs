using System.IO.Compression;
using System.Xml;

namespace InvestmentCases.Documents.Reading.Formats;

/// <summary>Looks an Office file through before anything of it is read: its size when unpacked, macros, depth and outside references of its XML. In bounded memory: nothing is unpacked into memory here.</summary>
internal static class OfficeContainer
{
    private const int DeepestElement = 200;

    /// <summary>Refuses what must not be read.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="name">Its name, for the refusal.</param>
    /// <param name="mainPart">The part that makes the file what its name says: word/document.xml, xl/workbook.xml.</param>
    /// <exception cref="RefusedDocumentException">The file is refused.</exception>
    public static void Check(byte[] file, string name, string mainPart)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var most = (long)file.Length * Refusals.MostTimesUnpacked;
            const long megabyte = 1024 * 1024;
            if (archive.Entries.Count > 10_000 || archive.Entries.Sum(entry => entry.Length) > most)
                throw Refusals.UnpacksTooLarge(name);
            if (archive.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw Refusals.Macros(name);
            if (archive.Entries.Any(entry => entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.Contains('\\') || entry.FullName.StartsWith('/')))
                throw Refusals.Damaged(name);
            // What is read whole into memory must be smaller than what is read a row at a time.
            if (archive.Entries.Sum(entry => entry.Length) > Refusals.MostMegabytesUnpacked * megabyte)
                throw Refusals.UnpacksTooMuch(name, Refusals.MostMegabytesUnpacked);
            if (archive.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(entry => entry.Length) > Refusals.MostMegabytesOfText * megabyte)
                throw Refusals.UnpacksTooMuch(name, Refusals.MostMegabytesOfText);
            if (archive.GetEntry(mainPart) is null || archive.GetEntry("[Content_Types].xml") is null)
                throw Refusals.WrongContent(name);
            var left = Math.Min(most, Refusals.MostMegabytesUnpacked * megabyte);
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
                left = CheckXml(entry, name, left);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw Refusals.Damaged(name);
        }
    }

    // The directory may lie about sizes: what really comes out is counted.
    private static long CheckXml(ZipArchiveEntry entry, string name, long left)
    {
        using var stream = new CountedStream(entry.Open(), left, () => Refusals.UnpacksTooLarge(name));
        try
        {
            using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024 });
            while (xml.Read())
            {
                if (xml.Depth > DeepestElement)
                    throw Refusals.Damaged(name);
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Override" or "Default" && xml.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
                    throw Refusals.Macros(name);
            }
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw Refusals.ExternalReference(name);
        }
        catch (XmlException)
        {
            throw Refusals.Damaged(name);
        }
        return stream.Left;
    }

    /// <summary>A stream that gives up when more comes out than may.</summary>
    private sealed class CountedStream(Stream inner, long most, Func<Exception> tooMuch) : Stream
    {
        public long Left { get; private set; } = most;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Left -= read;
            return Left < 0 ? throw tooMuch() : read;
        }

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
