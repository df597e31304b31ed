using InvestmentCases.Domain;
using InvestmentCases.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace InvestmentCases.Data;

/// <summary>One comment as it is read. <see cref="Text"/> is null where its writer has taken it back.</summary>
public sealed record Comment(Guid Id, string? Text, DateTime At, long AccountId, string By);

/// <summary>A thread of comments about one place in a case, oldest first.</summary>
public sealed record CommentThread(Guid Id, string Field, IReadOnlyList<Comment> Comments, DateTime? ResolvedAt, string? ResolvedBy)
{
    public bool IsOpen => ResolvedAt is null;
}

/// <summary>
/// What people say to each other about a case while it is written. It stands beside the proposal: a comment changes no version. Who may see the case may
/// read; who may not comment is refused by the door. The history says that a comment was made, answered, resolved or taken back, never what it said.
/// </summary>
public sealed class CaseComments(IDbContextFactory<CasesDb> factory, WriteDoor door, ReferenceData reference)
{
    public const int Longest = 4000;
    public const int LongestField = 400;

    /// <summary>The threads of a case, newest first.</summary>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    public async Task<IReadOnlyList<CommentThread>> ListAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var id = await CaseReader.IdAsync(db, actor, caseId, ct);
        var rows = await db.Comments.AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.Id).ToListAsync(ct);
        var answers = rows.Where(row => row.ThreadId is not null).ToLookup(row => row.ThreadId);
        return [.. rows.Where(row => row.ThreadId is null).OrderByDescending(row => row.Id)
            .Select(first => new CommentThread(first.PublicId, first.Field, [.. answers[first.Id].Prepend(first).Select(CommentOf)], first.ResolvedAt, first.ResolvedByName))];
    }

    /// <summary>The people who may see the case, by name: those whom a comment can mention.</summary>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    public async Task<IReadOnlyList<string>> PeopleAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var found = await CaseAsync(db, actor, caseId, ct);
        return [.. (await WhoMaySeeAsync(db, found, ct)).Select(person => person.Name).Distinct().Order(StringComparer.Create(Cultures.Danish, ignoreCase: true))];
    }

    /// <summary>Begins a thread about <paramref name="field"/> (empty for the case as a whole).</summary>
    /// <returns>The thread's id.</returns>
    /// <exception cref="InvalidInputException">Nothing is said, or too much.</exception>
    /// <exception cref="NotAllowedException">She may not comment.</exception>
    /// <exception cref="NotKnownException">There is no such case for her.</exception>
    public Task<Guid> BeginAsync(Actor actor, Guid caseId, string field, string text, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        if (field.Length > LongestField)
            throw new InvalidInputException("field", Say.In($"Feltets navn er for langt.", $"The field's name is too long."));
        var found = await CaseAsync(db, entry.By, caseId, token);
        var made = await AddAsync(db, entry, found, null, field, text, token);
        return made.PublicId;
    }, ct);

    /// <summary>Answers in a thread. One that was resolved is open again.</summary>
    /// <exception cref="InvalidInputException">Nothing is said, or too much.</exception>
    /// <exception cref="NotAllowedException">She may not comment.</exception>
    /// <exception cref="NotKnownException">There is no such thread for her.</exception>
    public Task AnswerAsync(Actor actor, Guid caseId, Guid threadId, string text, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        var found = await CaseAsync(db, entry.By, caseId, token);
        var first = await FirstAsync(db, found, threadId, token);
        (first.ResolvedAt, first.ResolvedByName) = (null, null);
        await AddAsync(db, entry, found, first.Id, first.Field, text, token);
        return true;
    }, ct);

    /// <summary>Resolves a thread, or opens it again.</summary>
    /// <exception cref="NotAllowedException">She may not comment.</exception>
    /// <exception cref="NotKnownException">There is no such thread for her.</exception>
    public Task ResolveAsync(Actor actor, Guid caseId, Guid threadId, bool isResolved, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        var found = await CaseAsync(db, entry.By, caseId, token);
        Rights.Demand(entry.By, Operation.Comment, found.LeadUnit);
        var first = await FirstAsync(db, found, threadId, token);
        if (first.ResolvedAt is not null == isResolved)
            return true;
        first.ResolvedAt = isResolved ? entry.At : null;
        first.ResolvedByName = isResolved ? entry.By.Name : null;
        db.Add(entry.Of(found, HistoryField(first), isResolved ? Open : Resolved, isResolved ? Resolved : Open));
        return true;
    }, ct);

    /// <summary>Takes back what one has said oneself: the words are gone for everybody, that something was said stays.</summary>
    /// <exception cref="NotAllowedException">It is another person's.</exception>
    /// <exception cref="NotKnownException">There is no such comment for her.</exception>
    public Task TakeBackAsync(Actor actor, Guid caseId, Guid commentId, CancellationToken ct) => door.RunAsync(actor, async (db, entry, token) =>
    {
        var found = await CaseAsync(db, entry.By, caseId, token);
        Rights.Demand(entry.By, Operation.Comment, found.LeadUnit);
        var row = await db.Comments.Include(row => row.Mentions).SingleOrDefaultAsync(row => row.CaseId == found.Id && row.PublicId == commentId, token) ?? throw NoThread();
        if (row.AccountId != entry.By.AccountId)
            throw new NotAllowedException(Say.In($"Du kan kun fjerne dine egne kommentarer.", $"You can remove your own comments only."));
        if (row.TakenBackAt is not null)
            return true;
        (row.Text, row.TakenBackAt) = ("", entry.At);
        db.RemoveRange(row.Mentions);
        db.Add(entry.Of(found, HistoryField(row), Said, null));
        return true;
    }, ct);

    private const string Said = "said", Open = "open", Resolved = "resolved";

    private async Task<CommentRow> AddAsync(CasesDb db, WriteDoor.Entry entry, CaseRow found, long? thread, string field, string text, CancellationToken ct)
    {
        Rights.Demand(entry.By, Operation.Comment, found.LeadUnit);
        var said = text.Trim();
        if (said.Length == 0)
            throw new InvalidInputException("text", Say.In($"Skriv en kommentar.", $"Write a comment."));
        if (said.Length > Longest)
            throw new InvalidInputException("text", Say.In($"Kommentaren er for lang: {said.Length:N0} tegn; der er plads til {Longest:N0}.", $"The comment is too long: {said.Length:N0} characters; there is room for {Longest:N0}."));
        var row = db.Add(new CommentRow
        {
            PublicId = Guid.CreateVersion7(),
            CaseId = found.Id,
            ThreadId = thread,
            Field = thread is null ? field : "",
            Text = said,
            At = entry.At,
            AccountId = entry.By.AccountId,
            ByName = entry.By.Name,
        }).Entity;
        var named = Mentions.In(said, (await WhoMaySeeAsync(db, found, ct)).Where(person => person.AccountId != entry.By.AccountId));
        row.Mentions.AddRange(named.Select(account => new CommentMentionRow { AccountId = account }));
        db.Add(entry.Of(found, HistoryField(row, field), null, Said));
        return row;
    }

    private static string HistoryField(CommentRow row, string? field = null) => (field ?? row.Field) is { Length: > 0 } about ? $"comments/{about}" : "comments";

    private static async Task<CaseRow> CaseAsync(CasesDb db, Actor actor, Guid caseId, CancellationToken ct) =>
        await CaseReader.Visible(db, actor).AsNoTracking().Include(row => row.AffectedUnits).SingleOrDefaultAsync(row => row.PublicId == caseId, ct) ?? throw CaseReader.NotKnown();

    private static async Task<CommentRow> FirstAsync(CasesDb db, CaseRow found, Guid threadId, CancellationToken ct) =>
        await db.Comments.SingleOrDefaultAsync(row => row.CaseId == found.Id && row.PublicId == threadId && row.ThreadId == null, ct) ?? throw NoThread();

    private static NotKnownException NoThread() => new(Say.In($"Kommentaren findes ikke.", $"There is no such comment."));

    private async Task<IReadOnlyList<Actor>> WhoMaySeeAsync(CasesDb db, CaseRow found, CancellationToken ct)
    {
        var organisation = await reference.OrganisationAsync(ct);
        var accounts = await db.Users.AsNoTracking().Where(account => !account.IsDisabled).Select(account => new { account.Id, account.Name, account.Role, account.Unit }).ToListAsync(ct);
        return [.. accounts.Select(account => new Actor(account.Id, account.Name, account.Role, account.Unit is null ? null : organisation.WithAllBelow(account.Unit)))
            .Where(person => Rights.May(person, Operation.SeeCases) && Rights.MaySee(person, found.Status, found.LeadUnit, found.AffectedUnits.Select(affected => affected.Unit)))];
    }

    private static Comment CommentOf(CommentRow row) => new(row.PublicId, row.TakenBackAt is null ? row.Text : null, row.At, row.AccountId, row.ByName);
}
