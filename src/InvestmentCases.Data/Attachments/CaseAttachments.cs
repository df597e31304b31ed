using System.Security.Cryptography;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A file of a case as it stands in a list.</summary>
public sealed record Attachment(Guid Id, string Name, long Size, DateTime At, string By);

/// <summary>
/// The files of a case, in the database: so that they are in every backup, on every instance, and gone with their case. They stand beside the proposal:
/// a file changes no version. Whoever may see the case may fetch them.
/// </summary>
public sealed class CaseAttachments(IDbContextFactory<CasesDb> factory, WriteDoor door)
{
    /// <summary>In bytes: 20 MB.</summary>
    public const long Largest = 20 * 1024 * 1024;

    /// <summary>As many files as a case may have.</summary>
    public const int Most = 100;

    /// <summary>By name.</summary>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    public async Task<IReadOnlyList<Attachment>> ListAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var id = await CaseReader.IdAsync(db, actor, caseId, ct);
        return await db.Attachments.Where(row => row.CaseId == id).OrderBy(row => row.Id).Select(row => new Attachment(row.PublicId, row.Name, row.Size, row.At, row.ByName)).ToListAsync(ct);
    }

    /// <summary>A file with its contents.</summary>
    /// <exception cref="NotKnownException">There is no such file for her.</exception>
    public async Task<(string Name, byte[] Bytes)> ReadAsync(Actor actor, Guid caseId, Guid attachmentId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var id = await CaseReader.IdAsync(db, actor, caseId, ct);
        var found = await db.Attachments.Where(row => row.CaseId == id && row.PublicId == attachmentId).Select(row => new { row.Name, row.Content.Bytes }).SingleOrDefaultAsync(ct) ?? throw NoFile();
        return (found.Name, found.Bytes);
    }

    /// <summary>Adds a file whose name and type have been found good.</summary>
    /// <exception cref="InvalidInputException">It is empty or too large, or the case has as many as it may.</exception>
    /// <exception cref="NotAllowedException">She may not attach files to cases of this unit.</exception>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    public Task<Guid> AddAsync(Actor actor, Guid caseId, string name, byte[] bytes, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        var found = await CaseAsync(db, entry.By, caseId, token);
        Rights.Demand(entry.By, Operation.AttachFile, found.LeadUnit);
        if (bytes.Length is 0 or > (int)Largest)
            throw new InvalidInputException("file", Say.In($"»{name}« er tom eller større end 20 MB.", $"“{name}” is empty or larger than 20 MB."));
        await DemandRoomAsync(db, found.Id, token);
        var row = db.Add(new AttachmentRow
        {
            PublicId = Guid.CreateVersion7(),
            CaseId = found.Id,
            Name = name,
            Size = bytes.Length,
            Hash = SHA256.HashData(bytes),
            At = entry.At,
            AccountId = entry.By.AccountId,
            ByName = entry.By.Name,
            Content = new() { Bytes = bytes },
        }).Entity;
        db.Add(entry.Of(found, HistoryField, null, name));
        return row.PublicId;
    }, ct);

    /// <summary>Refuses where no more files can be added.</summary>
    /// <exception cref="InvalidInputException">The case has as many as it may.</exception>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    public async Task DemandRoomAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await DemandRoomAsync(db, await CaseReader.IdAsync(db, actor, caseId, ct), ct);
    }

    private static async Task DemandRoomAsync(CasesDb db, long caseId, CancellationToken ct)
    {
        if (await db.Attachments.CountAsync(row => row.CaseId == caseId, ct) >= Most)
            throw new InvalidInputException("file", Say.In($"Casen har allerede {Most} filer. Fjern en, før du lægger en ny ind.", $"The case has {Most} files already. Remove one before you add another."));
    }

    /// <summary>Removes a file for good; the history says that it was there.</summary>
    /// <exception cref="NotAllowedException">She may not.</exception>
    /// <exception cref="NotKnownException">There is no such file for her.</exception>
    public Task RemoveAsync(Actor actor, Guid caseId, Guid attachmentId, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        var found = await CaseAsync(db, entry.By, caseId, token);
        Rights.Demand(entry.By, Operation.AttachFile, found.LeadUnit);
        var row = await db.Attachments.SingleOrDefaultAsync(row => row.CaseId == found.Id && row.PublicId == attachmentId, token) ?? throw NoFile();
        db.Remove(row);
        db.Add(entry.Of(found, HistoryField, row.Name, null));
        return true;
    }, ct);

    private const string HistoryField = "attachments";

    private static async Task<CaseRow> CaseAsync(CasesDb db, Actor actor, Guid caseId, CancellationToken ct) =>
        await CaseReader.Visible(db, actor).AsNoTracking().SingleOrDefaultAsync(row => row.PublicId == caseId, ct) ?? throw CaseReader.NotKnown();

    private static NotKnownException NoFile() => new(Say.In($"Filen findes ikke.", $"There is no such file."));
}
