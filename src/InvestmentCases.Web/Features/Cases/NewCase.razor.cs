using System.Globalization;
using InvestmentCases.Data;
using InvestmentCases.Documents.Naming;
using InvestmentCases.Domain;
using InvestmentCases.Domain.Cases;
using InvestmentCases.Domain.Economy;
using InvestmentCases.Domain.Organisation;
using InvestmentCases.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace InvestmentCases.Web.Features.Cases;

public sealed partial class NewCase
{
    private readonly CreateCaseInput input = new();
    private IReadOnlyList<Fault> faults = [];
    private IReadOnlyList<(string, string)> units = [];
    private Proposal? source;
    private Guid? begun;
    private string? problem;
    private bool mayLeaveUnit;
    private bool ready;
    private bool isMaking;
    private int? years = 0;

    [Inject] public CurrentActor CurrentActor { get; set; } = null!;

    [Inject] public CaseReader Reader { get; set; } = null!;

    [Inject] public ReferenceData Reference { get; set; } = null!;

    [Inject] public CreateCase Create { get; set; } = null!;

    [Inject] public CopyCase Copy { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    /// <summary>The case to copy, or null for an empty one.</summary>
    [SupplyParameterFromQuery(Name = "from")] public Guid? From { get; set; }

    private static IEnumerable<(CaseKind?, string)> Kinds => Enum.GetValues<CaseKind>().Select(kind => ((CaseKind?)kind, DomainWords.Of(kind)));

    /// <summary>The years that the copy covers, so that the person sees what she chooses.</summary>
    private IEnumerable<(int?, string)> Moves => Enumerable.Range(0, 6).Select(by => ((int?)by, (by, source!.Years) switch
    {
        (0, null) => CasesTexts.KeepYears,
        (0, { } span) => $"{CasesTexts.KeepYears}: {span}",
        (_, null) => string.Format(CultureInfo.CurrentCulture, CasesTexts.YearsLater, by),
        (_, { } span) => string.Format(CultureInfo.CurrentCulture, CasesTexts.YearsLaterTo, by, FormattableString.Invariant($"{span.First + by}–{span.Last + by}")),
    }));

    private static IEnumerable<(AmountUnit?, string)> Amounts => Enum.GetValues<AmountUnit>().Select(unit => ((AmountUnit?)unit, DomainWords.Of(unit)));

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync(CancellationToken.None);
        if (!Rights.May(actor, Operation.CreateCase))
        {
            problem = CasesTexts.NotAllowed;
            return;
        }
        var organisation = await Reference.OrganisationAsync(CancellationToken.None);
        mayLeaveUnit = Rights.May(actor, Operation.CreateCase, null);
        units = [.. organisation.Units.Where(unit => Rights.May(actor, Operation.CreateCase, unit.Code)).Select(unit => (unit.Code, unit.Name))];
        if (From is { } id)
            await BeginCopyAsync(actor, id);
        else if (!mayLeaveUnit)
            input.LeadUnit = Highest(actor, organisation);
        ready = true;
    }

    /// <summary>The person's own unit: the one whose parent she does not act for.</summary>
    private static string? Highest(Actor actor, OrganisationTree organisation) =>
        organisation.Units.Where(unit => actor.Covers(unit.Code) && !actor.Covers(unit.Parent)).Select(unit => unit.Code).FirstOrDefault();

    /// <summary>The page stays the same when an earlier case is chosen on it.</summary>
    protected override async Task OnParametersSetAsync()
    {
        if (ready && From is { } id && id != begun)
            await BeginCopyAsync(await CurrentActor.GetAsync(CancellationToken.None), id);
    }

    private async Task BeginCopyAsync(Actor actor, Guid id)
    {
        begun = id;
        try
        {
            source = (await Reader.LoadAsync(actor, id, CancellationToken.None)).Proposal;
            input.Title = string.Format(CultureInfo.CurrentCulture, CasesTexts.CopyName, source.Title);
            input.LeadUnit = units.Any(unit => unit.Item1 == source.LeadUnit) ? source.LeadUnit : units is [var first, ..] ? first.Item1 : null;
        }
        catch (NotKnownException unknown)
        {
            problem = unknown.Message;
        }
    }

    private string? ErrorOf(string field) => faults.FirstOrDefault(fault => fault.Field == field)?.Message;

    private async Task MakeAsync()
    {
        if (isMaking)
            return;
        isMaking = true;
        try
        {
            faults = [];
            var made = From is { } id ? await Copy.RunAsync(new(id, input.Title, input.LeadUnit, years ?? 0)) : await Create.RunAsync(input);
            Navigation.NavigateTo($"/cases/{made}/proposal");
        }
        catch (InvalidInputException refused)
        {
            faults = refused.Faults;
        }
        catch (NotAllowedException refused)
        {
            faults = [new("", refused.Message)];
        }
        finally
        {
            isMaking = false;
        }
    }
}
