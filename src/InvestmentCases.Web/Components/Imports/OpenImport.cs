using InvestmentCases.Documents.Reading;

namespace InvestmentCases.Web.Components.Imports;

/// <summary>A document that a person has given to be read and not yet confirmed, with what she has answered so far. Nothing of it is in the register.</summary>
/// <param name="Id">Its part of the address.</param>
/// <param name="Name">The file's name; what was pasted has one made for it.</param>
/// <param name="CaseId">The case that it is to be added to, or null where it makes one.</param>
public sealed record OpenImport(Guid Id, string Name, Guid? CaseId)
{
    /// <summary>What the file holds; null where it was refused or is confirmed.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>Why it was refused, in the person's language; null where it was read.</summary>
    public string? Refusal { get; init; }

    /// <summary>How long it took to read.</summary>
    public TimeSpan ReadIn { get; init; }

    /// <summary>What has been answered and which tables are left out.</summary>
    public ReadingAnswers Answers { get; init; } = ReadingAnswers.None;

    /// <summary>The title that the person gave the case; null where it is the document's.</summary>
    public string? Title { get; init; }

    /// <summary>The unit that the person chose; null where it is the document's.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>The case that it became or was added to; null until it is confirmed.</summary>
    public Guid? Confirmed { get; init; }

    /// <summary>A file that has just been given.</summary>
    public static OpenImport Of(string name, byte[] file, Guid? caseId, TimeProvider clock) => new OpenImport(Guid.CreateVersion7(), name, caseId).Opened(file, clock);

    /// <summary>The same with its file taken apart.</summary>
    public OpenImport Opened(byte[] file, TimeProvider clock)
    {
        var began = clock.GetTimestamp();
        try
        {
            return this with { Source = DocumentReader.Open(file, Name), ReadIn = clock.GetElapsedTime(began) };
        }
        catch (RefusedDocumentException refused)
        {
            return this with { Refusal = refused.Message };
        }
    }
}
