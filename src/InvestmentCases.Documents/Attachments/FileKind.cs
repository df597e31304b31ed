using System.IO.Compression;
using System.Text;
using InvestmentCases.Domain;

namespace InvestmentCases.Documents.Attachments;

/// <summary>Which files may belong to a case: kinds of document, picture and table that a person reads. A file is what its contents say, and its name must say the same.</summary>
public static class FileKind
{
    private const int MostEntries = 10_000;

    private static readonly Dictionary<string, Func<byte[], bool>> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = bytes => StartsWith(bytes, "%PDF-"u8),
        [".docx"] = bytes => IsOffice(bytes, "word/document.xml"),
        [".xlsx"] = bytes => IsOffice(bytes, "xl/workbook.xml"),
        [".pptx"] = bytes => IsOffice(bytes, "ppt/presentation.xml"),
        [".odt"] = bytes => IsOpenDocument(bytes, "application/vnd.oasis.opendocument.text"),
        [".ods"] = bytes => IsOpenDocument(bytes, "application/vnd.oasis.opendocument.spreadsheet"),
        [".odp"] = bytes => IsOpenDocument(bytes, "application/vnd.oasis.opendocument.presentation"),
        [".png"] = bytes => StartsWith(bytes, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        [".jpg"] = bytes => StartsWith(bytes, [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = bytes => StartsWith(bytes, [0xFF, 0xD8, 0xFF]),
        [".txt"] = IsText,
        [".csv"] = IsText,
        [".md"] = IsText,
    };

    /// <summary>The endings that are taken, with their dots, in the order in which people are told of them.</summary>
    public static IReadOnlyCollection<string> Endings => Kinds.Keys;

    /// <summary>The name without folders and without what a file system or a header cannot hold; at most 200 characters, its ending kept.</summary>
    /// <param name="name">As the browser or a mail gave it.</param>
    public static string CleanName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var clean = new string([.. last.Normalize().Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))]).Trim(' ', '.');
        var ending = Path.GetExtension(clean);
        return clean.Length <= 200 || ending.Length > 10 ? clean[..Math.Min(clean.Length, 200)] : clean[..(200 - ending.Length)] + ending;
    }

    /// <summary>Refuses a file that is not what its name says, or of a kind that is not taken.</summary>
    /// <param name="name">Its name, see <see cref="CleanName"/>.</param>
    /// <param name="bytes">Its contents.</param>
    /// <exception cref="InvalidInputException">The kind is not taken, or the contents are of another, or it holds macros; field <c>file</c>.</exception>
    public static void Demand(string name, byte[] bytes)
    {
        var ending = Path.GetExtension(name);
        if (!Kinds.TryGetValue(ending, out var isWhatItSays))
            throw new InvalidInputException("file", Say.In($"»{name}« kan ikke lægges ind. Brug {string.Join(", ", Endings)}.", $"“{name}” cannot be added. Use {string.Join(", ", Endings)}."));
        if (HoldsMacros(bytes))
            throw new InvalidInputException("file", Say.In($"»{name}« indeholder makroer og kan ikke lægges ind. Gem den uden makroer.", $"“{name}” holds macros and cannot be added. Save it without them."));
        if (!isWhatItSays(bytes))
            throw new InvalidInputException("file", Say.In($"»{name}« er ikke den slags fil, som navnet siger ({ending}). Gem den igen i det program, den kommer fra.", $"“{name}” is not the kind of file that its name says ({ending}). Save it again in the program it comes from."));
    }

    private static bool StartsWith(byte[] bytes, ReadOnlySpan<byte> start) => bytes.AsSpan().StartsWith(start);

    private static bool IsOffice(byte[] bytes, string main) => EntriesOf(bytes) is { } entries && entries.Contains("[Content_Types].xml") && entries.Contains(main);

    private static bool HoldsMacros(byte[] bytes) =>
        EntriesOf(bytes)?.Any(entry => entry.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.StartsWith("Basic/", StringComparison.Ordinal)) == true;

    private static bool IsOpenDocument(byte[] bytes, string type)
    {
        if (!StartsWith(bytes, "PK"u8))
            return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            if (archive.GetEntry("mimetype") is not { Length: < 200 } entry)
                return false;
            using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
            return reader.ReadToEnd().Trim() == type;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The names in a zip file's own list, without unpacking anything; null where it is none.</summary>
    private static HashSet<string>? EntriesOf(byte[] bytes)
    {
        if (!StartsWith(bytes, "PK"u8))
            return null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return archive.Entries.Count > MostEntries ? null : [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Text has no NUL and is not another kind in disguise.</summary>
    private static bool IsText(byte[] bytes) =>
        !bytes.Contains((byte)0) && !StartsWith(bytes, "PK\u0003\u0004"u8) && !StartsWith(bytes, "%PDF-"u8) && !StartsWith(bytes, "MZ"u8) && !StartsWith(bytes, "\u007fELF"u8);
}
