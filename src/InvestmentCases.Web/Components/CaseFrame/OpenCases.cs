using System.Collections.Concurrent;
using InvestmentCases.Data;
using InvestmentCases.Domain.Organisation;

namespace InvestmentCases.Web.Components.CaseFrame;

/// <summary>Somebody else who has the same case before her.</summary>
/// <param name="Name">Her name.</param>
/// <param name="IsEditing">Whether she has typed something that is not saved.</param>
public sealed record Visitor(string Name, bool IsEditing);

/// <summary>What happens to a case on another page: who comes and goes, what the same person types elsewhere, what is saved, what is said.</summary>
public abstract record CaseNews
{
    public sealed record People : CaseNews;

    /// <param name="Stored">What the same person has typed on another page of hers; null where she has dropped it.</param>
    public sealed record Draft(EditDraft? Stored) : CaseNews;

    /// <param name="Version">The case's version now.</param>
    /// <param name="By">Who saved it.</param>
    public sealed record Saved(long Version, string By) : CaseNews;

    /// <summary>A comment has been written, answered, resolved or taken back.</summary>
    public sealed record Commented : CaseNews;
}

/// <summary>
/// Who has which case open in this program, in memory only: it is for those who are here now. With several instances each knows its own; the
/// database refuses what would overwrite another's, wherever that is.
/// </summary>
public sealed class OpenCases
{
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<Visit, bool>> visits = new();

    /// <summary>Comes to a case. Leaving it is disposing of the visit.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="person">Who comes.</param>
    /// <param name="told">Takes the news, on any thread.</param>
    public Visit Enter(Guid caseId, Actor person, Action<CaseNews> told)
    {
        var visit = new Visit(this, caseId, person, told);
        visits.GetOrAdd(caseId, _ => new())[visit] = true;
        Tell(visit, new CaseNews.People(), _ => true);
        return visit;
    }

    private IEnumerable<Visit> OthersOf(Visit visit) => visits.TryGetValue(visit.CaseId, out var all) ? all.Keys.Where(other => other != visit) : [];

    private void Tell(Visit from, CaseNews news, Func<Visit, bool> whom)
    {
        foreach (var other in OthersOf(from).Where(whom))
            other.Told(news);
    }

    /// <summary>One page of one person on one case.</summary>
    public sealed class Visit(OpenCases all, Guid caseId, Actor person, Action<CaseNews> told) : IDisposable
    {
        private bool isEditing;

        public Guid CaseId { get; } = caseId;

        internal Action<CaseNews> Told { get; } = told;

        /// <summary>The other people in the case, each once, by name.</summary>
        public IReadOnlyList<Visitor> Others =>
        [
            .. all.OthersOf(this).Where(other => other.AccountId != AccountId).GroupBy(other => other.AccountId)
                .Select(pages => new Visitor(pages.First().Name, pages.Any(page => page.isEditing))).OrderBy(visitor => visitor.Name, StringComparer.CurrentCulture),
        ];

        private long AccountId { get; } = person.AccountId;

        private string Name { get; } = person.Name;

        /// <summary>Says to the others whether she has something typed that is not saved.</summary>
        public void Edits(bool now)
        {
            if (now == isEditing)
                return;
            isEditing = now;
            all.Tell(this, new CaseNews.People(), other => other.AccountId != AccountId);
        }

        /// <summary>Says to the same person's other pages what she has typed here.</summary>
        public void Stored(EditDraft? draft) => all.Tell(this, new CaseNews.Draft(draft), other => other.AccountId == AccountId);

        /// <summary>Says to everybody that the case has been saved.</summary>
        public void Saved(long version) => all.Tell(this, new CaseNews.Saved(version, Name), _ => true);

        /// <summary>Says to everybody that something has been said about the case.</summary>
        public void Commented() => all.Tell(this, new CaseNews.Commented(), _ => true);

        public void Dispose()
        {
            if (all.visits.TryGetValue(CaseId, out var here) && here.TryRemove(this, out _))
                all.Tell(this, new CaseNews.People(), _ => true);
        }
    }
}
