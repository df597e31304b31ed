using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Web.Components.CaseFrame;

namespace InvestmentCases.Web.Features.Cases;

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

    public void SetSection(int at, Section section) => Change($"sections[{at}]", p => p with { Sections = Components.Fields.ListEdits.Replaced(p.Sections, at, section) });

    /// <summary>Adds a section in the form's order; one with a heading of its own comes last.</summary>
    public void AddSection(SectionKey? key, string heading)
    {
        var at = key is null ? Draft.Sections.Count : Draft.Sections.TakeWhile(section => section.Key is { } other && other < key).Count();
        workspace.Change(p => p with { Sections = [.. p.Sections.Take(at), new Section(key, heading, ""), .. p.Sections.Skip(at)] });
    }

    public void RemoveSection(int at) => workspace.Change(p => p with { Sections = Components.Fields.ListEdits.Without(p.Sections, at) });

    /// <summary>How many of the head's fields say nothing.</summary>
    public int MissingCount => new object?[]
    {
        Draft.ProposalNumber, Draft.Programme, Draft.CaseNumber, Draft.DocumentNumber, Draft.DocumentDate, Draft.LeadUnit, Draft.Fund, Draft.BudgetYear,
        Draft.Caseworker, Draft.Contact.Address, Draft.Contact.Phone, Draft.Contact.Email, Draft.Contact.Ean, Draft.TargetGroup, Draft.PriceLevel, Draft.Years, Draft.Summary,
    }.Count(value => value is null);
}
