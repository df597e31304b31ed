using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;

namespace InvestmentCases.Documents.Reading;

/// <summary>Why a document is refused.</summary>
public enum RefusalFault
{
    /// <summary>The file is larger than 20 MB.</summary>
    TooLarge,
    /// <summary>A table has more than 500 rows, more than 50 years, or there are more than 200 tables, 2 million cells or 1 million characters of text.</summary>
    TooMuch,
    /// <summary>The file unpacks to more than 100 times its size, or to more than is read.</summary>
    UnpacksTooLarge,
    /// <summary>The file is encrypted or protected by a password.</summary>
    Encrypted,
    /// <summary>The file is damaged.</summary>
    Damaged,
    /// <summary>The file holds macros.</summary>
    Macros,
    /// <summary>The content is not what the file's name says.</summary>
    WrongContent,
    /// <summary>The file's XML refers to something outside the file.</summary>
    ExternalReference,
    /// <summary>The file has no text: pictures of pages only.</summary>
    NoText,
    /// <summary>A sort of file that is not read.</summary>
    UnknownFormat,
}

/// <summary>A document is refused whole; nothing of it was taken. The message names the file and the fault in the language of the current UI culture.</summary>
public sealed class RefusedDocumentException(RefusalFault fault, string message) : Exception(message)
{
    /// <summary>Why it is refused.</summary>
    public RefusalFault Fault { get; } = fault;
}

/// <summary>The limits of reading, and the words in which they are said.</summary>
internal static class Refusals
{
    public const int MostBytes = 20 * 1024 * 1024, MostTables = 200, MostCells = 2_000_000, MostTimesUnpacked = 100, MostMegabytesUnpacked = 200, MostMegabytesOfText = 20, MostLetters = 1_000_000;

    public static RefusedDocumentException TooLarge(string name) => new(RefusalFault.TooLarge, Say.In($"»{name}« er større end 20 MB.", $"“{name}” is larger than 20 MB."));

    public static RefusedDocumentException TooManyRows(string table, int rows) => new(RefusalFault.TooMuch, Say.In($"Tabellen »{table}« har {rows} rækker; der læses højst {Proposal.MostLines}.", $"The table “{table}” has {rows} rows; at most {Proposal.MostLines} are read."));

    public static RefusedDocumentException TooManyYears(string table) => new(RefusalFault.TooMuch, Say.In($"Tabellen »{table}« har flere end {YearRange.LongestInYears} år.", $"The table “{table}” has more than {YearRange.LongestInYears} years."));

    public static RefusedDocumentException TooManyTables() => new(RefusalFault.TooMuch, Say.In($"Dokumentet har flere end {MostTables} tabeller.", $"The document has more than {MostTables} tables."));

    public static RefusedDocumentException TooManyCells(string name) => new(RefusalFault.TooMuch, Say.In($"»{name}« har flere end {MostCells} celler i et ark.", $"“{name}” has more than {MostCells} cells in a sheet."));

    public static RefusedDocumentException UnpacksTooLarge(string name) => new(RefusalFault.UnpacksTooLarge, Say.In($"»{name}« fylder mere end {MostTimesUnpacked} gange så meget, når den pakkes ud.", $"“{name}” unpacks to more than {MostTimesUnpacked} times its size."));

    public static RefusedDocumentException UnpacksTooMuch(string name, int most) => new(RefusalFault.UnpacksTooLarge, Say.In($"»{name}« fylder mere end {most} MB, når den pakkes ud.", $"“{name}” unpacks to more than {most} MB."));

    public static RefusedDocumentException TooMuchText() => new(RefusalFault.TooMuch, Say.In($"Dokumentet har mere end {MostLetters} tegn løbende tekst.", $"The document has more than {MostLetters} characters of running text."));

    public static RefusedDocumentException Encrypted(string name) => new(RefusalFault.Encrypted, Say.In($"»{name}« er beskyttet med adgangskode. Fjern beskyttelsen, og prøv igen.", $"“{name}” is protected by a password. Remove the protection and try again."));

    public static RefusedDocumentException Damaged(string name) => new(RefusalFault.Damaged, Say.In($"»{name}« er beskadiget og kan ikke læses.", $"“{name}” is damaged and cannot be read."));

    public static RefusedDocumentException Macros(string name) => new(RefusalFault.Macros, Say.In($"»{name}« indeholder makroer. Gem den uden makroer, og prøv igen.", $"“{name}” holds macros. Save it without macros and try again."));

    public static RefusedDocumentException WrongContent(string name) => new(RefusalFault.WrongContent, Say.In($"Indholdet af »{name}« er ikke det, navnet siger.", $"The content of “{name}” is not what its name says."));

    public static RefusedDocumentException ExternalReference(string name) => new(RefusalFault.ExternalReference, Say.In($"»{name}« henviser til noget uden for filen og læses derfor ikke.", $"“{name}” refers to something outside the file and is therefore not read."));

    public static RefusedDocumentException NoText(string name) => new(RefusalFault.NoText, Say.In($"»{name}« har ingen tekst: siderne er billeder, som regel fra en scanner.", $"“{name}” has no text: its pages are pictures, usually from a scanner."));

    public static RefusedDocumentException UnknownFormat(string name) => new(RefusalFault.UnknownFormat, Say.In($"»{name}« er ikke en fil, der kan læses. Brug .docx, .xlsx, .csv, .txt, .md, .html eller .pdf.", $"“{name}” is not a file that can be read. Use .docx, .xlsx, .csv, .txt, .md, .html or .pdf."));
}
