using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>Why an open case stays when a person's cases are handed over.</summary>
public enum HandOverStay
{
    /// <summary>She has written in it, and it names another as caseworker, or nobody.</summary>
    NamesAnother,
    /// <summary>It bears her name, which somebody else has too, and nothing else in it says that it is hers.</summary>
    SharedName,
}

/// <summary>An open case of a person who leaves.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Caseworker">Whom it names as caseworker, or null.</param>
/// <param name="Stays">Why it stays; null where it is handed over.</param>
/// <param name="IsBeyondHeir">Whether the heir may not edit it, being of another unit or role.</param>
public sealed record HandOverCase(Guid Id, int Number, string Title, string? Caseworker, HandOverStay? Stays, bool IsBeyondHeir);

/// <summary>What she has typed in a case and not saved.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="ChangedAt">When she typed last, UTC.</param>
/// <param name="Stays">Whether it stays hers, since the heir has typed in the case herself.</param>
public sealed record HandOverDraft(Guid Id, int Number, string Title, DateTime ChangedAt, bool Stays);

/// <summary>What is handed over from a person to another, and what is not.</summary>
/// <param name="Cases">Open cases that are hers, or that she has written in, by number.</param>
/// <param name="Ended">How many rejected, closed and withdrawn cases name her: they keep her name.</param>
/// <param name="Drafts">What she has typed and not saved, latest first.</param>
public sealed record HandOverPlan(IReadOnlyList<HandOverCase> Cases, int Ended, IReadOnlyList<HandOverDraft> Drafts)
{
    private static readonly CaseStatus[] over = [CaseStatus.Rejected, CaseStatus.Closed, CaseStatus.Withdrawn];

    /// <summary>The cases that are handed over.</summary>
    public IEnumerable<HandOverCase> Moved => Cases.Where(one => one.Stays is null);

    /// <summary>
    /// A case is hers where it names her as caseworker by the name that she has or has had, or by her mail address; where somebody else has the name too, her address among its contacts or her own writing in it must say so as well.
    /// A case that names nobody is hers where it is her address that it is reached by.
    /// </summary>
    internal static async Task<HandOverPlan> MakeAsync(CasesDb db, Account leaver, Actor? heir, CancellationToken ct)
    {
        var subject = "Accounts/" + leaver.UserName;
        var earlier = await db.History.Where(row => row.Subject == subject && row.Field == "name" && row.Before != null).Select(row => row.Before!).ToListAsync(ct);
        string[] names = [.. earlier.Append(leaver.Name).Distinct()];
        var shared = await db.Users.Where(row => row.Id != leaver.Id && names.Contains(row.Name)).Select(row => row.Name).ToListAsync(ct);
        var (email, id) = (leaver.Email ?? "", FormattableString.Invariant($"{leaver.Id}"));
        var (only, first, within, last) = ($"[{id}]", $"[{id},", $",{id},", $",{id}]");
        var rows = await db.Cases.AsNoTracking()
            .Where(row => names.Contains(row.Content!.Caseworker!.Trim()) || (email != "" && (row.Content.Caseworker == email || row.Content.ContactEmail == email))
                || row.Content.WritersJson.Contains(only) || row.Content.WritersJson.Contains(first) || row.Content.WritersJson.Contains(within) || row.Content.WritersJson.Contains(last))
            .OrderBy(row => row.Number)
            .Select(row => new { row.PublicId, row.Number, row.Title, row.Status, row.LeadUnit, row.Content!.Caseworker, row.Content.ContactEmail, row.Content.WritersJson })
            .ToListAsync(ct);
        var cases = rows.Select(row =>
        {
            var named = row.Caseworker?.Trim() ?? "";
            var isReached = email.Length > 0 && string.Equals(row.ContactEmail, email, StringComparison.OrdinalIgnoreCase);
            var isSure = isReached || Storage.StoredJson.Read<long[]>(row.WritersJson).Contains(leaver.Id);
            var isNamed = names.Contains(named, StringComparer.OrdinalIgnoreCase);
            var isHers = (email.Length > 0 && string.Equals(named, email, StringComparison.OrdinalIgnoreCase))
                || (isNamed && (isSure || !shared.Contains(named, StringComparer.OrdinalIgnoreCase)))
                || (named.Length == 0 && isReached);
            HandOverStay? stays = isHers ? null : isNamed ? HandOverStay.SharedName : HandOverStay.NamesAnother;
            return (row.Status, Case: new HandOverCase(row.PublicId, row.Number, row.Title, row.Caseworker, stays, heir is not null && !Rights.May(heir, Operation.EditCase, row.LeadUnit)));
        }).ToList();
        var drafts = await (from draft in db.EditDrafts.Where(row => row.AccountId == leaver.Id)
                            join row in db.Cases on draft.CaseId equals row.Id
                            orderby draft.ChangedAt descending
                            select new { row.PublicId, row.Number, row.Title, draft.ChangedAt, draft.CaseId }).ToListAsync(ct);
        var inside = drafts.Select(draft => draft.CaseId).ToArray();
        var heirs = heir is null ? [] : await db.EditDrafts.Where(row => row.AccountId == heir.AccountId && inside.Contains(row.CaseId)).Select(row => row.CaseId).ToListAsync(ct);
        return new(
            [.. cases.Where(one => !over.Contains(one.Status)).Select(one => one.Case)],
            cases.Count(one => over.Contains(one.Status) && one.Case.Stays is null),
            [.. drafts.Select(draft => new HandOverDraft(draft.PublicId, draft.Number, draft.Title, draft.ChangedAt, heirs.Contains(draft.CaseId)))]);
    }
}
