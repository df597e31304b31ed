using InvestmentCases.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Searching cases by their words, alike on both providers: a word finds those that hold it ("familie" finds "plejefamilie"), a number or one or two letters those that begin with it.</summary>
public static class CaseSearch
{
    private const int ShortestInside = 3;

    /// <summary>The cases that have every word of <paramref name="text"/> in their title, numbers, units or running text; all of them where it has no word.</summary>
    public static IQueryable<CaseRow> Matching(CasesDb db, IQueryable<CaseRow> cases, string? text) => Having(db, cases, text, isOfTitle: false);

    /// <summary>Those of <paramref name="cases"/> that have every word of <paramref name="text"/> in their title, and then the others.</summary>
    internal static (IQueryable<CaseRow> InTitle, IQueryable<CaseRow> Others) ByTitle(CasesDb db, IQueryable<CaseRow> cases, string text)
    {
        var titles = Having(db, db.Cases, text, isOfTitle: true).Select(row => row.Id);
        return (cases.Where(row => titles.Contains(row.Id)), cases.Where(row => !titles.Contains(row.Id)));
    }

    private static IQueryable<CaseRow> Having(CasesDb db, IQueryable<CaseRow> cases, string? text, bool isOfTitle)
    {
        foreach (var word in DanishText.Words(text ?? ""))
        {
            var pattern = (word.Length < ShortestInside || word.All(char.IsDigit) ? "" : "%") + word + "%";
            cases = cases.Where(row => db.CaseWords.Where(found => found.Word.IsOfTitle == isOfTitle && EF.Functions.Like(found.Word.Text, pattern)).Select(found => found.CaseId).Contains(row.Id));
        }
        return cases;
    }
}
