using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>A word that a case is to be found by.</summary>
internal readonly record struct CaseWord(string Text, bool IsOfTitle)
{
    public static CaseWord Of(SearchWordRow row) => new(row.Text, row.IsOfTitle);

    public SearchWordRow ToRow(long id = 0) => new() { Id = id, Text = Text, IsOfTitle = IsOfTitle, IsNumber = Text.All(char.IsAsciiDigit) };
}

/// <summary>Keeps the words of cases beside them. The same word may stand twice in <see cref="CasesDb.SearchWords"/>, where two people bring it in the same moment: both are found.</summary>
internal static class CaseWords
{
    /// <summary>Makes the tracked words of a case into <paramref name="wanted"/>.</summary>
    public static async Task PutAsync(CasesDb db, long caseId, IReadOnlySet<CaseWord> wanted, CancellationToken ct)
    {
        var missing = wanted.ToHashSet();
        foreach (var row in await db.CaseWords.Include(row => row.Word).Where(row => row.CaseId == caseId).ToListAsync(ct))
            if (!missing.Remove(CaseWord.Of(row.Word)))
                db.Remove(row);
        if (missing.Count == 0)
            return;
        var texts = missing.Select(word => word.Text).Distinct().ToArray();
        await db.SearchWords.Where(row => texts.Contains(row.Text)).LoadAsync(ct);
        var known = db.SearchWords.Local.ToLookup(CaseWord.Of);
        db.AddRange(missing.Select(word => new CaseWordRow
        {
            CaseId = caseId,
            Word = known[word].FirstOrDefault() ?? word.ToRow(),
        }));
    }

    /// <summary>Every word that there is, with its key.</summary>
    public static async Task<Dictionary<CaseWord, long>> VocabularyAsync(CasesDb db, CancellationToken ct)
    {
        var words = new Dictionary<CaseWord, long>();
        await foreach (var row in db.SearchWords.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            words[CaseWord.Of(row)] = row.Id;
        return words;
    }

    /// <summary>Inserts the words of many stored cases, word by word, so that the index is written page after page; <paramref name="vocabulary"/> gets those that are new.</summary>
    public static void Insert(CasesDb db, IEnumerable<(long CaseId, IReadOnlySet<CaseWord> Words)> cases, Dictionary<CaseWord, long> vocabulary)
    {
        using var words = new RowInserter(db, typeof(SearchWordRow));
        using var caseWords = new RowInserter(db, typeof(CaseWordRow));
        var next = vocabulary.Values.DefaultIfEmpty(0).Max();
        var rows = new List<CaseWordRow>();
        foreach (var (caseId, found) in cases)
            foreach (var word in found)
            {
                if (!vocabulary.TryGetValue(word, out var id))
                {
                    vocabulary.Add(word, id = ++next);
                    words.Insert(word.ToRow(id));
                }
                rows.Add(new() { CaseId = caseId, WordId = id });
            }
        foreach (var row in rows.OrderBy(row => row.WordId).ThenBy(row => row.CaseId))
            caseWords.Insert(row);
    }
}
