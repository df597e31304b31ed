using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.Fields;

namespace InvestmentCases.Web.Features.Cases;

/// <summary>A section as the page shows it.</summary>
/// <param name="Name">Tells it from the page's others, and stays when the first word is typed, so that the field that is typed in stays the same.</param>
/// <param name="Section">Its heading and text; empty where the case has not written it.</param>
/// <param name="At">Its place among the case's sections; null where the case does not have it yet.</param>
public sealed record SectionPlace(string Name, Section Section, int? At);

/// <summary>What the proposal's page knows while it is edited: the draft, whether it can be changed, and what is wrong with each field as it stands.</summary>
public sealed class ProposalEditor(CaseWorkspace workspace)
{
    private static readonly ProposalValidator Validator = new();
    private Proposal? validated;
    private Dictionary<string, string> errors = [];

    public CaseWorkspace Workspace => workspace;

    public Proposal Draft => workspace.Draft;

    public bool IsReadOnly => !workspace.CanEdit;

    /// <summary>What is wrong with a field, or null.</summary>
    public string? ErrorOf(string path)
    {
        if (!ReferenceEquals(validated, Draft))
        {
            validated = Draft;
            errors = Validator.Validate(Draft).Errors.GroupBy(error => error.PropertyName).ToDictionary(group => group.Key, group => group.First().ErrorMessage);
        }
        return errors.GetValueOrDefault(path);
    }

    /// <summary>Changes the draft by what was typed in the field at <paramref name="path"/>.</summary>
    public void Change(string path, Func<Proposal, Proposal> change) => workspace.Change(change, path);

    public void SetKind(CaseKind kind) => Change("kind", p => p with { Kind = kind });

    public void SetReadiness(Func<ExecutionReadiness, ExecutionReadiness> change) => Change("executionReadiness", p => p with { ExecutionReadiness = change(p.ExecutionReadiness) });

    public void SetContact(string path, Func<Contact, Contact> change) => Change(path, p => p with { Contact = change(p.Contact) });

    public void SetLogic(string path, Func<ChangeLogic, ChangeLogic> change) => Change(path, p => p with { ChangeLogic = change(p.ChangeLogic) });

    /// <summary>Takes the years where both are given and fit together; none where both are empty.</summary>
    /// <exception cref="Domain.InvalidInputException">They do not fit together.</exception>
    public void SetYears(int? first, int? last)
    {
        var years = first is { } from && last is { } to ? new YearRange(from, to) : (YearRange?)null;
        if (years != Draft.Years)
            workspace.Change(p => p with { Years = years });
    }

    /// <summary>The form's headings in its order, each with its text where there is one, and the case's own sections where they stand.</summary>
    public IReadOnlyList<SectionPlace> SectionPlaces
    {
        get
        {
            var named = new HashSet<SectionKey>();
            var places = Draft.Sections.Select((section, at) => new SectionPlace(section.Key is { } key && named.Add(key) ? key.ToString() : $"own{at}", section, at)).ToList();
            foreach (var key in Enum.GetValues<SectionKey>().Where(key => !IsReadOnly && !named.Contains(key)))
                places.Insert(places.TakeWhile(place => place.Section.Key is { } other && other < key).Count(), new(key.ToString(), Blank(key), null));
            return places;
        }
    }

    /// <summary>Writes in a section. One of the form's that the case has not had comes in by its place in the form's order; one that is emptied again goes out.</summary>
    public void WriteSection(SectionPlace place, Section section)
    {
        if (section == place.Section)
            return;
        if (place.At is not { } at)
            Change(PathOf(section), p => p with { Sections = Inserted(p.Sections, section) });
        else if (section.Key is { } key && section == Blank(key))
            RemoveSection(at);
        else
            Change(PathOf(section, at), p => p with { Sections = ListEdits.Replaced(p.Sections, at, section) });
    }

    /// <summary>Adds a section with a heading of its own, at the end.</summary>
    public void AddSection() => workspace.Change(p => p with { Sections = [.. p.Sections, new Section(null, "", "")] });

    public void MoveSection(int at, int by) => workspace.Change(p => p with { Sections = ListEdits.Moved(p.Sections, at, by) });

    public void RemoveSection(int at) => workspace.Change(p => p with { Sections = ListEdits.Without(p.Sections, at) });

    private static Section Blank(SectionKey key) => new(key, DomainWords.Of(key), "");

    /// <summary>The same name whether the section is new or not, so that what is typed into a new one is undone as one.</summary>
    private static string PathOf(Section section, int? at = null) => section.Key is { } key ? $"sections.{key}" : $"sections[{at}]";

    private static IReadOnlyList<Section> Inserted(IReadOnlyList<Section> sections, Section section)
    {
        var at = sections.TakeWhile(other => other.Key is { } key && key < section.Key).Count();
        return [.. sections.Take(at), section, .. sections.Skip(at)];
    }

    /// <summary>How many of the head's fields say nothing.</summary>
    public int MissingCount => new object?[]
    {
        Draft.ProposalNumber, Draft.Programme, Draft.CaseNumber, Draft.DocumentNumber, Draft.DocumentDate, Draft.LeadUnit, Draft.Fund, Draft.BudgetYear,
        Draft.Caseworker, Draft.Contact.Address, Draft.Contact.Phone, Draft.Contact.Email, Draft.Contact.Ean, Draft.TargetGroup, Draft.PriceLevel, Draft.Years, Draft.Summary,
    }.Count(value => value is null);
}
