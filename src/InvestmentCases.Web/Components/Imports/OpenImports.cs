using InvestmentCases.Data;
using InvestmentCases.Data.Storage;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain.Organisation;
using Microsoft.Extensions.Caching.Memory;

namespace InvestmentCases.Web.Components.Imports;

/// <summary>
/// The documents that are being read, by person: in the database with what she has answered, so that a reload, a lost line and a restart keep them. What a
/// file holds is kept taken apart in memory for a while, so that an answer does not open it anew.
/// </summary>
public sealed class OpenImports(UnconfirmedDocuments documents, TimeProvider clock) : IDisposable
{
    /// <summary>As many files as are taken at a time.</summary>
    public const int Most = 50;

    private const long MostBytesOpen = 100L * 1024 * 1024;
    private static readonly TimeSpan openFor = TimeSpan.FromMinutes(30);

    private readonly MemoryCache open = new(new MemoryCacheOptions { SizeLimit = MostBytesOpen });

    /// <summary>The person's documents, the latest first.</summary>
    public async Task<IReadOnlyList<OpenImport>> OfAsync(Actor actor, CancellationToken ct)
    {
        var imports = new List<OpenImport>();
        foreach (var document in await documents.ListAsync(actor, ct))
            imports.Add(await OpenAsync(actor, document, ct));
        return imports;
    }

    /// <summary>One of the person's documents; null where it is not here any more.</summary>
    public async Task<OpenImport?> FindAsync(Actor actor, Guid id, CancellationToken ct) =>
        await documents.FindAsync(actor, id, ct) is { } document ? await OpenAsync(actor, document, ct) : null;

    /// <summary>The file as it came.</summary>
    /// <exception cref="Domain.NotKnownException">It is not here any more.</exception>
    public Task<byte[]> FileAsync(Actor actor, Guid id, CancellationToken ct) => documents.FileAsync(actor, id, ct);

    /// <summary>Keeps a document that has just been given; of one that was refused nothing but why.</summary>
    /// <exception cref="Domain.NotAllowedException">She makes no cases.</exception>
    public async Task KeepAsync(Actor actor, OpenImport import, byte[] file, CancellationToken ct)
    {
        await documents.KeepAsync(actor, Stored(import), import.Refusal is null ? file : [], ct);
        Remember(import, file.Length);
    }

    /// <summary>Keeps what the person has answered since.</summary>
    /// <exception cref="Domain.NotKnownException">It is not here any more.</exception>
    public Task ChangeAsync(Actor actor, OpenImport import, CancellationToken ct) => documents.ChangeAsync(actor, Stored(import), ct);

    /// <summary>Lets a document go.</summary>
    public Task DropAsync(Actor actor, Guid id, CancellationToken ct)
    {
        open.Remove(id);
        return documents.DropAsync(actor, id, ct);
    }

    /// <inheritdoc/>
    public void Dispose() => open.Dispose();

    private async Task<OpenImport> OpenAsync(Actor actor, UnconfirmedDocument document, CancellationToken ct)
    {
        var import = new OpenImport(document.Id, document.Name, document.CaseId)
        {
            Refusal = document.Refusal,
            Answers = document.AnswersJson is { } answers ? StoredJson.Read<ReadingAnswers>(answers) : ReadingAnswers.None,
            Title = document.Title,
            LeadUnit = document.LeadUnit,
            Confirmed = document.Confirmed,
        };
        if (import.Refusal is not null || import.Confirmed is not null)
            return import;
        if (open.TryGetValue(import.Id, out OpenImport? known))
            return import with { Source = known!.Source, ReadIn = known.ReadIn };
        var file = await documents.FileAsync(actor, import.Id, ct);
        var opened = await Task.Run(() => import.Opened(file, clock), ct);
        Remember(opened, file.Length);
        return opened;
    }

    private void Remember(OpenImport import, long size)
    {
        if (import.Source is not null)
            open.Set(import.Id, import, new MemoryCacheEntryOptions { Size = size, SlidingExpiration = openFor });
    }

    private static UnconfirmedDocument Stored(OpenImport import) => new(import.Id, import.Name, import.CaseId)
    {
        Refusal = import.Refusal,
        AnswersJson = ReferenceEquals(import.Answers, ReadingAnswers.None) ? null : StoredJson.Write(import.Answers),
        Title = import.Title,
        LeadUnit = import.LeadUnit,
        Confirmed = import.Confirmed,
    };
}
