namespace InvestmentCases.Web.Components.Imports;

/// <summary>
/// The documents that are being read, by person: in the program's memory, so that a reload or a lost line keeps them and nothing is stored before it is
/// confirmed. A restart, eight hours, or more documents than there is room for let them go; the file is still on the person's own machine.
/// </summary>
public sealed class OpenImports(TimeProvider clock)
{
    /// <summary>As many files as are taken at a time.</summary>
    public const int Most = 50;

    private const long MostBytes = 400L * 1024 * 1024;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(8);

    private readonly Lock gate = new();
    private readonly List<Kept> all = [];

    /// <summary>The person's documents, the latest first.</summary>
    public IReadOnlyList<OpenImport> Of(long account)
    {
        lock (gate)
            return [.. all.Where(kept => kept.Account == account && kept.At > Oldest).Reverse().Select(kept => kept.Import)];
    }

    /// <summary>One of the person's documents; null where it is not here any more.</summary>
    public OpenImport? Find(long account, Guid id) => Of(account).FirstOrDefault(import => import.Id == id);

    /// <summary>Keeps a document, in place of what it was before.</summary>
    public void Keep(long account, OpenImport import)
    {
        lock (gate)
        {
            var at = all.FindIndex(kept => kept.Account == account && kept.Import.Id == import.Id);
            if (at >= 0)
                all[at] = all[at] with { Import = import };
            else
                all.Add(new(account, clock.GetUtcNow(), import));
            all.RemoveAll(kept => kept.At <= Oldest);
            while (all.Count > 1 && all.Sum(kept => (long)kept.Import.File.Length) > MostBytes)
                all.RemoveAt(0);
        }
    }

    /// <summary>Lets a document go.</summary>
    public void Drop(long account, Guid id)
    {
        lock (gate)
            all.RemoveAll(kept => kept.Account == account && kept.Import.Id == id);
    }

    private DateTimeOffset Oldest => clock.GetUtcNow() - KeptFor;

    private sealed record Kept(long Account, DateTimeOffset At, OpenImport Import);
}
