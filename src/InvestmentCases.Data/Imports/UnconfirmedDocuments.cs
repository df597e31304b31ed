using System.Linq.Expressions;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A document that a person has given to be read, with what she has answered so far. Nothing of it is in a case before she confirms it.</summary>
/// <param name="Id">Its part of the address.</param>
/// <param name="Name">The file's name.</param>
/// <param name="CaseId">The case that it is to be added to, or null where it makes one.</param>
public sealed record UnconfirmedDocument(Guid Id, string Name, Guid? CaseId)
{
    /// <summary>Why the file was refused, in the person's language; null where it was read.</summary>
    public string? Refusal { get; init; }

    /// <summary>What has been answered and left out, as JSON; null where nothing is.</summary>
    public string? AnswersJson { get; init; }

    /// <summary>The title that the person gave the case; null where it is the document's.</summary>
    public string? Title { get; init; }

    /// <summary>The unit that the person chose; null where it is the document's.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>The case that it became or was added to; null until it is confirmed.</summary>
    public Guid? Confirmed { get; init; }
}

/// <summary>Documents between the moment when they are given and the moment when they are confirmed: each seen by the person who gave it alone, for a week.</summary>
public sealed class UnconfirmedDocuments(IDbContextFactory<CasesDb> factory, WriteDoor door)
{
    /// <summary>As many documents as a person may have here; the oldest give way.</summary>
    public const int Most = 100;

    /// <summary>As many bytes as a person's documents may have in all.</summary>
    public const long MostBytes = 400L * 1024 * 1024;

    /// <summary>How long a document is kept after it was given.</summary>
    public static TimeSpan KeptFor { get; } = TimeSpan.FromDays(7);

    private static readonly Expression<Func<UnconfirmedDocumentRow, UnconfirmedDocument>> document = row => new UnconfirmedDocument(row.Id, row.Name, row.CaseId)
    {
        Refusal = row.Refusal,
        AnswersJson = row.AnswersJson,
        Title = row.Title,
        LeadUnit = row.LeadUnit,
        Confirmed = row.Confirmed,
    };

    /// <summary>The person's own, the latest first.</summary>
    public async Task<IReadOnlyList<UnconfirmedDocument>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Own(db, actor).OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Select(document).ToListAsync(ct);
    }

    /// <summary>One of the person's own; null where it is not here any more.</summary>
    public async Task<UnconfirmedDocument?> FindAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Own(db, actor).Where(row => row.Id == id).Select(document).SingleOrDefaultAsync(ct);
    }

    /// <summary>The file of one of the person's own, as it came.</summary>
    /// <exception cref="NotKnownException">It is not here any more.</exception>
    public async Task<byte[]> FileAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Own(db, actor).Where(row => row.Id == id && row.Content != null).Select(row => row.Content!.Bytes).SingleOrDefaultAsync(ct) ?? throw NotHere();
    }

    /// <summary>Keeps a document that has just been given. What is older than a week goes, and the person's oldest where there is no room for more.</summary>
    /// <param name="actor">Who gave it.</param>
    /// <param name="given">The document.</param>
    /// <param name="file">The file as it came; empty where it was refused: then nothing of its contents is kept.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="NotAllowedException">She makes no cases.</exception>
    public Task KeepAsync(Actor actor, UnconfirmedDocument given, byte[] file, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        Rights.Demand(entry.By, Operation.CreateCase);
        var oldest = entry.At - KeptFor;
        db.RemoveRange(await db.UnconfirmedDocuments.Where(row => row.At <= oldest).ToListAsync(token));
        var others = await Own(db, entry.By).Where(row => row.At > oldest).OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToListAsync(token);
        var bytes = (long)file.Length;
        db.RemoveRange(others.SkipWhile((one, at) => at < Most - 1 && (bytes += one.Size) <= MostBytes));
        var row = new UnconfirmedDocumentRow { Id = given.Id, AccountId = entry.By.AccountId, At = entry.At, Name = given.Name, Size = file.Length };
        if (file.Length > 0)
            row.Content = new() { Bytes = file };
        Put(row, given);
        db.Add(row);
        return true;
    }, ct);

    /// <summary>Keeps what the person has answered. Once the document is confirmed its file goes: the case has it.</summary>
    /// <exception cref="NotKnownException">It is not here any more.</exception>
    public Task ChangeAsync(Actor actor, UnconfirmedDocument changed, CancellationToken ct) => door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
    {
        Put(await Own(db, actor).SingleOrDefaultAsync(row => row.Id == changed.Id, token) ?? throw NotHere(), changed);
        if (changed.Confirmed is not null)
            db.RemoveRange((await db.UnconfirmedDocumentContents.Where(row => row.DocumentId == changed.Id).Select(row => row.DocumentId).ToListAsync(token)).Select(id => new UnconfirmedDocumentContentRow { DocumentId = id }));
        return true;
    }, ct);

    /// <summary>Lets one of the person's own go; nothing where it is not here.</summary>
    public Task DropAsync(Actor actor, Guid id, CancellationToken ct) =>
        door.WriteAsync(actor, Operation.KeepOwnProfile, null, async (db, token) =>
        {
            db.RemoveRange(await Own(db, actor).Where(row => row.Id == id).ToListAsync(token));
            return true;
        }, ct);

    private static IQueryable<UnconfirmedDocumentRow> Own(CasesDb db, Actor actor) => db.UnconfirmedDocuments.Where(row => row.AccountId == actor.AccountId);

    private static void Put(UnconfirmedDocumentRow row, UnconfirmedDocument document) =>
        (row.CaseId, row.Refusal, row.AnswersJson, row.Title, row.LeadUnit, row.Confirmed) = (document.CaseId, document.Refusal, document.AnswersJson, document.Title, document.LeadUnit, document.Confirmed);

    private static NotKnownException NotHere() => new(Say.In($"Dokumentet er her ikke længere. Læs det ind igen.", $"The document is not here any more. Read it again."));
}
