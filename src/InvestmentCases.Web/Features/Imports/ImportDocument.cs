using InvestmentCases.Data;
using InvestmentCases.Documents.Attachments;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>The order that reads a document and, once a person has confirmed what was understood, makes a case of it or adds it to one.</summary>
public sealed class ImportDocument(ReferenceData reference, CaseReader reader, WriteDoor door, CaseAttachments attachments)
{
    /// <summary>Reads and stores nothing.</summary>
    /// <exception cref="RefusedDocumentException">The document is refused; the message names file and fault.</exception>
    public async Task<DocumentReading> ReadAsync(string name, byte[] file, ReadingAnswers answers, CancellationToken ct) =>
        KnownNames.In(DocumentReader.ReadFile(file, name, answers), await reference.SnapshotAsync(ct));

    /// <summary>What the reading would add to a case that exists, replace in it and leave.</summary>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    /// <exception cref="InvalidInputException">The document's amounts are in other prices than the case's.</exception>
    public async Task<JoinedCase> CompareAsync(Actor actor, DocumentReading reading, Guid caseId, CancellationToken ct) =>
        JoinedCase.Of((await reader.LoadAsync(actor, caseId, ct)).Proposal, ProposalOf(reading));

    /// <summary>Makes a case of the reading, or adds it to <paramref name="caseId"/>, and keeps the file with the case. What is still asked about is left out.</summary>
    /// <returns>The case's id.</returns>
    /// <exception cref="NotAllowedException">She may not make or edit the case.</exception>
    /// <exception cref="InvalidInputException">The case cannot be stored as it was read; every fault is named.</exception>
    public async Task<Guid> ConfirmAsync(Actor actor, string name, byte[] file, DocumentReading reading, Guid? caseId, CancellationToken ct)
    {
        var clean = FileKind.CleanName(name);
        var isKept = FileKind.Endings.Contains(Path.GetExtension(clean).ToLowerInvariant());
        if (isKept)
            FileKind.Demand(clean, file);
        var id = caseId ?? Guid.Empty;
        if (caseId is null)
            id = (await door.CreateAsync(actor, Ready(ProposalOf(reading), actor, clean), ct)).Id;
        else
            await door.ChangeAsync(actor, id, null, stored => stored.Revise(JoinedCase.Of(stored.Proposal, ProposalOf(reading)).Proposal, actor), ct);
        if (isKept)
            await attachments.AddAsync(actor, id, clean, file, ct);
        return id;
    }

    private static Proposal ProposalOf(DocumentReading reading) => reading.Proposal ?? throw new InvalidOperationException("A reading that is whole has a case.");

    // A document without a title is called by its file; one whose unit is not known here belongs to the person's own.
    private static Proposal Ready(Proposal proposal, Actor actor, string name) => proposal with
    {
        Title = string.IsNullOrWhiteSpace(proposal.Title) ? Path.GetFileNameWithoutExtension(name) : proposal.Title,
        LeadUnit = proposal.LeadUnit ?? (actor.Units is { Count: > 0 } units ? units.Order(StringComparer.Ordinal).First() : null),
    };
}
