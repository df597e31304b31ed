using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Documents.Reading;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Components.CaseFrame;
using InvestmentCases.Web.Components.Imports;
using InvestmentCases.Web.Components.Search;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Imports;

public sealed partial class ImportPage
{
    private OpenImport? import;
    private DocumentReading? reading;
    private CalculatedDraft? understood;
    private MarkNumbers? numbers;
    private ReferenceSnapshot? reference;
    private IReadOnlyList<(string, string)> units = [];
    private BusinessCase? target;
    private JoinedCase? joined;
    private IReadOnlyList<Fault> faults = [];
    private string? joinProblem;
    private string? problem;
    private Task reread = Task.CompletedTask;
    private Actor? actor;
    private string? ownUnit;
    private bool isKept = true;
    private bool isPicking;
    private bool isMaking;

    [Inject] public CurrentActor CurrentActor { get; set; } = null!;

    [Inject] public OpenImports Imports { get; set; } = null!;

    [Inject] public ImportDocument Order { get; set; } = null!;

    [Inject] public ReferenceData References { get; set; } = null!;

    [Inject] public TimeProvider Clock { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Parameter] public Guid Id { get; set; }

    private string Counts => string.Join(" · ",
        Format(ImportsTexts.ReadIn, import!.ReadIn.TotalSeconds),
        Format(ImportsTexts.CountTables, reading!.Tables.Count),
        Format(ImportsTexts.CountFigures, reading.StatedFigures.Count),
        Format(ImportsTexts.CountSections, reading.Sections.Count));

    protected override async Task OnParametersSetAsync()
    {
        if (import?.Id == Id)
            return;
        actor = await CurrentActor.GetAsync();
        import = await Imports.FindAsync(actor, Id, CancellationToken.None);
        problem = import switch { null => ImportsTexts.NotHere, { Refusal: { } refusal } => refusal, { Confirmed: not null } => ImportsTexts.IsConfirmed, _ => null };
        if (problem is not null)
            return;
        reference = await References.SnapshotAsync(CancellationToken.None);
        units = [.. reference.Organisation.Choosable([]).Where(unit => Rights.May(actor, Operation.CreateCase, unit.Code)).Select(unit => (unit.Code, unit.Name))];
        ownUnit = Rights.May(actor, Operation.CreateCase, null) ? null : reference.Organisation.OwnUnitOf(actor);
        await ReadAsync();
    }

    // Read with what is answered, and with what is shown as chosen: the case at the right is the one that is made.
    private async Task ReadAsync()
    {
        var (source, answers) = (import!.Source!, import.Answers);
        var read = KnownNames.In(await Task.Run(() => DocumentReader.ReadAsSuggested(source, answers)), reference!);
        reading = read with { Proposal = Corrected(read) };
        numbers = new(reading, SourceMarks.Of(source, reading));
        understood = CalculatedDraft.Of(reading.Proposal, reference, DanishTime.Today(Clock));
        await JoinAsync();
    }

    private async Task JoinAsync()
    {
        (joined, joinProblem, target) = (null, null, null);
        if (import!.CaseId is not { } id)
            return;
        try
        {
            (target, joined) = await Order.CompareAsync(actor!, reading!, id, CancellationToken.None);
        }
        catch (Exception refused) when (refused is InvalidInputException or NotKnownException)
        {
            joinProblem = refused.Message;
        }
    }

    private Proposal Corrected(DocumentReading read) => read.Proposal! with
    {
        Title = import!.Title ?? read.Proposal.Title,
        LeadUnit = import.LeadUnit ?? read.Proposal.LeadUnit ?? ownUnit,
    };

    private string? ChosenFor(Question question) => import!.Answers.To(question.Code, question.Location) ?? question.Suggestion;

    private Task AnswerAsync(Question question, string answer) =>
        ChangeAsync(import! with { Answers = import!.Answers.With(new(question.Code, question.Location, answer)) });

    private Task PickTableAsync((int Table, bool IsTaken) picked)
    {
        var others = import!.Answers.LeftTables.Where(table => table != picked.Table);
        return ChangeAsync(import with { Answers = import.Answers with { LeftTables = picked.IsTaken ? [.. others] : [.. others, picked.Table] } });
    }

    private Task NameAsync(string? title) => ChangeAsync(import! with { Title = string.IsNullOrWhiteSpace(title) ? null : title.Trim() });

    private Task PlaceAsync(string? unit) => ChangeAsync(import! with { LeadUnit = unit });

    private Task PickAsync(CaseTitle one)
    {
        isPicking = false;
        return ChangeAsync(import! with { CaseId = one.Id });
    }

    private Task LeaveCaseAsync() => ChangeAsync(import! with { CaseId = null });

    private Task ChangeAsync(OpenImport next)
    {
        faults = [];
        isKept = false;
        import = next;
        return reread = KeepAndReadAsync(reread, next);
    }

    private async Task KeepAndReadAsync(Task before, OpenImport next)
    {
        await before;
        try
        {
            await Imports.ChangeAsync(actor!, next, CancellationToken.None);
            isKept = ReferenceEquals(import, next);
            await ReadAsync();
        }
        catch (NotKnownException gone)
        {
            problem = gone.Message;
        }
    }

    private async Task LeaveAsync()
    {
        await Imports.DropAsync(actor!, Id, CancellationToken.None);
        Navigation.NavigateTo(import!.CaseId is { } id ? CaseAddress.Of(id, CaseTab.Documents) : "/cases");
    }

    private async Task ConfirmAsync()
    {
        // What was typed last may still be on its way into the case.
        await reread;
        faults = target is null && units.Count > 0 && !units.Any(unit => unit.Item1 == reading!.Proposal!.LeadUnit) ? [new("leadUnit", ImportsTexts.ChooseUnitFirst)] : [];
        if (faults.Count > 0)
            return;
        isMaking = true;
        try
        {
            var file = await Imports.FileAsync(actor!, Id, CancellationToken.None);
            var id = await Order.ConfirmAsync(actor!, import!.Name, file, reading!, import.CaseId, CancellationToken.None);
            await Imports.ChangeAsync(actor!, import with { Confirmed = id }, CancellationToken.None);
            Navigation.NavigateTo(CaseAddress.Of(id, CaseTab.Overview));
        }
        catch (InvalidInputException refused)
        {
            faults = refused.Faults;
        }
        catch (Exception refused) when (refused is NotAllowedException or NotKnownException or StaleVersionException)
        {
            faults = [new("", refused.Message)];
        }
        isMaking = false;
    }

    private static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
