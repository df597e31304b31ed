using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Hosting;

namespace InvestmentCases.Web.Components.Comments;

/// <summary>The comments of the case that a person has open: for the marks at its fields, the panel beside them and the number in its head. One per circuit.</summary>
public sealed class CommentBoard(CurrentActor currentActor, CaseComments comments, CaseWorkspace workspace)
{
    private Guid caseId;

    public event Action? Changed;

    public IReadOnlyList<CommentThread> Threads { get; private set; } = [];

    /// <summary>Those whom a comment can mention, by name; read when the panel is first shown.</summary>
    public IReadOnlyList<string> People { get; private set; } = [];

    public Actor? Actor { get; private set; }

    public bool MayComment => Actor is not null && Rights.May(Actor, Operation.Comment);

    public bool IsShown { get; private set; }

    /// <summary>The place whose comments the panel shows, as it is kept; null for all of the case.</summary>
    public string? Place { get; private set; }

    /// <summary>The thread that a link has led to, or null.</summary>
    public Guid? Sought { get; private set; }

    public int OpenCount => Threads.Count(thread => thread.IsOpen);

    /// <summary>What the panel shows: open ones first.</summary>
    public IEnumerable<CommentThread> Shown => Threads.Where(thread => Place is null || thread.Field == Place).OrderBy(thread => !thread.IsOpen);

    /// <summary>How a comment on a field is kept, or null where it cannot have one.</summary>
    public string? PlaceOf(string path) => CommentPlace.Kept(workspace.Draft, path);

    /// <summary>Where what a thread is about stands now, or null where it is gone.</summary>
    public string? PathOf(CommentThread thread) => CommentPlace.Now(workspace.Draft, thread.Field);

    public int OpenAt(string place) => Threads.Count(thread => thread.IsOpen && thread.Field == place);

    /// <summary>Reads the comments of a case that is being opened.</summary>
    public async Task OpenAsync(Guid id, CancellationToken cancellation = default)
    {
        if (caseId != id)
            (caseId, IsShown, Place, Sought, People) = (id, false, null, null, []);
        await ReadAsync(cancellation);
    }

    /// <summary>Shows what has been said about a place; null is the whole case.</summary>
    public async Task ShowAsync(string? place, Guid? thread = null, CancellationToken cancellation = default)
    {
        (IsShown, Place, Sought) = (true, place, thread);
        if (People.Count == 0 && MayComment)
            People = await comments.PeopleAsync(Actor!, caseId, cancellation);
        await ReadAsync(cancellation);
    }

    public void Hide()
    {
        IsShown = false;
        Changed?.Invoke();
    }

    /// <exception cref="Domain.InvalidInputException">Nothing is said, or too much.</exception>
    public Task BeginAsync(string text) => DoAsync(actor => comments.BeginAsync(actor, caseId, Place ?? "", text, CancellationToken.None));

    /// <exception cref="Domain.InvalidInputException">Nothing is said, or too much.</exception>
    public Task AnswerAsync(Guid thread, string text) => DoAsync(actor => comments.AnswerAsync(actor, caseId, thread, text, CancellationToken.None));

    public Task ResolveAsync(Guid thread, bool isResolved) => DoAsync(actor => comments.ResolveAsync(actor, caseId, thread, isResolved, CancellationToken.None));

    public Task TakeBackAsync(Guid comment) => DoAsync(actor => comments.TakeBackAsync(actor, caseId, comment, CancellationToken.None));

    private async Task DoAsync(Func<Actor, Task> act)
    {
        await act(await currentActor.GetAsync());
        await ReadAsync();
        workspace.SayCommented();
    }

    /// <summary>Reads the comments anew.</summary>
    public async Task ReadAsync(CancellationToken cancellation = default)
    {
        Actor = await currentActor.GetAsync(cancellation);
        Threads = await comments.ListAsync(Actor, caseId, cancellation);
        Changed?.Invoke();
    }
}
