using InvestmentCases.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>
/// Searching cases by their words, alike on both providers: a word finds those that hold it ("familie" finds "plejefamilie"), a number or one or two
/// letters those that begin with it. First the words are found, which are few; then the cases. Few cases are found by their keys; many are met so often
/// along any order that a page is soon full.
/// </summary>
public static class CaseSearch
{
    private const int ShortestInside = 3;

    /// <summary>As many cases as are found by their keys.</summary>
    private const int Few = 4000;

    // Longer than any number that is kept: the last of those that begin as it does.
    private static readonly string nines = new('9', DanishText.LongestWord);

    /// <summary>The cases that have every word of <paramref name="text"/> in their title, numbers, units or running text; all of them where it has no word.</summary>
    public static async Task<IQueryable<CaseRow>> MatchingAsync(CasesDb db, IQueryable<CaseRow> cases, string? text, CancellationToken ct) =>
        (await FindAsync(db, text, isOfTitle: false, ct)).In(cases);

    /// <summary>Finds the cases that have every word of <paramref name="text"/>, in their titles or anywhere.</summary>
    internal static async Task<CaseMatches> FindAsync(CasesDb db, string? text, bool isOfTitle, CancellationToken ct)
    {
        var words = new List<(long[] Ids, int Uses)>();
        foreach (var word in DanishText.Words(text ?? ""))
        {
            var ids = await WordsAsync(db, word, isOfTitle, ct);
            words.Add((ids, ids.Length == 0 ? 0 : await Using(db, ids).OrderBy(use => use.WordId).ThenBy(use => use.CaseId).Take(Few + 1).CountAsync(ct)));
        }
        if (words.Count == 0)
            return new(db, [], null);
        words.Sort((one, other) => one.Uses.CompareTo(other.Uses));
        if (words[0].Uses > Few)
        {
            // Words that many cases have may still have few in common.
            var common = words.Count == 1 ? null : await words.Skip(1).Aggregate(Using(db, words[0].Ids).Select(use => use.CaseId), (cases, word) => cases.Intersect(Using(db, word.Ids).Select(use => use.CaseId)))
                .OrderBy(id => id).Take(Few + 1).ToArrayAsync(ct);
            return common is null || common.Length > Few ? new(db, [.. words.Select(word => word.Ids)], null) : new(db, [], common);
        }
        var found = Using(db, words[0].Ids).Select(use => use.CaseId).Distinct();
        foreach (var (ids, _) in words.Skip(1))
            found = found.Where(id => db.CaseWords.Any(use => use.CaseId == id && EF.Parameter(ids).Contains(use.WordId)));
        return new(db, [], words[0].Uses == 0 ? [] : await found.ToArrayAsync(ct));
    }

    private static IQueryable<CaseWordRow> Using(CasesDb db, long[] words) => db.CaseWords.Where(use => EF.Parameter(words).Contains(use.WordId));

    private static Task<long[]> WordsAsync(CasesDb db, string word, bool isOfTitle, CancellationToken ct)
    {
        var all = db.SearchWords.Where(row => row.IsOfTitle == isOfTitle);
        var last = word + nines[word.Length..];
        var pattern = (word.Length < ShortestInside || word.All(char.IsAsciiDigit) ? "" : "%") + word + "%";
        var found = all.Where(row => !row.IsNumber && EF.Functions.Like(row.Text, pattern));
        if (word.All(char.IsAsciiDigit))
#pragma warning disable CA1309 // The database compares, along its index; it knows no ordinal comparison.
            found = found.Concat(all.Where(row => row.IsNumber && string.Compare(row.Text, word) >= 0 && string.Compare(row.Text, last) <= 0));
#pragma warning restore CA1309
        return found.Select(row => row.Id).ToArrayAsync(ct);
    }
}

/// <summary>The cases that a search finds: all of them where nothing was searched for, few by their keys, or many by the words that they have.</summary>
internal sealed class CaseMatches(CasesDb db, IReadOnlyList<long[]> words, long[]? keys)
{
    /// <summary>Those of <paramref name="cases"/> that were found.</summary>
    public IQueryable<CaseRow> In(IQueryable<CaseRow> cases)
    {
        if (keys is not null)
            return cases.Where(row => EF.Parameter(keys).Contains(row.Id));
        foreach (var ids in words)
            cases = cases.Where(row => db.CaseWords.Any(use => use.CaseId == row.Id && EF.Parameter(ids).Contains(use.WordId)));
        return cases;
    }

    /// <summary>Those of <paramref name="cases"/> that were not found.</summary>
    public IQueryable<CaseRow> NotIn(IQueryable<CaseRow> cases)
    {
        if (keys is not null)
            return cases.Where(row => !EF.Parameter(keys).Contains(row.Id));
        var found = In(db.Cases);
        return words.Count == 0 ? cases.Where(row => false) : cases.Where(row => !found.Any(other => other.Id == row.Id));
    }

    /// <summary>Those of <paramref name="cases"/> that were found, to be counted: every one of them is looked at, and not one after the other in some order.</summary>
    public IQueryable<CaseRow> Counted(IQueryable<CaseRow> cases)
    {
        if (keys is not null)
            return In(cases);
        // A sum with nothing keeps SQLite from reading the cases themselves one by one, where an index has all that is counted.
        var nothing = 0L;
        foreach (var ids in words)
            cases = cases.Where(row => db.CaseWords.Where(use => EF.Parameter(ids).Contains(use.WordId)).Select(use => use.CaseId).Contains(row.Id + nothing));
        return cases;
    }
}
