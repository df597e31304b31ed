using InvestmentCases.Data;
using InvestmentCases.Documents.Attachments;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.Imports;

namespace InvestmentCases.Web.Features.Imports;

/// <summary>The order that reads a document and, once a person has confirmed what was understood, makes a case of it or adds it to one.</summary>
public sealed class ImportDocument(ReferenceData reference, CaseReader reader, WriteDoor door, CaseAttachments attachments, EditDrafts drafts)
{
    /// <summary>Reads and stores nothing.</summary>
    /// <exception cref="RefusedDocumentException">The document is refused; the message names file and fault.</exception>
    public async Task<DocumentReading> ReadAsync(string name, byte[] file, ReadingAnswers answers, CancellationToken ct) =>
        KnownNames.In(DocumentReader.ReadFile(file, name, answers), await reference.SnapshotAsync(ct));

    /// <summary>The case that the reading would be added to, and what it would add to it, replace in it and leave.</summary>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    /// <exception cref="InvalidInputException">The document's amounts are in other prices than the case's.</exception>
    public async Task<(BusinessCase Case, JoinedCase Joined)> CompareAsync(Actor actor, DocumentReading reading, Guid caseId, CancellationToken ct)
    {
        var stands = await reader.LoadAsync(actor, caseId, ct);
        return (stands, JoinedCase.Of(stands.Proposal, ProposalOf(reading)));
    }

    /// <summary>Makes a case of the reading, or adds it to <paramref name="caseId"/>, and keeps the file with the case. What is still asked about is left out.</summary>
    /// <returns>The case's id.</returns>
    /// <exception cref="NotAllowedException">She may not make or edit the case.</exception>
    /// <exception cref="InvalidInputException">The case cannot be stored as it was read; every fault is named.</exception>
    public async Task<Guid> ConfirmAsync(Actor actor, string name, byte[] file, DocumentReading reading, Guid? caseId, CancellationToken ct)
    {
        var (kept, isKept) = Kept(FileKind.CleanName(name));
        if (isKept)
            FileKind.Demand(kept, file);
        var id = caseId ?? Guid.Empty;
        if (caseId is null)
            id = (await door.CreateAsync(actor, await OwnedAsync(actor, ProposalOf(reading), ct), ct)).Id;
        else
        {
            if (isKept)
                await attachments.DemandRoomAsync(actor, id, ct);
            // A change of the case drops what its writer has typed and not saved.
            if (await drafts.FindAsync(actor, id, ct) is not null)
                throw new InvalidInputException("", Say.In($"Du har ændringer i casen, som ikke er gemt. Gem eller fortryd dem, før du lægger et dokument til.", $"You have changes in the case that are not saved. Save or drop them before you add a document."));
            await door.ChangeAsync(actor, id, null, stored => stored.Revise(JoinedCase.Of(stored.Proposal, ProposalOf(reading)).Proposal, actor), ct);
        }
        if (isKept)
            await attachments.AddAsync(actor, id, kept, file, ct);
        return id;
    }

    // What was pasted, and other text that no case keeps by its own ending, is kept as text.
    private static (string Name, bool IsKept) Kept(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".tsv" => (name + ".txt", true),
        var ending => (name, FileKind.Endings.Contains(ending)),
    };

    private static Proposal ProposalOf(DocumentReading reading) => reading.Proposal ?? throw new InvalidOperationException("A reading that is whole has a case.");

    // A document whose unit is not known here belongs to the person's own.
    private async Task<Proposal> OwnedAsync(Actor actor, Proposal proposal, CancellationToken ct) =>
        proposal.LeadUnit is null ? proposal with { LeadUnit = (await reference.SnapshotAsync(ct)).Organisation.OwnUnitOf(actor) } : proposal;
}
